/** Does what a step does: ours by the bundle, scripts by bash, the actions of others by understudies. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Step as OurStep, runStep } from '../../local-runner/runner.ts';
import { textAt } from '../../src/workflow/payload.ts';
import { makeRuntimeToken } from '../../testing/github-storage/artifact-service.ts';
import { holds, type Scope } from './expressions.ts';
import type { Step } from './workflow.ts';

/** What there is around a workflow. */
export interface WorkflowRun {
  readonly twake: { readonly url: string };
  /** With its action: `pull_request.opened`. */
  readonly event: string;
  readonly payload: unknown;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly secretSource: string;
  /** The scripts that a checkout brings, by name. */
  readonly repository: Readonly<Record<string, string>>;
  /** A folder that outlives the run. */
  readonly caches: string;
  /** Where GitHub's API is; absent: there is none, nor a token. */
  readonly api?: string;
}

/** A step at its turn. Functions answer for the moment they are called, in the post stage too. */
export interface Action {
  readonly step: Step;
  readonly run: WorkflowRun;
  readonly workspace: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly inputs: () => Record<string, string>;
  readonly env: () => Record<string, string>;
  readonly scope: () => Scope;
}

interface Act {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly exported?: Readonly<Record<string, string>>;
  /** Runs at the end of the job, and returns its log. */
  readonly post?: () => Promise<string>;
}

type Actor = (action: Action) => Act | Promise<Act>;

const actors: Readonly<Record<string, Actor>> = {
  'OWNER/twake-message-action': playOurs,
  'actions/checkout': playCheckout,
  'actions/cache': playCache,
};

/** @throws for an action that nobody can play */
export function actorOf({ run, uses }: Step): Actor {
  if (run !== undefined) return playScript;
  const actor = actors[uses?.replace(/@.*/, '') ?? ''];
  if (actor === undefined) throw new Error(`Nobody can play ${uses}.`);
  return actor;
}

const { runs }: { runs: { 'post-if': string } } = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
);

/** The recipes speak to the public server; here they speak to one on this machine. */
async function playOurs({ run, workspace, inputs, env, scope }: Action): Promise<Act> {
  const step = (): OurStep => {
    const { contexts, status } = scope();
    return {
      inputs: { api_url: run.twake.url, ...(run.api && { github_token: 'ghs_1' }), ...inputs() },
      env: {
        ...env(),
        GITHUB_WORKSPACE: workspace,
        ...(run.api && { GITHUB_API_URL: run.api, ...servicesOf(run.api) }),
      },
      event: run.payload,
      eventName: run.event,
      secretSource: run.secretSource,
      job: { status },
      matrix: contexts['matrix'],
    };
  };
  const main = await runStep(step());
  const post = async () => {
    // It asks for nothing but what it says: unlike an `if:`, it does not want success too.
    if (!holds(runs['post-if'], { ...scope(), status: 'success' })) return '';
    return (await runStep({ ...step(), state: main.state })).log;
  };
  return { ...main, post };
}

/** What the runner tells actions of GitHub's services. */
function servicesOf(api: string): Readonly<Record<string, string>> {
  const token = makeRuntimeToken(9_000_000_007);
  return { ACTIONS_RESULTS_URL: `${api}/`, ACTIONS_RUNTIME_TOKEN: token };
}

function playScript({ step, workspace, env }: Action): Act {
  const output = join(workspace, '..', 'output');
  writeFileSync(output, '');
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-ec', step.run ?? ''], {
    cwd: workspace,
    env: { PATH: process.env['PATH'], ...env(), GITHUB_OUTPUT: output },
    encoding: 'utf8',
  });
  return { exitCode: status, log: stdout + stderr, outputs: readOutputs(output) };
}

function readOutputs(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`Cannot play the output ${line}.`);
      return [name, value];
    }),
  );
}

function playCheckout({ run, workspace, permissions, inputs }: Action): Act {
  expectInputs(inputs(), ['persist-credentials']);
  if (permissions['contents'] !== 'read') throw new Error('A checkout needs `contents: read`.');
  for (const [name, text] of Object.entries(run.repository)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  }
  return { exitCode: 0, log: '' };
}

/** Caches belong to the ref of the run, and are saved by jobs that succeed and did not find theirs. */
function playCache({ run, workspace, inputs, scope }: Action): Act {
  const { path = '', key = '', ...others } = inputs();
  expectInputs(others, []);
  const ref = textAt(scope().contexts, 'github', 'ref');
  const kept = join(run.caches, encodeURIComponent(`${ref} ${key}`));
  const isHit = existsSync(kept);
  if (isHit) cpSync(kept, join(workspace, path), { recursive: true });
  const post = async () => {
    const isWorthIt = scope().status === 'success' && existsSync(join(workspace, path));
    if (isWorthIt && !isHit) cpSync(join(workspace, path), kept, { recursive: true });
    return '';
  };
  return { exitCode: 0, log: '', outputs: { 'cache-hit': isHit ? 'true' : '' }, post };
}

function expectInputs(inputs: Readonly<Record<string, string>>, known: readonly string[]): void {
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Cannot play the input ${unknown.join(', ')}.`);
}
