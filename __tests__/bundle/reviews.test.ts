/** `preset: reviews` through dist/index.js, with a Twake and a GitHub on this machine. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import type { Twake } from '../../local-twake/server.ts';
import {
  type PullRequestFixture,
  repositoryOf,
} from '../../testing/github-graphql/pull-request.ts';
import { createGraphqlServer, type GraphqlGitHub } from '../../testing/github-graphql/server.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

interface Options {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: Partial<GraphqlGitHub>;
  readonly eventName?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The step with these open pull requests, and what its message says in the line for notifications. */
async function post(
  pulls: readonly PullRequestFixture[],
  { inputs, github, eventName = 'schedule', env: given }: Options = {},
) {
  const repositories = { 'octo-org/hello': repositoryOf(pulls) };
  const { server, requests, issues } = createGraphqlServer({ repositories, ...github });
  const env = { GITHUB_API_URL: `http://127.0.0.1:${await listen(server)}`, ...given };
  const { text, result } = await transcribe(twake, {
    ...{ env, eventName, event: readEvent('schedule') },
    inputs: { preset: 'reviews', github_token: 'ghs_token', ...inputs },
  });
  const [, said = ''] = /"original_str":"(.*?)(?<!\\)"/.exec(text) ?? [];
  return { text, said, result, requests, issues };
}

/** As many as one wants, of every kind. */
function many(count: number): readonly PullRequestFixture[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, index): PullRequestFixture => {
    const created = new Date(now - (count - index) * 3_600_000).toISOString();
    return { number: index + 1, created, pushed: created };
  });
}

const hostile = 'Add <T> | <!channel> & @everyone **x** [y](https://evil.example)\n@all {{ 7 }}';

describe('the message', () => {
  test('says that nothing waits', async () => {
    const { said, requests, issues, result } = await post([]);
    expect(said).toBe('✅ No pull request waits in octo-org/hello: time for something new');
    expect([requests.length, issues, result.exitCode]).toEqual([1, [], 0]);
  });

  test('names one, whose title is text', async () => {
    const { said, text, issues } = await post([
      { number: 7, title: hostile, author: null, requests: [null], checks: 'SUCCESS' },
    ]);
    expect(said).toMatch(
      /^👀 1 pull request waits in octo-org\/hello For a first review • #7 Add <T> \| <!channel> & @/,
    );
    expect(said).toMatch(
      /∗∗x∗∗ \[y\]\(https∶\/\/evil\.example\) for \d+ days · ✅ checks succeeded \[Open pull requests\]$/,
    );
    expect(text).not.toContain('"content":"https://evil.example"');
    expect(issues).toEqual([]);
  });

  test.each([
    [25, 5, 1],
    [300, 280, 6],
  ])('lists twenty of %i, and asks little', async (count, more, expected) => {
    const { said, requests, issues } = await post(many(count));
    expect(said).toMatch(
      new RegExp(`^👀 ${count} pull requests wait in octo-org/hello For a first review • #1 `),
    );
    expect(said).toContain(`• #20 Greet 20 times`);
    expect(said).not.toContain('#21 ');
    expect(said).toContain(` and ${more} more`);
    expect([requests.length, issues]).toEqual([expected, []]);
  });

  test('tells of forks, bots, drafts and queues what is to be told', async () => {
    const approved = [{ by: 'alice', state: 'APPROVED', at: '2026-11-16T09:00:00Z' }] as const;
    const { said } = await post(
      [
        { number: 1, draft: true },
        { number: 2, queued: true, opinions: approved },
        { number: 3, author: 'dependabot[bot]' },
        { number: 4, opinions: approved, checks: 'PENDING' },
        { number: 5, opinions: approved, requests: ['alice'] },
        { number: 6, opinions: approved, checks: 'SUCCESS' },
      ],
      { inputs: { data: 'ignore_authors: "*[bot]"' } },
    );
    expect(said.match(/#\d|For \w+ \w+|Ready to merge|Stuck/g)).toEqual([
      'For another review',
      '#5',
      'Ready to merge',
      '#6',
      'Stuck',
      '#4',
    ]);
  });
});

