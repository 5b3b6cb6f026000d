/** How long the run and its jobs took: as GitHub says, and nothing where it does not. */

import { describe, expect, test } from '@jest/globals';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type ContextSources } from '../../../src/workflow/context.ts';
import { findTiming } from '../../../src/workflow/lookups/timing.ts';
import { createMemoryApi } from './memory-api.ts';

const route = '/actions/runs/9000000007/attempts/1/jobs?per_page=100';

/** Seconds after the run began. */
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

/** A job that ran from the one second to the other. */
const job = (name: string, from: number | null, to: number | null, other: object = {}) => ({
  name,
  status: 'completed',
  conclusion: 'success',
  ...(from !== null && { started_at: at(from) }),
  ...(to !== null && { completed_at: at(to) }),
  ...other,
});

/** This job, which has not ended. */
const own = { id: 46001, name: 'deploy (24, ubuntu)', started_at: at(130), conclusion: null };

async function time(
  jobs: readonly object[],
  { needs, now = 192, ...sources }: Partial<ContextSources> & { readonly now?: number } = {},
) {
  const { api, asked } = createMemoryApi({ [route]: [jobs] });
  const results = Object(needs ?? { build: { result: 'success' }, test: { result: 'success' } });
  const context = buildContext({ ...loadEventFixture('push'), needs: results, ...sources });
  const timing = await findTiming(context, api, now * 1000 + 999);
  expect(asked).toEqual([route]);
  return timing;
}

const need = (...ids: readonly string[]) => ({
  needs: Object.fromEntries(ids.map((id) => [id, { result: 'success' }])),
});

test('the run, this job, and each job that it needed, in seconds', async () => {
  const jobs = [job('build', 10, 72), job('test', 72, 130), own];
  expect(await time(jobs)).toEqual({ run: 182, job: 62, jobs: { build: 62, test: 58 } });
});

test('this job among the others, where it went wrong', async () => {
  const jobs = [job('build', 10, 72), own];
  const { jobs: told } = await time(jobs, { ...need('build'), status: 'failure' });
  expect(told).toEqual({ build: 62, 'deploy (24, ubuntu)': 62 });
});

describe('a job that was needed', () => {
  test.each<[what: string, jobs: readonly object[], seconds: number | null]>([
    ['took from its start to its end', [job('build', 10, 72)], 62],
    ['may take no second', [job('build', 10, 10)], 0],
    ['may have no start', [job('build', null, 72)], null],
    ['may have no end', [job('build', 10, null)], null],
    ['may have an end before its start', [job('build', 72, 10)], null],
    [
      'may have times that are none',
      [job('build', 10, 72, { started_at: 7, completed_at: 'x' })],
      null,
    ],
    ['may be skipped', [job('build', 10, 10, { conclusion: 'skipped' })], null],
    ['may not be there', [job('lint', 10, 72), job('unit', 10, 72)], null],
    [
      'has legs, from the first start to the last end',
      [job('build (1)', 10, 72), job('build (2)', 20, 80)],
      70,
    ],
    [
      'has legs of which one was skipped',
      [job('build (1)', 10, 72), job('build (2)', 90, 90, { conclusion: 'skipped' })],
      62,
    ],
    [
      'has legs of which one has no time',
      [job('build (1)', 10, 72), job('build (2)', null, 90)],
      null,
    ],
    [
      'has legs of which one runs backwards',
      [job('build (1)', 10, 72), job('build (2)', 30, 20)],
      null,
    ],
    ['is a workflow of its own', [job('build / a', 10, 72), job('build / b', 72, 80)], 70],
    [
      'has a name of its own, as the one that is left over',
      [job('Build it', 10, 72), job('test', 72, 80)],
      62,
    ],
    [
      'has a name of its own, and legs',
      [job('Build it (1)', 10, 72), job('Build it (2)', 72, 80), job('test', 1, 2)],
      70,
    ],
    [
      'has a name of its own, as another has',
      [job('Build it', 10, 72), job('Lint it', 72, 80), job('test', 1, 2)],
      null,
    ],
  ])('%s', async (_, jobs, seconds) => {
    expect((await time([...jobs, own])).jobs['build']).toBe(seconds);
  });

  test('is not guessed where two have names of their own', async () => {
    expect(await time([job('Build it', 10, 72), own])).toMatchObject({
      jobs: { build: null, test: null },
    });
  });
});

describe('a job that was not run again', () => {
  const copied = { created_at: at(100) };

  test('does not count for how long this attempt took, and took as long as it did', async () => {
    const jobs = [job('build', 10, 72, copied), job('test', 110, 130, copied), own];
    expect(await time(jobs)).toEqual({ run: 82, job: 62, jobs: { build: 62, test: 20 } });
  });

  test('does not count beside legs that were', async () => {
    const jobs = [job('test (1)', 10, 72, copied), job('test (2)', 110, 130, copied), own];
    expect((await time(jobs)).jobs['test']).toBe(20);
  });
});

test.each<[what: string, jobs: readonly object[], now: number]>([
  ['no jobs', [], 192],
  ['no times', [{ ...own, started_at: null }], 192],
  ['a clock that is behind GitHub’s', [own], 100],
  ['jobs that were skipped', [job('lint', 10, 10, { conclusion: 'skipped' })], 192],
])('with %s, neither run nor job', async (_, jobs, now) => {
  expect(await time(jobs, { now })).toMatchObject({ run: null, job: null });
});
