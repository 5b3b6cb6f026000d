/** Plays a case of __tests__/cases: a run of the bundle, against a Twake and a GitHub API on sockets, and what people read of it. */

import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runStep } from '../../local-runner/runner.ts';
import { inputsFor, startServer } from '../bundle/transcript.ts';
import { readMessage } from './reader.ts';

/** The form is described in README.md beside this file. */
export interface Case {
  readonly title: string;
  readonly kind: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Texts, or bytes in base64. */
  readonly files?: Readonly<Record<string, string | { readonly base64: string }>>;
  readonly run?: {
    readonly event?: unknown;
    readonly eventName?: string;
    readonly status?: string;
    readonly check_run_id?: number;
    readonly matrix?: unknown;
    readonly override?: Readonly<Record<string, string>>;
  };
  readonly api?: Readonly<Record<string, unknown>>;
  readonly expect: Expectation;
}

/** Regular expressions, over several lines. */
export interface Expectation {
  /** What the message itself must be about, so that silence does not pass; without a message, what the log is about. */
  readonly subject: string;
  /** `sent`, unless it says otherwise. */
  readonly outcome?: 'sent' | 'skipped' | 'failed';
  readonly has?: readonly string[];
  readonly not?: readonly string[];
  /** What the notification must say, which is all that rings: `@all`. */
  readonly notifies?: readonly string[];
  readonly jsonNot?: readonly string[];
}

/** What came of it. */
export interface Seen {
  readonly outcome: string | undefined;
  readonly exitCode: number | null;
  readonly requests: number;
  /** The message in its channel, as its readers see it. */
  readonly message: string;
  readonly notification: string;
  /** Of the log. */
  readonly annotations: string;
  /** The message, the annotations and the outputs; the notification says the same in one line. */
  readonly all: string;
  readonly body: string;
}

const folder = new URL('./', import.meta.url);

export const cases: readonly (readonly [name: string, Case])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  ]);

/** Beside what every run of the local runner has. */
const identity = {
  GITHUB_REPOSITORY: 'octo/hello',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_RUN_ID: '4242',
};

/** With servers of its own, so that cases can be played side by side. */
export async function play({ inputs, files, run = {}, api }: Case): Promise<Seen> {
  const github = createGithub(api ?? {}).listen(0, '127.0.0.1');
  await once(github, 'listening');
  const { port } = github.address() as AddressInfo;
  const twake = await startServer();
  const { override, status, check_run_id, matrix, ...event } = run;
  const result = await runStep({
    inputs: inputsFor(twake, inputs),
    ...(files && { workspace: decode(files) }),
    ...event,
    ...(matrix !== undefined && { matrix }),
    job: { ...(status && { status }), ...(check_run_id && { check_run_id }) },
    env: { ...identity, GITHUB_API_URL: `http://127.0.0.1:${port}`, ...override },
  });
  const { requests } = twake;
  await twake.close();
  github.close();
  const body = JSON.stringify(requests[0]?.body ?? null);
  const contents = requests.map(({ body: sent }) => contentOf(sent));
  const message = contents.map(readMessage).join('\n');
  const annotations = readAnnotations(result.log);
  const outputs = Object.entries(result.outputs)
    .filter(([name]) => name !== 'response')
    .map(([name, value]) => `${name}=${value}`);
  return {
    outcome: result.outputs['outcome'],
    exitCode: result.exitCode,
    requests: requests.length,
    message,
    notification: contents.map(notificationOf).join('\n'),
    annotations,
    all: [message, annotations, ...outputs].join('\n'),
    body,
  };
}

function decode(files: NonNullable<Case['files']>): Record<string, string | Uint8Array> {
  const entries = Object.entries(files).map(([name, content]) => {
    return [name, typeof content === 'string' ? content : Buffer.from(content.base64, 'base64')];
  });
  return Object.fromEntries(entries);
}

function contentOf(body: unknown): unknown {
  return (body as { message: { content: unknown } }).message.content;
}

function notificationOf(content: unknown): string {
  const { fallback_string = '' } = content as { readonly fallback_string?: string };
  return fallback_string;
}

/** Annotations as a page shows them: their line ends are escaped in the log. */
function readAnnotations(log: string): string {
  return log
    .split('\n')
    .filter((line) => /^::(notice|warning|error)/.test(line))
    .map((line) => line.replaceAll('%0A', '\n').replaceAll('%0D', '').replaceAll('%25', '%'))
    .join('\n');
}

interface Pages {
  readonly pages: readonly unknown[];
  readonly empty?: unknown;
}

/** Answers by the end of the path; a list in pages links each to the next. */
function createGithub(responses: Readonly<Record<string, unknown>>): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const found = Object.entries(responses).find(([end]) => url.pathname.endsWith(end));
    if (found === undefined || request.method !== 'GET') {
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"message":"Not Found"}');
      return;
    }
    const [, reply] = found;
    const page = Number(url.searchParams.get('page') ?? 1);
    if (!isPages(reply)) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
      return;
    }
    url.searchParams.set('page', String(page + 1));
    const link = page < reply.pages.length ? { link: `<${url.href}>; rel="next"` } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...link });
    response.end(JSON.stringify(reply.pages[page - 1] ?? reply.empty ?? []));
  });
}

function isPages(reply: unknown): reply is Pages {
  return typeof reply === 'object' && reply !== null && 'pages' in reply;
}
