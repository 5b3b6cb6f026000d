/** What stands between a message and its channel, through the bundle: a log that nobody takes, a cancellation, sizes, headers. */

import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runStep } from '../../local-runner/runner.ts';
import type { Twake } from '../../local-twake/server.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { inputsFor, startServer, transcribe } from './transcript.ts';

/** A step may take seconds on a busy machine. */
jest.setTimeout(30_000);

let twake: Twake;
beforeEach(async () => {
  twake = await startServer();
});
afterEach(() => twake.close());

describe('a log that nobody takes costs its lines, and not the message', () => {
  const program = fileURLToPath(new URL('deaf.mjs', import.meta.url));

  const ways = process.platform === 'linux' ? ['full', 'closed'] : ['closed'];
  test.each(ways)('%s', async (way) => {
    const { result } = await transcribe(twake, {
      inputs: { content: 'Hi' },
      program,
      env: { DEAF: way },
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'sent', sent: 'true' });
    expect(twake.messages()).toHaveLength(1);
  });

  test.each(ways)('%s, and a failure is one all the same', async (way) => {
    const inputs = { content: 'Hi', private_api_key: 'wrong' };
    const { result } = await transcribe(twake, { inputs, program, env: { DEAF: way } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ outcome: 'failed', error_code: 'wrong_credentials' });
  });
});

// Composing hears of nothing, so it must be short, whatever is composed: 64 KB of each of these once took 10 seconds and more.
test.each([
  ['SIGINT', 'a word', ''],
  ['SIGINT', 'quotes in lists', '- > \n'.repeat(12_800)],
  ['SIGTERM', 'footnotes', '[^a]: b\n[^a]'.repeat(5300)],
  ['SIGTERM', 'definitions that nobody ends', '][a]\n'.repeat(12_800)],
])(
  'a job that is cancelled (%s) while a message is composed sends none: %s',
  async (signal, _, rest) => {
    const program = fileURLToPath(new URL('cancelled.mjs', import.meta.url));
    const { result } = await transcribe(twake, {
      inputs: { content: `| 🚀 |\n| - |\n\n${rest}` },
      program,
      env: { SIGNAL: signal },
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ outcome: 'failed', error_code: 'interrupted' });
    expect(result.log).toContain('Interrupted before anything was sent to this channel.');
    expect(twake.requests).toHaveLength(0);
  },
);

describe('no more than 1 MiB is sent', () => {
  test('of Markdown that takes many times the bytes of its text', async () => {
    const { result } = await transcribe(twake, {
      inputs: { content_file: 'a.md' },
      workspace: { 'a.md': '# #1\n'.repeat(12_000) },
    });
    expect(result.outputs).toMatchObject({ outcome: 'sent' });
    const { raw } = twake.requests[0] as unknown as { raw: string };
    expect(Buffer.byteLength(raw)).toBeLessThanOrEqual(2 ** 20);
    expect(Buffer.byteLength(raw)).toBeGreaterThan(2 ** 19);
    expect(result.summary).toContain('Twake message');
  });

  test.each([
    ['plain', 'x'.repeat(1_100_000)],
    ['twacode', JSON.stringify(['x'.repeat(1_100_000)])],
  ])('of %s, which goes out as it is or not at all', async (format, text) => {
    const { result } = await transcribe(twake, {
      inputs: { format, content_file: 'a.txt' },
      workspace: { 'a.txt': text },
    });
    expect(result.outputs).toMatchObject({ outcome: 'failed', error_code: 'too_large' });
    expect(result.log).toMatch(/has 1\d{6} bytes, and servers take 1048576: nothing was sent/);
    expect(twake.requests).toHaveLength(0);
  });
});

