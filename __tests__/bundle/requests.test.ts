/** What each preset asks GitHub for: these paths, each once, and nothing else. Through dist/index.js, with a GitHub on a socket. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EventName, readEvent } from '../../events/event-fixture.ts';
import { merge } from '../../events/merge.ts';
import type { Step } from '../../local-runner/runner.ts';
import type { Twake } from '../../local-twake/server.ts';
import { createGitHubServer, type GitHubResponse } from '../../testing/github-api.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const run = '/actions/runs/9000000007';
const at = (minute: number) => `2026-03-02T10:0${minute}:00Z`;
const job = (id: number, name: string, conclusion: string | null) => ({
  ...{ id, name, conclusion, started_at: at(1), completed_at: conclusion && at(3) },
  steps: conclusion === 'failure' ? [{ name: 'npm test', number: 4, conclusion }] : [],
});

/** A run in which one job has ended, and this one has not. */
const runWith = (conclusion: string): Readonly<Record<string, GitHubResponse>> => ({
  [`${run}/attempts/1/jobs`]: {
    json: { jobs: [job(11, 'test', conclusion), job(46001, 'deploy', null)] },
  },
  '/check-runs/11/annotations': { json: [{ annotation_level: 'failure', message: 'Expected 2' }] },
  [`${run}/artifacts`]: { json: { artifacts: [{ id: 5, name: 'coverage' }] } },
  [`/commits/${sha}/pulls`]: {
    json: [{ number: 7, title: 'Greet', user: { login: 'mona' }, merged_at: at(0) }],
  },
  '/releases': { json: [{ tag_name: 'v1.9.0', published_at: at(0) }] },
  [`/compare/v1.9.0...${sha}`]: {
    json: { total_commits: 1, commits: [{ sha, commit: { message: 'x' } }] },
  },
});

/** A push to the default branch of a commit that names no pull request. */
const push: Step = {
  eventName: 'push',
  event: merge(readEvent('push'), { head_commit: { message: 'Greet' } }),
};
const on = (name: EventName): Step => ({ eventName: name, event: readEvent(name) });

const needs = (test: string) => ({ needs: JSON.stringify({ test: { result: test } }) });

const [jobs, why, own, artifacts, pulls, releases, compare] = [
  `${run}/attempts/1/jobs?per_page=100`,
  '/check-runs/11/annotations?per_page=100',
  // Of a job that has not ended, and has gone wrong for no reason that its steps tell.
  '/check-runs/46001/annotations?per_page=100',
  `${run}/artifacts?per_page=100`,
  `/commits/${sha}/pulls`,
  '/releases?per_page=100',
  `/compare/v1.9.0...${sha}`,
];

type Row = readonly [what: string, step: Step, asked: readonly string[]];

/** What is asked of the GitHub of a run in which the job `test` ended so. */
async function ask(conclusion: string, { inputs, ...step }: Step) {
  const api = createGitHubServer(runWith(conclusion));
  const env = { GITHUB_API_URL: `http://127.0.0.1:${await listen(api.server)}` };
  const { result, text } = await transcribe(twake, {
    ...step,
    inputs: { github_token: 'ghs_token', ...inputs },
    env,
  });
  expect(result.outputs['outcome']).toBe('sent');
  return { asked: [...api.asked].sort(), text };
}

const preset = (name: string, step: Step, inputs: Record<string, string> = {}): Step => ({
  ...step,
  inputs: { preset: name, status: 'success', ...inputs },
});

describe('a good run', () => {
  test.each<Row>([
    ['auto on push', preset('auto', push), []],
    ['auto on pull_request', preset('auto', on('pull_request.opened')), []],
    ['auto on release', preset('auto', on('release.published')), []],
    [
      'auto on workflow_run',
      preset('auto', on('workflow_run.completed')),
      ['/actions/runs/9000000005/attempts/1/jobs?per_page=100'],
    ],
    ['auto on schedule', preset('auto', on('schedule')), [jobs, artifacts]],
    [
      'auto on deployment',
      preset('auto', on('deployment.created')),
      [
        jobs,
        artifacts,
        pulls,
        '/deployments?environment=production&per_page=10',
        releases,
        compare,
      ],
    ],
    [
      'auto on deployment_status',
      preset('auto', on('deployment_status.created')),
      [pulls, '/deployments?environment=production&per_page=10', releases, compare],
    ],
    ['auto with needs', preset('auto', push, needs('success')), [jobs, artifacts, pulls]],
    ['pull_request', preset('pull_request', on('pull_request.opened')), []],
    ['push', preset('push', push), []],
    ['status', preset('status', push), [jobs, artifacts, pulls]],
    [
      'status on a commit that names its pull request',
      preset('status', on('push')),
      [jobs, artifacts],
    ],
    [
      'status on another branch',
      preset('status', { ...push, event: merge(push.event, { ref: 'refs/heads/x' }) }),
      [jobs, artifacts],
    ],
    ['status on pull_request', preset('status', on('pull_request.opened')), [jobs, artifacts]],
    ['status with needs', preset('status', push, needs('success')), [jobs, artifacts, pulls]],
    ['status, live', preset('status', push, { live: 'true' }), [pulls]],
    ['deploy', preset('deploy', push), [jobs, artifacts, pulls, releases, compare]],
    [
      'deploy of a pull request',
      preset('deploy', on('pull_request.opened')),
      [jobs, artifacts, releases, '/compare/v1.9.0...e5bd3914e2e596debea16f433f57875b5b90bcd6'],
    ],
    [
      'deploy with needs',
      preset('deploy', push, { ...needs('success'), data: 'job: test' }),
      [jobs, artifacts, pulls, releases, compare],
    ],
    ['deploy, live', preset('deploy', push, { live: 'true' }), [pulls]],
    [
      'release of a tag without notes',
      preset('release', { ...push, event: merge(push.event, { ref: 'refs/tags/v2' }) }),
      [],
    ],
  ])('%s', async (_, step, asked) => {
    expect((await ask('success', step)).asked).toEqual([...asked].sort());
  });
});

