/**
 * A Matrix room, which is what Twake Chat has: as everybody else sees it.
 *
 * Facts: the client-server API (https://spec.matrix.org/v1.15/client-server-api/), and what Synapse and Dendrite did when
 * they were asked (docs/matrix.md).
 */

import type { ConnectionInputs, Twake, TwakeKind } from '../api.ts';
import { eventContentFor, sizeOf, toContent } from './content.ts';
import { describeNoId, readId } from './ids.ts';
import { adviseMissing, findIssues } from './issues.ts';
import { planContent, planRemoval } from './plan.ts';
import { requestsOf } from './request.ts';
import { withMentionWarning } from './room-mention.ts';
import { createSending } from './sending.ts';

export const matrix: TwakeKind = {
  credentials: ['access_token'],
  required: ['access_token', 'channel_id'],
  adviseMissing,
  readId,
  describeNoId,
  findIssues,
  findWarnings: () => [],
  connect,
};

function connect({ api_url, access_token }: ConnectionInputs): Twake {
  const requests = requestsOf({ api_url, access_token });
  const homeserver = { api_url, requests, posted: new Map<string, string>() };
  return {
    address: { api_url: api_url.origin + api_url.pathname },
    key: access_token,
    editsNotify: true,
    sizeOf,
    prepare: async (message, { notified = [] } = {}) => {
      const content = await toContent(message);
      return {
        sendTo: (target, id) => {
          const event = eventContentFor(content, target, { nonce: id, notified });
          const sending = createSending(planContent(requests, target, id, event), homeserver);
          const isForAll = event['m.mentions'].room === true;
          return isForAll ? withMentionWarning(sending, requests) : sending;
        },
        preview: async () => {
          const { previewOf } = await import('./preview.ts');
          return previewOf(content);
        },
      };
    },
    remove: (target, id) => createSending(planRemoval(requests, target, id), homeserver),
    check: async (targets, ask, options) => {
      const { check } = await import('./check.ts');
      return check(targets, api_url, { requests, ask, ...options });
    },
  };
}