/** A server of one answer, and what it was asked. */
async function answering(respond: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(respond))}`;
}

test('the key is found by servers that know a header in one spelling only', async () => {
  const names: string[] = [];
  const api_url = await answering((request, response) => {
    names.push(...request.rawHeaders.filter((_, index) => index % 2 === 0));
    response.end();
  });
  await runStep({ inputs: inputsFor(twake, { content: 'Hi', api_url }) });
  expect(names).toEqual(expect.arrayContaining(['Authorization', 'Content-Type']));
});

test('what a server echoes reaches no output', async () => {
  const { private_api_key: key, channel_ids } = twake.account;
  const api_url = await answering((request, response) => {
    const { authorization } = request.headers;
    const ids = { id: 'm1', channel_id: channel_ids[0], parent_message_id: key };
    const object = { ...ids, echo: { authorization, key } };
    response.end(JSON.stringify({ object, request: { [key]: authorization } }));
  });
  const { outputs } = await runStep({ inputs: inputsFor(twake, { content: 'Hi', api_url }) });
  expect(outputs).toMatchObject({ outcome: 'sent', message_id: 'm1', parent_message_id: '' });
  expect(JSON.parse(outputs['response'] ?? '')).toMatchObject({
    object: { id: 'm1', echo: { authorization: 'Basic ***', key: '***' } },
    request: { '***': 'Basic ***' },
  });
  expect(JSON.stringify(outputs)).not.toContain(key);
});

test.each(['$(touch x)', 'KEY', ' ', 'x'.repeat(500_000)])(
  'an id like %.20s is none',
  async (id) => {
    const { private_api_key, channel_ids } = twake.account;
    const object = { id: id === 'KEY' ? private_api_key : id, channel_id: channel_ids[0] };
    const api_url = await answering((_, response) => response.end(JSON.stringify({ object })));
    const { outputs, exitCode } = await runStep({
      inputs: inputsFor(twake, { content: 'Hi', api_url }),
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      outcome: 'unknown',
      error_code: 'no_message_id',
      message_id: '',
    });
  },
);

test('the same channel in two spellings is one, and gets its message', async () => {
  const [general] = twake.account.channel_ids;
  const channel_id = `${general.toUpperCase()}, ${general}`;
  const { result } = await transcribe(twake, { inputs: { content: 'Hi', channel_id } });
  expect(result.outputs).toMatchObject({ outcome: 'sent', channel_id: general });
  expect(twake.messages(general)).toHaveLength(1);
  expect(twake.requests).toHaveLength(1);
});

test('half a letter in the name of a branch is no reason to fail', async () => {
  const { result } = await transcribe(twake, {
    inputs: { preset: 'push' },
    event: '{"ref":"refs/heads/a\\ud83d","commits":[]}',
  });
  expect(result.outputs).toMatchObject({ outcome: 'sent' });
});

test('a server that refuses a large request before it has read it is heard', async () => {
  const api_url = await answering((request, response) => {
    response.writeHead(413, { connection: 'close' }).end('too large', () => request.destroy());
  });
  const { outputs } = await runStep({
    inputs: inputsFor(twake, { format: 'plain', content_file: 'a.txt', api_url }),
    workspace: { 'a.txt': 'x'.repeat(1_000_000) },
  });
  expect(outputs).toMatchObject({ outcome: 'failed', error_code: 'too_large' });
});

describe('what a server echoes into ids, addresses and errors', () => {
  const token = 'ghs_tokenOfThisJob';
  const echoes: readonly (readonly [string, (secret: string, channel: string) => unknown])[] = [
    ['an id', (id, channel_id) => ({ object: { id, channel_id } })],
    [
      'a thread',
      (parent_message_id, channel_id) => ({ object: { id: 'm', channel_id, parent_message_id } }),
    ],
    ['a channel', (channel_id) => ({ object: { id: 'm', channel_id } })],
    ['an error', (error) => ({ error })],
  ];
  test.each(echoes)('%s', async (_, echo) => {
    const { public_id, private_api_key, channel_ids } = twake.account;
    const basic = Buffer.from(`${public_id}:${private_api_key}`).toString('base64');
    for (const secret of [private_api_key, basic, basic.replace(/=+$/, ''), token]) {
      const api_url = await answering((_, response) =>
        response.end(JSON.stringify(echo(secret, channel_ids[0]))),
      );
      const inputs = inputsFor(twake, {
        content: 'Hi',
        live: 'true',
        api_url,
        github_token: token,
      });
      const { log, outputs, state } = await runStep({ inputs });
      const printed = log.replace(/^::add-mask::.*$/gm, '');
      expect(printed + JSON.stringify(outputs) + JSON.stringify(state)).not.toContain(secret);
    }
  });
});
