/** What a real homeserver does not take, through the bundle: what the step says of it, and that nothing of it is in a room. */

import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { login, makeToken } from '../../../scripts/synapse/accounts.ts';
import { pathOf } from '../../../scripts/synapse/client.ts';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { listen } from '../../../testing/sockets/listen.ts';
import { message } from '../contents.ts';
import { eventIdOf, openSession, type Session, summarize } from '../session.ts';
import { listEvents } from './reading.ts';
import { refusals } from './refusals.ts';
import { annotationsOf, type Inputs, type RunInRoom, sentBy, stepsFor } from './steps.ts';

let homeserver: Homeserver;
let alice: Session;
let bot: Session;
let run: RunInRoom;
/** What the rows are about: messages, by names that begin with `$`, tokens, a room. */
let made: Readonly<Record<string, string>>;

beforeAll(async () => {
  homeserver = await startSynapse();
  const { url, accounts, rooms } = homeserver;
  alice = openSession(url, accounts.alice.token);
  bot = openSession(url, accounts.bot.token);
  run = stepsFor(homeserver, { channel_id: rooms.deploys, content: 'Hello', retries: '0' });
  made = {
    ...(await makeMessages()),
    ...(await makeTokens()),
    '!successor': await findSuccessor(rooms.upgraded),
    LARGE: `org.example.more: ${'x'.repeat(70_000)}`,
  };
});
afterAll(() => homeserver.stop());

async function makeMessages(): Promise<Readonly<Record<string, string>>> {
  const { deploys, readOnly } = homeserver.rooms;
  const send = async (more: Inputs) => sentBy(await run(more));
  const own = await send({});
  const removed = await send({});
  await run({ message_id: removed, operation: 'remove', content: '' });
  const edit = await run({ message_id: own, content: 'Edited' });
  const { event_id } = JSON.parse(edit.outputs['response'] ?? '');
  return {
    $own: own,
    $reply: await send({ parent_message_id: own }),
    $edit: event_id,
    $removed: removed,
    $hers: eventIdOf(await alice.send(deploys, message('hers'))),
    $news: eventIdOf(await alice.send(readOnly, message('news'))),
    $joined: await findJoin(deploys),
    $unknown: `$${'a'.repeat(43)}`,
  };
}

/** The event by which the bot came into a room: it is its own, and no message. */
async function findJoin(room: string): Promise<string> {
  const events = await listEvents(alice, room);
  const { user_id } = homeserver.accounts.bot;
  const join = events.find(({ type, sender }) => type === 'm.room.member' && sender === user_id);
  return join?.event_id ?? '';
}

/** The room that took the place of one that was upgraded. */
async function findSuccessor(room: string): Promise<string> {
  const { json } = await alice.state(room, 'm.room.tombstone');
  return String(json['replacement_room']);
}

async function makeTokens(): Promise<Readonly<Record<string, string>>> {
  const { url, accounts } = homeserver;
  const { token: loggedOut } = await login(url, 'bot');
  const path = '/_matrix/client/v3/logout';
  await openSession(url, loggedOut).request({ method: 'POST', path, body: {} });
  const { token: admin } = accounts.alice;
  const soon = { admin, user_id: accounts.bot.user_id, valid_until_ms: Date.now() + 1 };
  return { TOKEN_LOGGED_OUT: loggedOut, TOKEN_EXPIRED: await makeToken(url, soon) };
}

/** Ids differ from run to run: by their names in rooms, `!deploys`, and in what the rows are about. */
function namesOf(): Readonly<Record<string, string>> {
  const rooms = Object.entries(homeserver.rooms).map(([name, id]) => [`!${name}`, id]);
  return { ...Object.fromEntries(rooms), ...made };
}

const fillIn = (inputs: Inputs): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, namesOf()[value] ?? value]),
  );

/** An annotation, with the names of ids in their place, and without the counts of bytes. */
function named(text: string): string {
  return Object.entries(namesOf()).reduce((said, [name, id]) => said.replaceAll(id, name), text);
}

/** All that stands in the rooms, for alice. */
async function readAll(): Promise<string> {
  const rooms = Object.values(homeserver.rooms);
  const events = await Promise.all(rooms.map((room) => listEvents(alice, room)));
  return JSON.stringify(
    events
      .flat()
      .map(({ event_id, unsigned }) => [event_id, unsigned?.redacted_because !== undefined]),
  );
}

test.each(refusals)('$what', async ({ inputs, outcome, error_code, attempts, sentence }) => {
  const before = await readAll();
  const result = await run(fillIn(inputs));
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ outcome, error_code, attempts, message_id: '' });
  expect(annotationsOf(result, 'error').map(named)).toEqual([sentence]);
  expect(await readAll()).toBe(before);
});

const ofAccountOrRoom = refusals.filter(
  ({ inputs, attempts }) =>
    Object.keys(inputs).every((name) => ['channel_id', 'access_token'].includes(name)) &&
    attempts !== '0',
);

