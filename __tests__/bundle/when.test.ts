/** `when`: a step that has nothing new to say is green and silent, and says why. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Twake } from '../../local-twake/server.ts';
import { createGitHubServer, type GitHubResponse } from '../../testing/github-api.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeEach(async () => {
  twake = await startServer();
});
afterEach(() => twake.close());

const self = {
  ...{ id: 9000000007, workflow_id: 7, run_number: 57, run_attempt: 1, event: 'push' },
  ...{ head_branch: 'main', head_repository: { id: 1 }, run_started_at: '2026-11-27T12:00:00Z' },
};

/** A workflow of one job whose runs before this one have ended so, the newest first. */
function history(...conclusions: readonly string[]): Readonly<Record<string, GitHubResponse>> {
  const runs = conclusions.map((conclusion, index) => ({
    ...self,
    ...{ id: 100 + index, run_number: 56 - index, conclusion },
    run_started_at: `2026-11-27T${String(11 - index).padStart(2, '0')}:00:00Z`,
  }));
  return {
    '/actions/runs/9000000007': { json: self },
    '/actions/runs/9000000007/attempts/1/jobs': {
      json: { total_count: 1, jobs: [{ id: 46001, name: 'deploy', steps: [] }] },
    },
    '/actions/workflows/7/runs': { json: { total_count: runs.length, workflow_runs: runs } },
  };
}

async function send(
  inputs: Readonly<Record<string, string>>,
  github: Readonly<Record<string, GitHubResponse>> = {},
) {
  const api = createGitHubServer(github);
  const env = { GITHUB_API_URL: `http://127.0.0.1:${await listen(api.server)}` };
  const all = { content: 'It is so.', github_token: 'ghs_token', ...inputs };
  const { result } = await transcribe(twake, { inputs: all, env });
  const { outcome, error_code } = result.outputs;
  const messages = twake.messages().map(({ content }) => JSON.stringify(content));
  return { ...result, outcome, error_code, messages, asked: api.asked };
}

describe('what it has come to', () => {
  test.each([
    ['failure', 'failure', 1],
    ['timed_out', 'failure', 1],
    ['success', 'failure', 0],
    ['cancelled', 'failure cancelled', 1],
    ['cancelled', 'failure, skipped\nor timed_out', 0],
    ['skipped', 'success', 0],
  ])('%s, when %j: %d messages', async (status, when, count) => {
    const { exitCode, outcome, error_code, messages, asked } = await send({ status, when });
    expect(messages).toHaveLength(count);
    // Whether a job that was cancelled had run out of time.
    expect(asked.filter((path) => !path.includes('/jobs') || status !== 'cancelled')).toEqual([]);
    const said = count === 1 ? { outcome: 'sent', error_code: '' } : skipped;
    expect({ exitCode, outcome, error_code }).toEqual({ exitCode: 0, ...said });
  });

  const skipped = { outcome: 'skipped', error_code: 'when' };

  test.each(['failure', 'timed_out'])('a job without time left, when %s', async (when) => {
    const github = {
      '/actions/runs/9000000007/attempts/1/jobs': {
        json: { jobs: [{ id: 46001, name: 'deploy', conclusion: null, steps: [] }] },
      },
      '/check-runs/46001/annotations': {
        json: [
          {
            annotation_level: 'failure',
            message:
              'The job running on runner x has exceeded the maximum execution time of 1 minutes.',
          },
        ],
      },
    };
    expect((await send({ status: 'cancelled', when }, github)).outcome).toBe('sent');
  });

  test('one line of the log says why not', async () => {
    const { log } = await send({ status: 'success', when: 'failure cancelled' });
    expect(log.replace(/^::add-mask::.*\n/gm, '').trim()).toBe(
      'Skipped, because the verdict is success, and `when` is failure, cancelled.',
    );
  });

  test('is the verdict over the jobs of `needs`', async () => {
    const needs = '{"test":{"result":"failure"}}';
    expect((await send({ needs, when: 'failure' })).outcome).toBe('sent');
    expect((await send({ needs, when: 'success' })).outcome).toBe('skipped');
  });

  test('where nobody knows, it is sent, and said', async () => {
    const { outcome, log } = await send({ status: '', when: 'failure', runner_facts: '{}' });
    expect(outcome).toBe('sent');
    expect(log).toContain(
      '::notice::How it went is not known, so the message is sent, whatever `when` says.',
    );
  });

  test('a wrong word is an error before anything else', async () => {
    const { exitCode, log } = await send({ when: 'failed, sometimes' });
    expect(exitCode).toBe(1);
    expect(log).toContain(
      '`when` takes success, failure, cancelled, skipped, timed_out, action_required, changed, fixed, broken, but not "failed". Did you mean `failure`?',
    );
  });

  test('nothing is removed or edited either', async () => {
    const remove = { operation: 'remove', message_id: 'm', content: '' };
    expect((await send({ ...remove, when: 'failure' })).error_code).toBe('when');
  });
});

