/** What `preset: auto` says of every event that starts a workflow, in each of its activities, in both kinds of Twake. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readActivities, titleOf } from '../../events/activity.ts';
import { merge } from '../../events/merge.ts';
import { makeActivityTable } from '../../scripts/docs/activities.ts';
import { iconOf, isConclusion } from '../../src/workflow/facts/results.ts';
import type { JsonObject } from '../../src/workflow/payload.ts';
import { sayActivity } from '../../testing/say.ts';
import { gaps, lacking } from './gaps.ts';
import { linesOf, plain, startOf, textOf } from './shown.ts';

const activities = readActivities();
const rows = activities.map((activity) => [titleOf(activity), activity] as const);

describe('in a room', () => {
  test.each(rows)('%s', async (_, activity) => {
    expect(linesOf(await sayActivity(activity))).toEqual(activity.says);
  });
});

describe('the first 100 bytes in a channel', () => {
  test.each(rows)('%s', async (_, activity) => {
    const text = plain(await textOf(await sayActivity(activity)));
    const expected = startOf(activity.says.join(' '));
    expect(startOf(text).slice(0, expected.length)).toBe(expected);
  });
});

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows, as of November 2026. */
const documented: Readonly<Record<string, string>> = {
  branch_protection_rule: 'created edited deleted',
  check_run: 'created rerequested completed requested_action',
  check_suite: 'completed',
  create: '',
  delete: '',
  deployment: 'created',
  deployment_status: 'created',
  discussion:
    'created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered',
  discussion_comment: 'created edited deleted',
  fork: '',
  gollum: '',
  image_version: '',
  issue_comment: 'created edited deleted',
  issues:
    'opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned field_added field_removed typed untyped',
  label: 'created edited deleted',
  merge_group: 'checks_requested',
  milestone: 'created closed opened edited deleted',
  page_build: '',
  public: '',
  pull_request:
    'assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled',
  pull_request_review: 'submitted edited dismissed',
  pull_request_review_comment: 'created edited deleted',
  push: '',
  registry_package: 'published updated',
  release: 'published unpublished created edited deleted prereleased released',
  repository_dispatch: 'deploy-now',
  schedule: '',
  status: '',
  watch: 'started',
  workflow_call: '',
  workflow_dispatch: '',
  workflow_run: 'completed requested in_progress',
};

describe('every activity that GitHub documents is there', () => {
  test.each(Object.entries(documented))('%s: %s', (event, actions) => {
    const found = activities.filter((activity) => activity.event === event);
    const named = new Set(found.map(({ action }) => action ?? ''));
    expect([...named].sort()).toEqual(actions.split(' ').sort());
  });

  test('and no other, but one that there is not', () => {
    const others = new Set(activities.map(({ event }) => event).filter((e) => !(e in documented)));
    expect([...others]).toEqual(['unheard_of']);
  });
});

test.each(rows.filter(([, { event }]) => event.startsWith('pull_request')))(
  '%s says the same of pull_request_target',
  async (_, activity) => {
    const onTarget = await sayActivity({ ...activity, event: 'pull_request_target' });
    expect(linesOf(onTarget)).toEqual(activity.says);
  },
);

/** Longer than a title on GitHub may be. */
const long = 'Greet everybody who comes along in the language that they like best, '
  .repeat(6)
  .trim();

describe('who, what and which come before a title that has no end', () => {
  const titled = rows.filter(([, { payload }]) =>
    ['issue', 'discussion', 'pull_request'].some((name) => name in payload),
  );
  test.each(titled)('%s', async (_, activity) => {
    const [name = ''] = Object.keys(activity.payload).filter((key) =>
      ['issue', 'discussion', 'pull_request'].includes(key),
    );
    const payload = merge(activity.payload, { [name]: { title: long } });
    const [line = ''] = activity.says;
    const start = /^.*#\d+ /.exec(line)?.[0] ?? 'a number';
    const text = plain(await textOf(await sayActivity({ ...activity, payload })));
    expect(startOf(text)).toBe(startOf(start + long));
  });

  const login = 'a-login-as-long-as-any-on-github-may-be';
  test.each<[event: string, payload: JsonObject, start: string]>([
    [
      'issues milestoned',
      { milestone: { title: long } },
      '🎯 octocat set the milestone Greet everybody who comes along in the … for #11 Greet in French in',
    ],
    [
      'issues labeled',
      { label: { name: 'a label of fifty letters, which is what GitHub takes' } },
      '🏷️ octocat added the label a label of fifty letters, which is what GitHub takes to #11 Greet in',
    ],
    [
      'issues assigned',
      { assignee: { login }, sender: { login: 'mona' } },
      '👤 mona assigned a-login-as-long-as-any-on-github-may-be to #11 Greet in French in octo-org/hello',
    ],
    [
      'gollum',
      { pages: [{ title: long, action: 'edited' }] },
      '📖 octocat changed the wiki page Greet everybody who comes along in the language that they like be',
    ],
    [
      'milestone closed',
      { milestone: { title: long } },
      '🎯 octocat closed the milestone Greet everybody who comes along in the language that they like bes',
    ],
    [
      'release published',
      { release: { name: long } },
      '🚀 octocat released Greet everybody who comes along in the language that they like best, Greet eve',
    ],
    [
      'check_run completed',
      { check_run: { name: 'A check' }, sender: { login } },
      '❌ A check failed on french in octo-org/hello · ec26c3e · #12 · by a-login-as-long-as-any-on-git',
    ],
    [
      'fork',
      { forkee: { full_name: `${login}/hello` }, sender: { login } },
      '🍴 a-login-as-long-as-any-on-github-may-be forked octo-org/hello to a-login-as-long-as-any-on-gith',
    ],
  ])('%s %j', async (title, changes, start) => {
    const [, activity] = rows.find(([name]) => name === title) ?? [];
    if (activity === undefined) throw new Error(`There is no ${title}`);
    const payload = merge(activity.payload, changes);
    const text = plain(await textOf(await sayActivity({ ...activity, payload })));
    expect(startOf(text)).toBe(start);
  });
});