describe('who is notified', () => {
  const people = [
    'HUBOT: bo:11111111-1111-11ea-8111-111111111111',
    'alice: alice:22222222-2222-11ea-8222-222222222222',
    'team:greeters: [g1:33333333-3333-11ea-8333-333333333333]',
  ].join('\n');

  test('those whose turn it is', async () => {
    const refused = [
      { by: 'alice', state: 'CHANGES_REQUESTED', at: '2026-11-16T09:00:00Z' },
    ] as const;
    const { said, requests } = await post(
      [
        { number: 1, requests: ['hubot', 'team:greeters'] },
        { number: 2, opinions: refused },
        { number: 3, requests: ['alice'], checks: 'FAILURE' },
      ],
      { inputs: { people, mentions: 'reviewers' } },
    );
    expect(said).toMatch(/@bo:1{8}-/);
    expect(said).toMatch(/@g1:3{8}-/);
    expect(said).not.toMatch(/@alice:/);
    expect(said).toContain('waits for bo, The greeters');
    // For the list and for the mentions.
    expect(requests).toHaveLength(1);
  });

  test('nobody where nobody is waited for', async () => {
    const { said, text } = await post([], { inputs: { people, mentions: 'reviewers' } });
    expect(said).not.toContain('@');
    expect(text).toContain('`mentions` has `reviewers`, and this schedule tells of none');
  });
});

test('what `data` leaves out is not told as nothing that waits', async () => {
  const { said } = await post([{ number: 1 }, { number: 2 }], { inputs: { data: 'min_age: 99' } });
  expect(said).toContain(
    '✅ No pull request waits in octo-org/hello but the 2 that data leaves out',
  );
});

describe('if_empty: skip', () => {
  test('sends nothing where nothing waits', async () => {
    const { text, said } = await post([], { inputs: { if_empty: 'skip' } });
    expect(said).toBe('');
    expect(text).toContain('outcome=skipped');
    expect(text).toContain('error_code=empty');
  });

  test('is no reason to be silent where nobody knows', async () => {
    const { said, text } = await post([], {
      inputs: { if_empty: 'skip' },
      github: { lastFault: { status: 403 } },
    });
    expect(said).toBe(
      '⚪ Nobody knows which pull requests wait in octo-org/hello GitHub did not tell; the log says why',
    );
    expect(text).toContain(
      "GitHub's API answered with 403. It needs the permission `pull-requests: read`.",
    );
  });

  test('nor where not all could be read', async () => {
    const { said } = await post([], {
      inputs: { if_empty: 'skip', data: 'repositories: [octo-org/hello, octo-org/secret]' },
    });
    expect(said).toBe(
      '⚪ No pull request is known to wait in 2 repositories ⚪ Not known: octo-org/secret; the log says why',
    );
  });
});

test('without a token nobody knows, and the log says that it is empty', async () => {
  const { said, text, requests } = await post(many(1), { inputs: { github_token: '' } });
  expect(said).toContain('Nobody knows which pull requests wait');
  expect(text).toContain('`github_token` is empty');
  expect(requests).toEqual([]);
});

test('where no repository is known, nobody knows, and the log says why', async () => {
  const { said, result, requests } = await post([], { env: { GITHUB_REPOSITORY: '' } });
  expect(said).toMatch(/^⚪ Nobody knows which pull requests wait in this repository /);
  expect(result.log).toContain('The message goes without pull requests: ');
  expect(result.log).toContain('`GITHUB_REPOSITORY` is empty.');
  expect(requests).toEqual([]);
});

test('what is wrong in `data` is an error before anything is asked', async () => {
  const { result, text, requests } = await post([], { inputs: { data: 'time_zone: Mars' } });
  expect([result.exitCode, requests.length]).toEqual([1, 0]);
  expect(text).toContain(
    '`data.time_zone` must be the name of a time zone, such as Europe/Paris, but is "Mars".',
  );
  expect(text).toContain('error_code=invalid_input');
});

test('on any event, and for a template that names it', async () => {
  const { said } = await post(many(2), { eventName: 'push' });
  expect(said).toContain('2 pull requests wait');
  const content =
    '{{ reviews.count }} wait: {% for group in reviews.groups %}{{ group.turn }}{% endfor %}';
  const own = await post(many(2), { inputs: { preset: '', template: 'true', content } });
  expect(own.said).toBe('2 wait: first_review');
});
