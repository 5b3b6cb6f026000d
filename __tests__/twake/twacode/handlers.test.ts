/** Each node of a message, as Twake shows it, and the room between blocks. */

import { expect, test } from '@jest/globals';
import { text } from '../../../src/message/text.ts';
import type { FlowContent, PhrasingContent, Root } from '../../../src/message/tree.ts';
import { toEnvelope, toTwacode } from '../../../src/twake/twacode/envelope.ts';
import type { Twacode } from '../../../src/twake/twacode/vocabulary.ts';

const br = { type: 'br' };
const p = (...children: (string | PhrasingContent)[]): FlowContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const rule: FlowContent = { type: 'thematicBreak' };
const line = { type: 'system', content: '─'.repeat(20) };
const quote: FlowContent = { type: 'blockquote', children: [p('q')] };
const shownQuote = { type: 'quote', content: 'q' };
const picture = p({ type: 'image', url: 'https://x.io/a.png', alt: '' });
const shownPicture = {
  type: 'url',
  url: 'https://x.io/a.png',
  content: { type: 'image', src: 'https://x.io/a.png' },
};
const heading = (depth: 1 | 2 | 3, title: string): FlowContent => ({
  type: 'heading',
  depth,
  children: [text(title)],
});
const list = (more: object, ...items: (FlowContent[] | { checked: boolean })[]): FlowContent => ({
  ...{ type: 'list', ordered: false, start: null, spread: false, adjacent: false },
  ...more,
  children: items.map((item) => ({
    type: 'listItem',
    checked: Array.isArray(item) ? null : item.checked,
    children: Array.isArray(item) ? item : [p('a')],
  })),
});
const group = (spread: boolean, ...children: FlowContent[]): FlowContent => ({
  type: 'group',
  spread,
  children,
});
const note = (identifier: string): FlowContent => ({
  type: 'footnoteDefinition',
  identifier,
  children: [p('n')],
});

test.each<[string, readonly Root['children'][number][], Twacode]>([
  ['a paragraph', [p('a')], ['a']],
  ['two of them, an empty line apart', [p('a'), p('b')], ['a', br, br, 'b']],
  ['a line end', [p('a', { type: 'break' }, 'b')], ['a', br, 'b']],
  [
    'a great heading, close to what is below',
    [heading(2, 't'), p('a')],
    [{ type: 'underline', content: { type: 'bold', content: 't' } }, br, 'a'],
  ],
  [
    'a small heading, apart from what is above',
    [p('a'), heading(3, 't')],
    ['a', br, br, { type: 'bold', content: 't' }],
  ],
  ['a rule, close to its neighbours', [p('a'), rule, p('b')], ['a', br, line, br, 'b']],
  ['a quote, which has room of its own', [p('a'), quote, p('b')], ['a', shownQuote, 'b']],
  [
    'an alert',
    [{ type: 'alert', kind: 'caution', children: [p('a')] }],
    [{ type: 'quote', content: [{ type: 'bold', content: '🛑 Caution' }, br, 'a'] }],
  ],
  [
    'an alert that says no more',
    [{ type: 'alert', kind: 'tip', children: [] }],
    [{ type: 'quote', content: { type: 'bold', content: '💡 Tip' } }],
  ],
  ['code', [{ type: 'code', lang: 'sh', value: 'a' }], [{ type: 'mcode', content: 'a' }]],
  ['a list apart', [p('a'), list({}, [p('b')])], ['a', br, br, '• b']],
  [
    'a list close to what announces it',
    [p('a'), list({ adjacent: true }, [p('b')])],
    ['a', br, '• b'],
  ],
  ['items apart', [list({ spread: true }, [p('a')], [p('b')])], ['• a', br, br, '• b']],
  ['numbers', [list({ start: 9 }, [p('a')], [p('b')])], ['9. a', br, '10. b']],
  ['tasks', [list({}, { checked: true }, { checked: false })], ['☑ a', br, '☐ a']],
  ['a numbered task', [list({ start: 1 }, { checked: false })], ['1. ☐ a']],
  ['an item without anything in it', [list({}, [])], ['•']],
  [
    'lists in lists, with the last mark for what is deeper',
    [list({}, [list({}, [list({}, [list({}, [p('a')])])])])],
    ['• ◦ ▪ ▪ a'],
  ],
  [
    'the lines of an item, indented, but for blocks',
    [list({}, [p('a', { type: 'break' }, 'b'), quote, p('c')])],
    ['• a', br, '\u2003b', shownQuote, '\u2003c'],
  ],
  [
    'details',
    [{ type: 'details', children: [{ type: 'summary', children: [text('s')] }, p('a')] }],
    [{ type: 'attachment', content: [{ type: 'bold', content: 's' }, br, 'a'] }],
  ],
  ['groups', [group(true, p('a')), group(true, p('b'))], ['a', br, br, 'b']],
  ['groups close to each other', [group(false, p('a')), group(false, p('b'))], ['a', br, 'b']],
  [
    'a close group by one that is not',
    [group(false, p('a')), group(true, p('b'))],
    ['a', br, br, 'b'],
  ],
  ['a group by a close one', [group(true, p('a')), group(false, p('b'))], ['a', br, br, 'b']],
  [
    'notes',
    [heading(3, 't'), note('1'), note('12')],
    [{ type: 'bold', content: 't' }, br, br, '¹ n', br, '¹² n'],
  ],
  ['a reference to a note', [p('a', { type: 'footnoteReference', identifier: '10' })], ['a¹⁰']],
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
    [
      { type: 'bold', content: 'a' },
      { type: 'italic', content: 'b' },
      { type: 'strikethrough', content: 'c' },
      { type: 'underline', content: 'd' },
      { type: 'icode', content: 'e' },
    ],
  ],
  ['raised numbers', [p('x', { type: 'superscript', children: [text('2')] })], ['x²']],
  ['raised words', [p('x', { type: 'superscript', children: [text('th')] })], ['xth']],
  [
    'raised nodes',
    [p({ type: 'superscript', children: [{ type: 'strong', children: [text('2')] }] })],
    [{ type: 'bold', content: '2' }],
  ],
  [
    'a link, and an image in it',
    [
      p({
        type: 'link',
        url: 'https://x.io',
        children: [{ type: 'image', url: 'https://x.io/a.png', alt: 'A' }, text(' b')],
      }),
    ],
    [{ type: 'url', url: 'https://x.io', content: '[A] b' }],
  ],
  [
    'a link to an e-mail address, which has no label of its own',
    [p({ type: 'link', url: 'mailto:a%2Bb@x.io', children: [text('c')] })],
    ['c (', { type: 'email', content: 'a+b@x.io' }, ')'],
  ],
  [
    'one whose label has a form',
    [
      p({
        type: 'link',
        url: 'mailto:a@x.io',
        children: [{ type: 'strong', children: [text('a@x.io')] }, text('b')],
      }),
    ],
    [{ type: 'bold', content: 'a@x.io' }, 'b (', { type: 'email', content: 'a@x.io' }, ')'],
  ],
  [
    'one whose label is, or holds, the address: not twice',
    [
      p({ type: 'link', url: 'mailto:a@x.io', children: [text('A@X.io')] }),
      p({ type: 'link', url: 'mailto:a@x.io', children: [text('to a@x.io!')] }),
      p({ type: 'link', url: 'mailto:a@x.io', children: [text('mailto:a@x.io')] }),
    ],
    [
      ...[{ type: 'email', content: 'a@x.io' }, br, br],
      ...['to ', { type: 'email', content: 'a@x.io' }, '!', br, br],
      { type: 'email', content: 'a@x.io' },
    ],
  ],
  [
    'a picture, close to what is above',
    [p('a'), picture, p('b')],
    ['a', br, shownPicture, br, br, 'b'],
  ],
  [
    'an image in a line',
    [p('a ', { type: 'image', url: 'https://x.io/a.png', alt: '' })],
    ['a ', { type: 'url', url: 'https://x.io/a.png', content: '[🖼]' }],
  ],
  ['what says nothing', [p(), { type: 'blockquote', children: [] }, p('a')], ['a']],
])('%s', (_, children, shown) => {
  expect(toTwacode(children)).toEqual(shown);
});

