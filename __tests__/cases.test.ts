/** What went wrong for others in the world goes right here: each case through the bundle, on real sockets. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Twake } from '../local-twake/server.ts';
import { startServer } from './bundle/transcript.ts';
import { type Case, cases, play } from './cases/case.ts';

/** How foreign text is cut, and what HTML, paths and encodings become: still wrong, by the first letters of their names. */
const toDo = [
  ...['04', '06', '08', '10', '11', '13', '14', '15', '16', '19', '20', '23', '25'],
  ...['40', '42', '43', '44', '45', '46', '47', '50', '52'],
];

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

/** Everything that is not as it should be. */
async function findFaults(one: Case): Promise<readonly string[]> {
  const seen = await play(one, twake);
  const { subject, has = [], not = [], jsonNot = [] } = one.expect;
  const isIn = (text: string) => (pattern: string) => new RegExp(pattern, 'mu').test(text);
  const faults = {
    'ends otherwise': seen.exitCode === 0 && seen.outcome === 'sent' ? [] : [`${seen.outcome}`],
    'makes other requests': seen.requests === 1 ? [] : [`${seen.requests}`],
    'is about something else': [subject].filter((pattern) => !isIn(seen.message)(pattern)),
    lacks: has.filter((pattern) => !isIn(seen.all)(pattern)),
    shows: not.filter(isIn(seen.all)),
    sends: jsonNot.filter(isIn(seen.body)),
  };
  const list = Object.entries(faults).flatMap(([what, found]) =>
    found.map((it) => `${what}: ${it}`),
  );
  return list.length > 0 ? [...list, seen.all] : [];
}

const isToDo = (name: string) => toDo.includes(name.split('-', 1)[0] ?? '');

describe('a case', () => {
  test.each(cases.filter(([name]) => !isToDo(name)))('%s', async (_, one) => {
    expect(await findFaults(one)).toEqual([]);
  });
});

describe('still to do', () => {
  test('names cases that there are', () => {
    expect(cases.filter(([name]) => isToDo(name))).toHaveLength(toDo.length);
  });

  // Who mends one takes it off the list.
  test.each(cases.filter(([name]) => isToDo(name)))('%s', async (_, one) => {
    expect(await findFaults(one)).not.toEqual([]);
  });
});

test('silence passes nowhere', () => {
  for (const [name, { expect: expected, kind, source }] of cases) {
    expect([name, new RegExp(expected.subject, 'mu').test('')]).toEqual([name, false]);
    expect([name, kind !== '' && source !== '']).toEqual([name, true]);
  }
});
