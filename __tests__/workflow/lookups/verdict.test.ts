/** What GitHub's API tells of the jobs of a run completes the verdict; what it does not tell stays unknown, and says so. */

import { describe, expect, test } from '@jest/globals';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type Context } from '../../../src/workflow/context.ts';
import type { Needs } from '../../../src/workflow/facts/facts.ts';
import type { Conclusion } from '../../../src/workflow/facts/results.ts';
import { createGitHubApi } from '../../../src/workflow/lookups/github-api.ts';
import { findOthers, findStatus, findTimeouts } from '../../../src/workflow/lookups/verdict.ts';
import { createMemoryApi } from './memory-api.ts';

const TIMEOUT = 'The job running on runner x has exceeded the maximum execution time of 5 minutes.';

interface Lookup {
  /** `name: conclusion`, with `own` for this job, and its steps behind it: `own: null, success, failure`. */
  readonly jobs: readonly string[];
  /** The jobs whose check run says that they had no time left. */
  readonly late?: readonly string[];
  /** How many jobs GitHub says that there are. */
  readonly total?: number;
  /** The runner does not know its check run. */
  readonly isNameless?: boolean;
}

const JOBS = '/actions/runs/9000000007/attempts/1/jobs?per_page=100';
const reasonOf = (id: number) => `/check-runs/${id}/annotations?per_page=100`;

/** The API of a run with these jobs, whose ids are their places. */
function open({ jobs, late = [], total }: Lookup) {
  const list = jobs.map((text, id) => {
    const [name = '', results = ''] = text.split(': ');
    const [conclusion, ...steps] = results.split(', ').map(readResult);
    return { id, name, ...conclusion, steps: steps.map((step) => ({ name: 'step', ...step })) };
  });
  const reasons = list.map(({ id, name }) => [
    reasonOf(id),
    [late.includes(name) ? [{ annotation_level: 'failure', message: TIMEOUT }] : []],
  ]);
  return createMemoryApi({
    [JOBS]: [Object.assign(list, total === undefined ? {} : { total_count: total })],
    ...Object.fromEntries(reasons),
  });
}

/** Why what may not be read is left out. */
const refusal = (permission: string) =>
  `GitHub's API answered with 404. It needs the permission \`${permission}\`.`;

/** As the API has it: a job has a conclusion when it has ended. */
function readResult(text: string) {
  if (text === 'waiting') return { conclusion: null, status: text };
  return text === 'null' ? { conclusion: null, status: 'in_progress' } : { conclusion: text };
}

function contextOf(
  given: { id?: number | null; status?: Conclusion; needs?: Needs } = {},
): Context {
  const { id: check_run_id = 0, status = 'success', needs } = given;
  return buildContext({
    ...loadEventFixture('push'),
    runnerFacts: { check_run_id },
    status,
    needs,
  });
}

/** `name: result` of each job. */
function print(jobs: readonly { readonly name: string; readonly result: string }[] = []) {
  return jobs.map(({ name, result }) => `${name}: ${result}`);
}

describe('the other jobs', () => {
  test.each<[what: string, Lookup, others: readonly string[]]>([
    ['are all but this one', { jobs: ['own: null', 'test: success'] }, ['test: success']],
    [
      'are told apart by what still runs, where no check run is known',
      { jobs: ['test: success', 'My job: null'], isNameless: true },
      ['test: success'],
    ],
    [
      'have failed with their first step that has',
      { jobs: ['own: null', 'test: null, success, failure'] },
      ['test: failure'],
    ],
    [
      'are cancelled with their steps',
      { jobs: ['own: null', 'test: null, cancelled'] },
      ['test: cancelled'],
    ],
    ['may still run', { jobs: ['own: null', 'test: null, success'] }, ['test: in_progress']],
    ['may wait', { jobs: ['own: null', 'deploy: waiting'] }, ['deploy: action_required']],
    [
      'ran into their time limit, where their check run says so',
      { jobs: ['own: null', 'a: cancelled', 'b: cancelled'], late: ['b'] },
      ['a: cancelled', 'b: timed_out'],
    ],
    [
      'are all that run, where no check run is known and another runs, too',
      { jobs: ['a: null', 'My job: null'], isNameless: true },
      ['a: in_progress', 'My job: in_progress'],
    ],
    [
      'have failed where they failed, whatever time they took',
      { jobs: ['own: null', 'a: failure'], late: ['a'] },
      ['a: failure'],
    ],
    [
      'are enough when one of those that are known went wrong',
      { jobs: ['own: null', 'a: failure', 'b: success'], total: 9 },
      ['a: failure', 'b: success'],
    ],
  ])('%s', async (_, lookup, others) => {
    const context = contextOf(lookup.isNameless ? { id: null } : {});
    const found = await findOthers(context, open(lookup).api);
    expect(typeof found === 'string' ? found : print(found.others)).toEqual(others);
  });

  test('are not known where GitHub tells of some only, and none of these went wrong', async () => {
    const { api } = open({ jobs: ['own: null', 'a: success'], total: 9 });
    expect(await findOthers(contextOf(), api)).toBe("GitHub's API told of 2 jobs only.");
  });

  test('are not known where the API is not there', async () => {
    const api = createGitHubApi({ repository: 'o/r', connect: undefined, info: () => {} });
    expect(await findOthers(contextOf(), api)).toMatch(/`github_token` is empty/);
  });

  test('are not known where they may not be read', async () => {
    expect(await findOthers(contextOf(), createMemoryApi({}).api)).toBe(refusal('actions: read'));
  });

  test('are cancelled where their reason may not be read', async () => {
    const list = ['own', 'a'].map((name, id) => ({ id, name, conclusion: 'cancelled' }));
    const { api, told } = createMemoryApi({ [JOBS]: [list] });
    const found = await findOthers(contextOf(), api);
    expect(typeof found === 'string' ? found : print(found.others)).toEqual(['a: cancelled']);
    expect(new Set(told)).toEqual(
      new Set([
        `The message goes without the reason of the cancellation: ${refusal('checks: read')}`,
      ]),
    );
  });

  test('are asked for their reasons up to the fifth', async () => {
    const jobs = ['own: null', ...Array.from({ length: 6 }, (_, id) => `job ${id}: cancelled`)];
    const { api, asked } = open({ jobs, late: ['job 4', 'job 5'] });
    const found = await findOthers(contextOf(), api);
    expect(typeof found === 'string' ? found : print(found.others)).toEqual([
      ...[0, 1, 2, 3].map((id) => `job ${id}: cancelled`),
      'job 4: timed_out',
      'job 5: cancelled',
    ]);
    expect(asked).toEqual([JOBS, ...[1, 2, 3, 4, 5].map(reasonOf)]);
  });
});

