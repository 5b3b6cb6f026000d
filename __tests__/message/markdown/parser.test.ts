/** What the parser makes of Markdown, before anything is resolved: where markdown-it by itself reads otherwise than GitHub. */

import { expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from '../../../src/message/markdown/parser/mdast.ts';

/** `type(children)`, `type "value"`. */
function outline(node: Nodes): string {
  const { type } = node;
  if (type === 'text') return JSON.stringify(node.value);
  const about = [
    'value' in node ? JSON.stringify(node.value) : '',
    'url' in node ? `<${node.url}>` : '',
    'identifier' in node ? `^${node.identifier}` : '',
    type === 'listItem' && typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ' '}]` : '',
    type === 'list' && node.spread ? 'spread' : '',
  ].join('');
  const inside = 'children' in node ? `(${node.children.map(outline).join(' ')})` : '';
  return `${type}${about}${inside}`;
}

const read = (text: string): string => fromMarkdown(text).children.map(outline).join(' ');

test.each<[what: string, markdown: string, reads: string]>([
  ['an address as it is written', '[a](/ü "t")', 'paragraph(link</ü>("a"))'],
  ['an address of any scheme', '[a](javascript:b)', 'paragraph(link<javascript:b>("a"))'],
  [
    'a backslash before a letter',
    '\\http://x.io',
    'paragraph("\\\\" link<http://x.io>("http://x.io"))',
  ],
  ['a backslash before a mark', '\\*a*', 'paragraph("*a*")'],
  ['one tilde', '~a~', 'paragraph(delete("a"))'],
  ['two tildes', '~~a~~', 'paragraph(delete("a"))'],
  ['one tilde and two', '~a~~', 'paragraph("~a~~")'],
  ['three tildes', 'x ~~~a~~~', 'paragraph("x ~~~a~~~")'],
  ['struck within bold', '**~a~ b**', 'paragraph(strong(delete("a") " b"))'],
  ['a line end in code', '`a\nb`', 'paragraph(inlineCode"a b")'],
  ['a table behind a quote', '>||\n-|-', 'blockquote(paragraph("||\\n-|-"))'],
  ['a heading with a pipe', '|s\n--', 'heading("|s")'],
  [
    'a table of one column',
    '|a|\n|-|\n|b|',
    'table(tableRow(tableCell("a")) tableRow(tableCell("b")))',
  ],
  [
    'a table with a row that is short',
    'a|b\n-|-\nc',
    'table(tableRow(tableCell("a") tableCell("b")) tableRow(tableCell("c") tableCell()))',
  ],
  ['a task', '- [x] a', 'list(listItem[x](paragraph("a")))'],
  ['a task with a link', '- [ ] [a](b)', 'list(listItem[ ](paragraph(link<b>("a"))))'],
  ['no task without words', '- [ ]', 'list(listItem(paragraph("[ ]")))'],
  ['no task without a space', '- [x]a', 'list(listItem(paragraph("[x]a")))'],
  ['no task outside of a list', '[x] a', 'paragraph("[x] a")'],
  [
    'items apart',
    '- a\n\n- b',
    'list' + 'spread(listItem(paragraph("a")) listItem(paragraph("b")))',
  ],
  ['items together', '- a\n- b\n\n', 'list(listItem(paragraph("a")) listItem(paragraph("b")))'],
  ['paragraphs in an item', '- a\n\n  b', 'list(listItem(paragraph("a") paragraph("b")))'],
  ['a reference', '[a][b]\n\n[B]: /u', 'paragraph(linkReference^B("a"))'],
  [
    'a footnote',
    'a[^B]\n\n[^b]: c',
    'paragraph("a" footnoteReference^b) footnoteDefinition^b(paragraph("c"))',
  ],
  [
    'a footnote of several blocks',
    '[^b]: c\n\n    d\ne',
    'footnoteDefinition^b(paragraph("c") paragraph("d\\ne"))',
  ],
  [
    'a footnote that ends a paragraph',
    'a\n[^b]: c',
    'paragraph("a") footnoteDefinition^b(paragraph("c"))',
  ],
  ['code in a footnote', '[^b]: \n        c', 'footnoteDefinition^b(code"c")'],
  ['no footnote without a definition', 'a[^b]', 'paragraph("a[^b]")'],
  [
    'no footnote with a space in it',
    'a[^b c]\n\n[^b c]: d',
    'paragraph("a" linkReference^^B C("^b c"))',
  ],
  ['a language with more behind it', '```a&amp;b c=d\ne\n```', 'code"e"'],
  ['a picture with form in its words', '![*a* `b`](c)', 'paragraph(image<c>)'],
  [
    'an address in raw HTML',
    '<a>http://x.io</a>',
    'paragraph(html"<a>" link<http://x.io>("http://x.io") html"</a>")',
  ],
  ['no address in a link', '[www.x.io](b)', 'paragraph(link<b>("www.x.io"))'],
])('%s', (_, markdown, reads) => {
  expect(read(markdown)).toBe(reads);
});

test.each([
  ['www.x.io', 'www.x.io'],
  ['http://x.io/a_b', 'http://x.io/a_b'],
  ['HTTPS://X.io', 'HTTPS://X.io'],
  ['(www.x.io)', 'www.x.io'],
  ['(www.x.io/a(b))', 'www.x.io/a(b)'],
  ['www.x.io/a?b&amp;', 'www.x.io/a?b'],
  ['www.x.io/a&b;', 'www.x.io/a'],
  ['www.x.io.,!', 'www.x.io'],
  ['*www.x.io*', 'www.x.io'],
  ['[www.x.io]', 'www.x.io'],
  ['http://x.io<b>', 'http://x.io'],
  ['http://ä.io/b', 'http://ä.io/b'],
  ['xwww.x.io', undefined],
  ['www.', undefined],
  ['http://', undefined],
  ['http://.x', undefined],
  ['www.a.b_c', undefined],
  ['www.a_b.c.d', 'www.a_b.c.d'],
  ['xhttp://x.io', undefined],
  ['ftp://x.io', undefined],
  ['.a+b@c-d.io', '.a+b@c-d.io'],
  ['a@b.c.', 'a@b.c'],
  ['a@b', undefined],
  ['a@b.c_', undefined],
  ['a@b.1', undefined],
  ['/a@b.c', undefined],
])('the address in %j is %j', (text, address) => {
  const found = /link<[^>]*>\((".*?")\)/.exec(read(text))?.[1];
  expect(found && JSON.parse(found)).toBe(address);
});

test('quotes and lists deeper than 100 levels are text', () => {
  expect(read(`${'> '.repeat(150)}a`)).toBe(
    `${'blockquote('.repeat(100)}paragraph("${'> '.repeat(50)}a")${')'.repeat(100)}`,
  );
});

test('what a document defines is known by its name', () => {
  const { definitions } = fromMarkdown('[a  B]: /u\n[c]: <v w> "t"\n[A b]: /x');
  expect([...definitions].map(([name, { url }]) => [name, url])).toEqual([
    ['A B', '/u'],
    ['C', 'v w'],
  ]);
});
