/** The command line becomes a server in a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import { send } from './post.ts';

const script = fileURLToPath(new URL('../../local-twake/start.ts', import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

function run(...args: readonly string[]) {
  const started = spawn(process.execPath, ['--no-warnings', script, ...args]);
  child = started;
  const texts = { out: '', err: '' };
  started.stdout.on('data', (chunk) => {
    texts.out += chunk;
  });
  started.stderr.on('data', (chunk) => {
    texts.err += chunk;
  });
  const said = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(texts.out);
      if (match !== null) return match;
      await once(started.stdout, 'data');
    }
  };
  const ended = once(started, 'close').then(([code]) => ({ code, ...texts }));
  return { said, ended, kill: (signal: NodeJS.Signals) => started.kill(signal) };
}

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
  const answer = await send(url, raw);
  const { object } = JSON.parse(answer.body.toString());
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

test.each([
  [['--port', '70000'], '--port must be a whole number up to 65535, not "70000". See --help.\n'],
  [['--behave', '2019'], '--behave must be 2020 or 2021, not "2019". See --help.\n'],
  [['--prefix', 'chat'], '--prefix must be a path such as /chat, not "chat". See --help.\n'],
  [
    ['--fault', 'flood'],
    '--fault flood: there is no such fault, or it needs another value. See --help.\n',
  ],
  [
    ['--times', 'x'],
    '--times must be a whole number up to 9007199254740991, not "x". See --help.\n',
  ],
])('%j is an error', async (args, message) => {
  expect(await run(...args).ended).toEqual({ code: 1, out: '', err: message });
});

test('an unknown option is an error', async () => {
  const { code, err } = await run('--prot', '1').ended;
  expect(code).toBe(1);
  expect(err).toContain("'--prot'");
});
