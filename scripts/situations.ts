/**
 * What presets say in each situation: an event of the fixtures, and what differs from it.
 *
 * For docs/presets.md, and for the texts in __tests__/message/presets/.
 */

import { inspectNoColor } from 'unist-util-inspect';
import { type EventName, loadEventFixture } from '../events/event-fixture.ts';
import { merge } from '../events/merge.ts';
import type { Message } from '../src/message/message.ts';
import { toTerminal } from '../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../src/twake/twacode/vocabulary.ts';
import { resolvePreset } from '../src/workflow/choose.ts';
import { buildContext, type ContextSources } from '../src/workflow/context.ts';
import { isObject, type JsonObject } from '../src/workflow/payload.ts';
import { type Answers, answering, answers, legs } from '../testing/answers.ts';
import { composeBare, toEnvelopeOf } from '../testing/compose.ts';
import { busyWeek, emptyWeek, quietWeek, unknownWeek } from '../testing/digests.ts';

export interface Situation {
  readonly preset: Parameters<typeof resolvePreset>[0];
  /** What the preset is shown for, in words. */
  readonly title: string;
  readonly event: EventName;
  /** What differs in the payload; null takes a value away. */
  readonly payload?: JsonObject;
  /** The name of the event, where it is not that of the fixture. */
  readonly eventName?: string;
  readonly sources?: Partial<ContextSources>;
  readonly live?: boolean;
  /** Of the run, from 1. */
  readonly attempt?: number;
  /** What GitHub answers, as far as it is asked. */
  readonly answers?: Partial<Answers>;
}

const base = 'https://github.com/octo-org/hello';

const { failures, changes, reviews } = answers;

const nobodyElse = {
  needs: {},
  data: {},
  duration: undefined,
  runnerFacts: { check_run_id: 46001 },
};
const zeros = '0'.repeat(40);

const commits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`.padStart(40, 'a'),
    message: `Step ${index + 1}\n\nwith reasons`,
    author: { name: 'Mona Octocat', username: 'octocat' },
  }));

const longNotes = Array.from(
  { length: 30 },
  (_, index) => `### Change ${index + 1}\n\nGreets in one more of the many languages of the world.`,
).join('\n\n');