test('elements in elements end before a server refuses them', () => {
  let nested: FlowContent = p('a');
  for (let depth = 0; depth < 60; depth += 1) nested = { type: 'blockquote', children: [nested] };
  const json = JSON.stringify(toTwacode([nested]));
  expect(json.match(/quote/g)).toHaveLength(51);
  expect(json).toContain('"a"');
});

/** In an envelope, with its older form. */
const sentBreak = { type: 'br', start: '\n' };

test.each<[string, readonly Root['children'][number][], Twacode, string]>([
  ['nothing', [], [], ''],
  [
    'mentions nobody, but for the line of those who are to be notified',
    [p('@all'), { type: 'mentions', children: [{ type: 'mention', addressee: 'here' }] }],
    ['@', 'all', sentBreak, '@here'],
    '@\u2060all @here',
  ],
  [
    'has the status below the mentions',
    [
      p('a'),
      { type: 'mentions', children: [{ type: 'mention', addressee: 'all' }] },
      { type: 'statusLine', children: [text('✅ @all')] },
    ],
    ['a', sentBreak, '@all', sentBreak, { type: 'system', content: '✅ @all' }],
    'a @all ✅ @\u2060all',
  ],
  [
    'has buttons an empty line below, each a link',
    [
      heading(3, 't'),
      {
        type: 'buttons',
        children: [
          { type: 'button', url: 'https://x.io', label: 'A' },
          { type: 'button', url: 'https://y.io', label: 'B' },
        ],
      },
    ],
    [
      { type: 'bold', start: '*', end: '*', content: 't' },
      sentBreak,
      sentBreak,
      { type: 'url', url: 'https://x.io', content: { type: 'button', content: 'A' } },
      ' ',
      { type: 'url', url: 'https://y.io', content: { type: 'button', content: 'B' } },
    ],
    't [A] [B]',
  ],
])('an envelope %s', (_, children, formatted, line) => {
  expect(toEnvelope({ type: 'root', children })).toEqual({
    formatted,
    original_str: line,
    fallback_string: line,
  });
});
