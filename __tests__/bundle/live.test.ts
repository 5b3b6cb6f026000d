/** A message that lives with its job: main stage, post stage and what may happen between them, through the bundle. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Step } from '../../local-runner/runner.ts';
import type { Twake } from '../../local-twake/server.ts';
import { createGitHubServer } from '../../testing/github-api.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeEach(async () => {
  twake = await startServer();
});
afterEach(() => twake.close());

const deploying = { live: 'true', content: '**hello** to production' };

/** Runs both stages; `between` is what happens meanwhile, `later` what the runner evaluates differently in the end. */
async function live({
  inputs = deploying,
  status = 'success',
  between,
  later = {},
}: {
  inputs?: Record<string, string>;
  status?: string;
  between?: () => unknown;
  later?: Step;
}) {
  const main = await transcribe(twake, { inputs });
  await between?.();
  const post = await transcribe(twake, {
    job: { status },
    ...later,
    inputs: { ...inputs, ...later.inputs },
    state: main.result.state,
  });
  return { main, post };
}

const texts = () => twake.messages().map(({ text }) => text);
/** The time between the stages is real. */
const timeless = (text: string) => text.replace(/after \d+s/g, 'after 5s');

describe('both stages', () => {
  test('as one transcript', async () => {
    const { main, post } = await live({});
    expect(main.text).toBe(`::add-mask::KEY
::add-mask::BASIC
Accepted by Twake: message MESSAGE1 in channel GENERAL.
exit code 0

message_id=MESSAGE1
outcome=sent
sent=true
channel_id=GENERAL
created_at=1795370400
attempts=1

POST /api/v1/messages/save {"channel_id":"GENERAL","content":{"formatted":[{"type":"bold","start":"*","end":"*","content":"hello"}," to production",{"type":"br","start":"\\n"},{"type":"system","content":["⏳ Job is running (",{"type":"url","url":"https://github.com/octo-org/hello/actions/runs/9000000007","content":"run"},")"]}],"original_str":"hello to production ⏳ Job is running (run)","fallback_string":"hello to production ⏳ Job is running (run)"}}`);
    expect(main.result.exported).toEqual({ TWAKE_MESSAGE_LIVE: 'true' });
    expect(timeless(post.text)).toBe(`::add-mask::KEY
::add-mask::BASIC
The live message MESSAGE1 in channel GENERAL is up to date.
exit code 0


POST /api/v1/messages/save {"channel_id":"GENERAL","id":"MESSAGE1","content":{"formatted":[{"type":"bold","start":"*","end":"*","content":"hello"}," to production",{"type":"br","start":"\\n"},{"type":"system","content":["✅ Job succeeded after 5s (",{"type":"url","url":"https://github.com/octo-org/hello/actions/runs/9000000007","content":"run"},")"]}],"original_str":"hello to production ✅ Job succeeded after 5s (run)","fallback_string":"hello to production ✅ Job succeeded after 5s (run)"}}`);
    expect(twake.messages()).toHaveLength(1);
  });

  test.each([
    ['success', '✅ Job succeeded'],
    ['failure', '❌ Job failed'],
    ['cancelled', '🚫 Job was cancelled'],
  ])('%s', async (status, words) => {
    const { post } = await live({ status });
    expect(post.result.exitCode).toBe(0);
    expect(texts()).toEqual([expect.stringContaining(words)]);
  });

  test('a template speaks for itself, and knows in the end what later steps did', async () => {
    const content =
      '{{ status }}{% if duration %} in {{ duration | duration }}{% endif %} {{ data.url }}';
    const inputs = { live: 'true', template: 'true', content, data: 'url: ""' };
    await live({ inputs, later: { inputs: { data: 'url: https://hello.example' } } });
    const [text] = texts();
    expect(text).toMatch(/^success in \d+s https:\/\/hello\.example$/);
  });

  test('begins with the failure of an earlier step', async () => {
    await transcribe(twake, { inputs: deploying, job: { status: 'failure' } });
    expect(texts()).toEqual(['hello to production ❌ Job failed (run)']);
  });

  test('every channel, and replies in their threads', async () => {
    const first = await transcribe(twake, { inputs: { content: 'thread' } });
    const channel_id = twake.account.channel_ids.join();
    await live({ inputs: { ...deploying, channel_id } });
    await live({
      inputs: { ...deploying, parent_message_id: first.result.outputs['message_id'] ?? '' },
    });
    const edited = twake.messages().filter(({ edited }) => edited);
    expect(edited.map(({ text }) => timeless(text ?? ''))).toEqual(
      Array(3).fill('hello to production ✅ Job succeeded after 5s (run)'),
    );
    expect(edited[2]?.parent_message_id).toBe(first.result.outputs['message_id']);
  });

  test('hand-written Twacode gets the status line too', async () => {
    await live({
      inputs: {
        live: 'true',
        format: 'twacode',
        content: '[{"type":"bold","start":"*","end":"*","content":"x"}]',
      },
    });
    expect(timeless(texts()[0] ?? '')).toBe('x ✅ Job succeeded after 5s (run)');
  });
});

