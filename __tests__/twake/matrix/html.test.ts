/** Each node of a message as HTML, and the room between blocks. */

import { expect, test } from '@jest/globals';
import { text } from '../../../src/message/text.ts';
import type { FlowContent, List, Node, PhrasingContent, Root } from '../../../src/message/tree.ts';
import { toHtml } from '../../../src/twake/matrix/html/html.ts';

type Child = Root['children'][number];

const p = (...children: (string | PhrasingContent)[]): FlowContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const heading = (depth: 1 | 3 | 6, title: string): FlowContent => ({
  type: 'heading',
  depth,
  children: [text(title)],
});
const item = (...children: FlowContent[]): List['children'][number] => ({
  type: 'listItem',
  checked: null,
  children,
});
const list = (more: Partial<List>, ...children: List['children']): FlowContent => ({
  ...{ type: 'list', ordered: false, start: null, spread: false, adjacent: false },
  ...more,
  children,
});
const note = (identifier: string, ...children: FlowContent[]): FlowContent => ({
  type: 'footnoteDefinition',
  identifier,
  children,
});
const group = (spread: boolean, ...children: FlowContent[]): FlowContent => ({
  type: 'group',
  spread,
  children,
});
const cells = (...words: string[]) => ({
  type: 'tableRow' as const,
  children: words.map((word) => ({ type: 'tableCell' as const, children: [text(word)] })),
});
const image: PhrasingContent = { type: 'image', url: 'https://x.io/a.png', alt: 'A' };
const buttons: Child = {
  type: 'buttons',
  children: [
    { type: 'button', url: 'https://x.io/1', label: 'One' },
    { type: 'button', url: 'https://x.io/2', label: 'Two' },
  ],
};
const shownButtons = '<a href="https://x.io/1">One</a> · <a href="https://x.io/2">Two</a>';
const mentions: Child = {
  type: 'mentions',
  children: [
    { type: 'mention', addressee: 'all' },
    { type: 'mention', addressee: { name: 'Mona', id: '@mona:x.io' } },
  ],
};
const pills = '@room <a href="https://matrix.to/#/@mona:x.io">Mona</a>';
const statusLine: Child = { type: 'statusLine', children: [text('done')] };

