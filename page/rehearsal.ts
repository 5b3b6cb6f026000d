/**
 * The texts of a form become what the action would send, or what is wrong with them.
 *
 * The same modules as in the action do it, from the inputs to the body of the request; only the network is left out.
 */

import { account } from '../local-twake/accounts.ts';
import type { World } from '../src/dependencies.ts';
import { toFailure } from '../src/errors.ts';
import { type InputName, readInputs } from '../src/inputs/inputs.ts';
import type { Message } from '../src/message/message.ts';
import type { Log } from '../src/report/log.ts';
import { composeFrom, findMentioned, learn } from '../src/stages/announce.ts';
import { saveRequest } from '../src/twake/v1/request.ts';
import { parseMapping } from '../src/workflow/mapping.ts';
import { surroundings } from './occasions.ts';

/** The texts of `with:`, by the names of the inputs; empty and absent is the same. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

export interface Draft {
  readonly inputs: Inputs;
  /** `push`, or with an action behind it. */
  readonly eventName: string;
  /** As JSON, or in YAML. */
  readonly payload: string;
}

export interface Problem {
  readonly what: string;
  readonly nextStep: string;
  /** Where, when it is known: an input or `payload`, line and column from 1. */
  readonly place?: { readonly field: string; readonly line: number; readonly column: number };
}

/** What the action would send. */
export interface Sending {
  readonly message: Message;
  /** The body of the request. */
  readonly body: string;
  /** What the log would say beside it. */
  readonly remarks: readonly string[];
}

export interface Rehearsal {
  readonly problems: readonly Problem[];
  /** Absent where there are problems. */
  readonly sending?: Sending;
}

const connection = {
  api_url: 'https://api.twake.app',
  public_id: account.public_id,
  private_api_key: account.private_api_key,
  group_id: account.group_id,
  channel_id: account.channel_ids[0],
} as const;

/** Never rejects: whatever is thrown is a problem of the draft. */
export async function rehearse(draft: Draft): Promise<Rehearsal> {
  try {
    return await composeDraft(draft);
  } catch (error) {
    const { message, nextStep } = toFailure(error);
    return { problems: [describe(message, nextStep)] };
  }
}

async function composeDraft({ inputs, eventName, payload }: Draft): Promise<Rehearsal> {
  const event = await parseMapping(payload, 'payload');
  const { env, runner_facts } = surroundings(eventName, event);
  const texts: Inputs = { ...connection, runner_facts, ...inputs };
  const reading = await readInputs((name, { trimWhitespace } = { trimWhitespace: true }) => {
    const text = texts[name] ?? '';
    return trimWhitespace ? text.trim() : text;
  });
  if (reading.faults.length > 0) return { problems: reading.faults.map((what) => describe(what)) };
  // Of the world and the log, a message needs only this: it is in no file, and asks GitHub nothing.
  const world = { env } as World;
  const remarks: string[] = [];
  const say = (remark: string) => void remarks.push(remark);
  // Notices are about what only a run on GitHub has.
  const log = { info: say, notice: () => {} } as unknown as Log;
  const told = await learn(reading.inputs, event, world, log);
  const scene = { ...told, mentions: findMentioned(reading.inputs, told.context, log) };
  const { message, advice } = await composeFrom(reading.inputs, scene, world);
  const target = { channel_id: connection.channel_id };
  const { body } = saveRequest(reading.inputs.connection, target, message);
  return { problems: [], sending: { message, body, remarks: [...advice, ...remarks] } };
}

/** Sentences begin with the input they are about, or speak of the template or the content. */
function describe(what: string, nextStep = ''): Problem {
  const [, line, column, source] =
    /line (\d+), column (\d+)(?: of the (evaluated)?)?/.exec(what) ?? [];
  if (line === undefined || column === undefined || source !== undefined) return { what, nextStep };
  const field = /^`(\w+)`/.exec(what)?.[1] ?? 'content';
  return { what, nextStep, place: { field, line: Number(line), column: Number(column) } };
}
