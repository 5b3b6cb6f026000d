/** A message that lives with its job: what the main stage keeps, and what the post stage makes of it. */

import { describe, expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import type { HttpResult } from '../../src/net/http.ts';
import { accept, refuse, runStep, type Step, type StepRecord } from './step.ts';

const [GENERAL, DEPLOYS] = account.channel_ids;
const begun = Date.UTC(2026, 10, 22, 18);
const deploying = { live: 'true', content: '**hello** to production' };

/** Runs both stages, 65 seconds apart; `later` is what differs in the post stage. */
async function live(inputs: Record<string, string> = deploying, later: Step = {}) {
  const main = await runStep({ inputs, time: begun });
  const post = await runStep({
    time: begun + 65_000,
    state: main.state,
    ...later,
    inputs: { ...inputs, ...later.inputs },
  });
  return { main, post };
}

const textsOf = ({ requests }: StepRecord) =>
  requests.map(({ message: { content } }) =>
    typeof content === 'string' ? content : content.original_str,
  );

describe('both stages', () => {
  test('edit one message', async () => {
    const { main, post } = await live();
    expect(main.exported).toEqual({ TWAKE_MESSAGE_LIVE: 'true' });
    expect(textsOf(main)).toEqual([
      expect.stringMatching(/^hello to production ⏳ Job is running \(/),
    ]);
    expect(post.exitCode).toBe(0);
    expect(post.lines.at(-1)).toBe(
      `info: The live message m1 in channel ${GENERAL} is up to date.`,
    );
    expect(post.requests).toMatchObject([{ message: { id: 'm1', channel_id: GENERAL } }]);
    expect(textsOf(post)).toEqual([
      expect.stringMatching(/^hello to production ✅ Job succeeded after 1m 5s/),
    ]);
    expect(post.outputs).toEqual({});
  });

  test.each([
    ['failure', '❌ Job failed'],
    ['cancelled', '🚫 Job was cancelled'],
    ['skipped', '⏭️ Job was skipped'],
  ])('end as the job does: %s', async (status, words) => {
    const { post } = await live(deploying, { inputs: { status } });
    expect(textsOf(post)).toEqual([expect.stringContaining(words)]);
  });

  test('end, whatever the input says of a status that was once true', async () => {
    const { post } = await live({ ...deploying, status: 'in_progress' });
    expect(textsOf(post)).toEqual([expect.stringContaining('✅ Job succeeded')]);
    const failed = { inputs: { runner_facts: '{"status":"failure"}' } };
    const { post: worse } = await live({ ...deploying, status: 'in_progress' }, failed);
    expect(textsOf(worse)).toEqual([expect.stringContaining('❌ Job failed')]);
  });

  test('leave templates, which know the status, as they are written', async () => {
    const content = '{{ status }} {{ duration | default: "-" }}';
    const { main, post } = await live({ live: 'true', template: 'true', content });
    expect([main, post].flatMap(textsOf)).toEqual(['in_progress -', 'success 65']);
  });

  test('write a bare string as one', async () => {
    const { main } = await live({ live: 'true', format: 'plain', content: 'Hi' });
    expect(textsOf(main)).toEqual([expect.stringMatching(/^Hi\n⏳ Job is running/)]);
  });

  test('stay in the thread of a reply', async () => {
    const { post } = await live({ ...deploying, parent_message_id: 'm0' });
    expect(post.requests).toMatchObject([{ message: { id: 'm1', parent_message_id: 'm0' } }]);
  });

  test('tell of the run where other jobs decide, else of the job', async () => {
    const needs = '{"test": {"result": "failure"}}';
    const { post } = await live(deploying, { inputs: { needs } });
    expect(textsOf(post)).toEqual([expect.stringContaining('❌ Run failed after 1m 5s')]);
  });

  test('say nothing of a run that has no page', async () => {
    const env = { GITHUB_RUN_ID: undefined, GITHUB_SERVER_URL: undefined };
    const { requests } = await runStep({ inputs: deploying, env });
    expect(requests[0]?.message.content).toMatchObject({
      original_str: 'hello to production ⏳ Job is running',
    });
  });
});

describe('who is to be notified only in the end', () => {
  const alice = 'alice:3c000000-cccc-11ea-8000-000000000001';
  const inputs = { ...deploying, mentions: `${alice} on failure` };
  const failed = { inputs: { status: 'failure' } };

  test('gets it in the name of the step', async () => {
    const sender = { sender_name: 'Deploys', sender_icon: 'https://hello.example/icon.png' };
    const { post } = await live(
      { ...deploying, mentions: `${alice} on failure`, ...sender },
      failed,
    );
    const hidden_data = { custom_title: 'Deploys', custom_icon: sender.sender_icon };
    expect(post.requests.map(({ message }) => message['hidden_data'])).toEqual([
      hidden_data,
      hidden_data,
    ]);
  });

  test('gets a reply, because edits notify nobody', async () => {
    const { main, post } = await live(inputs, failed);
    expect(JSON.stringify(main.requests)).not.toContain('alice');
    const [, reply] = post.requests;
    expect(reply?.message).toMatchObject({ parent_message_id: 'm1' });
    expect(textsOf(post)[1]).toMatch(/^❌ Job failed after 1m 5s .*@alice:/);
    expect(post.lines.at(-1)).toBe(
      'info: Those who are to know of this end were notified in the thread of m1.',
    );
  });

  test('gets none when all went well, or when it was notified already', async () => {
    expect((await live(inputs)).post.requests).toHaveLength(1);
    const always = { ...deploying, mentions: alice };
    expect((await live(always, failed)).post.requests).toHaveLength(1);
  });

  test('gets none where the edit failed', async () => {
    const { post } = await live(inputs, { ...failed, respond: () => refuse('no', 403) });
    expect(post.requests).toHaveLength(1);
  });

  test('that could not be notified is told', async () => {
    const { post } = await live(inputs, {
      ...failed,
      respond: (request) => (request.body.includes('"id"') ? accept(request) : refuse('no')),
    });
    expect(post.lines.at(-1)).toMatch(/^warning: Nobody was notified in the thread of m1: /);
    expect(post.exitCode).toBe(0);
  });
});

describe('meanwhile', () => {
  const failures: readonly [string, HttpResult, RegExp][] = [
    [
      'the message was removed',
      refuse('unknown error or malformed query'),
      /m1 in channel 4e0\S+ is gone: it was removed meanwhile\.$/,
    ],
    ['the server broke', refuse('', 500), /m1 in channel 4e0\S+ could not be updated: .*HTTP 500/],
  ];
  test.each(failures)('%s: a warning, and the job stays as it is', async (_, response, warning) => {
    const { post } = await live(deploying, { respond: () => response });
    expect(post.lines.at(-1)).toMatch(warning);
    expect(post.exitCode).toBe(0);
  });

  test('the channel of the inputs changed: the state says where the message is', async () => {
    const { post } = await live(deploying, { inputs: { channel_id: DEPLOYS } });
    expect(post.requests).toMatchObject([{ message: { channel_id: GENERAL } }]);
    expect(post.lines.at(-1)).toMatch(/is up to date/);
  });

  test.each([
    ['api_url', 'https://evil.example', 'https://evil.example/', 'https://twake.example.com/'],
    ['group_id', account.user_id, account.user_id, account.group_id],
  ])('%s changed: nothing is sent, and a warning says so', async (name, value, is, was) => {
    const { post } = await live(deploying, { inputs: { [name]: value } });
    expect(post.requests).toEqual([]);
    expect(post.lines.at(-1)).toBe(
      `warning: The live message could not be updated: \`${name}\` came out as ${is} at the end of the job, and the message went to ${was}. Give \`${name}\` a value that does not change during the job.`,
    );
  });

  test.each([
    ['the file is gone', {}],
    ['an input is wrong by now', { inputs: { retries: 'many', mentions: 'all' } }],
  ])('%s: the message says how the job ended', async (_, later) => {
    const inputs = { live: 'true', content_file: 'a.md' };
    const main = await runStep({ inputs, workspace: { 'a.md': 'Deploying' } });
    const { state } = main;
    const env = { GITHUB_WORKFLOW: 'Release' };
    const post = await runStep({
      state,
      env,
      ...later,
      inputs: { ...inputs, ...(later as Step).inputs },
    });
    expect(post.lines).toContainEqual(
      expect.stringMatching(/^warning: The live message shows only how the job ended/),
    );
    expect(textsOf(post)).toEqual([expect.stringMatching(/^✅ Release: job succeeded after 0s/)]);
  });

  test('a source that is gone from a workflow without a name', async () => {
    const { post } = await live(deploying, {
      inputs: { content: '' },
      env: { GITHUB_WORKFLOW: undefined },
    });
    expect(textsOf(post)).toEqual([expect.stringMatching(/^✅ Job succeeded after 1m 5s/)]);
  });

  test.each([
    { content: '' },
    { content: '{% if status == "failure" %}Help{% endif %}', template: 'true' },
  ])('a source that is empty by now, and may be: %j', async (inputs) => {
    const given = { ...deploying, if_empty: 'skip' };
    const { post } = await live(given, { inputs, env: { GITHUB_WORKFLOW: 'Release' } });
    expect(post.lines.filter((line) => !line.startsWith('mask'))).toEqual([
      'info: The live message shows only how the job ended, because its source came out empty.',
      `info: The live message m1 in channel ${GENERAL} is up to date.`,
    ]);
    expect(textsOf(post)).toEqual([
      expect.stringMatching(/^✅ Release: job succeeded after 1m 5s/),
    ]);
  });

  test('a source that was empty left no message to update', async () => {
    const { main, post } = await live({ live: 'true', content: '', if_empty: 'skip' });
    expect(main.outputs).toMatchObject({ outcome: 'skipped', error_code: 'empty' });
    expect(main.exported).toEqual({});
    expect(post.requests).toEqual([]);
    expect(post.lines.at(-1)).toBe('info: This step left no live message.');
  });

  test('what is wrong with the source is said in one sentence', async () => {
    const { post } = await live(deploying, { inputs: { content: '', retries: 'many' } });
    expect(post.lines).toContain(
      'warning: The live message shows only how the job ended, because its source can no longer be read: `retries` must be a whole number from 0 to 10, but is "many". There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty.',
    );
  });

  test('an input that says nothing of the source is wrong by now: its mentions are not trusted', async () => {
    const inputs = { channel_id: '', status: 'failure', mentions: 'all' };
    const { post } = await live(deploying, { inputs });
    expect(textsOf(post)).toEqual([expect.stringMatching(/^❌ Deploy: job failed after 1m 5s/)]);
  });

  test('both credentials came out empty: a warning that names them', async () => {
    const inputs = { public_id: '', private_api_key: '', channel_id: '' };
    const { post } = await live(deploying, { inputs });
    expect(post.lines).toEqual([
      'warning: The live message could not be updated: `public_id` and `private_api_key` came out empty at the end of the job.',
    ]);
  });

  test.each([
    ['private_api_key', '`private_api_key` came out'],
    ['public_id', '`public_id` came out'],
  ])('%s came out empty: a warning that names it', async (name, words) => {
    const { post } = await live(deploying, { inputs: { [name]: '' } });
    expect(post.lines.at(-1)).toContain(
      `warning: The live message could not be updated: ${words} empty at the end of the job.`,
    );
    expect(post.requests).toEqual([]);
  });
});

describe('a runner that may show the status of the beginning', () => {
  const composite = { GITHUB_ACTION_PATH: '/work/.github/actions/deploy' };
  const begun = '✅ Job succeeded';
  const unknown = '⚪ Job ended';

  test.each<[env: Record<string, string>, status: string, words: string]>([
    [{}, 'success', begun],
    [composite, 'success', begun],
    [{ ACT: 'true' }, 'success', begun],
    [{ ACT: 'true', ...composite }, 'success', unknown],
    [{ FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'success', begun],
    [{ FORGEJO_ACTIONS: 'true', ...composite }, 'success', unknown],
    [{ GITEA_ACTIONS: 'true' }, 'success', unknown],
    [{ GITEA_ACTIONS: 'true' }, 'failure', '❌ Job failed'],
  ])('%j, with %s: %s', async (env, status, words) => {
    const { post } = await live({ ...deploying, status }, { env });
    expect(textsOf(post)).toEqual([expect.stringContaining(words)]);
  });

  test('shows another than that now', async () => {
    const inputs = { status: 'success', runner_facts: '{"status":"success"}' };
    const later = { env: { GITEA_ACTIONS: 'true' }, inputs };
    const { post } = await live({ ...deploying, status: 'in_progress' }, later);
    expect(textsOf(post)).toEqual([expect.stringContaining(begun)]);
  });
});

test('edits and replies have ten seconds together', async () => {
  const limited = (seconds: number): HttpResult => {
    const headers = { 'retry-after': String(seconds) };
    return { kind: 'response', status: 429, headers, body: '' };
  };
  const seen: string[] = [];
  const { post } = await live(
    { ...deploying, mentions: 'all on failure' },
    {
      inputs: { status: 'failure' },
      respond: (request) => {
        const kind = request.body.includes('"id"') ? 'edit' : 'reply';
        seen.push(kind);
        return seen.length === 2 ? accept(request) : limited(5);
      },
    },
  );
  expect(seen).toEqual(['edit', 'edit', 'reply']);
  expect(post.lines.at(-1)).toMatch(/^warning: Nobody was notified in the thread of m1: /);
});

describe('no post stage', () => {
  test.each([
    ['true', ['info: This step left no live message.']],
    ['True', ['info: This step left no live message.']],
    ['untrue', []],
    ['trueish', []],
    ['false', []],
    ['', []],
  ])('where no state is left, with live: %j', async (live, lines) => {
    const post = await runStep({ inputs: { live }, state: {} });
    expect({ lines: post.lines, exitCode: post.exitCode }).toEqual({ lines, exitCode: 0 });
  });

  test('without live, and beside a live step it sends nothing again', async () => {
    const { main, post } = await live({ content: 'x' });
    expect(main.exported).toEqual({});
    expect(post.requests).toEqual([]);
    expect(post.lines).toEqual([]);
  });

  test('for a message that did not arrive', async () => {
    const { exported } = await runStep({ inputs: deploying, respond: () => refuse('no') });
    expect(exported).toEqual({});
  });

  test('where the runner keeps no state', async () => {
    const { state, exported, outputs } = await runStep({
      inputs: deploying,
      env: { GITHUB_STATE: undefined },
    });
    expect({ state, exported }).toEqual({ state: {}, exported: {} });
    expect(outputs['outcome']).toBe('sent');
  });

  test('when its disk is full: the message was sent, and a warning says what is lost', async () => {
    const saveState = () => {
      throw new Error('ENOSPC');
    };
    const { lines, outputs } = await runStep({ inputs: deploying, core: { saveState } });
    expect(outputs['outcome']).toBe('sent');
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning: The runner takes no state of this step, .*ENOSPC$/),
    );
  });
});
