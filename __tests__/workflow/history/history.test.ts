/** How things were before: by 15 recorded histories, and by what else lists of runs may hold. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { type Condition, conditions, fulfils } from '../../../src/workflow/conditions.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import type { Conclusion } from '../../../src/workflow/facts/results.ts';
import { findChange } from '../../../src/workflow/history/change.ts';
import { findHistory } from '../../../src/workflow/history/history.ts';
import { createGitHubApi, type Octokit } from '../../../src/workflow/lookups/github-api.ts';
import { MOST_FAILURES } from '../../../src/workflow/lookups/lookups.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';

/** Lists of runs as GitHub's API gives them, with the right answer: how things were before `self`. */
interface Recorded {
  readonly name: string;
  readonly self: JsonObject;
  readonly runs: readonly JsonObject[];
  readonly attempts: readonly JsonObject[];
  readonly previous: 'good' | 'bad' | null;
}

const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../../fixtures/histories.json', import.meta.url), 'utf8'),
);

interface GitHub extends Pick<Recorded, 'self'> {
  readonly runs: readonly JsonObject[];
  readonly attempts?: readonly JsonObject[];
  /** What the list says where a filter is asked for; default: the truth. */
  readonly filtered?: readonly JsonObject[];
  /** Of all attempts of a run, by its id. */
  readonly jobs?: Readonly<Record<number, readonly JsonObject[]>>;
  /** Routes that end so are answered with this status, or not at all. */
  readonly broken?: Readonly<Record<string, number | 'hang' | 'junk'>>;
}

/** Octokit over it, and what it was asked. */
function open({ self, runs, attempts = [], filtered, jobs = {}, broken = {} }: GitHub) {
  const asked: string[] = [];
  const fail = async (route: string) => {
    const how = Object.entries(broken).find(([end]) => route.endsWith(end))?.[1];
    if (how === 'hang') await new Promise(() => {});
    if (typeof how === 'number')
      throw Object.assign(new Error('no'), { status: how, response: {} });
    return how === 'junk';
  };
  const octokit: Octokit = {
    request: async (route, { attempt_number }) => {
      asked.push(route.replace('GET /repos/{owner}/{repo}/actions/', ''));
      if (await fail(route)) return { data: 'junk' };
      const attempt = attempts.find((one) => one['run_attempt'] === attempt_number);
      return { data: route.includes('/attempts/') ? attempt : self };
    },
    graphql: async () => null,
    paginate: {
      async *iterator(route, { branch, event, run_id }) {
        const filter = branch === undefined ? '' : `?branch=${branch}&event=${event}`;
        asked.push(route.replace('GET /repos/{owner}/{repo}/actions/', '') + filter);
        if (await fail(route)) yield { data: 'junk' };
        if (route.endsWith('/jobs')) {
          yield { data: jobs[Number(run_id)] ?? [] };
          return;
        }
        const isMeant = (run: JsonObject) =>
          run['head_branch'] === branch && run['event'] === event;
        const all = branch === undefined ? runs : (filtered ?? runs.filter(isMeant));
        for (let start = 0; start === 0 || start < all.length; start += 100)
          yield { data: all.slice(start, start + 100) };
      },
    },
  };
  return { octokit, asked };
}

interface Options {
  readonly status?: Conclusion;
  readonly scope?: 'run' | 'job';
  /** How many runs that say something. */
  readonly most?: number;
  readonly event?: JsonObject;
  /** As the runner knows it; default: `deploy`, of the check run 46001. */
  readonly job?: string;
}

