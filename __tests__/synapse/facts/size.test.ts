/** How many bytes a message may have, and how fast messages may follow each other. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { edit, message } from '../contents.ts';
import { eventIdOf, openSession, type Session, summarize } from '../session.ts';

let homeserver: Homeserver;
let bot: Session;
beforeAll(async () => {
  homeserver = await startSynapse();
  bot = openSession(homeserver.url, homeserver.accounts.bot.token);
});
afterAll(() => homeserver.stop());

function makeVersion(room_version: string): Promise<string> {
  const { alice, bot } = homeserver.accounts;
  return makeRoom(homeserver.url, { owner: alice, members: [bot], body: { room_version } });
}

const bytesOf = (content: object) => Buffer.byteLength(JSON.stringify(content));

/** Numbers in an event are a few digits longer or shorter from room to room. */
const digits = 8;

interface Search {
  /** Content that is larger the larger the number. */
  readonly make: (length: number) => object;
  /** How many bytes of content are said to fit. */
  readonly bytes: number;
  readonly tolerance?: number;
  readonly before?: () => Promise<unknown>;
}

/** Content of so many bytes, or of so many that fewer would be too few. */
function fill({ make, bytes }: Search): object {
  const empty = bytesOf(make(0));
  const step = (bytesOf(make(100)) - empty) / 100;
  return make(Math.ceil((bytes - empty) / step));
}

/** What is said of a little less, and of a little more. */
async function tryAround(
  room: string,
  { make, bytes, before, tolerance = digits }: Search,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const size of [bytes + tolerance, bytes - tolerance - 6]) {
    await before?.();
    told.unshift(summarize(await bot.send(room, fill({ make, bytes: size }))));
  }
  return told;
}

const isLimit = ['200', '413 M_TOO_LARGE'];

/** What stands before it in the room's graph counts too: up to ten events that nothing follows yet. */
async function scatter(room: string): Promise<void> {
  await Promise.all(Array.from({ length: 20 }, () => bot.send(room, message('x'))));
  const { alice } = homeserver.accounts;
  const { json } = await openSession(homeserver.url, alice.token).request({
    method: 'GET',
    path: `/_synapse/admin/v1/rooms/${encodeURIComponent(room)}/forward_extremities`,
  });
  expect(json['count']).toBeGreaterThanOrEqual(10);
}

const ascii = (length: number) => message('a'.repeat(length));

// Room version | bytes of content in a quiet room | in one with ten forward extremities
test.each([
  // Its ids of events count up.
  ['1', 64_774, 63_953, 64],
  ['11', 64_931, 64_508, digits],
  ['12', 64_963, 64_540, digits],
])(
  'in a room of version %s, content of %i bytes fits; with ten forward extremities, %i',
  async (version, quiet, busy, tolerance) => {
    const room = await makeVersion(version);
    expect(await tryAround(room, { make: ascii, bytes: quiet, tolerance })).toEqual(isLimit);
    const before = () => scatter(room);
    expect(await tryAround(room, { make: ascii, bytes: busy, tolerance, before })).toEqual(isLimit);
  },
);

// What counts is JSON in UTF-8, with nothing escaped that need not be: what JSON.stringify makes.
test.each([
  ['umlauts', 'ü'],
  ['emoji', '🚀'],
  ['line ends', '\n'],
  ['quotes', '"'],
  ['control characters', '\u0001'],
  ['line separators', '\u2028'],
])('%s count as in JSON.stringify', async (_, character) => {
  const make = (length: number) => message(character.repeat(length));
  const room = await makeVersion('12');
  expect(await tryAround(room, { make, bytes: 64_963 })).toEqual(isLimit);
});

test('of an edit, all of its content counts', async () => {
  const room = await makeVersion('12');
  const original = eventIdOf(await bot.send(room, message('x')));
  const make = (length: number) => edit(original, { body: 'a'.repeat(length) });
  expect(await tryAround(room, { make, bytes: 64_963 })).toEqual(isLimit);
});

test('what is too large is told so', async () => {
  const large = message('a'.repeat(70_000));
  const response = await bot.as('size: 70 000 bytes').send(homeserver.rooms.deploys, large);
  expect(response.json).toEqual({ errcode: 'M_TOO_LARGE', error: 'event too large' });
});

test('with the default limits, the eleventh message at once is refused, and told when to come back', async () => {
  const limited = await startSynapse({ rateLimits: 'default' });
  try {
    const { url, accounts, rooms } = limited;
    const hasty = openSession(url, accounts.bot.token);
    const told: string[] = [];
    for (let count = 0; count < 11; count += 1)
      told.push(summarize(await hasty.send(rooms.deploys, message('x'))));
    expect(told).toContain('200');
    expect(told.at(-1)).toBe('429 M_LIMIT_EXCEEDED');
    const refused = await hasty.as('limits: 429').send(rooms.deploys, message('x'));
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json['retry_after_ms']).toBeGreaterThan(0);
    // Looking is not limited.
    expect(summarize(await hasty.messages(rooms.deploys))).toBe('200');
  } finally {
    await limited.stop();
  }
});
