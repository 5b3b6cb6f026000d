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

interface Search {
  /** Content that is larger the larger the number. */
  readonly make: (length: number) => object;
  /** Bytes of one more. */
  readonly step: number;
  readonly before?: () => Promise<unknown>;
}

/** The bytes of the largest content that the room takes. */
async function findLargest(room: string, { make, step, before }: Search): Promise<number> {
  let fits = Math.floor(63_500 / step);
  let tooLong = Math.ceil(65_200 / step);
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    await before?.();
    const told = summarize(await bot.send(room, make(middle)));
    expect(['200', '413 M_TOO_LARGE']).toContain(told);
    if (told === '200') fits = middle;
    else tooLong = middle;
  }
  return bytesOf(make(fits));
}

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

// Room version | bytes of content in a quiet room | in one with ten forward extremities
test.each([
  ['1', 64_774, 63_953],
  ['11', 64_931, 64_508],
  ['12', 64_963, 64_540],
])(
  'in a room of version %s, content of %i bytes fits; with ten forward extremities, %i',
  async (version, quiet, busy) => {
    const ascii = { make: (length: number) => message('a'.repeat(length)), step: 1 };
    const room = await makeVersion(version);
    // Ids and numbers of the room's events differ by a few digits.
    expect(Math.abs((await findLargest(room, ascii)) - quiet)).toBeLessThan(8);
    const other = await makeVersion(version);
    const largest = await findLargest(other, { ...ascii, before: () => scatter(other) });
    expect(Math.abs(largest - busy)).toBeLessThan(8);
  },
);

// What counts is JSON in UTF-8, with nothing escaped that need not be: what JSON.stringify makes.
test.each([
  ['umlauts', 'ü', 2],
  ['emoji', '🚀', 4],
  ['line ends', '\n', 2],
  ['quotes', '"', 2],
  ['control characters', '\u0001', 6],
  ['line separators', '\u2028', 3],
])('%s count as in JSON.stringify', async (_, character, bytes) => {
  const make = (length: number) => message(character.repeat(length));
  const room = await makeVersion('12');
  const largest = await findLargest(room, { make, step: bytes });
  expect(Math.abs(largest - 64_963)).toBeLessThan(8);
});

test('of an edit, all of its content counts', async () => {
  const room = await makeVersion('12');
  const original = eventIdOf(await bot.send(room, message('x')));
  const make = (length: number) => edit(original, { body: 'a'.repeat(length) });
  expect(Math.abs((await findLargest(room, { make, step: 2 })) - 64_963)).toBeLessThan(8);
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