export const situations: readonly Situation[] = [
  {
    preset: 'deploy',
    title: 'in progress, with `live: true`',
    event: 'push',
    live: true,
    sources: {
      status: 'in_progress',
      data: { environment: 'production', url: 'https://hello.example' },
    },
  },
  {
    preset: 'deploy',
    title: 'deployed, with what is new',
    event: 'push',
    sources: {
      data: { environment: 'production', version: '1.10.0', url: 'https://hello.example' },
      duration: 125,
    },
    answers: { changes },
  },
  {
    preset: 'deploy',
    title: 'deployed, with all that there is to know',
    event: 'push',
    payload: { head_commit: { message: "Greet in the reader's own language" } },
    sources: {
      data: {
        environment: 'production',
        version: '1.10.0',
        url: 'https://hello.example',
        tests: { passed: 312, skipped: 4 },
        coverage: 87.4,
      },
      needs: { build: { result: 'success' }, deploy: { result: 'success' } },
    },
    attempt: 2,
    answers,
  },
  { preset: 'deploy', title: 'deployed, and nothing else known', event: 'push' },
  { preset: 'deploy', title: 'of a pull request', event: 'pull_request.opened' },
  {
    preset: 'deploy',
    title: 'failed, with the reason',
    event: 'push',
    sources: { status: 'failure', data: { environment: 'production' } },
    answers: { failures },
  },
  { preset: 'deploy', title: 'cancelled', event: 'push', sources: { status: 'cancelled' } },
  { preset: 'deploy', title: 'on the event `deployment`', event: 'deployment.created' },
  {
    preset: 'deploy',
    title: 'on the event `deployment_status`, failed',
    event: 'deployment_status.created',
    payload: { deployment_status: { state: 'error', description: 'No space left' } },
  },
  { preset: 'pull_request', title: 'opened', event: 'pull_request.opened' },
  { preset: 'pull_request', title: 'opened from a fork', event: 'pull_request.opened.fork' },
  {
    preset: 'pull_request',
    title: 'opened, for many to review',
    event: 'pull_request.opened',
    payload: {
      pull_request: {
        requested_reviewers: ['hubot', 'mona', 'alice', 'bob'].map((login) => ({ login })),
        requested_teams: ['Greeters', 'Translators', 'Readers'].map((name) => ({ name })),
      },
    },
  },
  {
    preset: 'pull_request',
    title: 'opened as a draft, without a text',
    event: 'pull_request.opened',
    payload: { pull_request: { draft: true, body: null, labels: [] } },
  },
  {
    preset: 'pull_request',
    title: 'ready for review',
    event: 'pull_request.opened',
    payload: { action: 'ready_for_review' },
  },
  {
    preset: 'pull_request',
    title: 'reopened',
    event: 'pull_request.opened',
    payload: { action: 'reopened' },
  },
  {
    preset: 'pull_request',
    title: 'new commits',
    event: 'pull_request.opened',
    payload: { action: 'synchronize' },
  },
  {
    preset: 'pull_request',
    title: 'review requested',
    event: 'pull_request.opened',
    payload: { action: 'review_requested', requested_reviewer: { login: 'hubot' } },
  },
  {
    preset: 'pull_request',
    title: 'approved',
    event: 'pull_request.opened',
    eventName: 'pull_request_review',
    payload: {
      action: 'submitted',
      sender: { login: 'hubot' },
      review: {
        state: 'approved',
        body: 'Looks **good**!',
        user: { login: 'hubot' },
        html_url: `${base}/pull/12#pullrequestreview-1`,
      },
      pull_request: { changed_files: null },
    },
  },
  {
    preset: 'pull_request',
    title: 'changes requested',
    event: 'pull_request.opened',
    eventName: 'pull_request_review',
    payload: {
      action: 'submitted',
      sender: { login: 'hubot' },
      review: { state: 'changes_requested', body: null, user: { login: 'hubot' } },
      pull_request: { changed_files: null },
    },
  },
  { preset: 'pull_request', title: 'commented', event: 'issue_comment.created' },
  {
    preset: 'pull_request',
    title: 'merged',
    event: 'pull_request.opened',
    payload: { action: 'closed', pull_request: { merged: true, state: 'closed' } },
  },
  {
    preset: 'pull_request',
    title: 'closed',
    event: 'pull_request.opened',
    payload: { action: 'closed', pull_request: { state: 'closed' } },
  },
  { preset: 'release', title: 'published', event: 'release.published' },
  {
    preset: 'release',
    title: 'a pre-release without notes, with what is new',
    event: 'release.published',
    payload: { release: { prerelease: true, body: null, name: null } },
    answers: { changes },
  },
  {
    preset: 'release',
    title: 'with long notes',
    event: 'release.published',
    payload: { release: { body: longNotes } },
  },
  { preset: 'push', title: 'to a branch', event: 'push' },
  { preset: 'push', title: 'of many commits', event: 'push', payload: { commits: commits(22) } },
  {
    preset: 'push',
    title: 'of many commits by several people',
    event: 'push',
    payload: {
      commits: commits(14).map((commit, index) => ({
        ...commit,
        author: index % 2 ? commit.author : { name: 'Hubot', username: 'hubot' },
      })),
    },
  },
  { preset: 'push', title: 'by force', event: 'push', payload: { forced: true } },
  {
    preset: 'push',
    title: 'of a tag',
    event: 'push',
    payload: { ref: 'refs/tags/v1.10.0', before: zeros, created: true, commits: [] },
  },
  {
    preset: 'push',
    title: 'that deletes a branch',
    event: 'push',
    payload: {
      ref: 'refs/heads/old/idea',
      after: zeros,
      deleted: true,
      commits: [],
      head_commit: null,
    },
  },
  { preset: 'status', title: 'a job that succeeded', event: 'workflow_dispatch' },
  {
    preset: 'status',
    title: 'a job of a matrix that failed, with the reason',
    event: 'push',
    sources: {
      status: 'failure',
      runnerFacts: { check_run_id: 46001, matrix: { os: 'ubuntu', node: 24 } },
    },
    answers: { failures },
  },
  { preset: 'status', title: 'for a pull request', event: 'pull_request.opened' },
  {
    preset: 'status',
    title: 'jobs that went well, with all that there is to know',
    event: 'push',
    sources: {
      needs: {
        build: { result: 'success' },
        test: { result: 'success' },
        lint: { result: 'success' },
        publish: { result: 'skipped' },
      },
      data: { tests: '312 passed', coverage: '87.4 %' },
    },
    answers,
  },
  {
    preset: 'status',
    title: 'legs of a matrix that failed alike',
    event: 'push',
    sources: { needs: { build: { result: 'success' }, test: { result: 'failure' } } },
    answers: { ...answers, failures: legs },
  },
  {
    preset: 'status',
    title: 'with `needs`: a verdict over jobs',
    event: 'push',
    sources: {
      needs: {
        build: { result: 'success' },
        test: { result: 'failure' },
        lint: { result: 'failure' },
        publish: { result: 'skipped' },
      },
    },
    answers: { failures },
  },
  {
    preset: 'auto',
    title: 'an issue was opened',
    event: 'issue_comment.created',
    eventName: 'issues',
    payload: {
      action: 'opened',
      comment: null,
      issue: {
        pull_request: null,
        html_url: `${base}/issues/12`,
        body: '<!-- What happened? -->\n\nIt says _hullo_.',
      },
    },
  },
  {
    preset: 'auto',
    title: 'an issue was commented',
    event: 'issue_comment.created',
    payload: { issue: { pull_request: null } },
  },
  {
    preset: 'auto',
    title: 'another workflow failed (`workflow_run`)',
    event: 'workflow_run.completed',
    answers: { failures },
  },
  { preset: 'auto', title: 'the time has come (`schedule`)', event: 'schedule' },
  {
    preset: 'auto',
    title: 'anything else',
    event: 'schedule',
    eventName: 'sub_issues',
    payload: {
      action: 'sub_issue_added',
      schedule: null,
      sub_issue: { number: 11, title: 'Greet in French', html_url: `${base}/issues/11` },
    },
  },
  { preset: 'digest', title: 'much', event: 'schedule', answers: { digest: busyWeek } },
  { preset: 'digest', title: 'little', event: 'schedule', answers: { digest: quietWeek } },
  { preset: 'digest', title: 'nothing', event: 'schedule', answers: { digest: emptyWeek } },
  {
    preset: 'digest',
    title: 'not all could be read',
    event: 'schedule',
    answers: { digest: unknownWeek },
  },
  { preset: 'digest', title: 'nothing could be read', event: 'schedule' },
  {
    preset: 'reviews',
    title: 'pull requests wait',
    event: 'schedule',
    answers: { reviews },
  },
  {
    preset: 'reviews',
    title: 'more than anybody reads, in several repositories, and not all could be read',
    event: 'schedule',
    answers: {
      reviews: {
        ...reviews,
        ...{ count: 8, more: 7, groups: reviews.groups.slice(0, 1) },
        repositories: ['octo-org/hello', 'octo-org/greetings', 'octo-org/secret'],
        missing: ['octo-org/secret', '1 team'],
      },
    },
  },
  {
    preset: 'reviews',
    title: 'nothing waits',
    event: 'schedule',
    answers: { reviews: { ...reviews, count: 0, groups: [] } },
  },
  {
    preset: 'reviews',
    title: 'nothing waits, but for what need not be told',
    event: 'schedule',
    answers: { reviews: { ...reviews, count: 0, groups: [], left_out: 2, merging: 1 } },
  },
  {
    preset: 'reviews',
    title: 'nothing is known to wait',
    event: 'schedule',
    answers: {
      reviews: { ...reviews, count: 0, groups: [], missing: ['1 pull request'] },
    },
  },
  { preset: 'reviews', title: 'nobody knows', event: 'schedule' },
];

