/** The pull request that a commit came from: told by the event or the commit where they do, else by GitHub. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { merge } from '../../../events/merge.ts';
import { buildContext, type Context } from '../../../src/workflow/context.ts';
import {
  findAssociated,
  readAssociated,
} from '../../../src/workflow/lookups/associated-pull-request.ts';
import { createMemoryApi } from './memory-api.ts';

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const route = `/commits/${sha}/pulls`;
const repository = 'https://github.com/octo-org/hello';

function contextOf(event: EventName, payload: object = {}): Context {
  const fixture = loadEventFixture(event);
  return buildContext({ ...fixture, event: merge(fixture.event, { ...payload }) });
}

const pushOf = (message: string) => contextOf('push', { head_commit: { message } });

describe('without a request', () => {
  test.each<[what: string, context: Context, told: object | null]>([
    [
      'the one of the event',
      contextOf('pull_request.opened'),
      {
        number: 12,
        title: "Greet in the reader's own language",
        url: `${repository}/pull/12`,
        author: 'octocat',
      },
    ],
    [
      'the one that was squashed',
      pushOf('Greet (#7)\n\nmore'),
      { number: 7, title: 'Greet', url: `${repository}/pull/7`, author: 'octocat' },
    ],
    [
      'the one that was merged, by whomever',
      pushOf('Merge pull request #7 from mona/greet\n\nGreet'),
      { number: 7, title: 'Greet', url: `${repository}/pull/7`, author: null },
    ],
    [
      'one without a title',
      pushOf('Merge pull request #7 from mona/greet'),
      { number: 7, title: null, url: `${repository}/pull/7`, author: null },
    ],
    ['none', pushOf('Greet'), null],
    ['none where nobody knows the commit', contextOf('deployment.created'), null],
  ])('%s', (_, context, told) => {
    expect(readAssociated(context)).toEqual(told);
  });
});

describe('asked for', () => {
  const pull = (number: number, other: object = {}) => ({
    number,
    title: 'Greet',
    html_url: `u/${number}`,
    user: { login: 'mona' },
    state: 'closed',
    merged_at: '2026-03-02T10:00:00Z',
    ...other,
  });
  const open = { state: 'open', merged_at: null };

  test.each<[what: string, pulls: unknown, number: number | null]>([
    ['the only one', [pull(7)], 7],
    ['the one that brought the commit', [pull(6), pull(7, { merge_commit_sha: sha })], 7],
    ['the one that was merged', [pull(6, open), pull(7)], 7],
    ['the one that is open', [pull(6, { merged_at: null }), pull(7, open)], 7],
    [
      'the one that was merged before the one that would bring it',
      [pull(6, { ...open, merge_commit_sha: sha }), pull(7)],
      7,
    ],
    ['none that was closed', [pull(6, { merged_at: null })], null],
    ['none without a number', [{ ...pull(7), number: null }], null],
    ['none', [], null],
    ['none in junk', { message: 'x' }, null],
    ['none in a list of junk', [null, 7, 'x'], null],
  ])('%s', async (_, pulls, number) => {
    const { api, asked } = createMemoryApi({ [route]: pulls });
    const found = await findAssociated(pushOf('Greet'), api);
    expect(found?.number ?? null).toBe(number);
    expect(asked).toEqual([route]);
  });

  test('with title, page and author', async () => {
    const { api } = createMemoryApi({ [route]: [pull(7, { title: 'Greet\nx' })] });
    expect(await findAssociated(pushOf('Greet'), api)).toEqual({
      number: 7,
      title: 'Greet',
      url: 'u/7',
      author: 'mona',
    });
  });

  test('of no commit: not at all', async () => {
    const { api, asked } = createMemoryApi({});
    const nothing = buildContext({ env: {}, event: {}, status: 'success' });
    expect(await findAssociated(nothing, api)).toBeNull();
    expect(asked).toEqual([]);
  });
});
