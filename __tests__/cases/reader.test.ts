/** Whoever reads the cases sees what Twake's client shows: held to what its renderer printed. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readMessage } from './reader.ts';

interface Golden {
  readonly name: string;
  readonly content: unknown;
  readonly html: string;
}

/** What a browser draws beside the text of a page, or knows from elsewhere: names of people, pictures, fields. */
const drawn =
  /^(compile|copiable|channel|emoji|file|icon|image|input|progress|select$|user-(?!unknown))|user-known/;

const goldens: readonly Golden[] = readFileSync(
  new URL('../fixtures/twacode-goldens.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const letters = (text: string) => text.replace(/\s/g, '');

function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

/** Without the margins, frames and addresses that stand for what a browser draws. */
function withoutFrames(text: string): string {
  return text
    .replace(/^[│┃ ]+/gmu, '')
    .replace(/ <https?:[^>]*>| <javascript:[^>]*>|^\[ | \]/gm, '');
}

const compared = goldens.filter(({ name }) => !drawn.test(name));

test.each(compared.map(({ name, ...golden }) => [name, golden] as const))(
  '%s',
  (_, { content, html }) => {
    expect(letters(withoutFrames(readMessage(content)))).toBe(letters(textOf(html)));
  },
);

test('most of what the client can show is compared', () => {
  expect(compared.length).toBeGreaterThan(40);
});

test('lines, margins and addresses', () => {
  const message = [
    {
      type: 'bold',
      content: ['It is ', { type: 'url', url: 'https://a.example', content: 'live' }],
    },
    { type: 'br' },
    { type: 'br' },
    ' two   blanks',
    { type: 'quote', content: ['one', { type: 'br' }, { type: 'quote', content: 'two' }] },
    { type: 'mcode', content: 'if:\n\tyes\n' },
    { type: 'url', url: 'https://b.example', content: { type: 'button', content: 'Open' } },
    { type: 'url', url: 'https://c.example', content: [] },
  ];
  expect(readMessage({ formatted: message }).split('\n')).toEqual([
    'It is live <https://a.example>',
    '',
    'two blanks',
    '│ one',
    '│ │ two',
    '    if:',
    '      yes',
    '[ Open ] <https://b.example>',
  ]);
});