describe('what others wrote is text', () => {
  const evil = '**x** [y](https://evil.example) @all {{ 7 }} `z` <b>';

  test.each<[title: string, changes: JsonObject]>([
    ['gollum, of several pages', { pages: [{ title: evil, summary: evil }, { title: evil }] }],
    ['gollum, of a new page', { pages: [{ title: 'Home', summary: evil, action: 'created' }] }],
    ['fork', { forkee: { full_name: evil } }],
    ['label created', { label: { name: evil, description: evil } }],
    ['label edited, its name', { changes: { name: { from: evil } } }],
    ['milestone created', { milestone: { title: evil } }],
    ['branch_protection_rule edited', { rule: { name: evil }, changes: { [evil]: {} } }],
    ['registry_package published', { registry_package: { name: evil, package_type: evil } }],
    ['page_build, that failed', { build: { error: { message: evil } } }],
    ['check_run completed', { check_run: { name: evil, output: { title: evil } } }],
    ['check_run requested_action', { requested_action: { identifier: evil } }],
    ['workflow_run completed', { workflow_run: { name: evil } }],
    ['status', { context: evil, description: evil }],
    ['repository_dispatch deploy-now', { action: evil }],
    ['workflow_dispatch, with inputs', { inputs: { [evil]: evil } }],
    ['schedule', { schedule: evil }],
    ['merge_group checks_requested', { merge_group: { head_commit: { message: evil } } }],
    ['discussion category_changed', { discussion: { category: { name: evil } } }],
    ['discussion answered', JSON.parse(`{"answer": {"user": {"login": "${evil}"}}}`)],
    ['issues typed', { type: { name: evil } }],
    ['issues milestoned', { milestone: { title: evil.slice(0, 40) } }],
    ['issues assigned', { assignee: { login: evil } }],
    ['issues locked', { issue: { active_lock_reason: evil } }],
    ['issues transferred', { changes: { new_repository: { full_name: evil } } }],
    ['issues edited, its title', { changes: { title: { from: evil } } }],
    ['issues opened, by moving it here', { changes: { old_repository: { full_name: evil } } }],
    ['pull_request dequeued', { reason: evil }],
    ['pull_request edited, its base', { changes: { base: { ref: { from: evil } } } }],
    ['pull_request_review_comment created', { comment: { path: evil } }],
    ['unheard_of turned_over', { unheard_of: { title: evil }, action: evil }],
  ])('%s', async (title, changes) => {
    const [, activity] = rows.find(([name]) => name === title) ?? [];
    if (activity === undefined) throw new Error(`There is no ${title}`);
    const payload = merge(activity.payload, changes);
    const composed = await sayActivity({ ...activity, payload });
    const tree = JSON.stringify(composed.message.content);
    expect(tree).not.toContain('"url":"https://evil.example');
    expect(tree).not.toContain('"type":"mention"');
    expect(plain(tree).toLowerCase()).toContain('**x** [y](https://evil.');
  });
});

describe('a payload without one of its values gives no gap and no error', () => {
  const first = new Map(activities.toReversed().map((activity) => [activity.event, activity]));

  test.each(rows)('%s', async (_, activity) => {
    // The others of an event differ at the top.
    const depth = first.get(activity.event) === activity ? 1 : 0;
    const { repository, organization, sender, ...own } = activity.payload;
    for (const without of lacking(own, depth)) {
      const payload = merge({ repository, organization, sender }, without as JsonObject);
      const text = linesOf(await sayActivity({ ...activity, payload })).join('\n');
      for (const gap of gaps) expect(text).not.toMatch(gap);
    }
  });
});

const conclusions =
  'failure startup_failure timed_out cancelled action_required in_progress unknown stale success neutral skipped'.split(
    ' ',
  );

describe('docs/presets.md', () => {
  const page = readFileSync(new URL('../../docs/presets.md', import.meta.url), 'utf8');

  test('says what is said of every activity', () => {
    expect(page).toContain(makeActivityTable());
  });

  test('says what every sign means, and of none that there is not', () => {
    const sources = new URL('../../src/message/presets/', import.meta.url);
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(new URL(file, sources), 'utf8'));
    const used = texts.join('').match(/\p{Emoji_Presentation}|\p{Emoji}\uFE0F/gu) ?? [];
    const verdicts = [...new Set(conclusions)].filter(isConclusion).map(iconOf);
    const signs = /^\| sign \|.*?\n\n/ms.exec(page)?.[0].replace(/^.*\n.*\n/, '') ?? '';
    const told = [...signs.matchAll(/^\| (\S+) \| (?!---)[a-z]/gm)].map(([, sign]) => sign);
    expect(told.length).toBe(new Set(told).size);
    expect([...told].sort()).toEqual([...new Set([...used, ...verdicts])].sort());
  });
});
