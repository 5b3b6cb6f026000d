/** What people read in the channel when the recipes of docs/recipes.md run, in good times and in bad. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type EventName, readEvent } from '../events/event-fixture.ts';
import { merge } from '../events/merge.ts';
import type { Twake } from '../local-twake/server.ts';
import { toTerminal } from '../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../src/twake/twacode/vocabulary.ts';
import { emptyRepository } from '../testing/github-activity/repository.ts';
import { createActivityServer } from '../testing/github-activity/server.ts';
import { createGitHubServer, type GitHubResponse } from '../testing/github-api.ts';
import { type PullRequestFixture, repositoryOf } from '../testing/github-graphql/pull-request.ts';
import { createGraphqlServer } from '../testing/github-graphql/server.ts';
import { createStorageServer } from '../testing/github-storage/server.ts';
import { createStorage } from '../testing/github-storage/storage.ts';
import { listen } from '../testing/sockets/listen.ts';
import { startServer } from './bundle/transcript.ts';
import { checkWorkflow } from './documents/rules.ts';
import type { WorkflowRun } from './recipes/actors.ts';
import { holds, type Result } from './recipes/expressions.ts';
import { play } from './recipes/player.ts';

const page = readFileSync(new URL('../docs/recipes.md', import.meta.url), 'utf8');
/** Workflows, by their headings. */
const recipes = Object.fromEntries(
  [...page.matchAll(/^## (.+)$[\s\S]*?^```yaml\n([\s\S]*?)^```$/gm)].map(([, title, text]) => [
    title ?? '',
    text ?? '',
  ]),
);

/** A workflow whose last run on `main` has ended so. */
function historyOf(conclusion: string): Readonly<Record<string, GitHubResponse>> {
  const own = { workflow_id: 7, event: 'push', head_branch: 'main', head_repository: { id: 1 } };
  const last = { ...own, id: 1, run_number: 56, conclusion };
  return {
    '/actions/runs/9000000007': { json: { ...own, id: 9000000007, run_number: 57 } },
    '/actions/workflows/7/runs': { json: { total_count: 1, workflow_runs: [last] } },
  };
}

/** A run is up to eight processes, and a busy machine may be slow to start them. */
jest.setTimeout(30_000);

let twake: Twake;
let caches: string;
beforeEach(async () => {
  twake = await startServer();
  caches = mkdtempSync(join(tmpdir(), 'twake-caches-'));
});
afterEach(async () => {
  rmSync(caches, { recursive: true });
  await twake.close();
});

interface Situation extends Partial<Omit<WorkflowRun, 'twake' | 'event' | 'payload' | 'caches'>> {
  /** Whose payload it has, and unless `as` says otherwise its name. */
  readonly event: EventName;
  readonly as?: string;
  /** What is different in the payload. */
  readonly change?: object;
  /** The organization's variable. */
  readonly people?: string;
}

/** Runs the recipe under a heading. */
function cook(title: string, { event, as = event, change = {}, people = '', ...rest }: Situation) {
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const vars = {
    TWAKE_PUBLIC_ID: public_id,
    TWAKE_GROUP_ID: group_id,
    TWAKE_CHANNEL_ID: channel_ids[0],
    TWAKE_DEPLOYS_CHANNEL_ID: channel_ids[1],
    TWAKE_PEOPLE: people,
  };
  const secrets = { TWAKE_PRIVATE_API_KEY: private_api_key };
  return play(recipes[title] ?? '', {
    twake,
    caches,
    vars,
    secrets,
    secretSource: 'Actions',
    repository: {},
    event: as,
    payload: { ...(readEvent(event) as object), ...change },
    ...rest,
  });
}

/** The channel as it looks, without the addresses of links: replies behind an arrow, edited messages marked. */
function read(channel_id?: string): string[] {
  return twake.messages(channel_id).map(({ content, parent_message_id, edited }) => {
    const text = toTerminal(content as Twacode)
      .replace(/ <https:[^>]*>/g, '')
      .replaceAll('\u00a0', ' ')
      .replace(/after \d+s/, 'after 5s');
    return `${parent_message_id && '↳ '}${text}${edited ? ' (edited)' : ''}`;
  });
}

