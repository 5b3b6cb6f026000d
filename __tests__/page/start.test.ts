/** What is asked on the command line, a server in a process of its own does. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import { account as matrixAccount } from '../../local-twake/matrix/accounts.ts';
import { createShell } from '../../testing/shell.ts';
import { send } from '../local-twake/post.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(20_000);

let shell: ReturnType<typeof createShell>;
beforeEach(() => {
  shell = createShell();
});
afterEach(() => shell.close());

const run = (...words: readonly string[]) => shell.run('page/start.ts', words);

/** The request of the printed curl command. */
function readCurl([, credentials = '', type = '', body = '', url = '']: RegExpExecArray) {
  const headers = { Authorization: `Basic ${btoa(credentials)}`, 'Content-Type': type };
  return { url, raw: { path: new URL(url).pathname, headers, body } };
}

const CURL =
  /curl -u (\S+) \\\n\s+-H 'Content-Type: (.*?)' \\\n\s+-d '(.*?)' \\\n\s+(\S+\/api\/v1\/messages\/save)\n/;

test('prints ids, keys and a command that works, tells what arrives, and ends on Ctrl-C', async () => {
  const server = run('--port', '0', '--behave', '2021', '--prefix', '/chat');
  const { url, raw } = readCurl(await server.said(CURL));
  const response = await send(url, raw);
  const { object } = JSON.parse(response.body.toString());
  expect(object).toMatchObject({ channel_id: account.channel_ids[0], subtype: 'application' });
  await server.said(/posted .*Hello/);

  server.kill('SIGINT');
  const { code, out, err } = await server.ended;
  expect([code, err]).toEqual([0, '']);
  for (const fact of ['2021', url, account.public_id, account.private_api_key, account.group_id]) {
    expect(out).toContain(fact);
  }
  expect(out).toContain(`POST /chat/api/v1/messages/save\n  posted ${object.id}: ["Hello"]\n`);
});

test('has rooms, and a command that works in one', async () => {
  const server = run('--port', '0', '--behave', 'matrix', '--prefix', '/chat');
  const [, authorization = '', body = '', url = ''] = await server.said(
    /curl -H 'Authorization: (.*?)' \\\n\s+-d '(.*?)' \\\n\s+'(\S+)'\n/,
  );
  const headers = { Authorization: authorization };
  const response = await send(url, { path: new URL(url).pathname, headers, body });
  expect(JSON.parse(response.body.toString())).toEqual({
    event_id: expect.stringMatching(/^\$[\w-]{43}$/),
  });
  await server.said(/posted .*Hello/);
  server.kill('SIGINT');
  const { code, out, err } = await server.ended;
  expect([code, err]).toEqual([0, '']);
  const { access_token, channel_ids, aliases, reader_id } = matrixAccount;
  for (const fact of ['Twake Chat', access_token, ...channel_ids, ...aliases, reader_id])
    expect(out).toContain(fact);
});

test('a fault that such a server cannot have ends it with a sentence', async () => {
  const { code, err } = await run('--port', '0', '--fault', 'restart').ended;
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('"restart" is a fault of servers of matrix'),
  ]);
});

test('misbehaves as often as it is told', async () => {
  const server = run('--port', '0', '--fault', 'status=503', '--fault', 'persist', '--times', '1');
  const { url, raw } = readCurl(await server.said(CURL));
  const first = await send(url, raw);
  const second = await send(url, raw);
  const third = await send(url, raw);
  expect([first.status, second.body.toString(), third.status]).toEqual([
    503,
    'ERROR with persist',
    200,
  ]);
});

test('explains itself', async () => {
  const { code, out, err } = await run('--help').ended;
  expect([code, err]).toEqual([0, '']);
  for (const word of [
    '--port',
    '--behave',
    '--prefix',
    '--fault',
    '--times',
    'reset[=MOMENT]',
    '+stored_after:MS',
  ]) {
    expect(out).toContain(word);
  }
});

const hint = 'npm run twake -- --help lists the options.\n';

test.each([
  [
    ['--port', '70000'],
    "--port <port>' argument '70000' is invalid. It must be a whole number up to",
  ],
  [['--behave', '2019'], 'It must be one of 2020, 2021, matrix.'],
  [['--prefix', 'chat'], 'It must be a path such as /chat.'],
  [['--fault', 'flood'], 'There is no such fault.'],
  [['--behave', 'matrix', '--fault', 'persist'], '"persist" is a fault of servers of v1'],
  [['--times', 'x'], 'It must be a whole number.'],
  [['--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
  [['8080'], '"8080" belongs to no option.'],
  [['--fault', 'status'], 'It must be status=CODE'],
  [['--times', '3'], '--times says how often, and no --fault says what.'],
  [['--port', '7070', '--page', '7070'], '--port and --page need a port each.'],
])('%j is an error', async (words, sentence) => {
  const { code, out, err } = await run(...words).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(sentence);
  expect(err.endsWith(hint)).toBe(true);
});

test('a port that a Twake has already says where that one is', async () => {
  const first = run('--port', '0');
  const [, port = ''] = await first.said(/listens on http:\/\/127\.0\.0\.1:(\d+)/);
  const [, page = ''] = await first.said(/See it: +(http:\S+)/);
  const { code, err } = await run('--port', port).ended;
  expect(code).toBe(1);
  expect(err).toContain(`A Twake runs here already: ${page}`);
});

test('options that npm has kept for itself are an error', async () => {
  const { code, err } = await shell.run('page/start.ts', ['3'], { npm_config_times: '3' }).ended;
  expect(code).toBe(1);
  expect(err).toContain('npm took --times for an option of its own. Put -- before the options');
});

test.each(['--port', '--page'])('a port that is taken, by %s, ends it', async (option) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = String((other.address() as AddressInfo).port);
  const { code, err } = await run('--port', '0', option, port).ended;
  other.close();
  expect(code).toBe(1);
  expect(err).toBe(
    `The port ${port} is taken. Choose another by ${option}; 0 is any free one.\n${hint}`,
  );
});
