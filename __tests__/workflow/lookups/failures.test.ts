/** What failed in a run, and why: enough of it to know where to look, at no more than three requests for reasons. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type ContextSources } from '../../../src/workflow/context.ts';
import { findFailures } from '../../../src/workflow/lookups/failures.ts';
import { createMemoryApi } from './memory-api.ts';

const TIMEOUT = 'The job has exceeded the maximum execution time of 5m0s';

interface Job {
  readonly id: number;
  readonly conclusion: string | null;
  /** Its first error. */
  readonly error?: string;
  readonly [other: string]: unknown;
}

const jobsOf = (run: number, attempt = 1) =>
  `/actions/runs/${run}/attempts/${attempt}/jobs?per_page=100`;
const reasonOf = (id: number) => `/check-runs/${id}/annotations?per_page=100`;

/** The API of a run with these jobs, named after their ids. */
function open(jobs: readonly Job[]) {
  const list = jobs.map((job) => ({ name: `job ${job.id}`, html_url: `u/${job.id}`, ...job }));
  const reasons = jobs.map(({ id, error }) => [
    reasonOf(id),
    [error === undefined ? [] : [{ annotation_level: 'failure', message: error }]],
  ]);
  return createMemoryApi({ [jobsOf(9000000007)]: [list], ...Object.fromEntries(reasons) });
}

/** The job that asks is number 1. */
const contextOf = (sources: Partial<ContextSources> = {}, event: EventName = 'push') =>
  buildContext({
    ...loadEventFixture(event),
    runnerFacts: { check_run_id: 1 },
    needs: {},
    ...sources,
  });

const failed = (id: number, error?: string): Job => ({
  id,
  conclusion: 'failure',
  ...(error !== undefined && { error }),
});
const stopped = (id: number, error?: string): Job => ({
  ...failed(id, error),
  conclusion: 'cancelled',
});

async function namesOfFailures(jobs: readonly Job[], sources?: Partial<ContextSources>) {
  return (await findFailures(contextOf(sources), open(jobs).api))?.map(({ name }) => name) ?? null;
}

describe('a failed job', () => {
  const step = { name: 'npm test', number: 4, conclusion: 'failure' };

  test.each<[what: string, job: object, failure: object]>([
    [
      'is told with its step, and leads there',
      { steps: [step] },
      { step: 'npm test', url: 'u/1#step:4:1' },
    ],
    ['leads to its log where no step failed', { steps: [{ ...step, conclusion: 'success' }] }, {}],
    [
      'leads to its log where the step has no number',
      { steps: [{ ...step, number: null }] },
      { step: 'npm test' },
    ],
    [
      'leads nowhere without an address',
      { steps: [step], html_url: null },
      { step: 'npm test', url: null },
    ],
    ['may have no name', { name: '' }, { name: null }],
    ['may have run out of time', { conclusion: 'timed_out' }, {}],
    [
      'may not have ended',
      { conclusion: null, steps: [step] },
      { step: 'npm test', url: 'u/1#step:4:1' },
    ],
  ])('%s', async (_, job, failure) => {
    const { api } = open([{ ...failed(1, 'Expected 2'), ...job }]);
    expect(await findFailures(contextOf(), api)).toEqual([
      {
        ...{ name: 'job 1', step: null, url: 'u/1', message: 'Expected 2', legs: null },
        annotations: [{ message: 'Expected 2', details: [], path: null, line: null, url: null }],
        ...failure,
      },
    ]);
  });

  test('has its first three errors told, each once', async () => {
    const messages = ['a', 'a', 'b', 'Process completed with exit code 1.', 'c', 'd'];
    const errors = messages.map((message) => ({ annotation_level: 'failure', message }));
    const { api } = createMemoryApi({
      [jobsOf(9000000007)]: [[{ name: 'test', ...failed(1) }]],
      [reasonOf(1)]: [errors],
    });
    const [failure] = (await findFailures(contextOf(), api)) ?? [];
    expect(failure?.annotations.map(({ message }) => message)).toEqual(['a', 'b', 'c']);
    expect(failure?.message).toBe('a');
  });

  test('has its reason told up to the third, and its name always', async () => {
    const { api, asked } = open(Array.from({ length: 11 }, (_, id) => failed(id, 'Broken')));
    const failures = await findFailures(contextOf(), api);
    expect(failures?.map(({ message }) => message)).toEqual([
      ...['Broken', 'Broken', 'Broken'],
      ...Array.from({ length: 8 }, () => null),
    ]);
    expect(asked).toEqual([jobsOf(9000000007), reasonOf(0), reasonOf(1), reasonOf(2)]);
  });
});

