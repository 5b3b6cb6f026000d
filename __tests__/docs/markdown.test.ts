/** Each row of docs/reference/markdown.md that says how something looks is what a terminal shows of it. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toTerminal } from '../../src/twake/twacode/preview/preview.ts';
import { markdownToTwacode } from '../../testing/markdown.ts';

const page = readFileSync(new URL('../../docs/reference/markdown.md', import.meta.url), 'utf8');
const [, looks = ''] = page.split(/^## How it looks$|^## Where it differs$/m);

/** In back-ticks, the first column in as many as it needs. */
const ROW = /^\| (`+) ?(.*?) ?\1 \| `(.*)` \|$/gm;
const unquote = (code = '') => code.replaceAll('\\|', '|').replaceAll('⏎', '\n');
const rows = [...looks.matchAll(ROW)].map(
  ([, , markdown, shown]) => [unquote(markdown), unquote(shown)] as const,
);

test('there are many', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('%j looks like %j', async (text, shown) => {
  const repository_url = 'https://github.com/octo/hello';
  const nodes = await markdownToTwacode({ text, fragments: [] }, { repository_url });
  expect([toTerminal(nodes)].flat().join('\n')).toBe(shown);
});
