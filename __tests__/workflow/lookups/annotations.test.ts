/** The errors that a job has reported: which say something, where they are, and how much of them is told. */

import { describe, expect, test } from '@jest/globals';
import {
  type Annotation,
  findAnnotations,
  findReason,
  isTimeout,
} from '../../../src/workflow/lookups/annotations.ts';
import { createMemoryApi } from './memory-api.ts';

const annotations = '/check-runs/11/annotations?per_page=100';
const error = (message: unknown) => ({ annotation_level: 'failure', message });

describe('an error', () => {
  const find = async (json: object) => {
    const { api } = createMemoryApi({ [annotations]: [[{ ...error('Expected 2'), ...json }]] });
    return (await findAnnotations({ id: 11 }, api))[0];
  };

  const nowhere = { path: null, line: null, url: null };
  const x = (length: number) => 'x'.repeat(length);

  test.each<[what: string, json: object, annotation: Partial<Annotation>]>([
    [
      'is in a line of a file',
      { path: 'src/add.js', start_line: 7, blob_href: 'https://h/blob/main/src/add.js' },
      { path: 'src/add.js', line: 7, url: 'https://h/blob/main/src/add.js#L7' },
    ],
    ['may be in a file that has no page', { path: 'a.js', start_line: 7 }, { line: 7, url: null }],
    [
      'may be in no line',
      { path: 'a.js', blob_href: 'https://h/a.js' },
      { line: null, url: 'https://h/a.js' },
    ],
    ['may be in no file', { start_line: 7 }, nowhere],
    ['is in no file where GitHub says so', { path: '.github', start_line: 23 }, nowhere],
    [
      'may be in a workflow',
      { path: '.github/workflows/ci.yml', start_line: 1 },
      { path: '.github/workflows/ci.yml' },
    ],
    ['is in no file of a runner', { path: '/home/runner/x.js', start_line: 1 }, nowhere],
    ['is in no file of a runner on Windows', { path: 'D:\\a\\x.js', start_line: 1 }, nowhere],
    ['is in no file beside the repository', { path: '../x.js', start_line: 1 }, nowhere],
    ['is one line alone', {}, { message: 'Expected 2', details: [] }],
    [
      'is told in three lines',
      { message: '\n Expected 2\r\n\n  got 3 \n at a\n at b' },
      { message: 'Expected 2', details: ['got 3', 'at a'] },
    ],
    [
      'is quoted whole up to 200 characters',
      { message: `${x(200)}\n${x(200)}` },
      { message: x(200), details: [x(200)] },
    ],
    [
      'is cut where it is longer',
      { message: `${x(201)}\n${x(201)}` },
      { message: `${x(200)} …`, details: [`${x(200)} …`] },
    ],
    [
      'is cut where an emoji stands, without half of it',
      { message: `\uFFFD${x(198)}😀` },
      { message: `\uFFFD${x(198)} …` },
    ],
  ])('%s', async (_, json, annotation) => {
    expect(await find(json)).toMatchObject(annotation);
  });
});

describe('the reason of a job', () => {
  test.each<[what: string, messages: readonly unknown[], reason: string | null]>([
    ['is its first error', ['Expected 2', 'Expected 3'], 'Expected 2'],
    ['is one line', ['\n  Expected 2  \n  at add.test.js'], 'Expected 2'],
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