describe('legs of a matrix', () => {
  const step = (name: string) => [{ name, number: 4, conclusion: 'failure' }];
  const leg = (id: number, name: string, other: object = {}) => ({
    ...failed(id, `error ${id}`),
    name,
    steps: step('npm test'),
    ...other,
  });
  const fine = { conclusion: 'success', steps: [] };

  const told = async (...jobs: readonly Job[]) => {
    const { api, asked } = open(jobs);
    const failures = await findFailures(contextOf(), api);
    const entries = failures?.map(({ name, message, legs }) => [name, message, legs?.values]);
    return { entries, asked: asked.slice(1) };
  };

  test('that failed alike are one entry, with the errors of the first', async () => {
    const jobs = [
      leg(2, 'test (18)'),
      leg(3, 'lint'),
      leg(4, 'test (20)'),
      leg(5, 'test (22)', fine),
      leg(6, 'tests (22)', fine),
      leg(7, 'test', fine),
    ];
    expect(await told(...jobs)).toEqual({
      entries: [
        ['test (2 of 3)', 'error 2', ['18', '20']],
        ['lint', 'error 3', undefined],
      ],
      asked: [reasonOf(2), reasonOf(3)],
    });
  });

  test('of more than ten are counted', async () => {
    const jobs = Array.from({ length: 12 }, (_, id) => leg(id, `test (${id})`));
    expect((await told(...jobs)).entries).toEqual([
      ['test (all 12)', 'error 0', Array.from({ length: 12 }, (_, id) => `${id}`)],
    ]);
    const [failure] = (await findFailures(contextOf(), open(jobs).api)) ?? [];
    expect(failure?.legs).toMatchObject({ failed: 12, count: 12 });
  });

  test.each<[what: string, second: object]>([
    ['at another step', { steps: step('npm run build') }],
    ['before any step', { steps: [] }],
    ['in another way', { conclusion: 'timed_out' }],
    ['in another matrix', { name: 'unit (20)' }],
  ])('that failed %s are told one by one', async (_, second) => {
    const { entries } = await told(leg(2, 'test (18)'), leg(3, 'test (20)', second));
    expect(entries).toHaveLength(2);
    expect(entries?.[0]?.[0]).toBe('test (18)');
  });

  test('are told one by one where they have run out of time beside each other', async () => {
    const { entries } = await told(
      { ...stopped(2, TIMEOUT), name: 'test (18)' },
      { ...stopped(3, 'Lost the runner'), name: 'test (20)' },
    );
    expect(entries?.map(([name]) => name)).toEqual(['test (18)', 'test (20)']);
  });
});

describe('a job that was stopped', () => {
  test.each<[what: string, jobs: readonly Job[], names: readonly string[] | null]>([
    ['is told where nothing failed, and it says why', [stopped(2, 'Lost the runner')], ['job 2']],
    ['is not told where nobody knows why', [stopped(2)], null],
    ['is not told beside what failed', [stopped(2, 'Lost the runner'), failed(3)], ['job 3']],
    [
      'is told beside what failed where its own time was over',
      [stopped(2, TIMEOUT), failed(3)],
      ['job 3', 'job 2'],
    ],
    [
      'is told once where a step of it failed',
      [{ ...stopped(2, TIMEOUT), steps: [{ conclusion: 'failure' }] }],
      ['job 2'],
    ],
    ['is none that went well', [{ id: 2, conclusion: 'success', error: 'Lost' }], null],
  ])('%s', async (_, jobs, names) => {
    expect(await namesOfFailures(jobs)).toEqual(names);
  });

  test('is asked for its reason only where those that failed have left one of the three', async () => {
    const { api, asked } = open([failed(2), failed(3), stopped(4, TIMEOUT), stopped(5, TIMEOUT)]);
    const failures = await findFailures(contextOf(), api);
    expect(failures?.map(({ name }) => name)).toEqual(['job 2', 'job 3', 'job 4']);
    expect(asked).toEqual([jobsOf(9000000007), ...[2, 3, 4].map(reasonOf)]);
  });

  test.each([3, 4])('is not asked for its reason beside %d that failed', async (count) => {
    const jobs = Array.from({ length: count }, (_, index) => failed(index + 2));
    const { api, asked } = open([...jobs, stopped(9, TIMEOUT)]);
    expect(await findFailures(contextOf(), api)).toHaveLength(count);
    expect(asked).not.toContain(reasonOf(9));
  });

  test.each<[status: ContextSources['status'], names: readonly string[] | null]>([
    ['cancelled', ['job 1']],
    ['failure', ['job 1']],
    ['success', null],
  ])('may be the one that asks, whose status is %s', async (status, names) => {
    const own = { id: 1, conclusion: null, error: TIMEOUT };
    const other = { id: 2, conclusion: null, error: TIMEOUT };
    expect(await namesOfFailures([own, other], { status })).toEqual(names);
  });
});

describe('the event `workflow_run`', () => {
  const event = { workflow_run: { id: 5, run_attempt: 2 } };

  test.each<[what: string, sources: Partial<ContextSources>, run: string]>([
    ['is about the run that it reports', {}, jobsOf(5, 2)],
    ['is about this run where this job failed', { status: 'failure' }, jobsOf(9000000007)],
    [
      'is about this run where a job before failed',
      { needs: { a: { result: 'success' }, test: { result: 'failure' } } },
      jobsOf(9000000007),
    ],
    [
      'is about the run that it reports where jobs before went well',
      { needs: { a: { result: 'success' } } },
      jobsOf(5, 2),
    ],
  ])('%s', async (_, sources, run) => {
    const { api, asked } = createMemoryApi({ [run]: [[]] });
    expect(
      await findFailures(contextOf({ event, ...sources }, 'workflow_run.completed'), api),
    ).toBeNull();
    expect(asked).toEqual([run]);
  });
});
