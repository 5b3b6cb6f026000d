/** What the editor makes stand out of Liquid within Markdown. */

import { expect, test } from '@jest/globals';
import { parser } from '@lezer/markdown';
import { liquidInMarkdown } from '../../page/editor/liquid.ts';

const liquid = parser.configure(liquidInMarkdown);

/** The nodes of Liquid, with their texts. */
function highlighted(text: string): readonly string[] {
  const found: string[] = [];
  liquid.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name.startsWith('Liquid')) found.push(`${name} ${text.slice(from, to)}`);
    },
  });
  return found;
}

test.each([
  [
    'by {{ actor.login | link: "https://x.io/}}" }}',
    [
      'Liquid {{ actor.login | link: "https://x.io/}}" }}',
      'LiquidMark {{',
      'LiquidFilter link',
      'LiquidString "https://x.io/}}"',
      'LiquidMark }}',
    ],
  ],
  [
    "**{%- if a == 'b' -%}**",
    [
      "Liquid {%- if a == 'b' -%}",
      'LiquidMark {%-',
      'LiquidTag if',
      "LiquidString 'b'",
      'LiquidMark -%}',
    ],
  ],
  [
    '{{ a | plus: 1.5 }}',
    [
      'Liquid {{ a | plus: 1.5 }}',
      'LiquidMark {{',
      'LiquidFilter plus',
      'LiquidNumber 1.5',
      'LiquidMark }}',
    ],
  ],
  ['{{ not closed', []],
  ['`{{ code }}`', []],
])('%j', (text, nodes) => {
  expect(highlighted(text)).toEqual(nodes);
});
