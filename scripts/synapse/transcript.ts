/** Writes what a homeserver answered as JSON lines, in the form of the transcripts in `__tests__/fixtures`. */

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { MatrixRequest, MatrixResponse } from './client.ts';

interface Exchange {
  /** Names it; a later recording of the same name takes its place. */
  readonly name: string;
  readonly request: MatrixRequest;
  readonly response: MatrixResponse;
}

export function appendExchange(file: string, { name, request, response }: Exchange): void {
  const { method, path, body, token } = request;
  const line = {
    case: name,
    request: {
      method,
      path,
      headers: {
        ...(token === undefined ? {} : { Authorization: 'Bearer syt_TOKEN' }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : cut(JSON.stringify(body)),
    },
    response: {
      status: response.status,
      content_type: response.headers['content-type'] ?? null,
      headers: pick(response.headers),
      body: cut(response.text.replaceAll(/syt_\w+/g, 'syt_TOKEN')),
    },
    ms: response.ms,
  };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

const longest = 20_000;

function cut(text: string): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, 200)}...[${text.length} chars]${text.slice(-100)}`;
}

/** Of the headers, those that a client could go by. */
function pick(headers: MatrixResponse['headers']): Readonly<Record<string, string>> {
  const names = ['server', 'cache-control', 'retry-after', 'location'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Puts new recordings in the place of those with the same names, all in the order of their names. */
export function mergeTranscript(recorded: string, file: string): void {
  const lines = [file, recorded]
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean));
  const byName = new Map(lines.map((line) => [String(JSON.parse(line).case), line]));
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => `${line}\n`);
  writeFileSync(file, sorted.join(''));
}
