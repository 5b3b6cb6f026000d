/** Whatever comes in from outside (answers, inputs, payloads, proxies, files), a parser gives a value or a Failure: never a crash. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionError } from '../src/errors.ts';
import { readContentFile } from '../src/inputs/content/content.ts';
import { readEvent } from '../src/inputs/event.ts';
import { inputNames, readInputs } from '../src/inputs/inputs.ts';
import { findProxy } from '../src/net/proxy.ts';
import { describeNetworkError } from '../src/network-errors/meanings.ts';
import { parseRetryAfter } from '../src/twake/retry.ts';
import { judgeRemove, judgeSave } from '../src/twake/v1/judge.ts';
import { whySecretsAreWithheld } from '../src/workflow/withheld.ts';
import { anyText } from './any-text.ts';

/** Names that every JavaScript object has. */
const inherited = fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty');

describe('an answer', () => {
  const words = fc.constantFrom(
    ...['{"object":', '{"error":', '{"result":', '"id":', '"constructor"', '{', '}', '[', ']'],
    ...['null', '""', '"x"', '<br />', '<b>Fatal error</b>', '\n', 'ERROR with persist', '\u0000'],
    ...['<!DOCTYPE html>', '{"error": "Route ', '"capabilities":[]', ',', '\uD800', ' '],
  );
  const json = fc.oneof(
    fc.record({ error: fc.oneof(inherited, fc.string()), capabilities: fc.jsonValue() }),
    fc.record({ object: fc.record({ id: fc.jsonValue(), parent_message_id: fc.jsonValue() }) }),
    fc.record({
      object: fc.record({
        id: fc.constantFrom('m', 'n', ''),
        channel_id: fc.constantFrom('c', 'C', 'd', null),
        parent_message_id: fc.oneof(fc.constantFrom('', 'p'), fc.jsonValue()),
        creation_date: fc.oneof(fc.integer(), fc.jsonValue()),
      }),
    }),
    fc.jsonValue(),
  );
  const bodies = fc.oneof(
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
    json.map((value) => JSON.stringify(value)),
    json.map((value) => `<br />\n<b>Warning</b>: x<br />\n${JSON.stringify(value)}`),
    anyText(),
  );
  const responses = fc.record({
    status: fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 })),
    headers: fc.constantFrom({}, { location: '##[error]' }),
    body: bodies,
  });
  const targets = fc.record(
    {
      channel_id: fc.oneof(fc.constant('c'), fc.string()),
      message_id: fc.oneof(fc.constant('m'), fc.string()),
      parent_message_id: fc.oneof(fc.constant('p'), fc.string()),
    },
    { requiredKeys: ['channel_id'] },
  );

  /** The id in the JSON that a body is, or ends with. */
  function idIn(body: string): unknown {
    for (const start of [0, body.indexOf('\n{"object":') + 1]) {
      try {
        return JSON.parse(body.slice(start))?.object?.id;
      } catch {}
    }
    return undefined;
  }

  test('is accepted only with an id, and every other one is a failure with a short sentence', async () => {
    let acceptances = 0;
    await fc.assert(
      fc.asyncProperty(responses, targets, async (response, target) => {
        const verdict = await judgeSave(response, target, () => false);
        if (!('error' in verdict)) {
          const { fate, accepted } = verdict;
          acceptances += 1;
          expect(fate).toBe('accepted');
          expect(response.status).toBe(200);
          expect(accepted?.message_id).toBeTruthy();
          expect(idIn(response.body)).toBe(accepted?.message_id);
          expect(accepted?.parent_message_id).toMatch(/^[\w-]{0,100}$/);
          expect(accepted?.created_at).toMatch(/^(-?\d{1,16})?$/);
        } else {
          const ids = `${target.channel_id}${target.message_id}${target.parent_message_id}`;
          expect(verdict.error).toBeInstanceOf(ActionError);
          expect(verdict.error.message.length).toBeLessThan(600 + 2 * ids.length);
        }
      }),
      { numRuns: 3000 },
    );
    expect(acceptances).toBeGreaterThan(5);
  });

  test('to a removal is at best a request', async () => {
    await fc.assert(
      fc.asyncProperty(responses, targets, async (response, target) => {
        const verdict = await judgeRemove(response, target);
        expect(verdict.fate).not.toBe('accepted');
        expect(verdict).not.toHaveProperty('accepted');
      }),
      { numRuns: 1000 },
    );
  });

  test('that says when to come back gives milliseconds, or nothing', () => {
    const dates = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString());
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String), dates), (text) => {
        const wait_ms = parseRetryAfter(text, new Date(0)) ?? 0;
        expect(wait_ms).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('any error of a socket gets a sentence and a code', () => {
  const codes = fc.oneof(inherited, fc.string());
  fc.assert(
    fc.property(codes, (code) => {
      const networkError = describeNetworkError(Object.assign(new Error('x'), { code }));
      expect(typeof networkError.reason).toBe('string');
      expect(networkError.code).toMatch(/^[a-z_]+$/);
    }),
  );
});

test('any proxy variable gives an address, none, or a Failure that does not repeat it', () => {
  const secret = 'pr0xy-p4ssword';
  const address = fc.tuple(fc.string(), fc.string()).map(([a, b]) => `${a}${secret}${b}`);
  fc.assert(
    fc.property(address, fc.string(), (https_proxy, no_proxy) => {
      try {
        findProxy(new URL('https://chat.example'), { https_proxy, no_proxy });
      } catch (error) {
        expect(error).toBeInstanceOf(ActionError);
        expect(`${(error as ActionError).message}${(error as ActionError).nextStep}`).not.toContain(
          secret,
        );
      }
    }),
  );
});

test('any inputs give values or faults in words', async () => {
  const texts = fc.oneof(
    inherited,
    anyText(),
    fc.json(),
    inherited.map((name) => `{"${name}": 1, "hidden_data": {"${name}": 1}}`),
    fc.constantFrom('true', 'false', 'https://x', '- a\n- b', 'a: &x [*x]', '{', '[[', '{{', '{%'),
  );
  const anyInputs = fc.dictionary(fc.constantFrom(...inputNames), texts);
  await fc.assert(
    fc.asyncProperty(anyInputs, async (given) => {
      const { issues } = await readInputs({
        getInput: (name) => given[name] ?? '',
        hide: (text) => text,
      });
      for (const fault of issues) {
        expect(fault).toMatch(/^\S.*[.?!:)]$/s);
        expect(fault).not.toContain('[native code]');
      }
    }),
    { numRuns: 300 },
  );
});

test('any payload gives an event and no crash over who caused it', async () => {
  const payloads = fc.oneof(
    fc.uint8Array(),
    fc.json().map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(payloads, async (bytes) => {
      const told: string[] = [];
      const readFile = async () => bytes;
      const event = await readEvent('/event.json', { readFile }, (line) => told.push(line));
      expect(told.length).toBeLessThanOrEqual(1);
      whySecretsAreWithheld({ event_name: 'pull_request', event: Object(event) });
    }),
  );
});

test('any file gives a text without carriage returns and NUL, or a Failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      const files = {
        readdir: async () => [],
        readFile: async () => bytes,
        realpath: async (path: string) => path,
        stat: async () => ({ isFile: () => true, size: bytes.length }),
      };
      const places = { workspace: '/work', temp: undefined };
      const inputs = { content_file: 'file', format: 'text', if_empty: 'fail' } as const;
      const text = await readContentFile(inputs, places, files).catch((error: unknown) => error);
      if (typeof text === 'string') expect(text).not.toMatch(/[\r\0]/);
      else expect(text).toMatchObject({ code: 'unreadable_file' });
    }),
  );
});
