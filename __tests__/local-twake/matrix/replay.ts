/** Sends what was recorded to a homeserver of ours, and puts both responses side by side. */

import { readFileSync } from 'node:fs';
import { tokens } from '../../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../../local-twake/server.ts';
import { send } from '../post.ts';

export interface Recording {
  readonly case: string;
  /** The name of the token in matrix/accounts.ts, where the recorder wrote it down. */
  readonly by?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly content_type: string | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** How long it took. */
  readonly ms: number;
}

export function readRecordings(file: string): readonly Recording[] {
  return readFileSync(new URL(`../../fixtures/transcripts/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What the recorded server called an event, and what ours calls it. */
export type Names = Map<string, string>;

/** The local homeserver, and what is known of its names. */
export interface Own {
  readonly twake: MatrixTwake;
  readonly names: Names;
  /** Sends what the recorder did not write down; resolves to the id of the event. */
  readonly put: (path: string, body: object, token?: keyof typeof tokens) => Promise<string>;
  readonly restart: () => Promise<void>;
  readonly wait: (ms: number) => void;
}

export async function startOwn(rateLimit?: 'none'): Promise<Own> {
  let time = 1_795_649_214_397;
  const twake = await startTwake({
    behave: 'matrix',
    now: () => new Date(time),
    ...(rateLimit && { rateLimit }),
  });
  return {
    twake,
    names: new Map(),
    put: async (path, body, token = 'login') => {
      const headers = { Authorization: `Bearer ${tokens[token].access_token}` };
      const raw = { method: 'PUT', path, headers, body: JSON.stringify(body) };
      return JSON.parse((await send(twake.url, raw)).body.toString()).event_id;
    },
    restart: async () => {
      await twake.goDown();
      await twake.comeBack();
    },
    wait: (ms) => {
      time += ms;
    },
  };
}

/** How to read one recording. */
export interface Reading {
  /** What stands for `syt_TOKEN`, or `TOKEN` of an application service. */
  readonly token: string;
  /** The rooms of the recording, as they are called here. */
  readonly rooms?: Readonly<Record<string, string>>;
  /** Changes the path before it is asked for, and the body that comes. */
  readonly path?: (path: string) => string;
  readonly body?: (text: string) => string;
}

interface Compared {
  readonly status: number;
  readonly content_type: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Resolves to the response of ours and to the recorded one, in the names of ours. Headers are those that were recorded. */
export async function replay(
  own: Own,
  { request, response, ms }: Recording,
  reading: Reading,
): Promise<{ readonly own: Compared; readonly recorded: Compared }> {
  const { token, rooms = {}, path = (same) => same, body = (same) => same } = reading;
  const written = (text: string) =>
    translate(text, own.names, rooms).replaceAll(/(syt_)?TOKEN\b/g, token);
  const { Authorization } = request.headers;
  const reply = await send(own.twake.url, {
    method: request.method,
    path: path(written(request.path)),
    headers: {
      ...request.headers,
      ...(Authorization !== undefined && { Authorization: written(Authorization) }),
    },
    body: request.body === null ? null : encode(written(expand(request.body))),
  });
  own.wait(ms);
  const text = body(reply.body.toString());
  learn(own.names, { recorded: response.body, own: text });
  const { status, content_type, headers } = response;
  return {
    own: {
      status: reply.status,
      content_type: reply.headers['content-type'] ?? null,
      headers: Object.fromEntries(Object.keys(headers).map((name) => [name, reply.headers[name]])),
      body: mask(text),
    },
    recorded: {
      status,
      content_type,
      headers,
      body: mask(translate(response.body, own.names, rooms)),
    },
  };
}

/** Puts our rooms and events in the place of the recorded ones. */
function translate(text: string, names: Names, rooms: Reading['rooms'] & object): string {
  const withRooms = Object.entries(rooms).reduce(
    (all, [recorded, own]) => all.replaceAll(recorded.slice(1), own.slice(1)),
    text,
  );
  return withRooms.replaceAll(/(\$|%24)([\w-]{43})/g, (whole, sign, id) => {
    const own = names.get(`$${id}`);
    return own === undefined ? whole : `${sign}${own.slice(1)}`;
  });
}

/** Pairs the ids that both servers made up at the same places of a response. Nothing is paired anew. */
function learn(names: Names, { recorded, own }: { recorded: string; own: string }): void {
  const made = own.match(/\$[\w-]{43}/g) ?? [];
  for (const [index, name] of (recorded.match(/\$[\w-]{43}/g) ?? []).entries()) {
    if (!names.has(name)) names.set(name, made[index] ?? name);
  }
}

/** What differs from run to run, and what no client reads. */
function mask(text: string): string {
  return text
    .replaceAll(/"(age|origin_server_ts)":\d+/g, '"$1":#')
    .replace(/"retry_after_ms":4\d{3}\b/, '"retry_after_ms":4###')
    .replaceAll(/"(start|end)":"[ts]\d+(-\d+)?(_\d+){13}"/g, '"$1":#')
    .replace(/"base_url":"http:[^"]*\/"/, '"base_url":#')
    .replace(/"unstable_features":\{[^}]*\}/, '"unstable_features":#');
}

/** Fills up a long text that the recorder cut. */
function expand(body: string): string {
  const [, start, unit = '', bytes] =
    /^(.*"body": "((?:\\.|[^\\]))\2*)…\((\d+) bytes in all\)$/su.exec(body) ?? [];
  if (start === undefined) return body;
  const room = Number(bytes) - Buffer.byteLength(start) - '"}'.length;
  return `${start}${unit.repeat(room / Buffer.byteLength(unit))}"}`;
}

/** The recorder wrote bytes that are no UTF-8 as `\xff`; everything else is UTF-8. */
function encode(body: string): Buffer {
  const [before = '', ...parts] = body.split(/\\x(?=[0-9a-f]{2})/);
  const rest = parts.flatMap((part) => [
    Buffer.from(part.slice(0, 2), 'hex'),
    Buffer.from(part.slice(2)),
  ]);
  return Buffer.concat([Buffer.from(before), ...rest]);
}
