/** A sender of a few lines for the soak, to see what the homeserver itself can be relied on for. */

import { setImmediate } from 'node:timers/promises';
import { pathOf, requestMatrix } from '../../scripts/synapse/client.ts';
import type { Send, Sent, SendTarget } from '../../scripts/synapse/soak.ts';

export interface PlainSenderOptions {
  /** Whether each repeat has the txnId of the first attempt. */
  readonly keepsTxnId: boolean;
  /** Whether it looks for its nonce in the room before it repeats. */
  readonly looks: boolean;
}

const attempts = 40;

export const createPlainSend =
  ({ keepsTxnId, looks }: PlainSenderOptions) =>
  (target: SendTarget): Send =>
  async (text, txnId) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const id = keepsTxnId ? txnId : `${txnId}-${attempt}`;
      const sent = await put(target, { text, nonce: txnId, txnId: id });
      if (sent.outcome !== 'unknown') return sent;
      await target.ready();
      await setImmediate();
      const found = looks ? await look(target, txnId) : undefined;
      if (found !== undefined) return { outcome: 'sent', event_id: found };
    }
    return { outcome: 'unknown' };
  };

interface PlainMessage {
  readonly text: string;
  readonly nonce: string;
  readonly txnId: string;
}

async function put(target: SendTarget, { text, nonce, txnId }: PlainMessage): Promise<Sent> {
  const { api_url, channel_id, access_token: token } = target;
  const path = pathOf`/_matrix/client/v3/rooms/${channel_id}/send/m.room.message/${txnId}`;
  const body = { msgtype: 'm.text', body: text, 'm.mentions': {}, nonce };
  try {
    const { status, json } = await requestMatrix(api_url, { method: 'PUT', path, body, token });
    const event_id = json['event_id'];
    if (status === 200 && typeof event_id === 'string') return { outcome: 'sent', event_id };
    return { outcome: status < 500 ? 'failed' : 'unknown' };
  } catch {
    return { outcome: 'unknown' };
  }
}

interface NonceEvent {
  readonly event_id: string;
  readonly content: { readonly nonce?: string };
}

/** The id of the event that has the nonce; nothing where none is seen, or nobody can look. */
async function look(target: SendTarget, nonce: string): Promise<string | undefined> {
  const path = pathOf`/_matrix/client/v3/rooms/${target.channel_id}/messages?dir=b&limit=20`;
  const { api_url, access_token: token } = target;
  const page = await requestMatrix(api_url, { method: 'GET', path, token }).catch(() => undefined);
  const events = (page?.json['chunk'] ?? []) as readonly NonceEvent[];
  return events.find(({ content }) => content.nonce === nonce)?.event_id;
}