function ask(
  github: GitHub,
  { status = 'success', scope = 'run', most = MOST_FAILURES, event, job }: Options = {},
) {
  const found = loadEventFixture('push');
  const run = { GITHUB_RUN_ID: String(github.self['id']), GITHUB_RUN_ATTEMPT: '1' };
  const env = { ...found.env, ...run, ...(job && { GITHUB_JOB: job }) };
  const context = buildContext({ ...found, env, status, needs: {}, event: event ?? found.event });
  const { octokit, asked } = open(github);
  const over = new AbortController();
  const api = createGitHubApi({
    repository: 'octo-org/hello',
    connect: async () => octokit,
    info: () => {},
    timeout: () => over.signal,
  });
  const words: string[] = [];
  const history = () => findHistory(context, api, { scope, most });
  return {
    asked,
    words,
    history,
    giveUp: () => over.abort(new DOMException('', 'TimeoutError')),
    change: (conditions: readonly Condition[]) =>
      findChange(context, {
        conditions,
        history,
        notice: (sentence) => words.push(`notice: ${sentence}`),
        info: (sentence) => words.push(`info: ${sentence}`),
      }),
  };
}

const isGood = { success: 'good', failure: 'bad' } as Readonly<Record<string, 'good' | 'bad'>>;

async function previousOf(github: GitHub, options?: Options): Promise<'good' | 'bad' | null> {
  const { previous } = await ask(github, options).history();
  return previous === null ? null : (isGood[previous.result] ?? 'bad');
}

describe('15 recorded histories', () => {
  const rows = recorded.map((history) => [history.name, history] as const);

  test.each(rows)('%s', async (_, history) => {
    expect(await previousOf(history)).toBe(history.previous);
  });

  /** By hand, for what was before: which conditions of `when` are met now. */
  const met = {
    success: {
      good: ['success'],
      bad: ['success', 'changed', 'fixed'],
      null: ['success', 'changed', 'fixed'],
    },
    failure: {
      good: ['failure', 'changed', 'broken'],
      bad: ['failure'],
      null: ['failure', 'changed', 'broken'],
    },
    cancelled: { good: ['cancelled'], bad: ['cancelled'], null: ['cancelled'] },
  } as const;

  describe.each(['success', 'failure', 'cancelled'] as const)('and now %s', (status) => {
    test.each(rows)('%s', async (name, history) => {
      const change = await ask(history, { status }).change(conditions);
      const isLate = name === 'newer run finished first';
      const expected = isLate ? met[status].good.slice(0, 1) : met[status][`${history.previous}`];
      const now = conditions.filter((word) => fulfils({ verdict: status, change }, word));
      expect(now).toEqual(expected);
    });
  });
});

const self = {
  ...{ id: 1005, workflow_id: 7, run_number: 5, run_attempt: 1, event: 'push' },
  ...{ head_branch: 'main', head_repository: { id: 1 }, pull_requests: [] },
  ...{ status: 'in_progress', conclusion: null, run_started_at: '2026-11-27T12:00:00Z' },
};

/** A run of the same workflow that has ended so. */
function run(number: number, conclusion: string | null, more: JsonObject = {}): JsonObject {
  const html_url = `https://github.com/octo-org/hello/actions/runs/${1000 + number}`;
  const run_started_at = `2026-11-27T${String(number + 5).padStart(2, '0')}:00:00Z`;
  const own = { id: 1000 + number, run_number: number, conclusion, html_url, run_started_at };
  return { ...self, ...own, status: 'completed', ...more };
}

const attempt = (number: number, conclusion: string) => run(5, conclusion, { run_attempt: number });
const again = (number: number) => ({ ...self, run_attempt: number });
const others = (count: number, branch = 'other') =>
  Array.from({ length: count }, (_, index) =>
    run(5, 'failure', { id: 5000 + index, head_branch: branch, run_number: 4 }),
  );

