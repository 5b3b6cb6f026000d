/**
 * Events, and what each person in them did: what the table of docs/mentions.md is made from. Whom a role means is not written
 * here: the code is asked.
 */

/** What people did, by their logins and teams in the events below. */
export const deeds: Readonly<Record<string, string>> = {
  doer: 'who did it',
  opener: 'who opened it',
  merger: 'who merged it',
  writer: 'who wrote its commits',
  'co-writer': 'their co-authors',
  newest: 'who wrote the newest commit',
  publisher: 'who published it',
  'writer-since': 'who wrote what is new¹',
  asked: 'the people asked',
  'team:asked': 'the teams asked',
  'team:asked-now': 'the team just asked',
};

/** What happened, under the names of the events that tell it in the same way. */
export interface Story {
  readonly events: readonly string[];
  /** In a few words, where that makes a difference. */
  readonly when?: string;
  readonly payload: object;
}

const user = (login: string) => ({ login });
const sender = user('doer');

const coAuthor = 'Co-authored-by: C <1+co-writer@users.noreply.github.com>';
const commits = [
  { message: `Greet\n\n${coAuthor}`, author: { username: 'writer' } },
  { message: 'Greet again', author: { username: 'newest' } },
];
const mergeCommit = { message: 'Merge pull request #1 from o/x', author: { username: 'merger' } };
const squashed = {
  message: `Greet (#1)\n\n${coAuthor}`,
  author: { username: 'writer' },
  committer: { email: 'noreply@github.com' },
};

const pull = {
  user: user('opener'),
  requested_reviewers: [user('asked')],
  requested_teams: [{ slug: 'asked' }],
};
/** As reviews and comments show it. */
const merged = { ...pull, merged: true, merged_by: user('merger') };

const ofPullRequest = ['pull_request', 'pull_request_target'];

export const stories: readonly Story[] = [
  {
    events: ['push'],
    payload: { ref: 'refs/heads/main', commits, head_commit: commits[1], sender },
  },
  {
    events: ['push'],
    when: 'a pull request, merged',
    payload: {
      ref: 'refs/heads/main',
      commits: [commits[0], mergeCommit],
      head_commit: mergeCommit,
      sender,
    },
  },
  {
    events: ['push'],
    when: 'a pull request, squashed',
    payload: { ref: 'refs/heads/main', commits: [squashed], head_commit: squashed, sender },
  },
  {
    events: ['push'],
    when: 'a tag',
    payload: { ref: 'refs/tags/v2', commits: [], head_commit: commits[1], sender },
  },
  {
    events: [...ofPullRequest, 'pull_request_review', 'pull_request_review_comment'],
    payload: { action: 'edited', pull_request: pull, sender },
  },
  {
    events: ofPullRequest,
    when: '`review_requested` of a team',
    payload: {
      action: 'review_requested',
      requested_team: { slug: 'asked-now' },
      pull_request: pull,
      sender,
    },
  },
  {
    events: ofPullRequest,
    when: '`closed`, merged',
    payload: { action: 'closed', pull_request: { ...merged, requested_teams: [] }, sender },
  },
  {
    events: ['issue_comment'],
    when: 'on a pull request',
    payload: { issue: { user: user('opener'), pull_request: {} }, comment: {}, sender },
  },
  {
    events: ['issues', 'issue_comment'],
    payload: { issue: { user: user('opener') }, sender },
  },
  {
    events: ['discussion', 'discussion_comment'],
    payload: { discussion: { user: user('opener') }, sender },
  },
  {
    events: ['release'],
    payload: { release: { author: user('publisher'), tag_name: 'v2' }, sender },
  },
  {
    events: ['deployment', 'deployment_status'],
    payload: { deployment: { environment: 'production', creator: sender }, sender },
  },
  {
    events: ['workflow_run'],
    when: 'of a push²',
    payload: {
      workflow_run: {
        event: 'push',
        head_commit: {
          message: `Greet\n\n${coAuthor}`,
          author: { email: '1+newest@users.noreply.github.com' },
        },
      },
      sender,
    },
  },
  {
    events: ['status'],
    payload: {
      commit: { author: user('newest'), commit: { message: `Greet\n\n${coAuthor}` } },
      sender,
    },
  },
  {
    events: ['check_run', 'check_suite', 'merge_group', 'create', 'delete'],
    payload: { ref: 'x', sender },
  },
  { events: ['workflow_dispatch', 'repository_dispatch'], payload: { sender } },
  { events: ['schedule'], payload: {} },
];
