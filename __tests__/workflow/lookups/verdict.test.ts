/** What GitHub's API tells of the jobs of a run completes the verdict; what it does not tell stays unknown, and says so. */

import { describe, expect, test } from '@jest/globals';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type Context } from '../../../src/workflow/context.ts';
import type { Needs } from '../../../src/workflow/facts/facts.ts';
import type { Conclusion } from '../../../src/workflow/facts/results.ts';
import { createGitHubApi, type GitHubApi } from '../../../src/workflow/lookups/github-api.ts';
import { findOthers, findStatus, findTimeouts } from '../../../src/workflow/lookups/verdict.ts';

const TIMEOUT = 'The job running on runner x has exceeded the maximum execution time of 5 minutes.';

interface Lookup {
  /** `name: conclusion`, with `own` for this job, and its steps behind it: `own: null, success, failure`. */
  readonly jobs: readonly string[];
  /** The jobs whose check run says that they had no time left. */
  readonly late?: readonly string[];
  /** How many jobs GitHub says that there are. */
  readonly total?: number;
  /** The runner does not know its check run. */
  readonly isNameless?: boolean;
}

/** The API of a run with these jobs, whose ids are their places; each page is answered at once. */
function open({ jobs, late = [], total }: Lookup): { api: GitHubApi; told: string[] } {
  const told: string[] = [];
  const list = jobs.map((text, id) => {
    const [name = '', results = ''] = text.split(': ');
    const [conclusion, ...steps] = results.split(', ').map(readResult);
    return { id, name, ...conclusion, steps: steps.map((step) => ({ name: 'step', ...step })) };
  });
  const annotate = (id: unknown) =>
    late.includes(list[Number(id)]?.name ?? '')
      ? [{ annotation_level: 'failure', message: TIMEOUT }]
      : [];
  const iterator = async function* (route: string, { check_run_id }: Record<string, unknown>) {
    const data = route.endsWith('/jobs') ? list : annotate(check_run_id);
    yield { data: Object.assign([...data], total === undefined ? {} : { total_count: total }) };
  };
  const api = createGitHubApi({
    repository: 'octo-org/hello',
    connect: async () => ({ request: async () => ({ data: null }), paginate: { iterator } }),
    info: (sentence) => void told.push(sentence),
  });
  return { api, told };
}

/** As the API has it: a job has a conclusion when it has ended. */
function readResult(text: string) {
  if (text === 'waiting') return { conclusion: null, status: text };
  return text === 'null' ? { conclusion: null, status: 'in_progress' } : { conclusion: text };
}

function contextOf(
  given: { id?: number | null; status?: Conclusion; needs?: Needs } = {},
): Context {
  const { id: check_run_id = 0, status = 'success', needs } = given;
  return buildContext({
    ...loadEventFixture('push'),
    runnerFacts: { check_run_id },
    status,
    needs,
  });
}

/** `name: result` of each job. */
function print(jobs: readonly { readonly name: string; readonly result: string }[] = []) {
  return jobs.map(({ name, result }) => `${name}: ${result}`);
}

describe('the other jobs', () => {
  test.each<[what: string, Lookup, others: readonly string[]]>([
    ['are all but this one', { jobs: ['own: null', 'test: success'] }, ['test: success']],
    [
      'are told apart by what still runs, where no check run is known',
      { jobs: ['test: success', 'My job: null'], isNameless: true },
      ['test: success'],
    ],
    [
      'have failed with their first step that has',
      { jobs: ['own: null', 'test: null, success, failure'] },
      ['test: failure'],
    ],
    [
      'are cancelled with their steps',
      { jobs: ['own: null', 'test: null, cancelled'] },
      ['test: cancelled'],
    ],
    ['may still run', { jobs: ['own: null', 'test: null, success'] }, ['test: in_progress']],
    ['may wait', { jobs: ['own: null', 'deploy: waiting'] }, ['deploy: action_required']],
    [
      'ran into their time limit, where their check run says so',
      { jobs: ['own: null', 'a: cancelled', 'b: cancelled'], late: ['b'] },
      ['a: cancelled', 'b: timed_out'],
    ],
    [
      'are enough when one of those that are known went wrong',
      { jobs: ['own: null', 'a: failure'], total: 9 },
      ['a: failure'],
    ],
  ])('%s', async (_, lookup, others) => {
    const context = contextOf(lookup.isNameless ? { id: null } : {});
    const found = await findOthers(context, open(lookup).api);
    expect(typeof found === 'string' ? found : print(found.others)).toEqual(others);
  });

  test('are not known where GitHub tells of some only, and none of these went wrong', async () => {
    const { api } = open({ jobs: ['own: null', 'a: success'], total: 9 });
    expect(await findOthers(contextOf(), api)).toBe("GitHub's API told of 2 jobs only.");
  });

  test('are not known where the API is not there', async () => {
    const api = createGitHubApi({ repository: 'o/r', connect: undefined, info: () => {} });
    expect(await findOthers(contextOf(), api)).toMatch(/`github_token` is empty/);
  });
});

describe('the status of this job', () => {
  test.each<[what: string, jobs: readonly string[], status: Conclusion]>([
    ['is its conclusion', ['own: cancelled'], 'cancelled'],
    ['is that of its failed step', ['own: null, success, failure'], 'failure'],
    ['is good where a step before went well', ['own: null, success'], 'success'],
    ['is not known without any step', ['own: null'], 'unknown'],
    ['is not known of a job that is not there', [], 'unknown'],
  ])('%s', async (_, jobs, status) => {
    expect(await findStatus(contextOf(), open({ jobs }).api)).toBe(status);
  });

  test('is asked by its name where no check run is known', async () => {
    const { api } = open({ jobs: ['other: failure', 'deploy (eu): null, success'] });
    const context = contextOf({ id: null });
    const named = { ...context, job: { ...context.job, name: 'deploy', title: 'deploy' } };
    expect(await findStatus(named, api)).toBe('success');
  });
});

describe('what GitHub calls cancelled', () => {
  const cancelled = (...ids: readonly string[]): Needs =>
    Object.fromEntries(ids.map((id) => [id, { result: 'cancelled' as const, outputs: {} }]));

  test('is this job, when its own time was over', async () => {
    const { api } = open({ jobs: ['own: null, cancelled'], late: ['own'] });
    expect(await findTimeouts(contextOf({ status: 'cancelled' }), api)).toEqual({
      status: 'timed_out',
      timedOut: [],
    });
  });

  test.each<[what: string, Lookup, needs: Needs, timedOut: readonly string[]]>([
    [
      'is the job that has the id for its name, or a matrix of it',
      { jobs: ['own: null', 'a (1): cancelled', 'b: cancelled'], late: ['a (1)'] },
      cancelled('a', 'b'),
      ['a'],
    ],
    [
      'is the one whose name no id fits, where a job has a name of its own',
      { jobs: ['own: null', 'Tests: cancelled', 'b: cancelled'], late: ['Tests'] },
      cancelled('a', 'b'),
      ['a'],
    ],
    ['is nobody, when none says so', { jobs: ['own: null', 'a: cancelled'] }, cancelled('a'), []],
    [
      'is none that went well, whatever another says',
      { jobs: ['own: null', 'a: success', 'Tests: cancelled'], late: ['Tests'] },
      { a: { result: 'success', outputs: {} } },
      [],
    ],
  ])('%s', async (_, lookup, needs, timedOut) => {
    const { api, told } = open(lookup);
    expect(await findTimeouts(contextOf({ needs }), api)).toEqual({ timedOut });
    expect(told).toEqual([]);
  });
});
