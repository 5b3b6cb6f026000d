import { describe, expect, test } from '@jest/globals';
import { field, mapping, readGroup } from '../../src/inputs/fields.ts';
import { messageId, privateKey, text } from '../../src/inputs/readers.ts';
import { redactorOf } from '../../src/report/redact.ts';
import { v1 } from '../../src/twake/v1/v1.ts';

const KEY = 'WZWR7Zjnoqxh';
const readTexts = (texts: Record<string, string>) => ({
  getInput: (name: string) => texts[name] ?? '',
  hide: redactorOf([KEY, `${KEY}:1`]),
  kind: v1,
});

describe('readGroup', () => {
  test('asks the runner for white space only where it belongs to the text', async () => {
    const options: Record<string, unknown> = {};
    const getInput = (name: string, option?: object) => {
      options[name] = option;
      return '';
    };
    const fields = { name: field(text), content: { ...field(text), isTrimmed: false } } as const;
    await readGroup(fields, { getInput, hide: String, kind: v1 });
    expect(options).toEqual({
      name: { trimWhitespace: true },
      content: { trimWhitespace: false },
    });
  });

  test('takes control sequences out of texts and of mappings, where YAML may have escaped them', async () => {
    const fields = { name: field(text), data: mapping(async (raw) => JSON.parse(raw)) };
    const texts = { name: '\u001B[1mCI', data: '{"a": ["\\u001b[1mb"]}' };
    expect(await readGroup(fields, readTexts(texts))).toEqual({
      values: { name: 'CI', data: { a: ['b'] } },
      issues: [],
    });
  });

  test('an empty mapping is not parsed', async () => {
    const parsed: string[] = [];
    const parse = async (raw: string) => ({ count: parsed.push(raw) });
    const reading = readTexts({ data: 'a: b' });
    expect(await readGroup({ data: mapping(parse), needs: mapping(parse) }, reading)).toEqual({
      values: { data: { count: 1 }, needs: {} },
      issues: [],
    });
    expect(parsed).toEqual(['a: b']);
  });

  test.each([
    [
      'says of a secret what is wrong with it',
      { ...field(privateKey), isSecret: true } as const,
      `${KEY}:1`,
      [
        '`it` contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake.',
      ],
    ],
    [
      'quotes no secret in another input',
      field(messageId),
      `${KEY}!`,
      ['`it` must be the id of a message (letters, digits, - and _), but is "***!".'],
    ],
    ['finds nothing wrong with a secret that may stand there', field(messageId), KEY, []],
  ])('%s', async (_, it, raw, issues) => {
    expect((await readGroup({ it }, readTexts({ it: raw }))).issues).toEqual(issues);
  });
});
