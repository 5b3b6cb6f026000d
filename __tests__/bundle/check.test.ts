/** `dry_run: check`: the server is asked, nothing is posted, and what would be refused fails. */

import { describe, expect, test } from '@jest/globals';
import { runStep } from '../../local-runner/runner.ts';
import { rooms, tokens } from '../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../local-twake/server.ts';
import { roomInputsFor } from '../../scripts/bench/kinds.ts';
import { inputsFor, startServer } from './transcript.ts';

const dry = { content: 'Hello', dry_run: 'check' };

describe.each(['2020', '2021'] as const)('a Twake of %s', (behave) => {
  test('says what it takes, and has no message after it', async () => {
    await using twake = await startServer({ behave });
    const { log, outputs, exitCode, summary } = await runStep({ inputs: inputsFor(twake, dry) });
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0,
      outcome: 'dry_run',
      sent: 'false',
    });
    const lines = log.split('\n').filter((line) => /^ {2}[✅❓❌]/u.test(line));
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual(['✅', '✅', '✅', '❓']);
    for (const line of lines)
      expect(summary).toContain(`<li>${line.trim().replace(/`(.*?)`/g, '<code>$1</code>')}`);
    expect(log.replace(/^::add-mask.*$/gm, '')).not.toContain(twake.account.private_api_key);
    expect(twake.messages()).toEqual([]);
    expect(twake.requests.map(({ body }) => body)).toEqual([{ group_id: twake.account.group_id }]);
  });

  test.each([
    [{ private_api_key: 'wrong' }, 'wrong_credentials'],
    [{ group_id: '1f3d0000-aaaa-11ea-8000-000000000099' }, 'unknown_group'],
    [{ api_url: 'http://127.0.0.1:9' }, 'unreachable'],
    [
      { private_api_key: 'wrong', content: '', preset: 'status', when: 'failure' },
      'wrong_credentials',
    ],
    [{ private_api_key: 'wrong', content: '', if_empty: 'skip' }, 'wrong_credentials'],
  ])('fails as a message would: %j', async (inputs, error_code) => {
    await using twake = await startServer({ behave });
    const all = inputsFor(twake, { ...dry, ...inputs });
    const { log, outputs, exitCode } = await runStep({ inputs: all });
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'failed', error_code });
    expect(log).toMatch(/\n {2}❌ /);
    expect(twake.messages()).toEqual([]);
  });
});

test('of a message by its id says that only an edit of it tells', async () => {
  await using twake = await startServer();
  const inputs = inputsFor(twake, { ...dry, message_id: 'm1' });
  expect((await runStep({ inputs })).log).toContain('and the message m1 in it, such a server');
});

describe('a room of Matrix', () => {
  const check = async (inputs: Readonly<Record<string, string>>) => {
    await using twake: MatrixTwake = await startTwake({ behave: 'matrix', rateLimit: 'none' });
    const step = await runStep({ inputs: { ...roomInputsFor(twake.url), ...dry, ...inputs } });
    expect(twake.messages()).toEqual([]);
    expect(twake.requests.every(({ method }) => method === 'GET')).toBe(true);
    return step;
  };

  test.each([
    ['deploys', rooms.deploys.room_id],
    ['by its alias', rooms.general.alias],
    ['of old', rooms.old.room_id],
  ])('%s takes messages', async (_, channel_id) => {
    const { log, exitCode } = await check({ channel_id });
    expect(exitCode).toBe(0);
    expect(log).toContain(
      '✅ It answers as a homeserver does, and takes `access_token`, which is that of @bot:localhost.',
    );
    expect(log).toMatch(/✅ The account is in the room .*, and may write there\./);
  });

  test.each([
    ['unknown_token', { access_token: 'syt_invented' }],
    ['unknown_token', { access_token: tokens.expired.access_token }],
    ['unknown_room', { channel_id: '#nosuch:localhost' }],
    ...(['private', 'invited', 'kicked', 'banned'] as const).map(
      (name) => ['not_in_room', { channel_id: rooms[name].room_id }] as const,
    ),
    ['encrypted_room', { channel_id: rooms.encrypted.room_id }],
    ['room_upgraded', { channel_id: rooms.upgraded.room_id }],
    ['no_permission', { channel_id: rooms.announcements.room_id }],
    ['message_not_found', { message_id: '$nosuch' }],
    ['message_not_found', { message_id: '$nosuch', operation: 'remove', content: '' }],
  ] as const)('is refused with %s: %j', async (error_code, inputs) => {
    const { outputs, exitCode } = await check(inputs);
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'failed', error_code });
  });

  test('tells only when a message is sent whether a thread begins there', async () => {
    const { log, exitCode } = await check({ parent_message_id: '$nosuch' });
    expect(exitCode).toBe(0);
    expect(log).toContain('Whether $nosuch begins a thread, the homeserver tells only when');
  });

  test('tells of each of several', async () => {
    const channel_id = [rooms.deploys, rooms.private, rooms.announcements]
      .map(({ room_id }) => room_id)
      .join(',');
    const { log, outputs } = await check({ channel_id });
    expect(log.match(/^ {2}(✅|❌)/gm)?.map((icon) => icon.trim())).toEqual([
      '✅',
      '✅',
      '❌',
      '❌',
    ]);
    expect(outputs['error_code']).toBe('not_in_room');
  });
});
