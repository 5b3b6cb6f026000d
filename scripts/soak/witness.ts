/**
 * Sends through dist/index.js to a server that stores a message and then says something else, and an account of both.
 *
 * Nothing here is of the action or of the local Twake: what counts as stored, sent or doubled is told by this file alone.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What the server does with a request, in its own words; each is met by as many sends as the others. */
export const ways = [
  'stores, answers',
  'stores, 503',
  'stores, 503 with Retry-After',
  'stores, stock page of 503 (nginx)',
  'stores, stock page of 503 (HAProxy)',
  'stores, reset',
  'stores, nothing',
  'answers, stores 3 s later',
  '503, stores 3 s later',
  'reset, stores 3 s later',
  'refuses',
  '429 once, then stores',
] as const;

type Way = (typeof ways)[number];

export interface Send {
  readonly text: string;
  readonly way: Way;
  readonly outcome: string;
  readonly message_id: string;
  /** The ids under which the text was in the store in the end. */
  readonly stored: readonly string[];
}

export interface WitnessOptions {
  readonly sends: number;
  /** How long after its answer the server may store, and how long after the last send it is looked into. */
  readonly late_ms: number;
  readonly settle_ms: number;
  readonly atATime: number;
}

const group_id = '1f3d0000-aaaa-11ea-8000-000000000001';
const channel_id = '4e000000-dddd-11ea-8000-000000000001';

const pages = {
  nginx:
    '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  HAProxy:
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
};

/** Runs all sends, waits until whatever comes late has come, and tells of each. */
export async function witness(options: WitnessOptions): Promise<readonly Send[]> {
  const store: { readonly text: string; readonly id: string }[] = [];
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    void receive(request).then((text) => {
      const way = wayOf(text);
      const isFirst = !seen.has(text);
      seen.add(text);
      const id = `m${store.length}-${text.split(' ')[1]}`;
      const put = () => void store.push({ text, id });
      act(way, { request, response, id, put, isFirst, late_ms: options.late_ms });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said = await sendAll(url, options);
  await wait(options.settle_ms);
  server.closeAllConnections();
  server.close();
  return said.map((send) => ({
    ...send,
    stored: store.filter(({ text }) => text === send.text).map(({ id }) => id),
  }));
}

interface WitnessedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly id: string;
  readonly put: () => void;
  /** Whether this text has not come before. */
  readonly isFirst: boolean;
  readonly late_ms: number;
}

function act(way: Way, { request, response, id, put, isFirst, late_ms }: WitnessedRequest): void {
  const reply = (status: number, body: string, headers = {}) =>
    response.writeHead(status, headers).end(body);
  const accept = () => reply(200, JSON.stringify({ object: { id, channel_id }, _cookies: [] }));
  const late = () => void setTimeout(put, late_ms);
  switch (way) {
    case 'stores, answers':
      put();
      return void accept();
    case 'stores, 503':
      put();
      return void reply(503, '');
    case 'stores, 503 with Retry-After':
      put();
      return void reply(503, '', { 'retry-after': '1' });
    case 'stores, stock page of 503 (nginx)':
      put();
      return void reply(503, pages.nginx, { 'content-type': 'text/html' });
    case 'stores, stock page of 503 (HAProxy)':
      put();
      return void reply(503, pages.HAProxy, { 'content-type': 'text/html' });
    case 'stores, reset':
      put();
      return void request.socket.resetAndDestroy();
    case 'stores, nothing':
      put();
      return;
    case 'answers, stores 3 s later':
      late();
      return void accept();
    case '503, stores 3 s later':
      late();
      return void reply(503, '');
    case 'reset, stores 3 s later':
      late();
      return void request.socket.resetAndDestroy();
    case 'refuses':
      return void reply(200, '{"error":"unknown_application_or_bad_private_key"}');
    case '429 once, then stores':
      if (isFirst) return void reply(429, '');
      put();
      return void accept();
  }
}

async function receive(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const { message } = JSON.parse(Buffer.concat(chunks).toString());
  return String(message.content.original_str);
}

/** The text names its number, and that the way. */
function wayOf(text: string): Way {
  return ways[Number(text.split(' ')[1]) % ways.length] ?? 'refuses';
}

async function sendAll(
  url: string,
  { sends, atATime }: WitnessOptions,
): Promise<Omit<Send, 'stored'>[]> {
  const said: Omit<Send, 'stored'>[] = [];
  const numbers = Array(sends).keys();
  const worker = async () => {
    for (const number of numbers) said.push(await send(`send ${number}`, url));
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return said;
}

async function send(text: string, url: string): Promise<Omit<Send, 'stored'>> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-witness-'));
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const inputs = {
    ...{ api_url: url, public_id: 'app', private_api_key: 'key-of-nobody', group_id },
    ...{ channel_id, content: text, timeout: '2' },
  };
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const program = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  await new Promise((resolve) => {
    spawn(process.execPath, [program], {
      env: { ...env, GITHUB_OUTPUT: output },
      stdio: 'ignore',
    }).on('close', resolve);
  });
  const written = readFileSync(output, 'utf8');
  rmSync(folder, { recursive: true });
  const read = (name: string) =>
    new RegExp(`^${name}<<(.*)\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(written)?.[2] ?? '';
  return { text, way: wayOf(text), outcome: read('outcome'), message_id: read('message_id') };
}

/** Whether what was said is what is there. */
export function findLies({ text, way, outcome, message_id, stored }: Send): readonly string[] {
  const lies = {
    doubled: stored.length > 1,
    'called failed, and it is there': outcome === 'failed' && stored.length > 0,
    'called sent, and it is not there': outcome === 'sent' && !stored.includes(message_id),
    'said nothing': !['sent', 'unknown', 'failed'].includes(outcome),
  };
  return Object.entries(lies)
    .filter(([, isTrue]) => isTrue)
    .map(([lie]) => `${lie}: ${text} (${way}), ${outcome}, stored ${stored.length}`);
}
