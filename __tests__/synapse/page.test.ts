/** The commands of docs/matrix.md, as they stand there: a real homeserver does what they say. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { login, makeToken } from '../../scripts/synapse/accounts.ts';
import { demandMatrix, requestMatrix } from '../../scripts/synapse/client.ts';
import { type Homeserver, startSynapse } from '../../scripts/synapse/homeserver.ts';

const page = readFileSync(new URL('../../docs/matrix.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
/** The first sets what the others take. */
const commands = blocks.slice(1);

let homeserver: Homeserver;
let folder: string;
beforeAll(async () => {
  homeserver = await startSynapse();
  folder = mkdtempSync(join(tmpdir(), 'twake-page-'));
  writeFileSync(join(folder, 'picture.png'), 'a picture');
});
afterAll(async () => {
  await homeserver?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a block prints: an object of JSON for each of its commands. */
async function run(block: string): Promise<readonly unknown[]> {
  const { url, accounts, rooms } = homeserver;
  const here = block
    .replaceAll('https://example.org', url)
    .replaceAll('%23deploys:example.org', '%23deploys:localhost')
    .replaceAll(/^curl/gm, 'echo; curl --fail');
  const env = {
    ...process.env,
    HOMESERVER: url,
    ROOM: rooms.deploys,
    BOT: accounts.bot.user_id,
    // One of its own, for a block may end it.
    ACCESS_TOKEN: (await login(url, 'bot')).token,
    ADMIN_TOKEN: accounts.alice.token,
    // What somebody types is read by a block of its own, so that pasted lines are not taken for it.
    PASSWORD: 'pw-bot',
  };
  const printed = execFileSync('bash', ['--norc', '-c', here], {
    env,
    cwd: folder,
    input: 'pw-bot\n',
    encoding: 'utf8',
  });
  return printed.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

test('there are some, and the first names what they take', () => {
  expect(commands.length).toBeGreaterThan(9);
  expect(blocks[0]?.match(/^\w+(?==)/gm)).toEqual(['HOMESERVER', 'ROOM', 'BOT']);
});

test.each(commands)('%s', async (block) => {
  const printed = await run(block);
  expect(printed).toHaveLength(block.match(/^curl/gm)?.length ?? 0);
  expect(JSON.stringify(printed)).not.toContain('errcode');
});

test("a token of the administrator's ends as another does", async () => {
  const { url, accounts } = homeserver;
  const { user_id } = accounts.bot;
  const token = await makeToken(url, { admin: accounts.alice.token, user_id });
  await demandMatrix(url, { method: 'POST', path: '/_matrix/client/v3/logout', token });
  const path = '/_matrix/client/v3/account/whoami';
  const { json } = await requestMatrix(url, { method: 'GET', path, token });
  expect(json).toHaveProperty('errcode', 'M_UNKNOWN_TOKEN');
});

test('who comes later reads what was said before', async () => {
  const { url, accounts, rooms } = homeserver;
  const [room, guest] = [encodeURIComponent(rooms.deploys), accounts.outsider];
  const ask = (method: 'GET' | 'PUT' | 'POST', path: string, token: string, body?: object) =>
    demandMatrix(url, {
      ...{ method, token, path: `/_matrix/client/v3/rooms/${room}/${path}` },
      ...(body && { body }),
    });
  const said = { msgtype: 'm.text', body: 'before you came' };
  await ask('PUT', 'send/m.room.message/early', accounts.alice.token, said);
  await ask('POST', 'invite', accounts.alice.token, { user_id: guest.user_id });
  await ask('POST', 'join', guest.token, {});
  const read = await ask('GET', 'messages?dir=b&limit=20', guest.token);
  expect(JSON.stringify(read)).toContain('before you came');
});