test.each<[string, readonly Child[], string]>([
  ['nothing', [], ''],
  ['a paragraph: plain text', [p('a')], 'a'],
  ['two of them, an empty line apart', [p('a'), p('b')], 'a<br><br>b'],
  ['a line end', [p('a', { type: 'break' }, 'b')], 'a<br>b'],
  [
    'paragraphs beside a block',
    [p('a'), p('b'), { type: 'thematicBreak' }, p('c')],
    '<p>a<br><br>b</p><hr><p>c</p>',
  ],
  [
    'headings, no larger than need be, and bold for clients that have none',
    [heading(1, 't'), p('a'), heading(3, 'u'), heading(6, 'v')],
    '<h3><strong>t</strong></h3><p>a</p><h5><strong>u</strong></h5><h6><strong>v</strong></h6>',
  ],
  [
    'a quote',
    [{ type: 'blockquote', children: [p('q'), p('r')] }],
    '<blockquote>q<br><br>r</blockquote>',
  ],
  [
    'an alert',
    [{ type: 'alert', kind: 'caution', children: [p('a')] }],
    '<blockquote><strong>🛑 Caution</strong><br>a</blockquote>',
  ],
  [
    'an alert that begins with a list',
    [{ type: 'alert', kind: 'tip', children: [list({}, item(p('a')))] }],
    '<blockquote><p><strong>💡 Tip</strong></p><ul><li>a</li></ul></blockquote>',
  ],
  [
    'an alert that says no more',
    [{ type: 'alert', kind: 'note', children: [] }],
    '<blockquote><strong>ℹ️ Note</strong></blockquote>',
  ],
  ['a list apart', [p('a'), list({}, item(p('b')))], '<p>a</p><ul><li>b</li></ul>'],
  [
    'a list that its paragraph announces',
    [p('a'), list({ adjacent: true }, item(p('b'))), p('c')],
    'a\n<ul><li>b</li></ul><p>c</p>',
  ],
  [
    'another such list, apart from the first',
    [list({}, item(p('a'))), p('b'), list({ adjacent: true }, item(p('c')))],
    '<ul><li>a</li></ul><br>b\n<ul><li>c</li></ul>',
  ],
  [
    'tight items, with what is below their first line',
    [list({}, item(p('a'), list({}, item(p('b'))), p('c')), item())],
    '<ul><li>a\n<ul><li>b</li></ul><p>c</p></li><li></li></ul>',
  ],
  [
    'loose items',
    [list({ spread: true }, item(p('a')), item(p('b')))],
    '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
  ],
  ['numbers', [list({ ordered: true, start: 1 }, item(p('a')))], '<ol><li>a</li></ol>'],
  [
    'numbers from another on',
    [list({ ordered: true, start: 0 }, item(p('a')))],
    '<ol start="0"><li>a</li></ol>',
  ],
  [
    'tasks',
    [
      list(
        {},
        { ...item(p('a')), checked: true },
        { ...item(), checked: false },
        { ...item({ type: 'code', lang: null, value: 'b' }), checked: false },
      ),
    ],
    '<ul><li>☑ a</li><li>☐</li><li>☐\n<pre><code>b</code></pre></li></ul>',
  ],
  [
    'code, with all of its white space',
    [{ type: 'code', lang: 'c++ x', value: '\n a\r\n\tb\rc\n' }],
    '<pre><code class="language-c++">\n a\n\tb\nc\n</code></pre>',
  ],
  [
    'code of no language, or of none that could be one',
    [
      { type: 'code', lang: null, value: 'a' },
      { type: 'code', lang: '"><b>', value: 'b' },
    ],
    '<pre><code>a</code></pre><pre><code>b</code></pre>',
  ],
  [
    'a table, every row as wide as it',
    [{ type: 'table', align: ['left', null], children: [cells('a', 'b'), cells('1')] }],
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
  ],
  [
    'a table without a header',
    [{ type: 'table', align: [null], children: [cells(), cells('1')] }],
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'a table of a header',
    [{ type: 'table', align: [null], children: [cells('a')] }],
    '<table><thead><tr><th>a</th></tr></thead></table>',
  ],
  [
    'details',
    [{ type: 'details', children: [{ type: 'summary', children: [text('s')] }, p('a')] }],
    '<details><summary>s</summary>a</details>',
  ],
  ['details without a title', [{ type: 'details', children: [p('a')] }], '<details>a</details>'],
  ['groups', [group(true, p('a')), group(true, p('b'))], 'a<br><br>b'],
  ['groups close to each other', [group(false, p('a')), group(false, p('b'))], 'a<br>b'],
  [
    'notes, close to each other',
    [
      p('a', { type: 'footnoteReference', identifier: '12' }),
      note('1', p('n')),
      note('12', p('m'), p('o')),
    ],
    'a¹²<br><br>¹ n<br>¹² m<br><br>o',
  ],
  [
    'a note that begins with a block',
    [note('1', list({}, item(p('a'))))],
    '<p>¹</p><ul><li>a</li></ul>',
  ],
  [
    'forms',
    [
      p(
        { type: 'strong', children: [text('a')] },
        { type: 'emphasis', children: [text('b')] },
        { type: 'delete', children: [text('c')] },
        { type: 'underline', children: [text('d')] },
        { type: 'inlineCode', value: 'e' },
      ),
    ],
    '<strong>a</strong><em>b</em><del>c</del><u>d</u><code>e</code>',
  ],
  [
    'raised numbers; other raised text as it is',
    [
      p(
        ...['2', 'nd'].map((value) => ({ type: 'superscript', children: [text(value)] }) as const),
        { type: 'superscript', children: [{ type: 'strong', children: [text('3')] }] },
      ),
    ],
    '²nd<strong>3</strong>',
  ],
  [
    'a link, whose address is escaped',
    [p({ type: 'link', url: 'https://x.io/?a="b"&c', children: [text('l')] })],
    '<a href="https://x.io/?a=&#x22;b&#x22;&#x26;c">l</a>',
  ],
  [
    'an address of mail',
    [p({ type: 'link', url: 'mailto:a@x.io', children: [text('l')] })],
    '<a href="mailto:a@x.io">l</a>',
  ],
  [
    'an image, and one without words',
    [p(image, { ...image, alt: '' })],
    '<a href="https://x.io/a.png">[A]</a><a href="https://x.io/a.png">[🖼]</a>',
  ],
  [
    'no link in a link',
    [
      p({
        type: 'link',
        url: 'https://x.io',
        children: [{ type: 'strong', children: [image] }, text('b')],
      }),
    ],
    '<a href="https://x.io"><strong>[A]</strong>b</a>',
  ],
  [
    'what closes a message of lines: each an empty line below',
    [p('a'), buttons, mentions, statusLine],
    `a<br><br>${shownButtons}<br><br>${pills}<br><br>done`,
  ],
  [
    'what closes a message of blocks, with air above that no client takes away',
    [p('a'), list({}, item(p('b'))), buttons, statusLine],
    `<p>a</p><ul><li>b</li></ul><p><br>${shownButtons}<br><br>done</p>`,
  ],
  ['buttons alone', [buttons], shownButtons],
  [
    'buttons below a heading',
    [heading(6, 't'), buttons],
    `<h6><strong>t</strong></h6><p><br>${shownButtons}</p>`,
  ],
  [
    'a list that is announced right below a heading',
    [heading(6, 't'), p('a'), list({ adjacent: true }, item(p('b')))],
    '<h6><strong>t</strong></h6>a\n<ul><li>b</li></ul>',
  ],
  [
    'an id that an address cannot hold as it is',
    [
      {
        type: 'mentions',
        children: [{ type: 'mention', addressee: { name: 'M', id: '@m/#?\uD800:x.io:80' } }],
      },
    ],
    '<a href="https://matrix.to/#/@m%2F%23%3F%EF%BF%BD:x.io:80">M</a>',
  ],
  [
    'markup as text, `&` as a number',
    [p('<b> &lt; "'), { type: 'code', lang: null, value: '<b> &lt;' }],
    '<p>&#x3C;b> &#x26;lt; "</p><pre><code>&#x3C;b> &#x26;lt;</code></pre>',
  ],
  [
    'isolates, and no control characters or half pairs',
    [p('\u2068a\u2069\0\u0085\uD800', { type: 'inlineCode', value: 'b\u001B[1m' })],
    '\u2068a\u2069\uFFFD<code>b[1m</code>',
  ],
  ['what says nothing', [p(), p('a'), p()], 'a'],
])('%s', (_, children, html) => {
  expect(toHtml({ type: 'root', children })).toBe(html);
});