/** The channel after each message and each edit from now on. */
function watch(): string[] {
  const seen: string[] = [];
  twake.onChange(({ kind }) => kind !== 'requested' && seen.push(read().join('\n')));
  return seen;
}

/** First lines: what presets say below them is for their own tests. */
const skim = () => read().map((message) => message.replace(/\n.*/s, ''));

/** Whether everyone is notified: servers look for `@all` anywhere in the JSON of the content. */
const isNotifying = () =>
  JSON.stringify(twake.messages().map(({ content }) => content)).includes('@all');

const commit = "Greet in the reader's own language (#12)";
const works = 'exit 0';
const fails = 'exit 1';

describe('Start and finish, from job to job', () => {
  const title = 'Start and finish, from job to job';

  test.each([
    ['the deploy works', works, `🚀 Deployed ${commit} (run) (edited)`],
    ['the deploy fails', fails, `❌ Not deployed, failure: ${commit} (run) (edited)`],
  ])('%s', async (_, script, message) => {
    const seen = watch();
    await cook(title, { event: 'push', repository: { 'deploy.sh': script } });
    expect(seen).toEqual([`⏳ Deploying ${commit}`, message]);
  });

  test('the event brings no message of a commit', async () => {
    const change = { head_commit: null };
    await cook(title, { event: 'push', change, repository: { 'deploy.sh': works } });
    expect(read()).toEqual(['🚀 Deployed 6dcb09b (run) (edited)']);
  });

  test('the first message got lost', async () => {
    twake.injectFault({ kind: 'status', status: 403 }, { times: 1 });
    const { results } = await cook(title, { event: 'push', repository: { 'deploy.sh': works } });
    expect(results).toEqual({ start: 'success', deploy: 'success', finish: 'success' });
    expect(read()).toEqual([`🚀 Deployed ${commit} (run)`]);
  });
});

describe('One live message', () => {
  test.each([
    ['the deploy works', works, '✅ Job succeeded after 5s (run)'],
    ['the deploy fails', fails, '❌ Job failed after 5s (run)'],
  ])('%s', async (_, script, line) => {
    const seen = watch();
    await cook('One live message', { event: 'push', repository: { 'deploy.sh': script } });
    expect(seen).toEqual([
      'hello to production\n⏳ Job is running (run)',
      `hello to production\n${line} (edited)`,
    ]);
  });
});

describe('One message for each pull request', () => {
  const title = 'One message for each pull request';

  test('from opened to merged; another one has its own', async () => {
    const api = `http://127.0.0.1:${await listen(createStorageServer(createStorage()))}`;
    const event = 'pull_request.opened';
    const { pull_request } = Object(merge(readEvent(event), { pull_request: { merged: true } }));
    await cook(title, { event, api });
    expect(skim()).toEqual(["🟢 octocat opened #12 Greet in the reader's own language"]);
    await cook(title, { event, api, change: { action: 'synchronize' } });
    await cook(title, { event: 'pull_request.opened.dependabot', as: event, api });
    await cook(title, { event, api, change: { action: 'closed', pull_request } });
    expect(skim()).toEqual([
      "🟣 octocat merged #12 Greet in the reader's own language",
      '🟢 dependabot[bot] opened #14 Bump undici from 6.21.0 to 6.21.1',
    ]);
  });
});