test.each(ofAccountOrRoom)('a check tells of $what', async ({ inputs, error_code }) => {
  const before = await readAll();
  const result = await run(fillIn({ ...inputs, dry_run: 'check' }));
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ outcome: 'failed', error_code });
  expect(await readAll()).toBe(before);
});

test('a check says yes where a message arrives', async () => {
  const { log, outputs, exitCode } = await run({ dry_run: 'check' });
  expect({ exitCode, outcome: outputs['outcome'] }).toEqual({ exitCode: 0, outcome: 'dry_run' });
  expect(log.match(/✅/g)).toHaveLength(2);
});

test.each([
  'x '.repeat(60_000),
  '<&>"\\ '.repeat(12_000),
  '🚀'.repeat(16_000),
  `**a** ${'漢'.repeat(5200)}`,
  `**a** ${'<'.repeat(5200)}`,
  '**a** `b`\n\n'.repeat(7000),
  '| a |\n| - |\n'.repeat(5000),
])(
  'too long, %.10s: it is cut to what the homeserver takes, in a post and in an edit',
  async (text) => {
    const source = { content: '', content_file: 'a.md' };
    const workspace = { 'a.md': text };
    const message_id = sentBy(await run(source, { workspace }));
    const edit = await run({ ...source, message_id }, { workspace });
    expect(edit.outputs).toMatchObject({ outcome: 'sent', message_id });
    expect(edit.summary).toContain('Twake message');
  },
);

/** Something at the address that an admin gives first: a web server that tells where the homeserver is, and no more. */
async function openWebServer(page: string, status: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    asked.push(
      `${url.replace(/(?<=v3\/).*/, '...')} ${headers.authorization ?? 'without a token'}`,
    );
    if (url !== '/.well-known/matrix/client') response.writeHead(status).end(page);
    else response.end(JSON.stringify({ 'm.homeserver': { base_url: `${homeserver.url}/` } }));
  });
  return { host: `127.0.0.1:${await listen(server)}`, asked };
}

describe('the address of the web server, whose homeserver is elsewhere', () => {
  test.each([
    [
      404,
      '<h1>Not found</h1>',
      'failed',
      'no_homeserver',
      'No homeserver answers at this address, but something that says HTTP 404.',
    ],
    [
      200,
      '<h1>Welcome</h1>',
      'failed',
      'not_json',
      'Something answered that is no homeserver (a proxy, a login page, a web client?).',
    ],
    [
      301,
      '',
      'failed',
      'redirected',
      'The server answered HTTP 301: it wants to redirect the request.',
    ],
  ])('HTTP %i %s', async (status, page, outcome, error_code, sentence) => {
    const { host, asked } = await openWebServer(page, status);
    const result = await run({ api_url: `http://${host}` });
    expect(result.outputs).toMatchObject({ outcome, error_code });
    expect(annotationsOf(result, 'error')).toEqual([
      `${sentence} Set \`api_url\` to ${homeserver.url}: ${host} says that its homeserver is there.`,
    ]);
    expect(asked).toEqual([
      `/_matrix/client/v3/... Bearer ${homeserver.accounts.bot.token}`,
      '/.well-known/matrix/client without a token',
    ]);
    expect((await run({ api_url: homeserver.url })).outputs).toMatchObject({ outcome: 'sent' });
  });
});

test('a thread of a message that was removed', async () => {
  const result = await run({ parent_message_id: made['$removed'] ?? '' });
  expect(result.outputs).toMatchObject({ outcome: 'sent' });
});

describe('too fast for the homeserver', () => {
  const path = pathOf`/_synapse/admin/v1/users/${'@bot:localhost'}/override_ratelimit`;

  /** One message in a second, and none left of it. */
  beforeEach(async () => {
    const body = { messages_per_second: 1, burst_count: 1 };
    await alice.request({ method: 'POST', path, body });
    while (summarize(await bot.send(homeserver.rooms.deploys, message('x'))) === '200');
  });
  // No message in a second is no limit.
  afterEach(async () => {
    const body = { messages_per_second: 0, burst_count: 0 };
    await alice.request({ method: 'POST', path, body });
  });

  test('it waits as long as it is told, and sends once', async () => {
    const content = 'Not so fast';
    const { outputs } = await run({ content, retries: '1' });
    expect(outputs).toMatchObject({ outcome: 'sent', attempts: '2' });
    const events = await listEvents(alice, homeserver.rooms.deploys);
    expect(events.filter((event) => event.content.body === content)).toHaveLength(1);
  });

  test('without a repeat, nothing is sent, and it says how to go slower', async () => {
    const before = await readAll();
    const result = await run({ retries: '0' });
    expect(result.outputs).toMatchObject({ outcome: 'failed', error_code: 'rate_limited' });
    expect(annotationsOf(result, 'error')).toEqual([
      expect.stringMatching(
        /^The homeserver wants fewer messages at a time, and none for \d+ s\. Send fewer messages, raise `timeout` .*administrator lift the limit/,
      ),
    ]);
    expect(await readAll()).toBe(before);
  });
});
