/** What went wrong for others in the world goes right here: each case through the bundle, on real sockets. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Case, cases, type Expectation, play, type Seen } from './cases/case.ts';

const inputNames = Object.keys(
  parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')).inputs,
);

/** Exit code and requests to the Twake of each outcome. */
const ends = {
  sent: { exitCode: 0, requests: 1 },
  skipped: { exitCode: 0, requests: 0 },
  failed: { exitCode: 1, requests: 0 },
};

const isIn = (text: string) => (pattern: string) => new RegExp(pattern, 'mu').test(text);

/** Everything that is not as it should be. */
function findFaults(expected: Expectation, seen: Seen): readonly string[] {
  const { subject, outcome = 'sent', has = [], not = [], notifies = [], jsonNot = [] } = expected;
  const { exitCode, requests } = ends[outcome];
  const subjectIsIn = isIn(outcome === 'sent' ? seen.message : seen.annotations);
  const faults = {
    'has another outcome': seen.outcome === outcome ? [] : [seen.outcome],
    'ends otherwise': seen.exitCode === exitCode ? [] : [seen.exitCode],
    'makes other requests': seen.requests === requests ? [] : [seen.requests],
    'is about something else': subjectIsIn(subject) ? [] : [subject],
    lacks: has.filter((pattern) => !isIn(seen.all)(pattern)),
    shows: not.filter(isIn(`${seen.all}\n${seen.notification}`)),
    'does not notify': notifies.filter((pattern) => !isIn(seen.notification)(pattern)),
    sends: jsonNot.filter(isIn(seen.body)),
  };
  const list = Object.entries(faults).flatMap(([what, found]) =>
    found.map((it) => `${what}: ${it}`),
  );
  return list.length > 0 ? [...list, seen.all, seen.notification] : [];
}

const faultsOf = async (one: Case) => findFaults(one.expect, await play(one));

describe('a case', () => {
  test.concurrent.each(cases)(
    '%s',
    async (_, one) => {
      expect(await faultsOf(one)).toEqual([]);
    },
    30_000,
  );
});

describe('silence passes nowhere', () => {
  test.each(cases)('%s', (_, { expect: expected, inputs: given, kind, source }) => {
    const { outcome = 'sent' } = expected;
    const silence = {
      message: '',
      notification: '',
      annotations: '',
      body: '',
      all: `outcome=${outcome}\nsent=true`,
    };
    const faults = findFaults(expected, { outcome, ...ends[outcome], ...silence });
    expect(faults).toContain(`is about something else: ${expected.subject}`);
    // An input that there is not would be passed over, and its case pass for nothing.
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(given)));
    expect([kind, source]).not.toContain('');
  });
});
