/** The Twake of 2020 and 2021, by its v1 messages API: as everybody else sees it. */

import { Buffer } from 'node:buffer';
import { ActionError, quoteValue } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../net/http.ts';
import type { AttemptOptions, Judgement, Sending, Twake, TwakeKind } from '../api.ts';
import { describeNoId, isId, readId } from './ids.ts';
import { adviseMissing, findIssues, findWarnings } from './issues.ts';
import { judgeRemove, judgeSave } from './judge.ts';
import { LARGEST_BODY, messageSize, toMessageObject } from './message-object.ts';
import { type Connection, removeRequest, saveRequest } from './request.ts';

export const v1: TwakeKind = {
  credentials: ['public_id', 'private_api_key'],
  required: ['public_id', 'private_api_key', 'group_id', 'channel_id'],
  adviseMissing,
  readId: (text, owner) => readId(text) ?? (owner === 'message' && isId(text) ? text : undefined),
  describeNoId: (text, owner) =>
    owner === 'message'
      ? `must be the id of a message (letters, digits, - and _), but is ${quoteValue(text)}.`
      : describeNoId(text, owner),
  findIssues,
  findWarnings,
  connect,
};

function connect(connection: Connection): Twake {
  const { api_url, group_id, private_api_key } = connection;
  return {
    address: { api_url: api_url.origin + api_url.pathname, group_id },
    key: private_api_key,
    editsNotify: false,
    sizeOf: () => messageSize,
    prepare: async (message) => {
      const object = await toMessageObject(message);
      return {
        sendTo: (target) => {
          const request = saveRequest(connection, target, object);
          return sendingOf(request, (response, { holdsSecret }) =>
            judgeSave(response, target, holdsSecret),
          );
        },
        preview: async () => {
          const { previewOf } = await import('./preview.ts');
          return previewOf(object);
        },
      };
    },
    remove: (target) =>
      sendingOf(removeRequest(connection, target), (response) => judgeRemove(response, target)),
    check: async (targets, ask) => {
      const { check } = await import('./check.ts');
      return check(connection, targets, ask);
    },
  };
}

/** One request is all that an attempt takes here. */
function sendingOf(
  request: HttpRequest,
  judge: (response: HttpResponse, options: AttemptOptions) => Promise<Judgement>,
): Sending {
  return {
    request,
    error: findSizeError(request),
    attempt: async (ask, options) => {
      const result = await ask(request);
      if (result.kind === 'response') return judge(result, options);
      return { fate: result.arrived === 'no' ? 'not_arrived' : 'unknown', error: result.error };
    },
  };
}

/** What no server would take is not even begun. */
function findSizeError({ body }: HttpRequest): ActionError | undefined {
  const bytes = Buffer.byteLength(body);
  if (bytes <= LARGEST_BODY) return undefined;
  const sentence = `The request has ${bytes} bytes, and servers take ${LARGEST_BODY}: nothing was sent.`;
  return new ActionError('too_large', sentence);
}
