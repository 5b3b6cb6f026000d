/** Nobody is notified but those whom `mentions` means. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../events/event-fixture.ts';
import { buildContext } from '../../src/workflow/context.ts';
import type { Conclusion } from '../../src/workflow/facts/results.ts';
import { namesOf, readMentions, readPeople, resolveMentions } from '../../src/workflow/people.ts';

const mona = { name: 'mona', id: '11111111-1111-11ea-8111-111111111111' };
const hubot = { name: 'hubot', id: '22222222-2222-11ea-8222-222222222222' };
const people = { octocat: mona, Hubot: hubot };

function read(text: string) {
  const faults: string[] = [];
  return { entries: readMentions(text, (fault) => faults.push(fault)), faults };
}

function mentioned(text: string, event: EventName, status: Conclusion = 'success') {
  const { entries, faults } = read(text);
  expect(faults).toEqual([]);
  const context = buildContext({ ...loadEventFixture(event), needs: {}, status });
  return resolveMentions(entries, people, context);
}

describe('mentions', () => {
  test('are read one per line or separated by commas', () => {
    const { entries, faults } = read(
      ` author on failure\n\nall, @here\n${mona.name}:${mona.id}   on  cancelled \nreviewers`,
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      { who: 'author', on: 'failure' },
      { who: 'all' },
      { who: 'here' },
      { who: mona, on: 'cancelled' },
      { who: 'reviewers' },
    ]);
  });

  test.each([
    [
      'octocat',
      'line 1: "octocat" must be all, here, author, actor, reviewers or name:user-id. For a login of GitHub, `people` says who that is in Twake.',
    ],
    [
      'all\nmona:123',
      'line 2: "mona:123" must be all, here, author, actor, reviewers or name:user-id.',
    ],
    [
      'all on fire',
      'line 1: "on fire" must be on success, on failure, on cancelled, on skipped, on timed_out, on action_required.',
    ],
    ['all on', 'line 1: "all on" must be all, here, author, actor, reviewers or name:user-id.'],
    [
      `two words:${mona.id}`,
      `line 1: "two words:${mona.id}" must be all, here, author, actor, reviewers or name:user-id.`,
    ],
    ['a@ll', 'line 1: "a@ll" must be all, here, author, actor, reviewers or name:user-id.'],
    [
      `mona:${mona.id}-0`,
      `line 1: "mona:${mona.id}-0" must be all, here, author, actor, reviewers or name:user-id.`,
    ],
  ])('%j is a fault that names its line, and nobody besides', (text, fault) => {
    const entries = text.startsWith('all\n') ? [{ who: 'all' }] : [];
    expect(read(text)).toEqual({ entries, faults: [fault] });
  });

  test.each<[string, EventName, Conclusion, readonly unknown[]]>([
    ['all on failure', 'push', 'success', []],
    ['all on failure', 'push', 'failure', ['all']],
    ['all on failure', 'push', 'timed_out', ['all']],
    ['all on success', 'push', 'unknown', []],
    ['all on failure, all', 'push', 'failure', ['all']],
    ['here on success', 'push', 'in_progress', []],
    ['author', 'pull_request.opened', 'success', [mona]],
    ['author, actor', 'issue_comment.created', 'success', [mona, hubot]],
    ['author', 'push', 'success', [mona]],
    ['author', 'release.published', 'success', [mona]],
    ['author', 'schedule', 'success', []],
    ['reviewers', 'pull_request.opened', 'success', [hubot]],
    ['reviewers', 'push', 'success', []],
    ['actor', 'schedule', 'success', []],
    ['here, all, @here', 'push', 'success', ['here', 'all']],
    [`mona:${mona.id}\nactor`, 'push', 'success', [mona]],
  ])('%j on %s, %s', (text, event, status, addressees) => {
    expect(mentioned(text, event, status)).toEqual({ addressees, unknown: [] });
  });

  test('a login that nobody knows is nobody, and named', () => {
    expect(mentioned('author, actor', 'pull_request.opened.fork')).toEqual({
      addressees: [],
      unknown: ['mona'],
    });
  });

  test('depend on the verdict over several jobs', () => {
    const { entries } = read('all on failure');
    const context = buildContext({ ...loadEventFixture('push'), status: 'success' });
    expect(resolveMentions(entries, people, context).addressees).toEqual(['all']);
  });
});

describe('people', () => {
  test('are names and ids by login', () => {
    expect(
      readPeople({ octocat: ` ${mona.name}:${mona.id} `, '@Hubot': `@hubot:${hubot.id}` }),
    ).toEqual(people);
  });

  test('have a name to be read', () => {
    expect(namesOf(people)).toEqual({ octocat: 'mona', Hubot: 'hubot' });
  });

  test.each([
    ['mona'],
    [mona.id],
    ['mona:1'],
    [`mo@na:${mona.id}`],
    [`mona:${mona.id}-0`],
    [7],
    [null],
    [{}],
  ])('%j is a fault', (value) => {
    expect(() => readPeople({ octocat: value })).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        message: '`people` must have `name:user-id` for `octocat`, with the id of a user of Twake.',
      }),
    );
  });
});