describe('who is to be notified only in the end', () => {
  const alice = 'alice:3c000000-cccc-11ea-8000-000000000001';
  const inputs = { ...deploying, mentions: `${alice} on failure` };

  test('gets one short reply in the thread, because edits notify nobody', async () => {
    const { main, post } = await live({ inputs, status: 'failure' });
    expect(main.text).not.toContain('alice');
    expect(timeless(post.text)).toContain(
      'Those who are to know of this end were notified in the thread of MESSAGE1.',
    );
    const [first, reply, ...others] = twake.messages();
    expect(others).toEqual([]);
    expect(reply?.parent_message_id).toBe(first?.id);
    expect(timeless(reply?.text ?? '')).toBe(`❌ Job failed after 5s (run) @${alice}`);
  });

  test('gets none when the condition does not hold, or when it held from the start', async () => {
    await live({ inputs, status: 'success' });
    await live({ inputs: { ...deploying, mentions: alice }, status: 'failure' });
    expect(twake.messages().filter(({ parent_message_id }) => parent_message_id !== '')).toEqual(
      [],
    );
  });

  test('is not notified twice when nobody knows what became of the reply', async () => {
    const { post } = await live({
      inputs,
      status: 'failure',
      between: () =>
        twake.injectFault(
          { kind: 'reset', at: 'stored' },
          { when: ({ raw }) => String(raw).includes('parent_message_id') },
        ),
    });
    expect(post.text).toContain('::warning::Nobody was notified in the thread of MESSAGE1');
    expect(post.result.exitCode).toBe(0);
    expect(twake.messages()).toHaveLength(2);
  });
});

describe('meanwhile', () => {
  test('the channel of the inputs changed: the state says where the message is', async () => {
    const [general, deploys] = twake.account.channel_ids;
    await live({ later: { inputs: { channel_id: deploys } } });
    expect(twake.messages(general)[0]?.edited).toBe(true);
    expect(twake.messages(deploys)).toEqual([]);
  });

  test('the server of the inputs changed: the key goes nowhere', async () => {
    const other = await startServer();
    const { post } = await live({ later: { inputs: { api_url: other.url } } });
    expect(other.requests).toHaveLength(0);
    expect(twake.requests).toHaveLength(1);
    expect(post.text).toContain('::warning::The live message could not be updated: `api_url` came');
    await other.close();
  });

  test('the source is gone: the message says how the job ended', async () => {
    const inputs = { live: 'true', content_file: 'a.md' };
    const main = await transcribe(twake, { inputs, workspace: { 'a.md': 'Deploying' } });
    const post = await transcribe(twake, {
      inputs,
      state: main.result.state,
      job: { status: 'failure' },
    });
    expect(post.text).toContain(
      '::warning::The live message shows only how the job ended, because its source can no longer be read: The file of `content_file` ("a.md") does not exist.',
    );
    expect(timeless(texts()[0] ?? '')).toBe(
      '❌ Deploy∶ job failed after 5s (run)'.replace('∶', ':'),
    );
  });

  test('someone removed the message: a server of 2020 says so, and it is told', async () => {
    const { post } = await live({
      between: () =>
        transcribe(twake, {
          inputs: { operation: 'remove', message_id: twake.messages()[0]?.id ?? '' },
        }),
    });
    expect(post.text).toContain(
      '::warning::The live message MESSAGE1 in channel GENERAL is gone: it was removed meanwhile.',
    );
    expect(post.text).toContain('exit code 0');
  });

  test('the server went away: a warning, and the job stays as it is', async () => {
    const { post } = await live({ between: () => twake.goDown() });
    expect(post.text).toMatch(
      /::warning::The live message MESSAGE1 in channel GENERAL could not be updated: .*refused/,
    );
    expect(post.result.exitCode).toBe(0);
  });

  test('the server was busy for a moment', async () => {
    const { post } = await live({
      between: () => twake.injectFault({ kind: 'status', status: 503 }, { times: 1 }),
    });
    expect(post.text).toContain('The live message MESSAGE1 in channel GENERAL is up to date.');
  });

  test('the key is gone: a warning that names the input', async () => {
    const { post } = await live({ later: { inputs: { private_api_key: '' } } });
    expect(post.text).toContain(
      '::warning::The live message could not be updated: `private_api_key` came out empty at the end of the job.',
    );
    expect(twake.requests).toHaveLength(1);
    expect(post.result.exitCode).toBe(0);
  });
});

