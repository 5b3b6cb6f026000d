/** GitHub's API on this machine, from a table of responses. */

import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:net';
import type { Certificate } from './sockets/certificates.ts';

export type GitHubResponse =
  | { readonly json: unknown }
  | { readonly status: number; readonly headers?: Record<string, string> }
  | 'hang';

export interface GitHubServer {
  readonly server: Server;
  /** What it was asked, below the repository: path and query. */
  readonly asked: string[];
  readonly authorizations: (string | undefined)[];
}

/**
 * @param answers by path below `/repos/octo-org/hello`; what is not there is answered with 404
 * @param certificate for https
 */
export function createGitHubServer(
  responses: Readonly<Record<string, GitHubResponse>>,
  certificate?: Certificate,
): GitHubServer {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const respond: RequestListener = (request, response) => {
    const { pathname, search } = new URL(`http://api${request.url}`);
    const path = pathname.replace('/repos/octo-org/hello', '');
    asked.push(`${path}${search}`);
    authorizations.push(request.headers.authorization);
    const reply = responses[decodeURIComponent(path)] ?? { status: 404 };
    if (reply === 'hang') return;
    if ('status' in reply) {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end('{"message":"##[error]no"}');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.json));
  };
  const server = certificate ? createSecureServer(certificate, respond) : createServer(respond);
  return { server, asked, authorizations };
}

const job = { html_url: 'https://github.com/octo-org/hello/actions/runs/9000000007/job/11' };

/** A run in which a test failed, a linter found nothing, and the job that reports it is still at work. */
export const failedRun: Readonly<Record<string, GitHubResponse>> = {
  '/actions/runs/9000000007/attempts/1/jobs': {
    json: {
      jobs: [
        {
          ...job,
          id: 11,
          name: 'test (24)',
          conclusion: 'failure',
          steps: [
            { name: 'Set up job', number: 1, conclusion: 'success' },
            { name: 'npm test', number: 4, conclusion: 'failure' },
            { name: 'Report', number: 5, conclusion: 'failure' },
          ],
        },
        { ...job, id: 12, name: 'lint', conclusion: 'success', steps: [] },
        {
          html_url: 'https://github.com/octo-org/hello/actions/runs/9000000007/job/13',
          id: 13,
          name: 'deploy',
          conclusion: null,
          steps: [{ name: 'Upload', number: 2, conclusion: 'failure' }],
        },
      ],
    },
  },
  '/check-runs/11/annotations': {
    json: [
      { annotation_level: 'warning', message: 'Node 20 is deprecated' },
      { annotation_level: 'failure', message: 'Process completed with exit code 1.' },
      { annotation_level: 'failure', message: 'Expected 2, but got 3 @all\n  at add.test.js:7' },
    ],
  },
  '/check-runs/13/annotations': { json: [] },
};

const commit = (
  sha: string,
  parents: readonly string[],
  message: string,
  login: string | null,
) => ({
  sha,
  html_url: `https://github.com/octo-org/hello/commit/${sha}`,
  parents: parents.map((parent) => ({ sha: parent })),
  commit: { message, author: { name: 'Mona Octocat' } },
  author: login && { login },
});

/** Since the release before: a commit, and a pull request of two commits. */
const comparison = {
  html_url: 'https://github.com/octo-org/hello/compare/a...b',
  total_commits: 4,
  commits: [
    commit('c1', ['c0'], 'Say hello louder\n\nMuch louder.', 'octocat'),
    commit('p1', ['c0'], 'wip', 'hubot'),
    commit('p2', ['p1'], 'fix typo', 'hubot'),
    commit('m1', ['c1', 'p2'], 'Merge pull request #12 from hubot/greet\n\nGreet *everyone*', null),
  ],
};

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';

/** Deployment 3 is this one, 2 failed, 1 was live before. */
export const deployedBefore: Readonly<Record<string, GitHubResponse>> = {
  '/deployments': {
    json: [
      { id: 3, sha, ref: 'v1.10.0' },
      { id: 2, sha: 'bbb', ref: 'v1.9.1' },
      { id: 1, sha: 'aaa', ref: 'v1.9.0' },
    ],
  },
  '/deployments/3/statuses': { json: [{ state: 'in_progress' }] },
  '/deployments/2/statuses': { json: [{ state: 'failure' }] },
  '/deployments/1/statuses': { json: [{ state: 'inactive' }, { state: 'success' }] },
  [`/compare/aaa...${sha}`]: { json: comparison },
};

export const releasedBefore: Readonly<Record<string, GitHubResponse>> = {
  '/releases': {
    json: [
      { tag_name: 'v1.11.0', published_at: null, draft: true },
      { tag_name: 'v1.10.0', published_at: '2026-03-02T10:30:00Z' },
      { tag_name: 'v1.10.0-rc.1', published_at: '2026-03-01T10:00:00Z', prerelease: true },
      { tag_name: 'v1.9.0', published_at: '2026-02-01T10:00:00Z' },
      { tag_name: 'v1.8.0', published_at: '2026-01-01T10:00:00Z' },
    ],
  },
  '/compare/v1.9.0...v1.10.0': { json: comparison },
  [`/compare/v1.9.0...${sha}`]: { json: comparison },
};
