/**
 * The workflows of docs/recipes.md become runs by act, as they stand there but for the address of the server: once each,
 * and it is read what the channel then says. All their outcomes: __tests__/recipes.test.ts.
 *
 * `actions/cache` cannot be fetched here, so an action that finds nothing stands in for it.
 */

import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventName, readEvent } from '../../events/event-fixture.ts';
import { startTwake } from '../../local-twake/server.ts';
import { emptyRepository } from '../../testing/github-activity/repository.ts';
import { createActivityServer } from '../../testing/github-activity/server.ts';
import { nodesOf, repositoryOf } from '../../testing/github-graphql/pull-request.ts';
import { createGraphqlServer } from '../../testing/github-graphql/server.ts';
import { runAct } from './act.ts';
import { makeRepository, publishAction, settingsFor, theAction } from './github.ts';

interface Expectation {
  readonly event: EventName;
  /** Its name on GitHub, where the fixture has another. */
  readonly as?: string;
  /** GitHub's API, where the workflow asks it; else there is no token. */
  readonly github?: () => Server;
  /** The scripts that the workflow runs. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** What each message begins with, in the order of arrival. */
  readonly messages: readonly string[];
}

const works = { 'deploy.sh': 'exit 0', 'rollback.sh': 'exit 0' };
const title = "Greet in the reader's own language (#12)";

const hourAgo = `${new Date(Date.now() - 3_600_000).toISOString().slice(0, 19)}Z`;
const waiting = [{ number: 12, requests: ['hubot'], created: hourAgo }] as const;
const merged = { number: 12, title: 'Greet', mergedAt: hourAgo, author: 'mona' };
/** act's run has this id. */
const own = {
  id: 1,
  workflow_id: 9,
  created_at: `${new Date().toISOString().slice(0, 19)}Z`,
  conclusion: null,
};
const busy = { ...emptyRepository, pullRequests: [merged], runs: [own] };

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
  'Pull requests that wait': {
    event: 'schedule',
    github: () =>
      createGraphqlServer({
        repositories: { 'octo-org/hello': repositoryOf(waiting) },
        root: nodesOf(waiting),
      }).server,
    messages: ['👀 1 pull request waits in octo-org/hello'],
  },
  'What happened this week': {
    event: 'schedule',
    github: () => createActivityServer(busy, {}).server,
    messages: ['📰 hello, the last 7 days · 1 merged'],
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

async function tokenFor(github: Server): Promise<readonly string[]> {
  await once(github.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(github.address() as AddressInfo).port}`;
  return ['--secret', 'GITHUB_TOKEN=ghs_1', '--env', `GITHUB_API_URL=${origin}`];
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
  const github = expected.github?.();
  const { log } = await runAct(
    [
      ...[as, '--eventpath', 'event.json'],
      ...theAction(folder),
      ...(cache ? ['--local-repository', `${cache[0]}=${join(folder, 'cache')}`] : []),
      ...settingsFor(twake),
      ...(github ? await tokenFor(github) : []),
    ],
    { cwd },
  );
  github?.close();
  const texts = twake.messages().map(({ text }) => text ?? '');
  const isRight =
    texts.length === expected.messages.length &&
    expected.messages.every((start, index) => texts[index]?.startsWith(start));
  console.log(`${isRight ? 'ok' : 'FAILED'}: the recipe ${name}`);
  if (!isRight) console.log(log, { expected: expected.messages, texts });
  return isRight;
}
