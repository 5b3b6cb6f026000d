/** What a message may speak of: GitHub is asked only where the message needs it and nobody has told. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../events/event-fixture.ts';
import type { Octokit } from '../../src/workflow/lookups/github-api.ts';
import {
  gatherMessageContext,
  type MessageContextSources,
} from '../../src/workflow/message-context.ts';

const mona = { name: 'mona', id: '11111111-1111-11ea-8111-111111111111' };

/** This job has failed by now, another has failed before. */
const jobs = [
  { id: 46001, name: 'deploy (24, ubuntu)', conclusion: 'failure' },
  { id: 2, name: 'test', conclusion: 'failure' },
];
const stopped = [{ id: 46001, name: 'deploy (24, ubuntu)', conclusion: 'cancelled' }];
const late = {
  annotation_level: 'failure',
  message: 'The job has exceeded the maximum execution time of 5 minutes.',
};

interface Given extends Partial<Omit<MessageContextSources, 'runner_facts'>> {
  /** What the runner says of this job. */
  readonly runner?: string;
  /** What GitHub says of all jobs. */
  readonly run?: readonly object[];
  /** The releases that there were before. */
  readonly since?: readonly object[];
}

const releases = [{ tag_name: 'v1.0.0', published_at: '2020-01-01T00:00:00Z' }];
const compared = { commits: [{ author: { login: 'hubot' }, commit: { message: 'Greet' } }] };