describe('a run that failed', () => {
  test.each<Row>([
    ['auto', preset('auto', push, { status: 'failure' }), [jobs, why, own, artifacts, pulls]],
    ['auto with needs', preset('auto', push, needs('failure')), [jobs, why, artifacts, pulls]],
    ['status', preset('status', push, { status: 'failure' }), [jobs, why, own, artifacts, pulls]],
    ['status that nobody told', preset('status', push), [jobs, why, artifacts, pulls]],
    ['status with needs', preset('status', push, needs('failure')), [jobs, why, artifacts, pulls]],
    ['deploy', preset('deploy', push, { status: 'failure' }), [jobs, why, own, artifacts, pulls]],
    ['deploy with needs', preset('deploy', push, needs('failure')), [jobs, why, artifacts, pulls]],
    ['push', preset('push', push, { status: 'failure' }), []],
  ])('%s', async (_, step, asked) => {
    expect((await ask('failure', step)).asked).toEqual([...asked].sort());
  });
});

describe('a run that was cancelled', () => {
  test.each<Row>([
    ['status', preset('status', push, { status: 'cancelled' }), [jobs, why, own, pulls]],
    ['status with needs', preset('status', push, needs('cancelled')), [jobs, why, pulls]],
    ['deploy', preset('deploy', push, { status: 'cancelled' }), [jobs, why, own, pulls]],
    ['deploy with needs', preset('deploy', push, needs('cancelled')), [jobs, why, pulls]],
  ])('%s', async (_, step, asked) => {
    expect((await ask('cancelled', step)).asked).toEqual([...asked].sort());
  });
});

test('a message for which it is not time asks no more than whether it is', async () => {
  const api = createGitHubServer(runWith('success'));
  const step = preset('status', push, { when: 'failure', github_token: 'ghs_token' });
  const env = { GITHUB_API_URL: `http://127.0.0.1:${await listen(api.server)}` };
  const { result } = await transcribe(twake, { ...step, env });
  expect(result.outputs['outcome']).toBe('skipped');
  expect(api.asked).toEqual([jobs]);
});

describe('nothing is asked', () => {
  test.each(['auto', 'deploy', 'status', 'release', 'push'])(
    'without a token: %s',
    async (name) => {
      const { asked } = await ask(
        'failure',
        preset(name, push, { github_token: '', status: 'failure' }),
      );
      expect(asked).toEqual([]);
    },
  );
});

test('what cannot be had is left out, and the log names the permission of each', async () => {
  const api = createGitHubServer({});
  const { text } = await transcribe(twake, {
    ...preset('deploy', push, {
      ...needs('success'),
      data: 'job: test',
      github_token: 'ghs_token',
    }),
    env: { GITHUB_API_URL: `http://127.0.0.1:${await listen(api.server)}` },
  });
  const lines = text.match(/(?<=^The message goes without ).*$/gm) ?? [];
  const answered = "GitHub's API answered with 404. It needs the permission";
  expect(lines.sort()).toEqual([
    `how long it took: ${answered} \`actions: read\`.`,
    `the artifacts: ${answered} \`actions: read\`.`,
    `the list of changes: ${answered} \`contents: read\`.`,
    `the pull request of the commit: ${answered} \`pull-requests: read\`.`,
  ]);
  expect(text).toContain(
    '✅ Deployed hello 6dcb09b in octo-org/hello · Greet · by octocat [Open run]',
  );
});

test('what is found is in the message', async () => {
  const { text } = await ask('success', preset('status', push, needs('success')));
  expect(text).toMatch(
    /✅ Deploy succeeded in octo-org\/hello · main · 6dcb09b · #7 Greet — mona · by octocat · in [\dhdms ]+ • ✅ test · 2m Artifacts. coverage \[Open run\]/,
  );
});