describe('runs', () => {
  test.each<[string, GitHub, 'good' | 'bad' | null]>([
    ['again: red before', { self: again(2), runs: [], attempts: [attempt(1, 'failure')] }, 'bad'],
    [
      'again: green before',
      { self: again(2), runs: [], attempts: [attempt(1, 'success')] },
      'good',
    ],
    [
      'for the third time: cancelled, and red before that',
      { self: again(3), runs: [], attempts: [attempt(1, 'failure'), attempt(2, 'cancelled')] },
      'bad',
    ],
    [
      'again: cancelled, and the run before was green',
      { self: again(2), runs: [run(4, 'success')], attempts: [attempt(1, 'cancelled')] },
      'good',
    ],
    [
      'again, and what GitHub tells of the first time is nothing',
      { self: again(2), runs: [run(4, 'success')], attempts: [] },
      'good',
    ],
    [
      'not in their order',
      { self, runs: [run(2, 'failure'), run(4, 'success'), run(3, 'failure')] },
      'good',
    ],
    [
      'twice in the list',
      { self, runs: [run(4, 'success'), run(4, 'success'), run(3, 'failure')] },
      'good',
    ],
    [
      'that say nothing: neutral, stale, skipped, action_required, an unknown word, none',
      {
        self,
        runs: ['neutral', 'stale', 'skipped', 'action_required', 'odd', null]
          .map((word, index) => run(4, word, { id: 3000 + index }))
          .concat(run(3, 'timed_out')),
      },
      'bad',
    ],
    [
      'with nothing in them',
      { self, runs: [{}, { id: null, head_branch: 7 }, run(4, 'failure')] },
      'bad',
    ],
    ['on the second page', { self, runs: [...others(120), run(3, 'failure')] }, 'bad'],
    [
      'beyond the third page, by a filter',
      { self, runs: [...others(350), self, run(3, 'failure')] },
      'bad',
    ],
    [
      'beyond the third page, by a filter that does not know this run yet',
      { self, runs: others(350), filtered: [run(3, 'failure')] },
      null,
    ],
    ['by another event', { self, runs: [run(4, 'failure', { event: 'schedule' })] }, null],
    ['of another branch', { self, runs: [run(4, 'failure', { head_branch: 'mai' })] }, null],
    [
      'of a fork that is gone',
      { self, runs: [run(4, 'failure', { head_repository: null })] },
      null,
    ],
    [
      'of a tag',
      {
        self: { ...self, head_branch: 'v1.1' },
        runs: [run(4, 'failure', { head_branch: 'v1.0' })],
      },
      null,
    ],
    [
      'of the same pull request, from a fork',
      {
        self: { ...self, event: 'pull_request', head_repository: { id: 9 } },
        runs: [run(4, 'failure', { event: 'pull_request', head_repository: { id: 9 } })],
      },
      'bad',
    ],
    [
      'of the same merge queue',
      {
        self: { ...self, event: 'merge_group', head_branch: 'gh-readonly-queue/main/pr-12-abc' },
        runs: [
          run(4, 'failure', {
            event: 'merge_group',
            head_branch: 'gh-readonly-queue/main/pr-11-def',
          }),
        ],
      },
      'bad',
    ],
    ['none at all', { self, runs: [] }, null],
  ])('%s', async (_, github, expected) => {
    expect(await previousOf(github)).toBe(expected);
  });

  test('the one that an event reports is compared, and not this one', async () => {
    const reported = { ...run(9, 'failure', { head_branch: 'dev' }), workflow_id: 8 };
    const { history, asked } = ask(
      { self, runs: [run(8, 'success', { head_branch: 'dev' })] },
      { event: { workflow_run: reported } },
    );
    expect((await history()).previous?.result).toBe('success');
    expect(asked).toEqual(['workflows/{workflow_id}/runs']);
  });
});

