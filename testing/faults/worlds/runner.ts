/** The name of a variable or an event becomes a runner without it, or one that keeps the secrets to itself. */

import { join } from 'node:path';
import { environmentOf, readEvent } from '../../../events/event-fixture.ts';
import type { Step } from '../../../local-runner/runner.ts';
import { startTwake } from '../../../local-twake/server.ts';
import { around, type World } from './world.ts';

const fileVariables = ['EVENT_PATH', 'WORKSPACE', 'OUTPUT', 'STATE', 'ENV', 'STEP_SUMMARY'];
const allVariables = [
  ...Object.keys(environmentOf('push', {})).filter((name) => name.startsWith('GITHUB_')),
  ...['ACTIONS', 'ACTION_REPOSITORY', 'ACTION_REF', ...fileVariables].map((n) => `GITHUB_${n}`),
];

/** Paths that are no good. They are not writable for root either, as whom containers run. */
const badPaths: Readonly<Record<string, string>> = {
  missing: join(import.meta.dirname, 'missing/file'),
  folder: import.meta.dirname,
  text: import.meta.filename,
};

export async function onRunner(variable = ''): Promise<World> {
  const [name = '', kind = ''] = variable.split('=');
  const names = name === 'GITHUB_*' ? allVariables : [name];
  const env = Object.fromEntries(names.map((each) => [each, badPaths[kind]]));
  return around(await startTwake(), { step: { env } });
}

/** The four identifiers are empty, as expressions over absent secrets and variables come out. */
export async function withoutSecrets(name: string, source: string): Promise<World> {
  const nothing = { public_id: '', private_api_key: '', group_id: '', channel_id: '' };
  const occasion = occasions[name];
  if (occasion === undefined) throw new Error(`There is no occasion ${name}.`);
  return around(await startTwake(), {
    step: { ...occasion(), inputs: nothing, secretSource: source === 'null' ? '' : source },
  });
}

function fixture(name: Parameters<typeof readEvent>[0], eventName = name.replace(/\..*/, '')) {
  return () => ({ eventName, event: readEvent(name) });
}

const occasions: Readonly<Record<string, () => Pick<Step, 'event' | 'eventName'>>> = {
  push: fixture('push'),
  'push.fork': () => ({ eventName: 'push', event: { repository: { fork: true } } }),
  'pull_request.opened': fixture('pull_request.opened'),
  'pull_request.opened.fork': fixture('pull_request.opened.fork'),
  'pull_request.opened.dependabot': fixture('pull_request.opened.dependabot'),
  'pull_request_target.fork': fixture('pull_request.opened.fork', 'pull_request_target'),
  'workflow_run.completed': fixture('workflow_run.completed'),
};
