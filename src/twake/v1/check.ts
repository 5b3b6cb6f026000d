/**
 * What a Twake of 2020 or 2021 tells before a message is sent. Loaded only for a check.
 *
 * A save without any message stores nothing on any of these servers, and comes as far as the message: who sends, the company
 * and the privilege are checked before (recorded in __tests__/fixtures/transcripts, "message missing").
 */

import type { ActionError } from '../../errors.ts';
import type { HttpResponse } from '../../net/http.ts';
import type { Ask, Finding, Target } from '../api.ts';
import { refusal } from '../refusal.ts';
import { isWithoutMessage, judgeError, storesNothing } from './failure.ts';
import { type Connection, emptySaveRequest } from './request.ts';
import { parseBody } from './response.ts';

export async function check(
  connection: Connection,
  targets: readonly Target[],
  ask: Ask,
): Promise<readonly Finding[]> {
  const response = await ask(emptySaveRequest(connection));
  if (response.kind === 'no_response') return [refusal(response.error)];
  const years = yearsOf(response);
  if (years === undefined) return [refusal(findError(response))];
  return [
    { kind: 'yes', sentence: `It answers as a Twake of ${years} does.` },
    { kind: 'yes', sentence: 'It takes `public_id` and `private_api_key`.' },
    {
      kind: 'yes',
      sentence: `The application is installed in the company ${connection.group_id}, and may write messages there.`,
    },
    {
      kind: 'unknown',
      sentence: `Whether there is ${describeTargets(targets)}, such a server tells only when a message is sent.`,
    },
  ];
}

/** An id of a message goes with one channel. */
function describeTargets(targets: readonly Target[]): string {
  const channels = targets.map(({ channel_id }) => channel_id).join(', ');
  const [{ message_id, parent_message_id } = { channel_id: '' } as Target] = targets;
  const message = message_id ?? parent_message_id;
  const where = `${targets.length === 1 ? 'the channel' : 'each of the channels'} ${channels}`;
  return message ? `${where}, and the message ${message} in it` : where;
}

/** By how it says that there is no message; undefined: it said something else. */
function yearsOf({ status, body }: HttpResponse): string | undefined {
  if (status !== 200) return undefined;
  if (storesNothing(body)) return 'mid-2021 or later';
  return isWithoutMessage(parseBody(body)) ? '2020 or early 2021' : undefined;
}

/** No channel was named, so no error is about one. */
function findError(response: HttpResponse): ActionError {
  return judgeError(response, parseBody(response.body), { channel_id: '' }).error;
}
