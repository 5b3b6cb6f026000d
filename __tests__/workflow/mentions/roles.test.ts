/** Who has which part in what happened: payloads as GitHub sends them, and logins written by hand. */

import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { type EventName, environmentOf, readEvent } from '../../../events/event-fixture.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import { roles } from '../../../src/workflow/mentions/entries.ts';
import { holdersOf } from '../../../src/workflow/mentions/roles.ts';
import { isObject, objectsIn } from '../../../src/workflow/payload.ts';

const nobody = { author: [], actor: [], merger: [], committers: [], reviewers: [] };

type Holders = Partial<Record<(typeof roles)[number], readonly string[]>>;

/** All roles of an event that have a holder, and the name of the event when that is not the fixture's. */
function holdersIn(name: string, event: object, env: Readonly<Record<string, string>> = {}) {
  const context = buildContext({
    env: { ...environmentOf(name, event), ...env },
    event,
    status: 'success',
  });
  return Object.fromEntries(roles.map((role) => [role, holdersOf(role, context)]));
}

/** The fixture with what is different in it, however deep. */
function change(name: EventName, changes: object): object {
  return merge(readEvent(name), changes) as object;
}

function merge(value: unknown, changes: unknown): unknown {
  if (!isObject(value) || !isObject(changes)) return changes;
  const keys = [...Object.keys(value), ...Object.keys(changes)];
  return Object.fromEntries(
    keys.map((key) => [key, key in changes ? merge(value[key], changes[key]) : value[key]]),
  );
}

const user = (login: string) => ({ login });
const team = (slug: string) => ({ name: `The ${slug}`, slug });

describe('of a pull request', () => {
  test.each<[what: string, changes: object, holders: Holders]>([
    ['that was opened', {}, { reviewers: ['hubot', 'team:greeters'] }],
    [
      'whose review is asked of one team, and others before',
      {
        action: 'review_requested',
        requested_team: team('ops'),
        pull_request: { requested_reviewers: [], requested_teams: [team('Greeters')] },
      },
      { reviewers: ['team:Greeters', 'team:ops'] },
    ],
    [
      'whose review is asked of one team, which is listed, too',
      { action: 'review_requested', requested_team: team('greeters') },
      { reviewers: ['hubot', 'team:greeters'] },
    ],
    [
      'whose review is asked of somebody',
      { action: 'review_requested', requested_reviewer: user('mona') },
      { reviewers: ['hubot', 'team:greeters', 'mona'] },
    ],
    [
      'whose review is no longer asked of somebody',
      {
        action: 'review_request_removed',
        requested_reviewer: user('mona'),
        requested_team: team('ops'),
      },
      { reviewers: ['hubot', 'team:greeters'] },
    ],
    [
      'that was merged',
      { action: 'closed', pull_request: { merged: true, merged_by: user('lisa') } },
      { merger: ['lisa'], reviewers: ['hubot', 'team:greeters'] },
    ],
    [
      'that was closed',
      { action: 'closed', pull_request: { requested_reviewers: [], requested_teams: [] } },
      {},
    ],
    [
      'that an app opened',
      { pull_request: { user: user('renovate[bot]') } },
      { author: ['renovate[bot]'], committers: [], reviewers: ['hubot', 'team:greeters'] },
    ],
  ])('%s', (_, changes, holders) => {
    const event = change('pull_request.opened', changes);
    const expected = { ...nobody, author: ['octocat'], actor: ['octocat'] };
    expect(holdersIn('pull_request.opened', event)).toEqual({
      ...expected,
      committers: ['octocat'],
      ...holders,
    });
  });

  test('that is commented on: nothing is told of who merged it, nor of reviewers', () => {
    const event = change('issue_comment.created', {
      issue: { pull_request: { merged_at: '2026-03-02T10:09:00Z' } },
    });
    expect(holdersIn('issue_comment.created', event)).toEqual({
      ...nobody,
      author: ['octocat'],
      actor: ['hubot'],
      committers: ['octocat'],
    });
  });
});

/** A commit of a push. */
const commit = (username: string | null, message: string, rest: object = {}) => ({
  message,
  author: { name: 'Somebody', email: 's@example.org', ...(username && { username }) },
  committer: { name: 'GitHub', email: 'noreply@github.com', username: 'web-flow' },
  ...rest,
});
const byMona = { email: 'mona@example.org' };
/** Trailers of a message. */
const with_ = (...lines: readonly string[]) => `Fix it\n\nLong ago.\n\n${lines.join('\n')}`;

