/** A local Twake answers the recorded requests of both generations as the servers did, byte for byte. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Behaviour, startTwake, type Twake } from '../../local-twake/server.ts';
import { headersFor, post, send } from './post.ts';

interface Recording {
  readonly case: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly content_type: string | null;
    readonly body: string;
  };
}

/** What the recorded server called a message (its id, its front_id), and what this one calls it. */
type Names = Map<string, string>;

/** What both servers make up themselves: time-based UUIDs, and front ids. */
const MADE_UP =
  /[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|\d{10}[0-9a-f]{40}/gi;
const DATE = /"(modification_date|creation_date|created_at|last_activity)":\d{10}/g;
const CUT = /\.\.\.\[(\d+) chars\]$/;

/** Requests that the recorder made without writing them down, before the case of this name. */
type Unrecorded = (twake: Twake, names: Names) => Promise<void>;
const unrecorded: Readonly<Record<Behaviour, Readonly<Record<string, Unrecorded>>>> = {
  '2020': {
    'edit: "1" to "1.0" (loosely equal)': async (twake, names) => {
      const { body } = await post(twake, { content: '1' });
      const { object } = JSON.parse(body.toString());
      names.set('a3428bee-e68f-11f1-8e79-d84366ada28e', object.id);
    },
    'remove: by an app without messages_save, verify': async (twake, names) => {
      const { group_id, channel_ids } = twake.account;
      const id = names.get('a31f9936-e68f-11f1-afa0-099d835d45ae');
      await send(twake.url, {
        path: '/api/v1/messages/remove',
        headers: {
          ...headersFor(twake),
          Authorization: `Basic ${btoa('2a000000-bbbb-11ea-8000-000000000002:s3cret-Key_nocap')}`,
        },
        body: JSON.stringify({ group_id, message: { channel_id: channel_ids[0], id } }),
      });
    },
  },
  '2021': {},
};

describe.each([
  ['v2020.Q3.jsonl', '2020'],
  ['v2021.Q4.jsonl', '2021'],
] as const)('%s, in the order of recording', (file, behave) => {
  const names: Names = new Map();
  let twake: Twake;
  beforeAll(async () => {
    twake = await startTwake({ behave });
  });
  afterAll(() => twake.close());

  test.each(readRecordings(file).map((recording) => ({ name: recording.case, recording })))(
    '$name',
    async ({ name, recording: { request, response } }) => {
      await unrecorded[behave][name]?.(twake, names);
      const body = request.body === null ? null : encode(translate(expand(request.body), names));
      const reply = await send(twake.url, { ...request, body });

      const text = reply.body.toString();
      learn(names, { recorded: response.body, own: text });
      expect({
        status: reply.status,
        content_type: reply.headers['content-type'],
        body: cutLike(response.body, withoutDates(text)),
      }).toEqual({ ...response, body: translate(withoutDates(response.body), names) });
    },
  );

  test('the recording is whole', () => {
    expect(readRecordings(file)).toHaveLength(137);
  });

  test('no two recorded messages were one here', () => {
    expect(names.size).toBeGreaterThan(90);
    expect(new Set(names.values()).size).toBe(names.size);
  });
});

function readRecordings(file: string): readonly Recording[] {
  const url = new URL(`../fixtures/transcripts/${file}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Puts this server's names in the place of the recorded ones, in the letter case in which they stand there. */
function translate(text: string, names: Names): string {
  return text.replace(MADE_UP, (name) => {
    const own = names.get(name.toLowerCase()) ?? name;
    return name === name.toLowerCase() ? own : own.toUpperCase();
  });
}

/** Pairs what both servers made up at the same places of an answer. Nothing is forgotten or paired anew. */
function learn(names: Names, { recorded, own }: { recorded: string; own: string }): void {
  const made = own.match(MADE_UP) ?? [];
  for (const [index, name] of (recorded.match(MADE_UP) ?? []).entries()) {
    if (!names.has(name)) names.set(name, made[index] ?? name);
  }
}

function withoutDates(text: string): string {
  return text.replace(DATE, '"$1":##########');
}

/** Fills up a long text that the recorder cut. What it was made of does not matter, only how long it was. */
function expand(body: string): string {
  const [, start, unit = '', length] =
    /^(.*"content": ")(.*)\.\.\.\[(\d+) chars\]$/s.exec(body) ?? [];
  if (start === undefined) return body;
  const room = Number(length) - start.length - '"}}'.length;
  return `${start}${unit.repeat(Math.ceil(room / unit.length)).slice(0, room)}"}}`;
}

/** Cuts an answer where the recorder did, so that its start and its length can be compared. */
function cutLike(recorded: string, text: string): string {
  const [mark] = CUT.exec(recorded) ?? [];
  if (mark === undefined) return text;
  return `${text.slice(0, recorded.length - mark.length)}...[${text.length} chars]`;
}

/** The recorder wrote bytes that are no UTF-8 as `\xff`; everything else is UTF-8. */
function encode(body: string): Buffer {
  const bytes = body.replace(/\\x([0-9a-f]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, bytes === body ? 'utf8' : 'latin1');
}