describe('the same job', () => {
  const job = (name: string, conclusion: string | null, more: JsonObject = {}) => ({
    ...{ name, conclusion, run_attempt: 1, id: 1, steps: [] },
    ...(conclusion === null && { status: 'in_progress' }),
    ...more,
  });
  const now = [job('Ship it', null, { id: 46001 }), job('lint', 'success')];
  const scope = 'job';

  test.each<[string, Omit<GitHub, 'self'>, 'good' | 'bad' | null]>([
    [
      'by the name that GitHub shows',
      { runs: [run(4, 'failure')], jobs: { 1004: [job('Ship it', 'failure')] } },
      'bad',
    ],
    [
      'has gone well in a red run',
      {
        runs: [run(4, 'failure')],
        jobs: { 1004: [job('Ship it', 'success'), job('lint', 'failure')] },
      },
      'good',
    ],
    [
      'had another name then',
      { runs: [run(4, 'failure'), run(3, 'success')], jobs: { 1004: [job('Deploy', 'failure')] } },
      'good',
    ],
    [
      'was skipped then',
      { runs: [run(4, 'failure'), run(3, 'success')], jobs: { 1004: [job('Ship it', 'skipped')] } },
      'good',
    ],
    [
      'is only in the first attempt, of which the second ran a part',
      {
        runs: [run(4, 'failure', { run_attempt: 2 })],
        jobs: { 1004: [job('lint', 'failure', { run_attempt: 2 }), job('Ship it', 'success')] },
      },
      'good',
    ],
    [
      'went well at the second attempt',
      {
        runs: [run(4, 'failure', { run_attempt: 2 })],
        jobs: {
          1004: [job('Ship it', 'failure'), job('Ship it', 'success', { run_attempt: 2 })],
        },
      },
      'good',
    ],
  ])('%s', async (_, github, expected) => {
    const all = { self, ...github, jobs: { 1005: now, ...github.jobs } };
    expect(await previousOf(all, { scope })).toBe(expected);
  });

  test.each(['deploy (20)', 'release / deploy'])('called %s', async (name) => {
    const jobs = {
      1005: [job(name, null, { id: 46001 }), job('lint', 'success')],
      1004: [job('deploy', 'success'), job(name, 'failure')],
    };
    expect(await previousOf({ self, runs: [run(4, 'failure')], jobs }, { scope })).toBe('bad');
  });

  test('is not looked for in a green run, nor where it is the only one', async () => {
    const green = ask({ self, runs: [run(4, 'success')], jobs: { 1005: now } }, { scope });
    await green.history();
    const alone = { 1005: now.slice(0, 1) };
    const single = ask({ self, runs: [run(4, 'failure')], jobs: alone }, { scope });
    expect((await single.history()).previous?.result).toBe('failure');
    const asked = [
      'runs/{run_id}',
      'runs/{run_id}/attempts/{attempt_number}/jobs',
      'workflows/{workflow_id}/runs',
    ];
    expect([green.asked, single.asked]).toEqual([asked, asked]);
  });
});

test('what only compares asks no further than the first that says something', async () => {
  const jobs = Object.fromEntries(
    [1005, 1004, 1003, 1002].map((id) => [
      id,
      [
        { name: 'deploy', id: 46001, conclusion: id === 1005 ? null : 'failure', steps: [] },
        { name: 'lint', id: 2, conclusion: 'success', steps: [] },
      ],
    ]),
  );
  const runs = [4, 3, 2].map((number) => run(number, 'failure'));
  const first = ask({ self, runs, jobs }, { scope: 'job', most: 1 });
  const all = ask({ self, runs, jobs }, { scope: 'job' });
  expect([(await first.history()).failures, (await all.history()).failures]).toEqual([1, 3]);
  expect([first.asked.length, all.asked.length]).toEqual([4, 6]);
});

test('of many attempts at this run, the last three are asked for', async () => {
  const attempts = Array.from({ length: 11 }, (_, index) => attempt(index + 1, 'cancelled'));
  const { history, asked } = ask({ self: again(12), runs: [run(4, 'failure')], attempts });
  expect((await history()).previous?.result).toBe('failure');
  expect(asked.filter((path) => path.includes('/attempts/'))).toHaveLength(3);
});