describe('no post stage', () => {
  test('without live', async () => {
    const { result } = await transcribe(twake, { inputs: { content: 'x' } });
    expect(result.exported).toEqual({});
    expect(result.state).toEqual({ live: '' });
  });

  test('of a step beside a live one: it sends nothing again', async () => {
    const main = await transcribe(twake, { inputs: { content: 'x' } });
    const post = await transcribe(twake, { inputs: { content: 'x' }, state: main.result.state });
    expect(post.text.trim()).toBe('exit code 0');
    expect(twake.requests).toHaveLength(1);
  });

  test('for a message that did not arrive, and in a dry run', async () => {
    for (const inputs of [
      { ...deploying, group_id: twake.account.user_id },
      { ...deploying, dry_run: 'true' },
    ]) {
      expect((await transcribe(twake, { inputs })).result.exported).toEqual({});
    }
  });
});

describe('what another step wrote into the environment', () => {
  /** What a step before this one can leave by GITHUB_ENV. */
  const forgedFor = (api_url: string) => ({
    STATE_stage: 'post',
    STATE_live: JSON.stringify({
      api_url,
      group_id: twake.account.group_id,
      started_ms: 0,
      targets: [{ channel_id: twake.account.channel_ids[0], message_id: 'm1' }],
      mentioned: [],
    }),
    TWAKE_MESSAGE_LIVE: 'true',
  });

  test('makes no main stage a post stage', async () => {
    const { result } = await transcribe(twake, { inputs: deploying, env: forgedFor(twake.url) });
    expect(result.outputs['outcome']).toBe('sent');
    // The runner takes the last one of a name over what is in the environment.
    expect(result.state['live']).toMatch(/^[\da-f]{64} \{/);
  });

  test('is emptied by a step that has nothing to leave, even one without its key', async () => {
    const inputs = { content: 'x', private_api_key: '' };
    const { result } = await transcribe(twake, { inputs, env: forgedFor(twake.url) });
    expect(result.state).toEqual({ live: '' });
  });

  test('is refused in the post stage, and no key goes anywhere', async () => {
    const elsewhere = await startServer();
    const { STATE_live: forged } = forgedFor(elsewhere.url);
    const own = await transcribe(twake, { inputs: deploying });
    const signature = own.result.state['live']?.slice(0, 65);
    for (const live of [forged, `${'0'.repeat(64)} ${forged}`, `${signature}${forged}`, 'x']) {
      const post = await transcribe(twake, { inputs: deploying, state: { live } });
      expect(post.text).toContain(
        '::warning::The live message could not be updated: the state of this step was not written by this step',
      );
      expect(post.result.exitCode).toBe(0);
    }
    expect(elsewhere.requests).toHaveLength(0);
    expect(twake.requests).toHaveLength(1);
    await elsewhere.close();
  });

  test('the state of another run is none of this one', async () => {
    const { result } = await transcribe(twake, { inputs: deploying });
    const env = { GITHUB_RUN_ID: '1' };
    const post = await transcribe(twake, { inputs: deploying, state: result.state, env });
    expect(post.text).toContain('was not written by this step');
    expect(twake.requests).toHaveLength(1);
  });
});

describe('a runner that may show the status of the beginning', () => {
  const composite = { GITHUB_ACTION_PATH: '/work/.github/actions/deploy' };
  test.each([
    [{ ACT: 'true' }, 'success', '✅ Job succeeded after'],
    [{ ACT: 'true', ...composite }, 'success', '⚪ Job ended after'],
    [{ ACT: 'true', ...composite }, 'failure', '❌ Job failed after'],
    [{ FORGEJO_ACTIONS: 'true', ...composite }, 'success', '⚪ Job ended after'],
    [{ FORGEJO_ACTIONS: 'true', ...composite }, 'cancelled', '🚫 Job was cancelled after'],
    [{ GITEA_ACTIONS: 'true' }, 'success', '⚪ Job ended after'],
    [{ GITEA_ACTIONS: 'true' }, 'failure', '❌ Job failed after'],
    // GitHub's own is right there too.
    [composite, 'success', '✅ Job succeeded after'],
  ] as const)('%j, with %s in the post stage: %s', async (env, status, words) => {
    await live({ status, later: { env } });
    expect(JSON.stringify(twake.messages()[0])).toContain(words);
  });

  test.each([
    ['failure', '❌ Job failed after'],
    ['success', '✅ Job succeeded after'],
  ])('asks the API where there is one: a step came to %s', async (conclusion, words) => {
    const steps = [{ name: 'Deploy', number: 2, conclusion }];
    const jobs = [{ id: 46001, name: 'deploy', conclusion: null, steps }];
    const { server, asked } = createGitHubServer({
      '/actions/runs/9000000007/attempts/1/jobs': { json: { total_count: 1, jobs } },
    });
    const GITHUB_API_URL = `http://127.0.0.1:${await listen(server)}`;
    const inputs = { ...deploying, github_token: 'token-of-gitea' };
    await live({ inputs, later: { env: { GITEA_ACTIONS: 'true', GITHUB_API_URL } } });
    expect(JSON.stringify(twake.messages()[0])).toContain(words);
    expect(asked).toHaveLength(1);
  });
});
