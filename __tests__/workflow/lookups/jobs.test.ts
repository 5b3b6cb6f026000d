/** What GitHub's API tells of the jobs of a run: how each went, which one asks, and why it stopped. */

import { describe, expect, test } from '@jest/globals';
import type { Conclusion } from '../../../src/workflow/facts/results.ts';
import {
  findJobs,
  findOwnJob,
  findReason,
  isTimeout,
  type RunJob,
} from '../../../src/workflow/lookups/jobs.ts';
import { createMemoryApi } from './memory-api.ts';

const run = { id: 7, attempt: 2 };
const jobsOfRun = '/actions/runs/7/attempts/2/jobs?per_page=100';

async function findIn(...pages: readonly (readonly object[])[]) {
  return findJobs(run, createMemoryApi({ [jobsOfRun]: pages }).api);
}

describe('the jobs of a run', () => {
  test('are those of one attempt, with their steps', async () => {
    const step = { name: 'npm test\n2', number: 4, conclusion: 'failure', status: 'completed' };
    const job = { id: 11, name: 'test (24)', conclusion: 'failure', html_url: 'u', steps: [step] };
    expect(await findIn([job], [{ ...job, id: 12, steps: null }])).toEqual({
      jobs: [
        {
          id: 11,
          name: 'test (24)',
          result: 'failure',
          url: 'u',
          steps: [{ name: 'npm test', number: 4, result: 'failure' }],
        },
        { id: 12, name: 'test (24)', result: 'failure', url: 'u', steps: [] },
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
        { id: null, name: 'test', result: 'in_progress', url: null, steps: [] },
        { id: null, name: '', result: 'in_progress', url: null, steps: [] },
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
    return { id, name, result: result as Conclusion, url: null, steps: [] };
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

describe('the reason of a job', () => {
  const annotations = '/check-runs/11/annotations?per_page=100';
  const error = (message: unknown) => ({ annotation_level: 'failure', message });

  test.each<[what: string, messages: readonly unknown[], reason: string | null]>([
    ['is its first error', ['Expected 2', 'Expected 3'], 'Expected 2'],
    ['is one line', ['\n  Expected 2  \n  at add.test.js'], 'Expected 2  '],
    ['is one line on Windows, too', ['Expected 2\r\nat add.test.js'], 'Expected 2'],
    ['is not empty', ['', ' \n ', null, 7, 'Expected 2'], 'Expected 2'],
    ['may not be known', [], null],
    ['is no exit code', ['Process completed with exit code 137.'], null],
    ['is no exit code of Windows', ['Process completed with exit code -1073741510.'], null],
    [
      'may begin with an exit code',
      ['Process completed with exit code 1. x'],
      'Process completed with exit code 1. x',
    ],
    [
      'may quote an exit code',
      ['npm: Process completed with exit code 1.'],
      'npm: Process completed with exit code 1.',
    ],
    [
      'is not that it was cancelled',
      ['The operation was canceled.', 'The operation was cancelled.'],
      null,
    ],
    [
      'is not that its job was cancelled',
      [
        'The job was canceled because "b" failed.',
        'The job was cancelled.',
        'The job was canceled',
      ],
      null,
    ],
    [
      'is not who cancelled its run',
      ['The run was canceled by @octocat.', 'The run was cancelled by @o.'],
      null,
    ],
  ])('%s', async (_, messages, reason) => {
    const { api, asked } = createMemoryApi({ [annotations]: [messages.map(error)] });
    expect(await findReason({ id: 11 }, api)).toBe(reason);
    expect(asked).toEqual([annotations]);
  });

  test.each<[what: string, pages: readonly object[][], taken: number, reason: string | null]>([
    ['is asked for no further than it stands', [[], [error('a')], [error('b')]], 2, 'a'],
    ['is behind what everybody knows', [[error('The job was canceled.')], [error('b')]], 2, 'b'],
    ['is behind warnings', [[{ annotation_level: 'warning', message: 'w' }], [error('b')]], 2, 'b'],
    ['is nowhere', [[], []], 2, null],
  ])('%s', async (_, pages, taken, reason) => {
    let count = 0;
    const counted = {
      *[Symbol.iterator]() {
        for (const page of pages) {
          count += 1;
          yield page;
        }
      },
    };
    expect(await findReason({ id: 11 }, createMemoryApi({ [annotations]: counted }).api)).toBe(
      reason,
    );
    expect(count).toBe(taken);
  });

  test('is not asked for where its check run is not known', async () => {
    const { api, asked } = createMemoryApi({});
    expect(await findReason({ id: null }, api)).toBeNull();
    expect(asked).toEqual([]);
  });

  test.each([
    ['The job running on runner x has exceeded the maximum execution time of 5 minutes.', true],
    ['The job has exceeded the maximum execution times.', false],
    ['It has not exceeded anything.', false],
    [null, false],
  ])('%s: over time %s', (reason, isOver) => {
    expect(isTimeout(reason)).toBe(isOver);
  });
});
