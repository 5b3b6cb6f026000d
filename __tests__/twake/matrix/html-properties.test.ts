/** Whatever a message is made of: its HTML holds what the clients keep, and shows every word of it as it is. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render, situations } from '../../../scripts/situations.ts';
import type { Root } from '../../../src/message/tree.ts';
import { toBody } from '../../../src/twake/matrix/body.ts';
import { toHtml } from '../../../src/twake/matrix/html/html.ts';
import { composeBare } from '../../../testing/compose.ts';
import { documentOf } from '../../../testing/markdown.ts';
import { corpus } from '../../message/notes/corpus.ts';
import { readGoldens } from '../twacode/oracles.ts';
import { anyRoot, findMissing, wordsIn } from './any-tree.ts';
import { readHtml } from './read-html.ts';

/** The list of what Twake Chat 2.23 keeps, less what we do not write. */
const kept =
  'strong em u del code pre h1 h2 h3 h4 h5 h6 p br ul ol li table thead tbody tr th td blockquote hr details summary a';

const attributes: Readonly<Record<string, RegExp>> = {
  'a href': /^(?:https?:\/\/|mailto:)/,
  'code class': /^language-[\w.+#-]+$/,
  'ol start': /^\d+$/,
};

function expectShown(root: Root): void {
  const { tags, text } = readHtml(toHtml(root));
  const strange = tags.filter(({ name }) => !kept.split(' ').includes(name));
  expect(strange).toEqual([]);
  for (const { name, attributes: given } of tags) {
    for (const [attribute, value] of Object.entries(given))
      expect(value).toMatch(attributes[`${name} ${attribute}`] ?? /(?!)/);
  }
  expect(findMissing(wordsIn(root), text)).toBeUndefined();
}

function expectRead(root: Root): void {
  const body = toBody(root);
  expect(findMissing(wordsIn(root), body)).toBeUndefined();
  expect(body).toBe(body.trim());
  expect(body.isWellFormed()).toBe(true);
}

test('any tree', () => {
  fc.assert(
    fc.property(anyRoot, (root) => {
      expectShown(root);
      expectRead(root);
    }),
    { numRuns: 300 },
  );
});

/** Section, Markdown, HTML. */
const gfm: { readonly examples: readonly (readonly [string, string, string])[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/gfm-examples.json', import.meta.url), 'utf8'),
);
const goldens = readGoldens('markdown') as readonly { readonly markdown?: string }[];
const documents = [
  ...Object.values(corpus),
  ...gfm.examples.map(([, markdown]) => markdown),
  ...goldens.flatMap(({ markdown }) => markdown ?? []),
];

test('the documents of projects, and every rule of GFM', async () => {
  expect(documents.length).toBeGreaterThan(80);
  for (const source of documents) {
    const { children } = await documentOf(source, 'https://github.com/o/r');
    expectShown({ type: 'root', children });
    expectRead({ type: 'root', children });
  }
});

test('every preset', async () => {
  expect(situations.length).toBeGreaterThan(30);
  for (const situation of situations) {
    const { tree } = await render(situation);
    if (tree.type !== 'root') throw new Error('It is no tree.');
    expectShown(tree);
    expectRead(tree);
  }
});

describe('a value of a template', () => {
  const values = [
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp;lt; &#60; &#x3C;',
    '</code></pre><script>alert(1)</script>',
    '**b** _i_ ~~d~~ [l](https://evil.example) `c` <u>u</u>',
    '" onmouseover="alert(1)',
    '@room @mona:example.org',
    '<a href="https://matrix.to/#/@mona:example.org">Mona</a>',
    '> q',
    '# h',
    '| a | b |',
  ];
  const places: readonly [string, readonly string[]][] = [
    ['{{ v }}', []],
    ['**{{ v }}**', ['strong']],
    ['[{{ v }}](https://x.io)', ['a']],
    ['`{{ v }}`', ['code']],
    ['```\n{{ v }}\n```', ['pre', 'code']],
    ['- {{ v }}', ['ul', 'li']],
    ['<details><summary>{{ v }}</summary></details>', ['details', 'summary']],
  ];
  test.each(places)('%s shows as it is, and makes no element', async (content, tags) => {
    for (const v of values) {
      const { message } = await composeBare({ content, template: true }, { context: { v } });
      const shown = readHtml(toHtml(message.content as Root));
      expect(shown.tags.map(({ name }) => name)).toEqual(tags);
      expect(shown.text.trim()).toBe(v);
      expect(toBody(message.content as Root).replace(/^• /, '')).toBe(v);
    }
  });
});