describe('the status of this job', () => {
  test.each<[what: string, jobs: readonly string[], status: Conclusion]>([
    ['is its conclusion', ['own: cancelled'], 'cancelled'],
    ['is that of its failed step', ['own: null, success, failure'], 'failure'],
    ['is good where a step before went well', ['own: null, success'], 'success'],
    ['is not known without any step', ['own: null'], 'unknown'],
    ['is not known where no step went well', ['own: null, skipped, null'], 'unknown'],
    ['is not known of a job that is not there', [], 'unknown'],
  ])('%s', async (_, jobs, status) => {
    expect(await findStatus(contextOf(), open({ jobs }).api)).toBe(status);
  });

  test('is not known where it may not be read', async () => {
    const { api, told } = createMemoryApi({});
    expect(await findStatus(contextOf(), api)).toBe('unknown');
    expect(told).toEqual([
      `The message goes without the status of the job, which this runner may not tell: ${refusal('actions: read')}`,
    ]);
  });

  test('is asked by its name where no check run is known', async () => {
    const { api } = open({ jobs: ['other: failure', 'deploy (eu): null, success'] });
    const context = contextOf({ id: null });
    const named = { ...context, job: { ...context.job, name: 'deploy', title: 'deploy' } };
    expect(await findStatus(named, api)).toBe('success');
  });
});

describe('what GitHub calls cancelled', () => {
  const cancelled = (...ids: readonly string[]): Needs =>
    Object.fromEntries(ids.map((id) => [id, { result: 'cancelled' as const, outputs: {} }]));

  test('is this job, when its own time was over', async () => {
    const { api } = open({ jobs: ['own: null, cancelled'], late: ['own'] });
    expect(await findTimeouts(contextOf({ status: 'cancelled' }), api)).toEqual({
      status: 'timed_out',
      timedOut: [],
    });
  });

  test.each<[what: string, Lookup, status: Conclusion]>([
    ['was cancelled', { jobs: ['own: null, cancelled'] }, 'cancelled'],
    ['failed at last', { jobs: ['own: null, failure'], late: ['own'] }, 'failure'],
  ])('is not this job when it %s', async (_, lookup, status) => {
    const { api } = open(lookup);
    expect(await findTimeouts(contextOf({ status }), api)).toEqual({ timedOut: [] });
  });

  test('is not known where it may not be read', async () => {
    const { api, told } = createMemoryApi({});
    expect(await findTimeouts(contextOf(), api)).toBeNull();
    expect(told).toEqual([
      `The message goes without the reason of the cancellation: ${refusal('actions: read')}`,
    ]);
  });

  test.each<[what: string, Lookup, needs: Needs, timedOut: readonly string[]]>([
    [
      'is the job that has the id for its name, or a matrix of it',
      { jobs: ['own: null', 'a (1): cancelled', 'b: cancelled'], late: ['a (1)'] },
      cancelled('a', 'b'),
      ['a'],
    ],
    [
      'is the one whose name no id fits, where a job has a name of its own',
      { jobs: ['own: null', 'Tests: cancelled', 'b: cancelled'], late: ['Tests'] },
      cancelled('a', 'b'),
      ['a'],
    ],
    [
      'is the one that an id fits, and the one that none fits, where both say so',
      { jobs: ['own: null', 'Tests: cancelled', 'b: cancelled'], late: ['Tests', 'b'] },
      cancelled('a', 'b'),
      ['a', 'b'],
    ],
    [
      'is not the one that no id fits, where only another says so',
      { jobs: ['own: null', 'Tests: cancelled', 'b: cancelled'], late: ['b'] },
      cancelled('a', 'b'),
      ['b'],
    ],
    ['is nobody, when none says so', { jobs: ['own: null', 'a: cancelled'] }, cancelled('a'), []],
    [
      'is none that went well, whatever another says',
      { jobs: ['own: null', 'Unit: success', 'Tests: cancelled'], late: ['Tests'] },
      { a: { result: 'success', outputs: {} } },
      [],
    ],
  ])('%s', async (_, lookup, needs, timedOut) => {
    const { api, told } = open(lookup);
    expect(await findTimeouts(contextOf({ needs }), api)).toEqual({ timedOut });
    expect(told).toEqual([]);
  });
});
