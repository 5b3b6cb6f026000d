/** Any message that the content model allows, to a depth; with it, the words that a reader of it must see. */

import fc from 'fast-check';
import { contentModel, type Node, type NodeType, type Root } from '../../../src/message/tree.ts';
import { legible } from '../../../src/twake/legible.ts';
import { superscript } from '../../../src/twake/superscript.ts';
import { anyText } from '../../any-text.ts';

/** What markup is made of, in every language that a message passes. */
const hostile = fc.constantFrom(
  ...['<b>', '</code></pre>', '&lt;', '&#x3C;', '&', '"', "'", '`', '**', '> ', '- ', '1. ', '# '],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '@room',
    '@a:b.c',
    '\u2068',
    ']]>',
  ],
  ...['https://x.io/', '<!--', '\\', '\u0000', '\u202E', '\u00A0', '\uFEFF', '|', '---'],
);

/** A text has no line end in it, and none of the white space that HTML shows once is twice in it. */
const line = fc
  .array(fc.oneof(hostile, anyText({ maxLength: 8 })), { maxLength: 4 })
  .map((parts) => parts.join('').toWellFormed().replace(/\s/g, ' '));
const lines = fc.array(line, { maxLength: 3 }).map((all) => all.join('\n'));
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });

/** What nodes have beside their children. */
const properties: {
  readonly [type in NodeType]?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
} = {
  heading: { depth: fc.constantFrom(1, 2, 3, 4, 5, 6) },
  alert: { kind: fc.constantFrom('note', 'tip', 'important', 'warning', 'caution') },
  list: { start: fc.option(fc.nat(1e9)), spread: fc.boolean(), adjacent: fc.boolean() },
  listItem: { checked: fc.option(fc.boolean()) },
  code: { value: lines, lang: fc.option(line) },
  table: { align: fc.array(fc.constantFrom('left', 'right', 'center', null), { maxLength: 4 }) },
  group: { spread: fc.boolean() },
  footnoteDefinition: { identifier: fc.nat(100).map(String) },
  footnoteReference: { identifier: fc.nat(100).map(String) },
  text: { value: line },
  inlineCode: { value: line },
  link: { url },
  image: { url, alt: line },
  button: { url, label: line },
  mention: {
    addressee: fc.oneof(
      fc.constant('all'),
      fc.record({
        name: line,
        id: fc.tuple(line, fc.domain()).map((both) => `@${both.join(':')}`),
      }),
    ),
  },
};

function anyNode(type: NodeType, depth: number): fc.Arbitrary<Node> {
  const types = contentModel[type].filter((child) => depth > 0 || contentModel[child].length === 0);
  // Details have one title, and it comes first.
  const rest = types.filter((child) => child !== 'summary');
  const below = (child: NodeType) => anyNode(child, depth - 1);
  const children = fc.array(
    rest.length === 0
      ? fc.constant(undefined)
      : fc.oneof(...rest.map((child) => fc.constant(child))).chain(below),
    { minLength: depth > 1 ? 1 : 0, maxLength: 4 },
  );
  const titled = types.includes('summary')
    ? fc.tuple(fc.option(below('summary')), children)
    : undefined;
  const all =
    titled?.map(([title, others]) => (title === null ? others : [title, ...others])) ?? children;
  return fc
    .record({ ...properties[type], ...(contentModel[type].length > 0 && { children: all }) })
    .map((more) => complete({ type, ...more }));
}

function complete(node: { type: NodeType; children?: readonly unknown[]; start?: unknown }): Node {
  return {
    ...node,
    ...(node.children && { children: node.children.filter((child) => child !== undefined) }),
    ...(node.type === 'list' && { ordered: node.start !== null }),
  } as Node;
}

export const anyRoot = anyNode('root', 5) as fc.Arbitrary<Root>;

/** What a reader must see, in the sequence in which it is written. */
export function wordsIn(node: Node, isRaised = false): readonly string[] {
  switch (node.type) {
    case 'text':
      return wordsOf(isRaised ? superscript(node.value) : node.value);
    case 'inlineCode':
    case 'code':
      return wordsOf(node.value);
    case 'image':
      return wordsOf(node.alt);
    case 'button':
      return wordsOf(node.label);
    case 'mention':
      return typeof node.addressee === 'string' ? ['@room'] : wordsOf(node.addressee.name);
    default:
      return 'children' in node
        ? node.children.flatMap((child) => wordsIn(child, node.type === 'superscript'))
        : [];
  }
}

function wordsOf(value: string): readonly string[] {
  return legible(value).split(/\s+/).filter(Boolean);
}

/** The first word that is not in a text, from where the one before it ends. */
export function findMissing(words: readonly string[], text: string): string | undefined {
  let from = 0;
  return words.find((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at < 0;
  });
}
