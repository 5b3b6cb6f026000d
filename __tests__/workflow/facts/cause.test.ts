/** What a run is for, where that is all that its event tells. */

import { expect, test } from '@jest/globals';
import {
  describeDispatch,
  describeMergeGroup,
  describeSchedule,
} from '../../../src/workflow/facts/cause.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';

const on = (event_name: string, event: JsonObject) => ({
  event_name,
  server_url: 'https://github.com',
  repository: 'octo-org/hello',
  event,
});

test('a schedule is the line whose time has come', () => {
  expect(describeSchedule(on('schedule', { schedule: '30 5 * * *' }))).toBe('30 5 * * *');
  expect(describeSchedule(on('schedule', {}))).toBeUndefined();
  expect(describeSchedule(on('push', { schedule: '30 5 * * *' }))).toBeUndefined();
});

test.each<[event: string, payload: JsonObject, dispatch: unknown]>([
  [
    'repository_dispatch',
    { action: 'deploy-now', inputs: { a: '1' } },
    { type: 'deploy-now', inputs: [] },
  ],
  ['repository_dispatch', {}, { type: null, inputs: [] }],
  [
    'workflow_dispatch',
    {
      inputs: {
        environment: 'staging',
        dry_run: true,
        count: 3,
        note: '',
        none: null,
        long: 'a\nb',
      },
    },
    {
      type: null,
      inputs: [
        { name: 'environment', value: 'staging' },
        { name: 'dry_run', value: 'true' },
        { name: 'count', value: '3' },
        { name: 'long', value: 'a' },
      ],
    },
  ],
  ['workflow_dispatch', { inputs: null, action: 'no' }, { type: null, inputs: [] }],
  ['push', { inputs: { a: '1' } }, undefined],
])('%s %j asks for %j', (name, event, dispatch) => {
  expect(describeDispatch(on(name, event))).toEqual(dispatch);
});

const head_ref = 'refs/heads/gh-readonly-queue/release/v1/pr-104-929f820';
const facts = {
  number: 104,
  title: 'Greet in French',
  url: 'https://github.com/octo-org/hello/pull/104',
  base: 'release/v1',
};

test.each<[group: JsonObject, facts: unknown]>([
  [
    { head_ref, head_commit: { message: 'Merge pull request #104 from a/b\n\nGreet in French' } },
    facts,
  ],
  [
    {
      head_ref,
      base_ref: 'refs/heads/main',
      head_commit: { message: 'Greet in French (#104)\n\nx' },
    },
    { ...facts, base: 'main' },
  ],
  [
    { head_ref, head_commit: { message: 'See (#7)' } },
    { ...facts, title: 'See (#7)' },
  ],
  [{ head_ref }, { ...facts, title: null }],
  [
    { head_commit: { message: 'Merge pull request #104 from a/b\n\nGreet in French' } },
    { ...facts, base: null },
  ],
  [{}, { number: null, title: null, url: null, base: null }],
])('a merge group of %j', (merge_group, expected) => {
  expect(describeMergeGroup(on('merge_group', { merge_group }))).toEqual(expected);
});

test('there is none on other events', () => {
  expect(describeMergeGroup(on('push', {}))).toBeUndefined();
});