test('a run that has failed itself is compared, and not the one that its event reports', async () => {
  const reported = { ...run(9, 'success', { head_branch: 'dev' }), workflow_id: 8 };
  const { history } = ask(
    { self, runs: [run(4, 'failure'), run(8, 'success', { head_branch: 'dev' })] },
    { event: { workflow_run: reported }, status: 'failure' },
  );
  expect((await history()).previous?.result).toBe('failure');
});

describe('since when', () => {
  test('a green run tells of the red ones before it', async () => {
    const runs = [run(4, 'failure'), run(3, 'cancelled'), run(2, 'failure'), run(1, 'success')];
    expect(await ask({ self, runs }).history()).toEqual({
      previous: {
        result: 'failure',
        url: 'https://github.com/octo-org/hello/actions/runs/1004',
      },
      failures: 2,
      since: '2026-11-27T07:00:00Z',
      red_for: 5 * 3600,
      isOutdated: false,
    });
  });

  test('at most ten are counted', async () => {
    const own = { ...self, run_number: 50 };
    const runs = Array.from({ length: 40 }, (_, index) => run(49 - index, 'failure'));
    expect((await ask({ self: own, runs }).history()).failures).toBe(10);
  });

  test('after a green run, none, and no time', async () => {
    const { failures, since, red_for } = await ask({ self, runs: [run(4, 'success')] }).history();
    expect({ failures, since, red_for }).toEqual({ failures: 0, since: null, red_for: null });
  });

  test.each([null, 'yesterday', '2026-11-28T00:00:00Z'])(
    'a start at %s has no length',
    async (at) => {
      const runs = [run(4, 'failure', { run_started_at: at, created_at: at })];
      expect((await ask({ self, runs }).history()).red_for).toBeNull();
    },
  );
});

describe('where nobody tells', () => {
  const runs = [run(4, 'failure')];
  const lost =
    'notice: Whether anything has changed since the run before is not known, so it counts as changed: ';
  const needs = ' It needs the permission `actions: read`.';

  test.each<[string, number | 'junk', string]>([
    ['/runs', 403, `GitHub's API answered with 403.${needs}`],
    ['/runs', 404, `GitHub's API answered with 404.${needs}`],
    ['/{run_id}', 403, `GitHub's API answered with 403.${needs}`],
    ['/runs', 429, "GitHub's API answered with 429."],
    ['/runs', 500, "GitHub's API answered with 500."],
    ['/runs', 'junk', "GitHub's API was asked, but its answer is not the list that was asked for."],
  ])('%s: %s', async (end, how, why) => {
    const { change, words } = ask({ self, runs, broken: { [end]: how } });
    expect(await change(['fixed'])).toBe('unknown');
    expect(words).toEqual([lost + why]);
  });

  test('in time', async () => {
    const { change, words, giveUp } = ask({ self, runs, broken: { '/runs': 'hang' } });
    const changed = change(['changed']);
    giveUp();
    expect(await changed).toBe('unknown');
    expect(words).toEqual([`${lost}GitHub's API took longer than 3 seconds.`]);
  });

  test('a run that is not told is none to compare with', async () => {
    const { change, words } = ask({ self: {}, runs: [] });
    expect(await change(['fixed'])).toBe('unknown');
    expect(words).toEqual([
      'info: No earlier run has come to a success or a failure, with which this one could be compared.',
    ]);
  });
});

test.each<[Conclusion, readonly Condition[], boolean]>([
  ['success', ['success', 'failure'], false],
  ['success', [], false],
  ['success', ['broken'], false],
  ['success', ['fixed', 'success'], true],
  ['success', ['changed'], true],
  ['failure', ['fixed', 'failure'], false],
  ['timed_out', ['broken'], true],
  ['cancelled', ['changed', 'fixed', 'broken'], false],
  ['unknown', ['changed', 'fixed', 'broken'], false],
])('%s with `when: %s` asks GitHub: %s', async (status, words, expected) => {
  const { change, asked } = ask({ self, runs: [run(4, 'failure')] }, { status });
  await change(words);
  expect(asked.length > 0).toBe(expected);
});