/** The name of a situation as that of a file: `deploy.in-progress-with-live-true`. */
export function fileOf({ preset, title }: Situation): string {
  return `${preset}.${title.match(/\w+/g)?.join('-')}`;
}

export interface Rendered {
  readonly tree: Message['content'];
  readonly nodes: Twacode;
  /** For notifications and search. */
  readonly text: string;
}

/** What the preset says, without the people of any company. */
export async function render(situation: Situation): Promise<Rendered> {
  const found = loadEventFixture(situation.event);
  const event = merge(found.event, situation.payload ?? {});
  const name = situation.eventName ?? found.env['GITHUB_EVENT_NAME'];
  const actor = isObject(event) && isObject(event['sender']) ? event['sender']['login'] : undefined;
  const env = {
    ...found.env,
    GITHUB_EVENT_NAME: name,
    ...(situation.attempt && { GITHUB_RUN_ATTEMPT: String(situation.attempt) }),
    GITHUB_ACTOR: typeof actor === 'string' ? actor : found.env['GITHUB_ACTOR'],
  };
  const context = buildContext({ ...found, ...nobodyElse, ...situation.sources, event, env });
  const composed = await composeBare(
    { preset: resolvePreset(situation.preset, context, { live: situation.live === true }) },
    {
      context: {
        ...context,
        ...answering(situation.answers ?? {}, context),
      },
      event,
      repository_url: context.repository.url,
      run_url: context.run.url,
    },
  );
  const { formatted, original_str } = await toEnvelopeOf(composed);
  return { tree: composed.message.content, nodes: formatted, text: original_str };
}

/** The message as people read it, and its line in a notification. */
export function describeRendered({ nodes, text }: Rendered): string {
  const shown = toTerminal(nodes, { colour: false });
  return `${shown.trimEnd()}\n\nNotification: ${text.replace(/[\u2060\u200B]/g, '')}\n`;
}

/** The same, and the tree that it is made from, a node a line. */
export function describeWithTree(rendered: Rendered): string {
  return `${describeRendered(rendered)}\n${inspectNoColor(rendered.tree)}\n`;
}
