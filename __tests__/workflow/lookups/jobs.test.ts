/** What GitHub's API tells of the jobs of a run: how each went, when, and which one asks. */

import { describe, expect, test } from '@jest/globals';
import type { Conclusion } from '../../../src/workflow/facts/results.ts';
import { findJobs, findOwnJob, type RunJob } from '../../../src/workflow/lookups/jobs.ts';
import { createMemoryApi } from './memory-api.ts';

const run = { id: 7, attempt: 2 };
const untimed = { created_at: null, started_at: null, completed_at: null };
const jobsOfRun = '/actions/runs/7/attempts/2/jobs?per_page=100';

async function findIn(...pages: readonly (readonly object[])[]) {
  return findJobs(run, createMemoryApi({ [jobsOfRun]: pages }).api);
}

describe('the jobs of a run', () => {
  test('are those of one attempt, with their steps', async () => {
    const step = { name: 'npm test\n2', number: 4, conclusion: 'failure', status: 'completed' };
    const job = { id: 11, name: 'test (24)', conclusion: 'failure', html_url: 'u', steps: [step] };
    const times = {
      created_at: '1970-01-01T00:00:01Z',
      started_at: '1970-01-01T00:00:02Z',
      completed_at: 'later',
    };
    expect(await findIn([{ ...job, ...times }], [{ ...job, id: 12, steps: null }])).toEqual({
      jobs: [
        {
          id: 11,
          name: 'test (24)',
          result: 'failure',
          url: 'u',
          steps: [{ name: 'npm test', number: 4, result: 'failure' }],
          created_at: 1000,
          started_at: 2000,
          completed_at: null,
        },
        { id: 12, name: 'test (24)', result: 'failure', url: 'u', steps: [], ...untimed },
      ],
      isWhole: true,
    });
  });

  test('are those of the first attempt where the runner tells of none', async () => {
    const { api, asked } = createMemoryApi({});
    await expect(findJobs({ id: 7, attempt: null }, api)).rejects.toThrow('Not Found');
    expect(asked).toEqual(['/actions/runs/7/attempts/1/jobs?per_page=100']);
  });

  test('are not all there is to know where one has no name', async () => {
    expect(await findIn([{ name: 'test' }, {}])).toEqual({
      jobs: [
        { id: null, name: 'test', result: 'in_progress', url: null, steps: [], ...untimed },
        { id: null, name: '', result: 'in_progress', url: null, steps: [], ...untimed },
      ],
      isWhole: false,
    });
  });

  test.each<[json: object, result: Conclusion]>([
    [{ status: 'completed', conclusion: 'success' }, 'success'],
    [{ status: 'completed', conclusion: 'TIMED_OUT' }, 'timed_out'],
    [{ status: 'completed', conclusion: 'exploded' }, 'unknown'],
    [{ status: 'completed', conclusion: null }, 'unknown'],
    [{ status: 'waiting', conclusion: null }, 'action_required'],
    [{ status: 'queued', conclusion: null }, 'in_progress'],
    [{}, 'in_progress'],
  ])('%j: %s', async (json, result) => {
    expect((await findIn([{ name: 'job', ...json }])).jobs[0]?.result).toBe(result);
  });
});

/** `name: result`, whose ids are their places. */
const jobs = (...texts: readonly string[]): RunJob[] =>
  texts.map((text, id) => {
    const [name = '', result] = text.split(': ');
    return { id, name, result: result as Conclusion, url: null, steps: [], ...untimed };
  });

describe('the job that asks', () => {
  const nameless = { check_run_id: null, name: 'test', title: 'test (24)' };

  test.each<[what: string, jobs: RunJob[], job: object, id: number | undefined]>([
    ['is that of its check run', jobs('a: success', 'b: success'), { check_run_id: 1 }, 1],
    [
      'is no other than that',
      jobs('test: in_progress'),
      { ...nameless, check_run_id: 9 },
      undefined,
    ],
    [
      'has its title',
      jobs('test (20): in_progress', 'test (24): in_progress', 'test: in_progress'),
      nameless,
      1,
    ],
    ['has its name', jobs('tests: in_progress', 'test / unit: in_progress'), nameless, 1],
    ['has not ended', jobs('test (24): success', 'test (22): in_progress'), nameless, 1],
    ['has no other name', jobs('lint: in_progress'), nameless, undefined],
    [
      'has a name',
      jobs('null / x: in_progress'),
      { ...nameless, name: null, title: null },
      undefined,
    ],
  ])('%s', (_, jobs, job, id) => {
    const context = { job: { name: null, title: null, status: 'success', url: null, ...job } };
    expect(findOwnJob(jobs, context as Parameters<typeof findOwnJob>[1])?.id).toBe(id);
  });
});
