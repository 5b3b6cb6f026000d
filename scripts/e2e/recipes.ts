/**
 * The workflows of docs/recipes.md become runs by act, as they stand there but for the address of the server: once each,
 * and it is read what the channel then says. All their outcomes: __tests__/recipes.test.ts.
 *
 * `actions/cache` cannot be fetched here, so an action that finds nothing stands in for it.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventName, readEvent } from '../../events/event-fixture.ts';
import { startTwake } from '../../local-twake/server.ts';
import { runAct } from './act.ts';
import { makeRepository, publishAction, settingsFor, theAction } from './github.ts';

interface Expectation {
  readonly event: EventName;
  /** Its name on GitHub, where the fixture has another. */
  readonly as?: string;
  /** The scripts that the workflow runs. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** What each message begins with, in the order of arrival. */
  readonly messages: readonly string[];
}

const works = { 'deploy.sh': 'exit 0', 'rollback.sh': 'exit 0' };
const title = "Greet in the reader's own language (#12)";

const expectations: Readonly<Record<string, Expectation>> = {
  'Start and finish, from job to job': {
    event: 'push',
    scripts: works,
    messages: [`🚀 Deployed ${title}`],
  },
  'One live message': {
    event: 'push',
    scripts: works,
    messages: ['hello to production ✅ Job succeeded'],
  },
  'One message for each pull request': {
    event: 'pull_request.opened',
    messages: ["🟢 octocat opened #12 Greet in the reader's own language"],
  },
  'One thread for each pull request': {
    event: 'pull_request.opened',
    messages: ["🟢 octocat opened #12 Greet in the reader's own language"],
  },
  'Deploy with rollback': {
    event: 'push',
    scripts: { ...works, 'deploy.sh': 'exit 1' },
    messages: ['↩️ Failed and rolled back:'],
  },
  'A nightly build that speaks on failure only': {
    event: 'schedule',
    scripts: { 'build.sh': '[ "$NODE_VERSION" = 22 ]' },
    messages: ['❌ Nightly failed'],
  },
  'When it breaks, and when it works again': {
    event: 'push',
    scripts: { 'test.sh': 'exit 1' },
    messages: ['❌ CI failed'],
  },
  'Whoever broke it hears of it': {
    event: 'push',
    scripts: { 'test.sh': 'exit 1' },
    messages: ['❌ test failed'],
  },
  'Two channels': {
    event: 'deployment_status.created',
    messages: ['🚀 v1.10.0 is live in production', '🚀 v1.10.0 is live in production'],
  },
  'Pull requests from forks': {
    event: 'pull_request.opened.fork',
    as: 'pull_request_target',
    messages: ['🟢 mona opened #13'],
  },
  'Tests of pull requests from forks': {
    event: 'workflow_run.completed',
    messages: ['❌ Tests of'],
  },
  // act has no token, so that GitHub is not asked.
  'Pull requests that wait': {
    event: 'schedule',
    messages: ['⚪ Nobody knows which pull requests wait in octo-org/hello'],
  },
  'What happened this week': {
    event: 'schedule',
    // Without a token, GitHub is not asked.
    messages: ['⚪ Nobody knows what happened in hello'],
  },
  'Release notes': { event: 'release.published', messages: ['📦 Hello 1.10'] },
  'A message from a file': {
    event: 'workflow_dispatch',
    scripts: { 'report.sh': "printf '**7** of 9'" },
    messages: ['7 of 9'],
  },
};

/** Runs all recipes and prints a line for each; returns how many failed. */
export async function runRecipes(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-recipes-'));
  try {
    publishAction(folder);
    publishCache(folder);
    let failed = 0;
    for (const [name, workflow] of readRecipes())
      if (!(await runRecipe(name, workflow, folder))) failed += 1;
    return failed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Workflows, by their headings. */
function readRecipes(): [string, string][] {
  const page = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^## (.+)$[\s\S]*?^```yaml\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, name = '', workflow = '']) => [name, workflow]);
}

const CACHE = /actions\/cache@\w+/;

function publishCache(folder: string): void {
  const nothing =
    "name: nothing\ndescription: found\nruns: { using: composite, steps: [{ run: 'true', shell: sh }] }\n";
  mkdirSync(join(folder, 'cache'));
  writeFileSync(join(folder, 'cache/action.yml'), nothing);
}

async function runRecipe(name: string, workflow: string, folder: string): Promise<boolean> {
  await using twake = await startTwake();
  const expected = expectations[name];
  if (expected === undefined) throw new Error(`Nothing is expected of the recipe "${name}".`);
  const { event, as = event.replace(/\..*/, ''), scripts = {} } = expected;
  const cwd = makeRepository(folder, {
    '.github/workflows/recipe.yml': workflow.replace(
      /^( +)public_id:/gm,
      `$1api_url: \${{ vars.TWAKE_API_URL }}\n$&`,
    ),
    'event.json': JSON.stringify(readEvent(event)),
    ...Object.fromEntries(
      Object.entries(scripts).map(([path, script]) => [path, `#!/bin/sh\n${script}\n`]),
    ),
  });
  const cache = CACHE.exec(workflow);
  const { log } = await runAct(
    [
      ...[as, '--eventpath', 'event.json'],
      ...theAction(folder),
      ...(cache ? ['--local-repository', `${cache[0]}=${join(folder, 'cache')}`] : []),
      ...settingsFor(twake),
    ],
    { cwd },
  );
  const texts = twake.messages().map(({ text }) => text ?? '');
  const isRight =
    texts.length === expected.messages.length &&
    expected.messages.every((start, index) => texts[index]?.startsWith(start));
  console.log(`${isRight ? 'ok' : 'FAILED'}: the recipe ${name}`);
  if (!isRight) console.log(log, { expected: expected.messages, texts });
  return isRight;
}