describe('of a push', () => {
  test.each<[what: string, commits: readonly object[], holders: Holders]>([
    [
      'of commits',
      [commit('hubot', 'One'), commit('Octocat', 'Two'), commit('octocat', 'Three')],
      { author: ['octocat'], committers: ['hubot', 'Octocat'] },
    ],
    [
      'of apps and GitHub itself',
      [
        commit('dependabot[bot]', 'One'),
        commit('web-flow', 'Two'),
        commit('Copilot', with_('Co-authored-by: Mona <7+mona@users.noreply.github.com>')),
      ],
      { author: ['Copilot'], committers: ['mona'] },
    ],
    [
      'of people who are called like one',
      [commit('copilot-fan', 'One'), commit('my-copilot', 'Two'), commit('a-web-flow', 'Three')],
      { author: ['a-web-flow'], committers: ['copilot-fan', 'my-copilot', 'a-web-flow'] },
    ],
    [
      'whose messages name co-authors',
      [
        commit(
          'octocat',
          with_(
            'Co-authored-by: Mona <77+mona@users.noreply.github.com>',
            'co-authored-by: lisa <lisa@users.noreply.github.com>  ',
            'Co-Authored-By: O <7+octocat@users.noreply.github.com>',
            'Co-authored-by: Bot <49699333+dependabot[bot]@users.noreply.github.com>',
            'Co-authored-by: A <a@example.org>',
            'Co-authored-by: B <1+b@users.noreply.example.org>',
            'Co-authored-by: C <noreply@github.com>',
            'Co-authored-by: D 1+d@users.noreply.github.com',
            'Co-authored-by: G <7+g@users.noreply.github.com> at last',
            'Co-authored-by: H <a@7+h@users.noreply.github.com>',
            'See Co-authored-by: E <1+e@users.noreply.github.com>',
            'Signed-off-by: F <1+f@users.noreply.github.com>',
          ),
        ),
      ],
      { author: ['octocat'], committers: ['octocat', 'mona', 'lisa'] },
    ],
    [
      'of an author whom the address tells',
      [commit(null, 'One', { author: { email: '7+mona_corp@users.noreply.github.com' } })],
      { author: ['mona_corp'], committers: ['mona_corp'] },
    ],
    [
      'of an author whom GitHub does not know',
      [commit(null, 'One', { author: byMona })],
      { author: [], committers: [] },
    ],
    [
      'of a merged pull request',
      [commit('hubot', 'One'), commit('lisa', 'Merge pull request #9 from octo-org/x\n\nGreet')],
      { author: ['lisa'], committers: ['hubot', 'lisa'], merger: ['lisa'] },
    ],
    [
      'of a pull request merged on Forgejo',
      [commit('lisa', "Merge pull request 'Greet' (#9) from x into main")],
      { author: ['lisa'], committers: ['lisa'], merger: ['lisa'] },
    ],
    [
      'of a squashed pull request',
      [commit('hubot', with_('').replace('Fix it', 'Greet (#90) '))],
      { author: ['hubot'], committers: ['hubot'], merger: ['octocat'] },
    ],
    [
      'of what is no squashed pull request: edited on GitHub',
      [commit('hubot', 'Greet as in (#9) before')],
      { author: ['hubot'], committers: ['hubot'] },
    ],
    [
      'of what is no squashed pull request: the number stands below',
      [commit('hubot', 'Greet\n\nFixes (#9)')],
      { author: ['hubot'], committers: ['hubot'] },
    ],
    [
      'of what is no squashed pull request: picked by somebody',
      [commit('hubot', 'Greet (#9)', { committer: byMona })],
      { author: ['hubot'], committers: ['hubot'] },
    ],
    [
      'of a branch that was merged otherwise',
      [commit('lisa', "Merge branch 'main' into x")],
      { author: ['lisa'], committers: ['lisa'] },
    ],
    ['of nothing', [], { author: [] }],
  ])('%s', (_, commits, holders) => {
    const event = { ...Object(readEvent('push')), commits, head_commit: commits.at(-1) ?? null };
    expect(holdersIn('push', event)).toEqual({ ...nobody, actor: ['octocat'], ...holders });
  });

  test('whose messages are long', () => {
    const begun = performance.now();
    const messages = [
      '\n'.repeat(1e6),
      `co-authored-by:${'<a>'.repeat(3e5)}`,
      `co-authored-by:${'<'.repeat(1e6)}`,
    ];
    const event = {
      ...Object(readEvent('push')),
      commits: messages.map((one) => commit('hubot', one)),
    };
    expect(holdersIn('push', event)['committers']).toEqual(['hubot']);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('of a tag brings the commit, and no commits', () => {
    const event = { ...Object(readEvent('push')), ref: 'refs/tags/v1', commits: [] };
    expect(holdersIn('push', event)).toEqual({
      ...nobody,
      author: ['octocat'],
      actor: ['octocat'],
      // Though the fixture's head is a squashed pull request.
      merger: [],
    });
  });

  test('to a server of another name: its addresses tell logins, those of github.com none', () => {
    const message = with_(
      'Co-authored-by: Mona <7+mona@users.noreply.ghe.example>',
      'Co-authored-by: Lisa <lisa@noreply.GHE.example>',
      'Co-authored-by: Octo <7+octo@users.noreply.github.com>',
    );
    const event = { ...Object(readEvent('push')), commits: [commit('hubot', message)] };
    const env = { GITHUB_SERVER_URL: 'https://ghe.example:8443' };
    expect(holdersIn('push', event, env)['committers']).toEqual(['hubot', 'mona', 'lisa']);
    expect(holdersIn('push', event, { GITHUB_SERVER_URL: '' })['committers']).toEqual(['hubot']);
  });
});

describe('of another event', () => {
  const merged = {
    message: 'Merge pull request #9 from octo-org/x\n\nGreet',
    author: { email: '7+lisa@users.noreply.github.com' },
  };

  test.each<[EventName, string, changes: object, holders: Holders]>([
    ['release.published', 'release', {}, { author: ['octocat'], actor: ['octocat'] }],
    ['schedule', 'schedule', {}, {}],
    ['workflow_dispatch', 'workflow_dispatch', {}, { actor: ['octocat'] }],
    ['deployment.created', 'deployment', {}, { actor: ['octocat'] }],
    // Its author's address is no login.
    ['workflow_run.completed', 'workflow_run', {}, { actor: ['mona'] }],
    [
      'workflow_run.completed',
      'workflow_run',
      { workflow_run: { event: 'push', head_commit: merged } },
      { actor: ['mona'], author: ['lisa'], committers: ['lisa'], merger: ['lisa'] },
    ],
    [
      'workflow_run.completed',
      'workflow_run',
      { workflow_run: { event: 'pull_request', head_commit: merged } },
      { actor: ['mona'], author: ['lisa'], committers: ['lisa'] },
    ],
    [
      'workflow_run.completed',
      'workflow_run',
      {
        sender: user('octocat'),
        workflow_run: {
          event: 'push',
          actor: user('hubot'),
          head_commit: { message: 'Greet (#9)', committer: { email: 'noreply@github.com' } },
        },
      },
      { actor: ['octocat'], merger: ['hubot'] },
    ],
  ])('%s as %s, with %j', (fixture, name, changes, holders) => {
    expect(holdersIn(name, change(fixture, changes))).toEqual({ ...nobody, ...holders });
  });

  test.each<[name: string, action: string | undefined, holders: Holders]>([
    ['status', undefined, { author: ['Codertocat'], committers: ['Codertocat'] }],
    ['issues', 'opened', { author: ['Codertocat'] }],
    ['discussion', 'created', { author: ['Codertocat'] }],
    ['merge_group', 'checks_requested', {}],
    ['check_run', 'completed', {}],
    ['check_suite', 'completed', {}],
  ])('%s, of GitHub’s examples', (name, action, holders) => {
    const event = exampleOf(name, action);
    expect(holdersIn(name, event)).toEqual({ ...nobody, actor: ['Codertocat'], ...holders });
  });

  test('status: the account of the author counts, else the address, and nobody has merged', () => {
    const message = with_('Co-authored-by: Mona <7+mona@users.noreply.github.com>');
    const committer = { email: 'noreply@github.com' };
    const author = { email: '7+lisa@users.noreply.github.com' };
    const event = (rest: object) => ({
      commit: { commit: { message, author, committer }, ...rest },
      sender: user('octocat'),
    });
    expect([
      holdersIn('status', event({ author: user('hubot') })),
      holdersIn('status', event({ author: null })),
      holdersIn('status', event({ commit: { message: 'Greet (#9)', committer } })),
      holdersIn('status', event({ commit: null })),
    ]).toEqual(
      [
        { author: ['hubot'], committers: ['hubot', 'mona'] },
        { author: ['lisa'], committers: ['lisa', 'mona'] },
        {},
        {},
      ].map((holders) => ({ ...nobody, actor: ['octocat'], ...holders })),
    );
  });

  test('pull_request_review, of GitHub’s examples: who has answered is no reviewer any more', () => {
    const event = exampleOf('pull_request_review', 'submitted');
    expect(holdersIn('pull_request_review', event)).toMatchObject({ merger: [], reviewers: [] });
  });
});

interface Examples {
  readonly name: string;
  readonly examples: readonly object[];
}

/** The first of https://github.com/octokit/webhooks that a person of its own caused. */
function exampleOf(name: string, action?: string): object {
  const all: readonly Examples[] = createRequire(import.meta.url)('@octokit/webhooks-examples');
  const own = all.find((one) => one.name === name)?.examples ?? [];
  const found = objectsIn(own).find((example) => example['action'] === action);
  if (found === undefined) throw new Error(`There is no example of ${name}.${action}.`);
  return { ...found, sender: user('Codertocat') };
}
