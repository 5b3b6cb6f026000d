/** Runs the jobs of release.yml, as far as they are commands, each in a folder of its own. */

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readPairs } from '../../../local-runner/runner.ts';

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Release {
  readonly tag: string;
  /** The bare repository in the place of GitHub's. */
  readonly remote: string;
  /** Where everything of this trial is. */
  readonly folder: string;
  /** Fills a folder with what a tag has, and the packages. */
  readonly checkOut: (path: string) => void;
}

/** What stands in a workflow between `${{ }}`, by its name. */
type Values = Map<string, string>;

/** Made before: the checks of the whole project. */
const isDoneBefore = ({ run = '' }: Step) => run.startsWith('npm test');

export function runWorkflow(text: string, release: Release): void {
  const { jobs }: Workflow = parse(text);
  const values: Values = new Map([
    ['github.token', 'ghs_trial'],
    ['github.repository', 'OWNER/twake-message-action'],
  ]);
  for (const [name, job] of Object.entries(jobs)) runJob(name, job, { values, ...release });
}

interface Running extends Release {
  readonly values: Values;
}

function runJob(name: string, job: Job, running: Running): void {
  const cwd = mkdtempSync(join(running.folder, `${name}-`));
  for (const step of job.steps) {
    const how = runStep(step, { job, cwd, ...running });
    console.log(`  ${name.padEnd(8)} ${how.padEnd(18)} ${step.name ?? step.uses}`);
  }
  for (const [output, value] of Object.entries(job.outputs ?? {}))
    running.values.set(`needs.${name}.outputs.${output}`, fillIn(value, running.values));
}

interface RunningStep extends Running {
  readonly job: Job;
  readonly cwd: string;
}

/** @returns what was done, in a word */
function runStep(step: Step, { job, cwd, ...running }: RunningStep): string {
  if (step.uses?.startsWith('actions/checkout@')) running.checkOut(cwd);
  else if (step.uses?.startsWith('actions/upload-artifact@'))
    copyFileSync(join(cwd, step.with?.['path'] ?? ''), join(running.folder, 'artifact'));
  else if (step.uses !== undefined) return 'only on GitHub';
  else if (isDoneBefore(step)) return 'made before';
  else runCommand(step, { job, cwd, ...running });
  return 'done';
}

function runCommand(step: Step, { job, cwd, tag, remote, folder, values }: RunningStep): void {
  const env = Object.entries({ ...job.env, ...step.env }).map(([key, value]) => [
    key,
    fillIn(value, values),
  ]);
  const output = join(folder, 'output');
  writeFileSync(output, '');
  execFileSync('bash', ['-e', '-c', step.run ?? ''], {
    cwd,
    env: {
      ...process.env,
      PATH: [makeGh(folder), process.env['PATH']].join(delimiter),
      GITHUB_REF_NAME: tag,
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: output,
      TRIAL_REMOTE: remote,
      TRIAL_FOLDER: folder,
      ...Object.fromEntries(env),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for (const [name, value] of Object.entries(readPairs(output)))
    values.set(`steps.${step.id}.outputs.${name}`, value);
}

function fillIn(text: string, values: Values): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`Nothing has set ${name}.`);
    return value;
  });
}

/** GitHub's command line tool, as far as release.yml calls it. */
function makeGh(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = fileURLToPath(new URL('gh.ts', import.meta.url));
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(join(bin, 'gh'), 0o755);
  return bin;
}