describe('compared with the run before', () => {
  test.each([
    ['success', ['failure'], ['changed', 'fixed']],
    ['success', ['success'], []],
    ['success', ['cancelled', 'failure'], ['changed', 'fixed']],
    ['failure', ['success', 'failure'], ['changed', 'broken']],
    ['failure', ['failure'], []],
    ['cancelled', ['success'], []],
  ])('%s after %j is %j', async (status, before, expected) => {
    const words = ['changed', 'fixed', 'broken'];
    const seen: string[] = [];
    for (const when of words)
      if ((await send({ status, when }, history(...before))).outcome === 'sent') seen.push(when);
    expect(seen).toEqual(expected);
  });

  test('a preset says since when', async () => {
    const inputs = { preset: 'status', content: '', when: 'changed' };
    const before = history('failure', 'cancelled', 'failure', 'success');
    const { messages, asked } = await send(inputs, before);
    expect(messages[0]).toContain('back to green after 2 red builds (3h)');
    // The last is for the artifacts.
    expect(asked).toHaveLength(4);
    expect(new Set(asked).size).toBe(4);
  });

  test('it says so of a red one, too', async () => {
    const inputs = { preset: 'status', content: '', when: 'failure', mentions: 'all on broken' };
    const still = await send({ ...inputs, status: 'failure' }, history('failure', 'failure'));
    expect(still.messages[0]).toContain('still red, 3 in a row (2h)');
    expect(still.messages[0]).not.toContain('@all');
    const broken = await send({ ...inputs, status: 'failure' }, history('success'));
    expect(broken.messages[1]).toContain('was green before');
    expect(broken.messages[1]).toContain('@all');
  });

  test('a template has it as facts', async () => {
    const content =
      '{{ previous.result }} {{ streak }} {{ since }} {{ red_for }} {{ previous.url }}';
    const { messages } = await send({ content, template: 'true' }, history('failure', 'success'));
    expect(messages[0]).toContain('"failure 1 2026-11-27T11:00:00Z 3600"');
  });

  test('a run that is late says nothing of what was before', async () => {
    const { json } = history('failure')['/actions/workflows/7/runs'] as never as {
      json: { workflow_runs: object[] };
    };
    const later = { ...self, id: 999, run_number: 58, conclusion: 'failure' };
    const runs = { total_count: 2, workflow_runs: [later, ...json.workflow_runs] };
    const github = { ...history('failure'), '/actions/workflows/7/runs': { json: runs } };
    const inputs = { preset: 'status', content: '' };
    const { messages } = await send({ ...inputs, when: 'success fixed' }, github);
    expect(messages[0]).not.toContain('back to green');
    const { log, outcome } = await send({ ...inputs, when: 'fixed' }, github);
    expect(outcome).toBe('skipped');
    expect(log).toContain(
      'Skipped, because the verdict is success, of which a later run tells better, and `when` is fixed.',
    );
  });

  test('what nobody can compare removes nothing', async () => {
    const github = { ...history('success'), '/actions/workflows/7/runs': { status: 403 } };
    const remove = { operation: 'remove', message_id: 'm', content: '' };
    expect((await send({ ...remove, when: 'fixed' }, github)).outcome).toBe('skipped');
  });

  test('what cannot be asked is sent, and the log names the permission', async () => {
    const github = { ...history('success'), '/actions/workflows/7/runs': { status: 403 } };
    const { outcome, log } = await send({ when: 'fixed' }, github);
    expect(outcome).toBe('sent');
    expect(log).toContain(
      "::notice::Whether anything has changed since the run before is not known, so it counts as changed: GitHub's API answered with 403. It needs the permission `actions: read`.",
    );
  });

  test('without a token, the log names the input', async () => {
    const { outcome, log } = await send({ when: 'fixed', github_token: '' });
    expect(outcome).toBe('sent');
    expect(log).toContain('`github_token` is empty.');
  });

  test('where nothing is compared, nothing is asked', async () => {
    const { asked, messages } = await send({ preset: 'status', content: '' }, history('failure'));
    expect(messages[0]).not.toContain('red build');
    expect(asked.filter((path) => path.includes('/workflows/'))).toEqual([]);
  });
});
