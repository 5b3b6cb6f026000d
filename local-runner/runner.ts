/**
 * Runs `dist/index.js` as GitHub's runner does it: INPUT_* and GITHUB_* variables, command files, a child
 * process. Used by `npm run try` and by the tests.
 *
 * Source of the facts: the runner's own source (Handler.cs, NodeScriptActionHandler.cs, FileCommandManager.cs).
 */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { environmentOf, secretSourceOf } from '../events/event-fixture.ts';

export interface Step {
  /** The texts of `with:`. Absent inputs get the default of action.yml, as the runner does it. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Environment of the process, over the runner's. `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The payload of the event; a string is written to the file as it is. */
  readonly event?: unknown;
  /** `push`, or with an action behind it: `pull_request.opened`. */
  readonly eventName?: string;
  /** Contexts that defaults of action.yml refer to. */
  readonly job?: { readonly status?: string; readonly check_run_id?: number };
  readonly matrix?: unknown;
  /** Default: what GitHub would say for the event. */
  readonly secretSource?: string;
  /** Files of the workspace, by relative path. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
  /** What the main stage saved: makes this the post stage. */
  readonly state?: Readonly<Record<string, string>>;
  /** A script to run in place of `dist/index.js`, or of `dist/post.js` in the post stage. */
  readonly program?: string;
  /** Called once the process runs, e.g. to send it a signal. */
  readonly onStart?: (pid: number) => void;
}

export interface RunResult {
  readonly exitCode: number | null;
  /** Standard output and standard error, in the order of arrival. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly summary: string;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** Runs the step and resolves when its process has ended. */
export async function runStep(step: Step): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-step-'));
  try {
    const files = prepare(folder, step);
    const ended = await execute({ ...environment(folder, files, step) }, step);
    return {
      ...ended,
      outputs: readPairs(files.output),
      state: readPairs(files.state),
      exported: readPairs(files.env),
      summary: readFileSync(files.summary, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface StepFiles {
  readonly event: string;
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly summary: string;
}

function prepare(folder: string, { event = {}, workspace = {} }: Step): StepFiles {
  const path = (name: string) => join(folder, name);
  mkdirSync(path('workspace'));
  mkdirSync(path('temp'));
  for (const [name, content] of Object.entries(workspace)) {
    mkdirSync(join(path('workspace'), name, '..'), { recursive: true });
    writeFileSync(join(path('workspace'), name), content);
  }
  writeFileSync(path('event.json'), typeof event === 'string' ? event : JSON.stringify(event));
  for (const name of ['output', 'state', 'env', 'summary']) writeFileSync(path(name), '');
  return {
    event: path('event.json'),
    output: path('output'),
    state: path('state'),
    env: path('env'),
    summary: path('summary'),
  };
}

function environment(folder: string, files: StepFiles, step: Step): Record<string, string> {
  const all: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...environmentOf(step.eventName ?? 'push', step.event ?? {}),
    GITHUB_ACTION_REPOSITORY: 'octo-org/twake-message-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: join(folder, 'temp'),
    ...Object.fromEntries(
      Object.entries(step.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
    ),
    ...inputVariables(step),
    ...step.env,
  };
  const present = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Record<string, string>;
}

function inputVariables(step: Step): Record<string, string> {
  const { inputs }: ActionFile = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const names = new Set([...Object.keys(inputs), ...Object.keys(step.inputs ?? {})]);
  return Object.fromEntries(
    [...names].map((name) => [
      `INPUT_${name.toUpperCase()}`,
      step.inputs?.[name] ?? evaluate(inputs[name]?.default ?? '', step),
    ]),
  );
}

/** Evaluates the few expressions that defaults of action.yml are made of. */
function evaluate(text: string, step: Step): string {
  const { job, matrix, secretSource = secretSourceOf(step.eventName ?? 'push', step.event) } = step;
  const values: Record<string, string> = {
    'job.status': job?.status ?? 'success',
    'github.token': '',
    'toJSON(job.status)': JSON.stringify(job?.status ?? 'success'),
    'toJSON(job.check_run_id)': JSON.stringify(job?.check_run_id ?? null),
    'toJSON(github.secret_source)': JSON.stringify(secretSource),
    'toJSON(matrix)': JSON.stringify(matrix ?? null, null, 2),
  };
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`No value for the expression ${expression}`);
    return value;
  });
}

type Ended = Pick<RunResult, 'exitCode' | 'log' | 'milliseconds'>;

function execute(
  env: Record<string, string>,
  { onStart, state, program = join(root, state ? 'dist/post.js' : 'dist/index.js') }: Step,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [program], { env });
    let log = '';
    const collect = (chunk: string) => {
      log += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, log, milliseconds: performance.now() - started });
    });
    if (child.pid !== undefined) onStart?.(child.pid);
  });
}

/** Reads `NAME<<DELIMITER` blocks and `NAME=VALUE` lines, as the runner does. */
export function readPairs(path: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const block = /^([^=\n]+?)<<(.+)\n([\s\S]*?)\n?^\2$|^([^=\n]+)=(.*)$/gm;
  for (const [, name, , value, plainName, plain] of readFileSync(path, 'utf8').matchAll(block)) {
    pairs[name ?? plainName ?? ''] = value ?? plain ?? '';
  }
  return pairs;
}
