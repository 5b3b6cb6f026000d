/** What the server keeps: messages as rows of a table, in the order of arrival, with news of every change. */

import { createHash } from 'node:crypto';

/** A message as the server keeps it. Dates are in Unix seconds, as in the API's answers. */
export interface StoredMessage {
  readonly id: string;
  readonly front_id: unknown;
  /** Where it shows; '' when it is kept and in no channel's feed. */
  readonly channel_id: string;
  /** The first message of its thread; '' for a message of the channel itself. */
  readonly parent_message_id: string;
  readonly responses_count: number;
  readonly application_id: string;
  readonly sender: string | null;
  /** 2020: as it was sent. 2021: `{fallback_string, original_str, prepared}`. */
  readonly content: unknown;
  readonly hidden_data: unknown;
  readonly user_specific_content: unknown;
  readonly pinned: unknown;
  readonly edited: boolean;
  readonly removed: boolean;
  /** Set: shown once, to these users, and never stored. It is listed here as what readers saw. */
  readonly ephemeral_recipients: readonly unknown[] | null;
  readonly creation_date: number;
  readonly modification_date: number;
}

export interface StoreChange {
  readonly kind: 'posted' | 'edited' | 'removed';
  readonly message: StoredMessage;
}

export interface Store {
  /** The current time in Unix seconds. */
  readonly now: () => number;
  /** A new time-based UUID, as Cassandra gives them. */
  readonly createId: () => string;
  /** A new `front_id`, for messages whose sender gave none: the time, and forty hexadecimal digits. */
  readonly createFrontId: () => string;
  /** The message with this primary key, unless it was removed. */
  readonly find: (key: string) => StoredMessage | undefined;
  /** Writes a row: a known key is overwritten where it stands. */
  readonly put: (key: string, message: StoredMessage) => void;
  /** Gives a row another primary key; nothing happens when there is no such row. */
  readonly rekey: (from: string, to: string) => void;
  /** Takes a row out of its channel's feed. It stays, and nothing is told. */
  readonly unlist: (key: string) => void;
  readonly list: () => readonly StoredMessage[];
}

/** Opens an empty store. `onChange` hears of every row that is written. */
export function createStore(options: {
  now: () => Date;
  onChange: (change: StoreChange) => void;
}): Store {
  const rows = new Map<string, StoredMessage>();
  let issued = 0;
  const now = () => Math.floor(options.now().getTime() / 1000);
  const createId = () => timeUuid(options.now(), issued++);

  return {
    now,
    createId,
    createFrontId: () => `${now()}${createHash('sha1').update(createId()).digest('hex')}`,
    find: (key) => {
      const row = rows.get(key);
      return row?.removed ? undefined : row;
    },
    put: (key, message) => {
      const kind = message.removed ? 'removed' : rows.has(key) ? 'edited' : 'posted';
      rows.set(key, message);
      options.onChange({ kind, message });
    },
    rekey: (from, to) => {
      const row = rows.get(from);
      if (row === undefined) return;
      rows.delete(from);
      rows.set(to, row);
    },
    unlist: (key) => {
      const row = rows.get(key);
      if (row !== undefined) rows.set(key, { ...row, channel_id: '' });
    },
    list: () => [...rows.values()],
  };
}

/** 100-nanosecond steps from the start of the Gregorian calendar to 1970 (RFC 9562, 5.1). */
const GREGORIAN_OFFSET = 0x01b2_1dd2_1381_4000n;

/** A version 1 UUID; `sequence` keeps those of one moment apart. The clock decides it, so tests can repeat it. */
function timeUuid(date: Date, sequence: number): string {
  const steps = BigInt(date.getTime()) * 10_000n + BigInt(sequence) + GREGORIAN_OFFSET;
  const hex = steps.toString(16).padStart(15, '0');
  return `${hex.slice(7)}-${hex.slice(3, 7)}-1${hex.slice(0, 3)}-8000-0242ac110002`;
}
