/** Questions to GitHub about one repository: none twice, all in one time limit, and what cannot be had is null. */

import { describe, expect, test } from '@jest/globals';
import {
  createGitHubApi,
  createPatientApi,
  describeError,
  type GitHubApiOptions,
} from '../../../src/workflow/lookups/github-api.ts';
import { refuseFor } from '../../../src/workflow/lookups/graphql.ts';
import { UnusableResponseError } from '../../../src/workflow/lookups/pages.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** An Octokit that remembers what it is asked for, and gives as many pages as one wants of the same item. */
function open(options: Partial<GitHubApiOptions> = {}) {
  const asked: [route: string, parameters: Parameters][] = [];
  const told: string[] = [];
  const connections: string[] = [];
  const { signal } = new AbortController();
  const api = createGitHubApi({
    repository: 'octo-org/hello',
    connect: async () => {
      connections.push('Octokit');
      return {
        request: async (...request) => {
          asked.push(request);
          return { data: asked.length };
        },
        graphql: async () => null,
        paginate: {
          async *iterator(...request) {
            asked.push(request);
            for (;;) yield { data: [{}] };
          },
        },
      };
    },
    info: (sentence) => void told.push(sentence),
    timeout: () => signal,
    ...options,
  });
  const common = { owner: 'octo-org', repo: 'hello', request: { signal } };
  return { api, asked, told, connections, common };
}

describe('a request', () => {
  test('is about the repository, and can be aborted', async () => {
    const { api, asked, common } = open();
    await api.get('/deployments', { environment: 'production' });
    await api.list('/check-runs/{id}/annotations', { id: 7 });
    expect(asked).toEqual([
      ['GET /repos/{owner}/{repo}/deployments', { ...common, environment: 'production' }],
      [
        'GET /repos/{owner}/{repo}/check-runs/{id}/annotations',
        { ...common, per_page: 100, id: 7 },
      ],
    ]);
  });

  test('names no repository where none is known', async () => {
    const { api, asked } = open({ repository: null });
    await api.get('/releases');
    expect(asked).toMatchObject([[expect.anything(), { owner: undefined, repo: undefined }]]);
  });

  test('is made once, over one connection', async () => {
    const { api, asked, connections } = open();
    expect(await Promise.all([api.get('/a'), api.get('/a', { id: 1 }), api.get('/b')])).toEqual([
      1, 2, 3,
    ]);
    expect(await Promise.all([api.get('/a'), api.get('/a', { id: 1 }), api.get('/b')])).toEqual([
      1, 2, 3,
    ]);
    expect(asked).toHaveLength(3);
    expect(connections).toEqual(['Octokit']);
  });

  test('for a list ends with what is enough, else with the tenth page', async () => {
    const { api } = open();
    expect((await api.list('/a')).items).toHaveLength(10);
    expect((await api.list('/a', undefined, () => true)).items).toHaveLength(1);
  });

  test('ends when the time is over, though GitHub is silent', async () => {
    const time = new AbortController();
    const { api } = open({ timeout: () => time.signal, connect: () => new Promise(() => {}) });
    const response = expect(api.get('/a')).rejects.toThrow('Too late');
    await Promise.resolve();
    time.abort(new Error('Too late'));
    await response;
  });
});

describe('what is optional', () => {
  const fact = { name: 'the last deployment', permission: 'deployments: read' };
  const refuse = async () => {
    throw new Error('No way');
  };

  test('is what is found', async () => {
    const { api, told } = open();
    expect(await api.optional(fact, async () => 7)).toBe(7);
    expect(told).toEqual([]);
  });

  test('is null where it cannot be had, and the log says why', async () => {
    const { api, told } = open();
    expect(await api.optional(fact, refuse)).toBeNull();
    expect(told).toEqual([
      "The message goes without the last deployment: GitHub's API could not be asked: No way.",
    ]);
  });

  test('is not even looked for without a token, and nobody is told', async () => {
    const { api, told } = open({ connect: undefined });
    expect(await api.optional(fact, async () => 7)).toBeNull();
    expect(told).toEqual([]);
    await expect(api.get('/a')).rejects.toThrow('`github_token` is empty.');
  });
});

/** An error with more to it than a message, as Octokit throws. */
const failWith = (message: string, more: object) => Object.assign(new Error(message), more);