/** The message context of a step in a job that goes well, and what was asked and told on the way. */
async function gather(
  name: EventName,
  { runner = 'success', run = jobs, since = releases, ...given }: Given = {},
) {
  const { env, event, runnerFacts } = loadEventFixture(name);
  const asked: string[] = [];
  const notices: string[] = [];
  const infos: string[] = [];
  const octokit = async (token: string): Promise<Octokit> => ({
    request: async (route) => {
      asked.push(`${token}: ${route.replace(/.*\//, '')}`);
      return { data: { '{basehead}': compared, releases: since }[route.replace(/.*\//, '')] ?? [] };
    },
    graphql: async () => null,
    paginate: {
      async *iterator(route) {
        asked.push(`${token}: ${route.replace(/.*\//, '')}`);
        yield { data: route.endsWith('/jobs') ? run : [late] };
      },
    },
  });
  const found = await gatherMessageContext(
    {
      env,
      event,
      needs: undefined,
      data: {},
      status: '',
      runner_facts: { ...Object(runnerFacts), status: runner },
      people: {},
      mentions: [],
      preset: '',
      live: false,
      when: [],
      github_token: 'ghs_1',
      ...given,
    },
    {
      octokit,
      date: () => new Date(0),
      info: (sentence) => void infos.push(sentence),
      notice: (sentence) => void notices.push(sentence),
    },
  );
  return { ...found, asked, notices, infos };
}

const asksForJobs = ['ghs_1: jobs'];
const asksWhy = ['ghs_1: jobs', 'ghs_1: annotations'];

describe('a message of the author’s own', () => {
  test('costs no request, and has no preset', async () => {
    const found = await gather('push', { data: { a: 1 }, people: { octocat: [mona] } });
    expect(found).toMatchObject({ asked: [], notices: [], infos: [], mentions: [] });
    expect(found).not.toHaveProperty('preset');
    expect(found.context).toMatchObject({
      status: 'success',
      duration: null,
      data: { a: 1 },
      people: { octocat: 'mona' },
      branch: 'main',
      job: { check_run_id: 46001 },
    });
  });

  test('begins in progress when it is live, and ends with the status of the job alone', async () => {
    const begun = await gather('workflow_run.completed', { live: true });
    expect(begun.context.verdict).toBe('in_progress');
    const ended = { duration: 125, mayBeOld: false };
    const { context, asked } = await gather('workflow_run.completed', { live: true, ended });
    expect(context).toMatchObject({ status: 'success', verdict: 'success', duration: 125 });
    expect(asked).toEqual([]);
  });

  test('tells otherwise what the event reports', async () => {
    const { context } = await gather('workflow_run.completed');
    expect(context).toMatchObject({ status: 'success', verdict: 'failure' });
  });
});

test('a status that may be old is asked for', async () => {
  const ended = { duration: 125, mayBeOld: true };
  const { context, asked } = await gather('push', { live: true, ended });
  expect(context).toMatchObject({ status: 'failure', verdict: 'failure', duration: 125 });
  expect(asked).toEqual(asksForJobs);
});

describe('the preset', () => {
  test.each<[EventName, boolean, string]>([
    ['push', false, 'push'],
    ['push', true, 'status'],
    ['release.published', false, 'release'],
  ])('for a %s, live: %s, is %s', async (event, live, preset) => {
    expect((await gather(event, { live, preset: 'auto' })).preset).toBe(preset);
  });
});

describe('other jobs', () => {
  test.each<[what: string, EventName, Given, verdict: string, asked: readonly string[]]>([
    ['are asked for by a status', 'push', { preset: 'status' }, 'failure', asksForJobs],
    ['are asked for by a deploy', 'push', { preset: 'deploy' }, 'failure', asksForJobs],
    [
      'are asked for by a deployment of which nothing is known yet',
      'deployment.created',
      { preset: 'deploy' },
      'failure',
      asksForJobs,
    ],
    [
      'know no better than a deployment that the event reports',
      'deployment_status.created',
      { preset: 'deploy' },
      'success',
      [],
    ],
    [
      'matter to the status beside such a deployment',
      'deployment_status.created',
      { preset: 'status' },
      'failure',
      asksForJobs,
    ],
    ['do not matter to a push', 'push', { preset: 'push' }, 'success', []],
    [
      'do not matter once this one has failed',
      'push',
      { preset: 'status', runner: 'timed_out' },
      'timed_out',
      [],
    ],
    [
      'are not asked for where `needs` tells',
      'push',
      { preset: 'status', needs: { build: { result: 'success' } } },
      'success',
      [],
    ],
    [
      'are not asked for where the user says how it went',
      'push',
      { preset: 'status', status: 'success', runner: '' },
      'success',
      [],
    ],
  ])('%s', async (_, event, given, verdict, asked) => {
    const found = await gather(event, given);
    expect(found.context.verdict).toBe(verdict);
    expect(found).toMatchObject({ asked, notices: [], infos: [] });
  });

  test('that nobody tells of are not spoken of, and the log says so', async () => {
    const { context, asked, notices } = await gather('push', {
      preset: 'status',
      github_token: '',
    });
    expect(context.verdict).toBe('success');
    expect(asked).toEqual([]);
    expect(notices).toEqual([
      `The message speaks of the job \`deploy (24, ubuntu)\` alone, because nobody told how others went: GitHub's API could not be asked: \`github_token\` is empty. If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`,
    ]);
  });
});

describe('why a job was cancelled', () => {
  const cancelled = { runner: 'cancelled', run: stopped };
  const here = { who: 'here', on: ['timed_out'] } as const;

  test.each<[what: string, Given, verdict: string, asked: readonly string[]]>([
    ['is asked for by a preset', { ...cancelled, preset: 'push' }, 'timed_out', asksWhy],
    ['is asked for by mentions', { ...cancelled, mentions: [here] }, 'timed_out', asksWhy],
    ['does not matter to others', cancelled, 'cancelled', []],
    ['is no question after a failure', { runner: 'failure', preset: 'push' }, 'failure', []],
    [
      'is nobody’s secret without a token',
      { ...cancelled, preset: 'push', github_token: '' },
      'cancelled',
      [],
    ],
  ])('%s', async (_, given, verdict, asked) => {
    const found = await gather('push', given);
    expect(found.context.verdict).toBe(verdict);
    expect(found).toMatchObject({ asked, notices: [], infos: [] });
  });

  test('decides who is notified', async () => {
    const { mentions } = await gather('push', { ...cancelled, mentions: [here] });
    expect(mentions).toEqual(['here']);
  });
});

test('those whom `people` does not know, and roles that nobody has, are named in the log', async () => {
  const { mentions, infos } = await gather('pull_request.opened', {
    people: { octocat: [mona] },
    mentions: [{ who: 'author' }, { who: 'reviewers' }, { who: 'merger' }],
  });
  expect(mentions).toEqual([mona]);
  expect(infos).toEqual([
    '`people` has no entry for hubot, who is therefore not notified.',
    '`people` has no entry for team:greeters, which is therefore not notified.',
    '`mentions` has `merger`, and this pull_request tells of none, so nobody is notified as such.',
  ]);
});

describe('the committers of what an event brings without commits', () => {
  const people = { hubot: [mona] };
  const committers = [{ who: 'committers' }] as const;
  const data = { environment: 'production' };

  test.each<[what: string, EventName, Given, mentions: readonly unknown[]]>([
    ['are asked for by a release', 'release.published', {}, [mona]],
    ['are asked for by a deployment', 'deployment.created', {}, [mona]],
    ['are asked for by a deploy', 'workflow_dispatch', { preset: 'deploy', data }, [mona]],
    ['are known of a push', 'push', { preset: 'deploy', data }, [mona]],
    ['are not asked for otherwise', 'workflow_dispatch', { preset: 'status' }, []],
  ])('%s', async (_, event, given, mentions) => {
    const found = await gather(event, { ...given, people, mentions: committers, needs: {} });
    expect(found.mentions).toEqual(mentions);
    const isAsked = mentions.length > 0 && event !== 'push';
    expect(found.asked.some((route) => route.includes('basehead'))).toBe(isAsked);
  });

  test('cost no request while it is not their time', async () => {
    const mentions = [{ who: 'committers', on: ['failure'] }] as const;
    const found = await gather('release.published', { people, mentions });
    expect(found).toMatchObject({ asked: [], infos: [], mentions: [] });
  });

  test('may not be found', async () => {
    const found = await gather('release.published', { people, mentions: committers, since: [] });
    expect(found.mentions).toEqual([]);
    expect(found.infos).toEqual([
      '`mentions` has `committers`, and this release tells of none, so nobody is notified as such.',
    ]);
  });
});

test('look-ups ask the same repository with the same token', async () => {
  const { lookups, asked } = await gather('push');
  await lookups.failures();
  expect(asked[0]).toBe('ghs_1: jobs');
});