describe('One thread for each pull request', () => {
  const title = 'One thread for each pull request';
  const event = 'pull_request.opened';

  test('several runs of two pull requests', async () => {
    await cook(title, { event });
    await cook(title, { event, change: { action: 'synchronize' } });
    await cook(title, { event: 'pull_request.opened.dependabot', as: event });
    await cook(title, { event, change: { action: 'ready_for_review' } });
    expect(skim()).toEqual([
      `🟢 octocat opened #12 Greet in the reader's own language`,
      `↳ 🔄 octocat pushed to #12 Greet in the reader's own language`,
      '🟢 dependabot[bot] opened #14 Bump undici from 6.21.0 to 6.21.1',
      `↳ 🟢 octocat marked as ready for review: #12 Greet in the reader's own language`,
    ]);
  });

  test('a fork has no secrets: nothing is said, and nothing goes wrong', async () => {
    const fork: Situation = {
      event: 'pull_request.opened.fork',
      as: event,
      vars: {},
      secrets: {},
      secretSource: 'None',
    };
    for (const _ of ['first', 'second']) {
      const { results, log } = await cook(title, fork);
      expect(results).toEqual({ tell: 'success' });
      expect(log).toContain(
        'GitHub gives no secrets and no variables to pull requests from forks.',
      );
    }
    expect(read()).toEqual([]);
  });

  test('a message that did not arrive begins no thread', async () => {
    twake.injectFault({ kind: 'status', status: 403 }, { times: 1 });
    expect((await cook(title, { event })).results).toEqual({ tell: 'failure' });
    await cook(title, { event, change: { action: 'synchronize' } });
    expect(skim()).toEqual([expect.stringMatching(/^🔄 octocat pushed to #12/)]);
  });

  test('a merge is told elsewhere', async () => {
    const merge = cook(title, { event, change: { action: 'closed' } });
    await expect(merge).rejects.toThrow('does not start this workflow');
  });
});

describe('Deploy with rollback', () => {
  test.each([
    ['the deploy works', { deploy: works, rollback: fails }, '🚀 Deployed'],
    ['the rollback works', { deploy: fails, rollback: works }, '↩️ Failed and rolled back:'],
    [
      'nothing works',
      { deploy: fails, rollback: fails },
      '🔥 Failed, and the rollback failed too:',
    ],
  ])('%s', async (_, { deploy, rollback }, words) => {
    const seen = watch();
    const repository = { 'deploy.sh': deploy, 'rollback.sh': rollback };
    await cook('Deploy with rollback', { event: 'push', repository });
    expect(seen).toEqual([`⏳ Deploying ${commit} (log)`, `${words} ${commit} (log) (edited)`]);
  });
});

describe('A nightly build that speaks on failure only', () => {
  const title = 'A nightly build that speaks on failure only';

  test('is silent in good times', async () => {
    const { results } = await cook(title, { event: 'schedule', repository: { 'build.sh': works } });
    expect(results).toEqual({ build: 'success', tell: 'skipped' });
    expect(read()).toEqual([]);
  });

  test('notifies everyone in bad ones, once', async () => {
    const repository = { 'build.sh': '[ "$NODE_VERSION" = 22 ]' };
    await cook(title, { event: 'schedule', repository });
    expect(skim()).toEqual(['❌ Nightly failed']);
    expect(read()[0]).toMatch(/^• ❌ build$[\s\S]*^@all$/m);
    expect(isNotifying()).toBe(true);
  });
});

describe('When it breaks, and when it works again', () => {
  const title = 'When it breaks, and when it works again';
  const before = (conclusion: string) => createGitHubServer(historyOf(conclusion));

  test.each([
    ['breaks', fails, 'success', ['❌ CI failed'], true],
    ['stays red', fails, 'failure', [], false],
    ['works again', works, 'failure', ['✅ CI succeeded'], false],
    ['stays green', works, 'success', [], false],
  ])('%s', async (_, script, conclusion, messages, rings) => {
    const api = `http://127.0.0.1:${await listen(before(conclusion).server)}`;
    await cook(title, { event: 'push', repository: { 'test.sh': script }, api });
    expect(skim()).toEqual(messages);
    expect(isNotifying()).toBe(rings);
  });
});

describe('Two channels', () => {
  const event = 'deployment_status.created';
  const message = '🚀 v1.10.0 is live in production: https://hello.example';

  test('both get it', async () => {
    await cook('Two channels', { event });
    const [general, deploys] = twake.account.channel_ids;
    expect([read(general), read(deploys)]).toEqual([[message], [message]]);
  });

  test('one cannot be reached', async () => {
    twake.injectFault({ kind: 'status', status: 403 }, { times: 1 });
    const { results } = await cook('Two channels', { event });
    expect(results).toEqual({ tell: 'failure' });
    expect(read()).toEqual([message]);
  });

  test('nothing is live before it is', async () => {
    const change = { deployment_status: { state: 'in_progress' } };
    const { results } = await cook('Two channels', { event, change });
    expect(results).toEqual({ tell: 'skipped' });
    expect(read()).toEqual([]);
  });
});

describe('Pull requests from forks', () => {
  const event = 'pull_request.opened.fork';
  const { pull_request } = readEvent(event) as { pull_request: object };
  const merged = { action: 'closed', pull_request: { ...pull_request, merged: true } };

  test.each([
    ['opened', {}, '🟢 mona opened #13 Say "hello" to *everyone*'],
    [
      'closed',
      { action: 'closed' },
      '⛔ mona closed without merging: #13 Say "hello" to *everyone*',
    ],
    ['merged', merged, '🟣 mona merged #13 Say "hello" to *everyone*'],
  ])('%s', async (_, change, message) => {
    await cook('Pull requests from forks', { event, as: 'pull_request_target', change });
    expect(skim()).toEqual([message]);
  });
});

describe('Tests of pull requests from forks', () => {
  const event = 'workflow_run.completed';
  const { workflow_run } = readEvent(event) as { workflow_run: object };
  const cookWith = (difference: object) =>
    cook('Tests of pull requests from forks', {
      event,
      change: { workflow_run: { ...workflow_run, ...difference } },
    });

  test.each([
    ['failure', '❌'],
    ['success', '✅'],
  ])('%s', async (conclusion, sign) => {
    await cookWith({ conclusion });
    expect(read()).toEqual([`${sign} Tests of Say "hello" to *everyone* by mona: ${conclusion}`]);
  });

  test('of a push: somebody else tells', async () => {
    expect((await cookWith({ event: 'push' })).results).toEqual({ tell: 'skipped' });
  });
});

describe('Whoever broke it hears of it', () => {
  const title = 'Whoever broke it hears of it';
  /** The variable as the page has it, and who is in it. */
  const people = /^```\n(octocat: [\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
  const ids = Object.fromEntries(
    [...people.matchAll(/(\w+):([\da-f]{8}-[\da-f-]+)/g)].map(([, name, id]) => [name, id]),
  );

  const everybody = ['mona', 'hubot', 'lisa'];

  test.each([
    ['the tests fail', fails, '❌ test failed', ['hubot', 'mona', 'lisa']],
    ['the tests work', works, '✅ test succeeded', []],
  ])('%s', async (_, script, line, notified) => {
    const repository = { 'test.sh': script };
    await cook(title, { event: 'push', repository, people });
    expect(skim()).toEqual([line]);
    const content = JSON.stringify(twake.messages()[0]?.content);
    expect(Object.keys(ids)).toEqual(everybody);
    // In the text, for servers of 2021; each once, though mona is meant three times.
    const found = [...String(read()[0]).matchAll(/@(\w+)/g)].map(([, name]) => name);
    expect(found).toEqual(notified);
    const isNamed = (name: string) => content.includes(ids[name] ?? '?');
    expect(everybody.filter(isNamed)).toEqual(everybody.filter((name) => notified.includes(name)));
  });

  test('nobody says who is who', async () => {
    const { log } = await cook(title, { event: 'push', repository: { 'test.sh': fails } });
    expect(log).toContain('`people` has no entry for hubot, who is therefore not notified.');
    expect(log).toContain('`people` has no entry for team:build, which is therefore not notified.');
    expect(read()[0]).not.toContain('@');
  });
});

describe('Pull requests that wait', () => {
  const title = 'Pull requests that wait';
  const people = 'hubot: bo:11111111-1111-11ea-8111-111111111111';

  async function cookWith(pulls: readonly PullRequestFixture[]) {
    const repositories = { 'octo-org/hello': repositoryOf(pulls) };
    const { server, issues } = createGraphqlServer({ repositories });
    const api = `http://127.0.0.1:${await listen(server)}`;
    const { results } = await cook(title, { event: 'schedule', api, people });
    expect([results, issues]).toEqual([{ tell: 'success' }, []]);
  }

  test('are listed, and whoever is waited for hears of it', async () => {
    await cookWith([
      { number: 7, requests: ['hubot'] },
      { number: 8, author: 'dependabot[bot]' },
      { number: 9, labels: ['On hold'] },
    ]);
    expect(skim()).toEqual(['👀 1 pull request waits in octo-org/hello']);
    expect(read()[0]).toContain('waits for bo');
    expect(read()[0]).toContain('@bo');
  });

  test('are none: nobody hears of that', async () => {
    await cookWith([]);
    expect(read()).toEqual([]);
  });
});

describe('What happened this week', () => {
  const title = 'What happened this week';
  const change = { schedule: '17 7 * * 5' };
  const created_at = '2026-11-27T07:17:00Z';
  const own = { id: 9000000007, workflow_id: 9, event: 'schedule', created_at, conclusion: null };
  const release = { tagName: 'v1.11.0', publishedAt: '2026-11-25T12:00:00Z' };

  test('is told', async () => {
    const repository = { ...emptyRepository, runs: [own], releases: [release] };
    const { server } = createActivityServer(repository);
    const api = `http://127.0.0.1:${await listen(server)}`;
    await cook(title, { event: 'schedule', change, api });
    expect(skim()).toEqual(['📰 hello, the last 7 days · 1 released']);
  });

  test('is known to nobody, where GitHub does not tell', async () => {
    const { server } = createGitHubServer({});
    const api = `http://127.0.0.1:${await listen(server)}`;
    const { results } = await cook(title, { event: 'schedule', change, api });
    expect(results).toEqual({ digest: 'success' });
    expect(skim()).toEqual(['⚪ Nobody knows what happened in hello']);
  });
});

describe('Release notes', () => {
  test('formatted', async () => {
    await cook('Release notes', { event: 'release.published' });
    const notes = `What's new
• Greets in the reader's own language by @octocat in #12
• Names the greeting after its language`;
    expect(read()).toEqual([`📦 Hello 1.10\n\n${notes}`]);
  });

  test('whatever is in them', async () => {
    const { release } = readEvent('release.published') as { release: object };
    const body = '{{ github }} @all <b>\n```\nnever closed';
    await cook('Release notes', {
      event: 'release.published',
      change: { release: { ...release, body } },
    });
    expect(read()).toEqual(['📦 Hello 1.10\n\n{{ github }} @all\n    never closed']);
    expect(isNotifying()).toBe(false);
  });
});

describe('A message from a file', () => {
  test('that an earlier step wrote', async () => {
    const repository = { 'report.sh': "printf '**7** of 9\\n\\n- one\\n- two\\n'" };
    await cook('A message from a file', { event: 'workflow_dispatch', repository });
    expect(read()).toEqual(['7 of 9\n\n• one\n• two']);
  });

  test('that has more files', async () => {
    const script = [
      ...['mkdir -p details/deep', 'echo "**2** of 9"', 'echo "- one" > details/b.md'],
      ...['echo "See \\`a\\`" > details/deep/a.md', 'echo "no" > details/draft-a.md'],
    ];
    const repository = { 'report.sh': script.join('\n') };
    await cook('A message from a file', { event: 'workflow_dispatch', repository });
    expect(read()).toEqual(['2 of 9\n\n• one\n\nSee a']);
  });

  test('that is empty: nothing to say', async () => {
    const repository = { 'report.sh': 'true' };
    const { results } = await cook('A message from a file', {
      event: 'workflow_dispatch',
      repository,
    });
    expect(results).toEqual({ report: 'success' });
    expect(read()).toEqual([]);
  });

  test('that it could not write', async () => {
    const repository = { 'report.sh': fails };
    const { results } = await cook('A message from a file', {
      event: 'workflow_dispatch',
      repository,
    });
    expect(results).toEqual({ report: 'failure' });
    expect(read()).toEqual([]);
  });
});

describe('all of them', () => {
  test('are tested here', () => {
    const tests = readFileSync(new URL(import.meta.url), 'utf8');
    const titles = Object.keys(recipes).filter((title) => !tests.includes(`describe('${title}'`));
    expect(titles).toEqual([]);
    expect(Object.keys(recipes)).toHaveLength(page.split('```yaml').length - 1);
  });

  test.each(Object.entries(recipes))('%s: no foreign text in expressions', (_, recipe) => {
    const harmless = [
      /^(vars|secrets|matrix)\.\w+$/,
      /^(steps|needs)\.\w+\.outputs\.message_id$/,
      /^toJSON\((steps|needs)\)$/,
      /^github\.event\.pull_request\.number$/,
    ];
    const expressions = [...recipe.matchAll(/\$\{\{ (.*?) \}\}/g)].map(([, inner = '']) => inner);
    expect(expressions.filter((inner) => !harmless.some((kind) => kind.test(inner)))).toEqual([]);
  });

  test.each(Object.entries(recipes))('%s: the rules of our own workflows', (_, recipe) => {
    // Jobs of recipes inherit `permissions: {}`, and those who copy them name us as they trust us.
    const bearable = /^job \w+: no |^OWNER\//;
    expect(checkWorkflow(recipe).filter((fault) => !bearable.test(fault))).toEqual([]);
  });
});

describe('what the player cannot play is an error', () => {
  const jobs = (job: string) =>
    `name: A\non: push\npermissions: {}\njobs: { a: { runs-on: x, ${job} } }`;
  const run = (): WorkflowRun => ({
    twake,
    caches,
    vars: {},
    secrets: {},
    secretSource: 'Actions',
    repository: {},
    event: 'push',
    payload: readEvent('push'),
  });

  test.each([
    ['a key', 'timeout-minutes: 1, steps: []', 'timeout-minutes of a job'],
    ['an action', 'steps: [{ uses: a/b@c }]', 'a/b@c'],
    ['a context', 'if: inputs.a, steps: []', 'inputs'],
    ['a checkout without permission', 'steps: [{ uses: actions/checkout@v7 }]', 'contents: read'],
    ['an input', 'steps: [{ uses: actions/cache@v5, with: { restore-keys: a } }]', 'restore-keys'],
    ['a long output', `steps: [{ run: 'echo "a<<b" >> "$GITHUB_OUTPUT"' }]`, 'a<<b'],
    ['a job before its need', 'needs: b, steps: [] }, b: { runs-on: x, steps: []', 'The job b'],
    ['a matrix that fails fast', 'strategy: { matrix: { a: [1] } }, steps: []', 'fail-fast'],
  ])('%s', async (_, job, words) => {
    await expect(play(jobs(job), run())).rejects.toThrow(words);
  });
});

describe('conditions', () => {
  test.each<[string, Result, boolean]>([
    ['true', 'success', true],
    ['true', 'failure', false],
    ['true', 'skipped', false],
    ['always()', 'skipped', true],
    ['failure()', 'failure', true],
    ['failure()', 'skipped', false],
    [`\${{ always() && steps.a.outcome }}`, 'failure', false],
    ["github.ref == 'success()'", 'failure', false],
    ["!failure() && github.ref == 'MAIN'", 'skipped', true],
  ])('%s after %s: %s', (condition, status, isDue) => {
    const contexts = { github: { ref: 'main' }, steps: {} };
    expect(holds(condition, { contexts, status })).toBe(isDue);
  });
});
