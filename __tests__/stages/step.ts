/**
 * Runs a step by a call of `run` in this process: runner, files, clock and server are in memory.
 *
 * Quick, and seen by coverage. The same story through `dist/index.js` and real sockets: bundle/.
 */

import { basename } from 'node:path';
import { environmentOf } from '../../events/event-fixture.ts';
import { account } from '../../local-twake/accounts.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import type { HttpRequest, HttpResult } from '../../src/net/http.ts';
import { run } from '../../src/stages/run.ts';

export interface Step {
  /** The texts of `with:`, over those that every step has. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly event?: unknown;
  /** Files of the workspace, by name. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** What the main stage saved: makes this the post stage. */
  readonly state?: Readonly<Record<string, string>>;
  /** In place of a server that accepts everything. */
  readonly respond?: (request: HttpRequest) => HttpResult;
  /** Of the day, in milliseconds. */
  readonly time?: number;
  readonly core?: Partial<Record<keyof Dependencies['core'], unknown>>;
  readonly octokit?: Dependencies['octokit'];
}

export interface StepRecord {
  readonly exitCode: 0 | 1;
  /** What the runner was told, as `kind: text`, in order; without the debug log. */
  readonly lines: readonly string[];
  readonly debug: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly requests: readonly { readonly path: string; readonly message: Sent }[];
}

interface Sent {
  readonly id?: string;
  readonly channel_id: string;
  readonly parent_message_id?: string;
  readonly content: string | { readonly formatted: unknown; readonly original_str: string };
  readonly [field: string]: unknown;
}

const basics = {
  api_url: 'https://twake.example.com',
  public_id: 'app',
  private_api_key: 's3cret-key',
  group_id: account.group_id,
  channel_id: account.channel_ids[0],
  status: 'success',
  runner_facts: '{"status":"success"}',
};

/** As a server answers that stored the message; new ones are `m1`. */
export function accept({ url, body }: HttpRequest): HttpResult {
  const { message } = JSON.parse(body) as { message: Sent };
  const { id = 'm1', channel_id, parent_message_id = '' } = message;
  const object = { id, channel_id, parent_message_id, creation_date: 1_795_370_400 };
  const response = url.pathname.endsWith('/remove') ? { result: true } : { object };
  return { kind: 'response', status: 200, headers: {}, body: JSON.stringify(response) };
}

/** As a server answers that has trouble; an error of the API comes with HTTP 200. */
export function refuse(error: string, status = 200): HttpResult {
  return { kind: 'response', status, headers: {}, body: JSON.stringify({ error }) };
}

/** Runs the step and tells everything that came out of it. */
export async function runStep(step: Step = {}): Promise<StepRecord> {
  const inputs: Record<string, string> = { ...basics, ...step.inputs };
  const told = { lines: [], debug: [], outputs: {}, state: {}, exported: {}, requests: [] };
  const { lines, debug, outputs, state, exported, requests } = told as Recording;
  const line = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`);
  const keep = (pairs: Record<string, string>) => (name: string, value: string) => {
    pairs[name] = value;
  };
  let summary = '';
  const core = {
    getInput: (name: string, { trimWhitespace = true } = {}) =>
      trimWhitespace ? (inputs[name] ?? '').trim() : (inputs[name] ?? ''),
    getState: (name: string) => step.state?.[name] ?? '',
    saveState: keep(state),
    setOutput: keep(outputs),
    exportVariable: keep(exported),
    setSecret: line('mask'),
    debug: (text: string) => void debug.push(text),
    info: line('info'),
    notice: line('notice'),
    warning: line('warning'),
    error: line('error'),
    summary: {
      addRaw: (text: string) => ({
        write: async () => {
          summary += text;
        },
      }),
    },
    ...step.core,
  };
  const send = async (request: HttpRequest) => {
    const { message } = JSON.parse(request.body) as { message: Sent };
    requests.push({ path: request.url.pathname, message });
    return (step.respond ?? accept)(request);
  };
  let now = 0;
  const exitCode = await run(step.state ? 'post' : 'main', {
    core: core as unknown as Dependencies['core'],
    env: environmentFor(step),
    files: filesOf(step),
    network: {
      http: { send },
      signal: new AbortController().signal,
      now: () => now,
      date: () => new Date(step.time ?? Date.UTC(2026, 10, 22, 18)),
      sleep: async (ms) => {
        now += ms;
      },
      random: () => 0.5,
      turn: async () => {},
    },
    octokit: step.octokit ?? (() => Promise.reject(new Error('This step has no GitHub.'))),
  });
  return { exitCode, ...(told as Recording), summary };
}

/** A `Told` while it is written. */
interface Recording {
  readonly lines: string[];
  readonly debug: string[];
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly exported: Record<string, string>;
  readonly requests: { path: string; message: Sent }[];
}

function environmentFor({ event = {}, env }: Step): Record<string, string | undefined> {
  return {
    ...environmentOf('push', event),
    GITHUB_EVENT_PATH: '/runner/event.json',
    GITHUB_WORKSPACE: '/work',
    GITHUB_OUTPUT: '/runner/output',
    GITHUB_STATE: '/runner/state',
    GITHUB_ENV: '/runner/env',
    ...env,
  };
}

function filesOf({ event = {}, workspace = {} }: Step): Dependencies['files'] {
  const find = (path: string): string => {
    const content = basename(path) === 'event.json' ? textOf(event) : workspace[basename(path)];
    if (content === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return content;
  };
  return {
    readdir: async () => [],
    readFile: async (path) => Buffer.from(find(path)),
    realpath: async (path) => {
      if (!['/work', '/home/runner/work/_temp'].includes(path)) find(path);
      return path;
    },
    stat: async (path) => ({ isFile: () => true, size: find(path).length }),
  };
}

/** A string is a file as it is: it may be broken. */
function textOf(event: unknown): string {
  return typeof event === 'string' ? event : JSON.stringify(event);
}