test.each<[what: string, error: () => unknown, sentence: string]>([
  ['too slow', () => new DOMException('x', 'TimeoutError'), 'took longer than 3 seconds.'],
  [
    'another time limit',
    () => failWith('Slow', { name: 'TimeoutError' }),
    'could not be asked: Slow.',
  ],
  [
    'not accepted',
    () => failWith('x', { status: 401, response: {} }),
    'answered with 401: it does not accept `github_token`.',
  ],
  ...[403, 404].map((status): [string, () => unknown, string] => [
    `not allowed (${status})`,
    () => failWith('Refused', { status, response: {} }),
    `answered with ${status}. It needs the permission \`actions: read\`.`,
  ]),
  ['broken', () => failWith('Refused', { status: 500, response: {} }), 'answered with 500.'],
  [
    'no connection, which Octokit gives a status',
    () => failWith('Refused', { status: 500 }),
    'could not be asked: Refused.',
  ],
  [
    'not allowed by an organization',
    () =>
      failWith('x', {
        status: 403,
        response: { data: { message: 'Resource protected by organization SAML enforcement.' } },
      }),
    'answered with 403: Resource protected by organization SAML enforcement.',
  ],
  ['no status', () => failWith('Odd', { response: {} }), 'could not be asked: Odd.'],
  [
    'nothing that helps',
    () => new UnusableResponseError('it does not say when.'),
    'was asked, but it does not say when.',
  ],
  ...(
    [
      ['FORBIDDEN', 'Not accessible', ' It needs the permission `actions: read`.'],
      ['NOT_FOUND', 'Could not resolve', ' It needs the permission `actions: read`.'],
      ['FORBIDDEN', 'Protected by organization SAML enforcement', ''],
      ['FORBIDDEN', 'The IP allow list does not have your address', ''],
      ['INTERNAL', 'Oh', ''],
    ] as const
  ).map(([type, message, hint]): [string, () => unknown, string] => [
    `${type}: ${message}`,
    () => refuseFor([{ type, message }]),
    `answered without it: ${message}.${hint}`,
  ]),
  ['a sentence', () => new Error('It ends.'), 'could not be asked: It ends.'],
  [
    'what Octokit stumbles over',
    () => new TypeError('x is not iterable'),
    'was asked, but its answer is not the list that was asked for.',
  ],
  ['no error', () => 'thrown', 'could not be asked: thrown.'],
  ['nothing', () => null, 'could not be asked: null.'],
])('%s: said as a sentence', (_, error, sentence) => {
  expect(describeError(error(), { permission: 'actions: read' })).toBe(`GitHub's API ${sentence}`);
});

test('what is the message itself has more time, and the sentence says how much', async () => {
  const limits: number[] = [];
  const { api, told } = open({
    timeLimit_ms: 20_000,
    timeout: (milliseconds) => {
      limits.push(milliseconds);
      return AbortSignal.timeout(1);
    },
    connect: () => new Promise(() => {}),
  });
  const fact = { name: 'all', permission: 'contents: read' };
  expect(await api.optional(fact, () => api.graphql('{ a }', {}))).toBeNull();
  expect(limits).toEqual([20_000]);
  expect(told).toEqual(["The message goes without all: GitHub's API took longer than 20 seconds."]);
});

test('one request has no more than its own time, and the next has its own', async () => {
  const limits: number[] = [];
  const { api, told, asked } = open({
    ...{ timeLimit_ms: 30_000, requestLimit_ms: 12_000 },
    timeout: (milliseconds) => {
      limits.push(milliseconds);
      // The first request is over at once.
      return limits.length === 2
        ? AbortSignal.abort(new DOMException('Late', 'TimeoutError'))
        : new AbortController().signal;
    },
  });
  const fact = { name: 'all', permission: '' };
  expect(await api.optional(fact, () => api.get('/a'))).toBeNull();
  expect(await api.get('/b')).toBe(asked.length);
  expect(limits).toEqual([30_000, 12_000, 12_000]);
  expect(told).toEqual(["The message goes without all: GitHub's API took longer than 12 seconds."]);
});

test('what is the message itself is missed without a token, too', async () => {
  const told: string[] = [];
  const info = (sentence: string) => void told.push(sentence);
  const api = createPatientApi({ repository: 'octo-org/hello', connect: undefined, info });
  const fact = { name: 'all', permission: 'contents: read' };
  expect(await api.optional(fact, () => api.get('/a'))).toBeNull();
  expect(told).toEqual([
    "The message goes without all: GitHub's API could not be asked: `github_token` is empty.",
  ]);
});

test.each([
  ['a limit of an hour', { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } }],
  [
    'a limit that no header tells of',
    { status: 403, message: 'You have exceeded a secondary rate limit.', response: {} },
  ],
  ['a limit of a minute', { status: 429, response: { headers: { 'retry-after': '60' } } }],
])('%s is no lack of a permission', (_, more) => {
  expect(describeError(failWith('Refused', more), { permission: 'actions: read' })).toBe(
    "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.",
  );
});

test('aborted is not too slow', () => {
  const error = new DOMException('Stopped', 'AbortError');
  expect(describeError(error, { permission: '' })).toMatch(/could not be asked: .*Stopped\.$/);
});