test('an address that no message should have leads nowhere', () => {
  const link: PhrasingContent = { type: 'link', url: 'javascript:alert(1)', children: [text('a')] };
  expect(toHtml({ type: 'root', children: [p(link)] })).toBe('<a>a</a>');
});

test('a node that nobody knows is what it holds', () => {
  const unknown = [
    { type: 'spoiler', children: [text('a'), { type: 'math', value: '<b' }] },
  ] as unknown as Root['children'];
  expect(toHtml({ type: 'root', children: unknown })).toBe('a&#x3C;b');
});

function nest(depth: number, wrap: (child: never) => Node, inner: Node): Node {
  let node = inner;
  for (let level = 0; level < depth; level += 1) node = wrap(node as never);
  return node;
}

test.each<[string, (child: never) => Node]>([
  ['quotes', (child) => ({ type: 'blockquote', children: [child] })],
  ['lists', (child) => list({}, item(child))],
  [
    'details',
    (child) => ({ type: 'details', children: [{ type: 'summary', children: [text('s')] }, child] }),
  ],
])('%s in each other end before clients drop what is in them', (_, wrap) => {
  const root = { type: 'root', children: [nest(50_000, wrap, p('inside'))] } as Root;
  const html = toHtml(root);
  const depths = [...html.matchAll(/<(\/?)(?!br|hr)/g)].reduce<number[]>(
    (all, [, slash]) => [...all.slice(-1), (all.at(-1) ?? 0) + (slash ? -1 : 1)],
    [],
  );
  expect(depths.at(-1)).toBe(0);
  expect(html.split(/<(?:blockquote|li|details)>/).length - 1).toBe(40);
  expect(html).toContain('inside');
});

test('what is too deep loses its forms, and stands in its sequence', () => {
  const details: FlowContent = {
    type: 'details',
    children: [{ type: 'summary', children: [text('b')] }, p('c')],
  };
  let quote: FlowContent = {
    type: 'blockquote',
    children: [p('a'), details, list({}, item(p('d')), item(p('e')))],
  };
  for (let level = 1; level < 60; level += 1) quote = { type: 'blockquote', children: [quote] };
  expect(toHtml({ type: 'root', children: [quote] })).toBe(
    `${'<blockquote>'.repeat(40)}${'abcde'.split('').join('<br><br>')}${'</blockquote>'.repeat(40)}`,
  );
});

test('forms in each other end, too', () => {
  const deep = nest(50_000, (child) => ({ type: 'strong', children: [child] }), text('a'));
  expect(toHtml({ type: 'root', children: [p(deep as PhrasingContent)] })).toBe(
    `${'<strong>'.repeat(39)}a${'</strong>'.repeat(39)}`,
  );
});

// What it takes, `npm run bench -- --hostile --matrix` tells.
test('more than fits is shown whole', () => {
  const count = (html: string, tag: string) => html.split(`<${tag}>`).length - 1;
  const items = list({}, ...Array.from({ length: 20_000 }, () => item(p('a'))));
  const rows = Array.from({ length: 10_000 }, () => cells('1', '2'));
  const html = toHtml({
    type: 'root',
    children: [items, { type: 'table', align: [null, null], children: rows }],
  });
  expect([count(html, 'li'), count(html, 'tr')]).toEqual([20_000, 10_000]);
  const lines = toHtml({ type: 'root', children: Array.from({ length: 30_000 }, () => p('a')) });
  expect(count(lines, 'br')).toBe(2 * 29_999);
  const children = Array.from({ length: 200_000 }, () => text('a'));
  const long = toHtml({ type: 'root', children: [p('a'), { type: 'paragraph', children }] });
  expect(long).toHaveLength('a<br><br>'.length + 200_000);
});

test.each([
  'https://matrix.to/#/@alice:example.org',
  'https://matrix.to/#/%40alice:example.org',
  'https://MATRIX.TO:443/#/@alice:example.org?via=x',
  'https://matrix.to/#@alice:example.org',
])('a link to a person is no mention, which only `mentions` makes: %s', (url) => {
  const link = { type: 'link', url, children: [text('Alice')] } as const;
  expect(toHtml({ type: 'root', children: [p('by ', link)] })).toBe('by Alice');
});

test('a link to a room stays', () => {
  const url = 'https://matrix.to/#/#deploys:example.org';
  const link = { type: 'link', url, children: [text('Deploys')] } as const;
  expect(toHtml({ type: 'root', children: [p(link)] })).toBe(`<a href="${url}">Deploys</a>`);
});
