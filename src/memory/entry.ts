/**
 * An entry: where the message of a subject is, signed.
 *
 * Whoever can run a workflow in the repository, a pull request of a fork included, can store anything under any name. So an
 * entry counts only with a signature by the step's own key or token, over all that it is about: the form of entries, the
 * repository, the server and whose message it is, the subject, and what it says. Nothing of it is read before that.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';
import { deflate, inflate } from './compression.ts';

/** What a message is about, across runs. */
export interface Subject {
  /** Whatever the author chose: any text. */
  readonly key: string;
  /** Which server has the message, and whose, by the names of the inputs. */
  readonly address: Readonly<Record<string, string>>;
}

/** A message in one channel, no reply; the ids as the server gave them. */
export interface RememberedMessage {
  readonly channel_id: string;
  readonly message_id: string;
}

export interface Entry {
  readonly messages: readonly RememberedMessage[];
  /** Who was notified already: `all`, `here` and ids of users. */
  readonly mentioned: readonly string[];
  /** Of several, the highest counts: when it was written, in Unix seconds, or one more than the one before. */
  readonly sequence: number;
  /** The run that wrote it, and which attempt at it. */
  readonly run_id: number;
  readonly run_attempt: number;
}

export interface Sealer {
  /** 32 hexadecimal digits, always the same for this subject, from which nobody can tell what it is. */
  readonly name: string;
  /** Letters, digits, `-`, `_` and a dot: fit for a file, a variable, and the key of a cache. */
  readonly seal: (entry: Entry) => string;
  /** Undefined for whatever was not sealed by the same step about the same subject. */
  readonly open: (text: string) => Entry | undefined;
}

/** Changes with the form of entries: what an older version wrote then counts as none. */
const CONTEXT = 'twake-message-action: memory, version 1';

/** @param secret signs, by a key that is derived from it: what it signs elsewhere is worth nothing here */
export function createSealer(
  secret: string | Uint8Array,
  { key, address }: Subject,
  repository_id: string,
): Sealer {
  const derived = createHmac('sha256', secret).update(CONTEXT).digest();
  const about = JSON.stringify([repository_id, key, Object.entries(address).sort()]);
  const sign = (...parts: readonly string[]) =>
    createHmac('sha256', derived).update(JSON.stringify([about, ...parts]));
  const sealed = (payload: string) => `${sign('entry', payload).digest('base64url')}.${payload}`;
  return {
    name: sign('name').digest('hex').slice(0, 32),
    seal: (entry) => sealed(encode(entry)),
    open: (text) => {
      const payload = text.slice(text.indexOf('.') + 1);
      return isEqual(text, sealed(payload)) ? decode(payload) : undefined;
    },
  };
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A list, and compressed: the key of a cache has 512 characters for all of it. */
function encode({ messages, mentioned, sequence, run_id, run_attempt }: Entry): string {
  const rows = messages.map(({ channel_id, message_id }) => [channel_id, message_id]);
  const list = JSON.stringify([sequence, run_id, run_attempt, mentioned, rows]);
  return deflate(list).toString('base64url');
}

type Encoded = [number, number, number, string[], [string, string][]];

/** Of what is signed, the form is known. */
function decode(payload: string): Entry {
  const list = inflate(Buffer.from(payload, 'base64url'));
  const [sequence, run_id, run_attempt, mentioned, rows]: Encoded = JSON.parse(list);
  const messages = rows.map(([channel_id, message_id]) => ({ channel_id, message_id }));
  return { messages, mentioned, sequence, run_id, run_attempt };
}

/** The one that counts: the highest sequence, then that of the newest run. */
export function latestOf(entries: readonly Entry[]): Entry | undefined {
  return entries.toSorted(
    (a, b) => b.sequence - a.sequence || b.run_id - a.run_id || b.run_attempt - a.run_attempt,
  )[0];
}
