/** Nobody is notified but those whom `mentions` means, and each of them once. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import type { Conclusion } from '../../../src/workflow/facts/results.ts';
import { readMentions } from '../../../src/workflow/mentions/entries.ts';
import { type Mentioned, resolveMentions } from '../../../src/workflow/mentions/resolve.ts';

const mona = { name: 'mona', id: '11111111-1111-11ea-8111-111111111111' };
const hubot = { name: 'hubot', id: '22222222-2222-11ea-8222-222222222222' };
const lisa = { name: 'lisa', id: '33333333-3333-11ea-8333-333333333333' };
const people = { octocat: [mona], Hubot: [hubot], 'team:greeters': [hubot, lisa] };

async function mentioned(
  text: string,
  event: EventName,
  status: Conclusion = 'success',
  known: Parameters<typeof resolveMentions>[1] = people,
): Promise<Mentioned> {
  const issues: string[] = [];
  const entries = await readMentions(text, (issue) => issues.push(issue));
  expect(issues).toEqual([]);
  return resolveMentions(entries, known, {
    ...buildContext({ ...loadEventFixture(event), needs: {}, status }),
    change: 'none',
  });
}

test.each<[string, EventName, Conclusion, readonly unknown[]]>([
  ['all on failure', 'push', 'success', []],
  ['all on failure', 'push', 'failure', ['all']],
  ['all on failure', 'push', 'timed_out', ['all']],
  ['all on failure', 'push', 'startup_failure', ['all']],
  ['all on failure', 'push', 'action_required', []],
  ['all on timed_out', 'push', 'failure', []],
  ['all on success', 'push', 'unknown', []],
  ['all on success failure cancelled', 'push', 'neutral', []],
  ['all on failure cancelled', 'push', 'cancelled', ['all']],
  ['all on cancelled or failure', 'push', 'timed_out', ['all']],
  ['all on failure cancelled', 'push', 'skipped', []],
  ['all on failure, all', 'push', 'failure', ['all']],
  ['here on success', 'push', 'in_progress', []],
  ['author', 'pull_request.opened', 'success', [mona]],
  ['author, actor', 'issue_comment.created', 'success', [mona, hubot]],
  ['author', 'push', 'success', [mona]],
  ['author', 'release.published', 'success', [mona]],
  ['reviewers', 'pull_request.opened', 'success', [hubot, lisa]],
  ['team:greeters', 'schedule', 'success', [hubot, lisa]],
  ['team:greeters on failure', 'schedule', 'success', []],
  ['committers', 'push', 'success', [hubot, mona]],
  ['here, all, @here', 'push', 'success', ['here', 'all']],
  ['everyone\nall', 'push', 'success', ['all']],
])('%j on %s, %s', async (text, event, status, addressees) => {
  expect(await mentioned(text, event, status)).toEqual({ addressees, unknown: [], vacant: [] });
});

describe('who is meant twice is notified once', () => {
  test.each<[string, EventName, readonly unknown[]]>([
    [`me:${mona.id}\nactor`, 'push', [{ ...mona, name: 'me' }]],
    ['committers, author, actor', 'push', [hubot, mona]],
    ['team:greeters, reviewers', 'pull_request.opened', [hubot, lisa]],
  ])('%j', async (text, event, addressees) => {
    expect((await mentioned(text, event)).addressees).toEqual(addressees);
  });

  test('under both of two logins', async () => {
    const both = { octocat: [mona, lisa], hubot: [lisa, mona] };
    expect((await mentioned('committers', 'push', 'success', both)).addressees).toEqual([
      lisa,
      mona,
    ]);
  });
});

describe('whom nobody knows is nobody', () => {
  test('and named', async () => {
    expect(await mentioned('author, actor', 'pull_request.opened.fork')).toEqual({
      addressees: [],
      unknown: ['mona'],
      vacant: [],
    });
  });

  test('and a team, too', async () => {
    const text = 'reviewers, team:ops, author';
    expect(await mentioned(text, 'pull_request.opened', 'success', { HUBOT: [hubot] })).toEqual({
      addressees: [hubot],
      unknown: ['team:greeters', 'team:ops', 'octocat'],
      vacant: [],
    });
  });
});

describe('a role that nobody has', () => {
  test.each<[string, EventName, readonly string[]]>([
    ['reviewers', 'push', ['reviewers']],
    ['actor, author, committers', 'schedule', ['author', 'actor', 'committers']],
    ['merger, reviewers', 'pull_request.opened', ['merger']],
    ['merger on failure', 'pull_request.opened', []],
  ])('%j on %s', async (text, event, vacant) => {
    expect((await mentioned(text, event)).vacant).toEqual(vacant);
  });
});

test('depend on the verdict over several jobs', async () => {
  const entries = await readMentions('all on failure', () => {});
  const context = buildContext({ ...loadEventFixture('push'), status: 'success' });
  const facts = { ...context, change: 'none' } as const;
  expect(resolveMentions(entries, people, facts).addressees).toEqual(['all']);
});
