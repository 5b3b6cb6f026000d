import { createHmac } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSealer, type Entry, latestOf } from '../../src/memory/entry.ts';
import { anyText } from '../any-text.ts';

const subject = { key: 'pr-12', address: { api_url: 'https://api.twake.app', group_id: 'g' } };

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  messages: fc.array(fc.record({ channel_id: anyText(), message_id: anyText() })),
  mentioned: fc.array(anyText()),
  sequence: fc.nat(),
  run_id: fc.nat(),
  run_attempt: fc.nat(),
});

describe('an entry', () => {
  test('is opened as it was sealed, and fits a name of anything', () => {
    const { seal, open } = createSealer('key', subject, '1');
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const text = seal(entry);
        expect(text).toMatch(/^[\w-]{43}\.[\w-]+$/);
        expect(open(text)).toEqual(entry);
      }),
    );
  });

  test('is none, once a character of it is another, more or less', () => {
    const { seal, open } = createSealer('key', subject, '1');
    const text = seal({ messages: [], mentioned: [], sequence: 1, run_id: 2, run_attempt: 3 });
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
      for (const changed of [before + other + behind, before + behind, before])
        expect(open(changed)).toBeUndefined();
    }
    for (const changed of [`${text}=`, `${text}\n`, ` ${text}`, `${text}.`, `.${text}`])
      expect(open(changed)).toBeUndefined();
  });

  // Whoever changes one of the two writes another version into the context: what older steps stored then counts as none.
  test('has this form, and this signature', () => {
    const messages = [
      { channel_id: 'c1', message_id: 'm1' },
      { channel_id: 'c2', message_id: 'm2' },
    ];
    const entry = { messages, mentioned: ['all'], sequence: 4, run_id: 2, run_attempt: 3 };
    const { name, seal } = createSealer('key', subject, '1');
    const [signature, payload = ''] = seal(entry).split('.');
    const list = inflateRawSync(Buffer.from(payload, 'base64url')).toString();
    expect(list).toBe('[4,2,3,["all"],[["c1","m1"],["c2","m2"]]]');
    const derived = hmac('key', 'twake-message-action: memory, version 1').digest();
    const about = '["1","pr-12",[["api_url","https://api.twake.app"],["group_id","g"]]]';
    const signed = JSON.stringify([about, 'entry', payload]);
    expect(name).toBe(
      hmac(derived, JSON.stringify([about, 'name']))
        .digest('hex')
        .slice(0, 32),
    );
    expect(signature).toBe(hmac(derived, signed).digest('base64url'));
  });
});

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);

const entry = (sequence: number, run_id: number, run_attempt: number): Entry => ({
  ...{ messages: [], mentioned: [], sequence, run_id, run_attempt },
});

test.each([
  ['the highest sequence', entry(2, 1, 1), entry(1, 9, 9)],
  ['then the newest run', entry(1, 2, 1), entry(1, 1, 9)],
  ['then its latest attempt', entry(1, 1, 2), entry(1, 1, 1)],
])('of entries counts the one of %s', (_, latest, other) => {
  expect(latestOf([latest, other])).toBe(latest);
  expect(latestOf([other, latest])).toBe(latest);
  expect(latestOf([])).toBeUndefined();
});
