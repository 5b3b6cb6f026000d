import { describe, expect, test } from '@jest/globals';
import { checkTwacode } from '../../../src/twake/twacode/check.ts';
import { rewriteStrings } from '../../../src/twake/twacode/rewrite.ts';
import type { TwacodeElement } from '../../../src/twake/twacode/vocabulary.ts';
import {
  addressOf,
  contentNodes,
  isWebAddress,
  labelOf,
  nodeTypes,
  ruleOf,
  typeOf,
} from '../../../src/twake/twacode/vocabulary.ts';
import { readGoldens } from './oracles.ts';

describe('checkTwacode', () => {
  /** Every golden that Twake's renderer failed to show, or showed at a reader's risk, and every one whose text it lost. */
  const refused: Readonly<Record<string, string>> = {
    'empty-string': 'content',
    'envelope-fallback-only': 'content',
    'envelope-formatted': 'content',
    'icode-array': 'content.content',
    'icon-xss': 'content.src',
    'italic-start': 'content.start',
    'null-item': 'content[1]',
    'number-item': 'content[1]',
    'object-without-type': 'content',
    'select-without-values': 'content.values',
    'strikethrough-start': 'content.start',
    'unknown-type': 'content[1]',
    'url-javascript': 'content.url',
  };

  const goldens = [...readGoldens('twacode'), ...readGoldens('markdown')];
  test.each(goldens.map((golden) => [golden.name, golden.content] as const))(
    '%s',
    (name, content) => {
      const paths = checkTwacode(content).map(({ path }) => path);
      expect(paths).toEqual(refused[name] === undefined ? [] : [refused[name]]);
    },
  );

  test.each<[unknown, string, string]>([
    [undefined, 'content', 'is empty'],
    [[], 'content', 'is empty'],
    [5, 'content', 'is a number'],
    [['a', true], 'content[1]', 'is a boolean'],
    [['a', { content: 'lost' }], 'content[1]', 'has neither `type` nor `start`'],
    [[{ type: 'blod', content: 'x' }], 'content[0]', '(the nearest known one is "bold")'],
    [[{ type: 7 }], 'content[0]', 'not a string'],
    [[{ start: '**', content: 'x' }], 'content[0]', 'unknown `start`'],
    [[{ type: 'bold', content: { formatted: ['x'] } }], 'content[0].content', 'neither'],
    [[{ type: 'bold', content: ['a', null] }], 'content[0].content[1]', 'is null'],
    [[{ type: 'mcode' }], 'content[0].content', 'must be one string'],
    [{ type: 'user' }, 'content.content', 'must be one string'],
    [
      { type: 'image', src: 'https://x.io/i.png', content: 'caption' },
      'content.content',
      'never shown',
    ],
    [{ type: 'image', src: 'http://x.io/i.png' }, 'content.src', 'https://'],
    [{ type: 'icon', src: "https://x.io/i.png')" }, 'content.src', 'percent-encoded'],
    [{ type: 'emoji', content: '<img src=x>' }, 'content.content', 'the name of an emoji'],
    [{ type: 'url', content: ['x'] }, 'content.content', 'add `url`'],
    [{ type: 'url', url: 'data:text/html,x', content: 'x' }, 'content.url', 'begins with http'],
    [{ type: 'url', url: 'HTTPS://x.io', content: 'x' }, 'content.url', 'begins with http'],
    [{ type: 'url', url: 'https://x.io' }, 'content', 'nobody can see'],
    [{ type: 'select', values: [null] }, 'content.values', 'a list of mappings'],
    [{ type: 'select', values: [{}, 'a'] }, 'content.values', 'a list of mappings'],
    [{ type: 'emoji', content: '<img>rocket' }, 'content.content', 'must be the name of an emoji'],
    [{ type: 'emoji', content: ['rocket'] }, 'content.content', 'must be the name of an emoji'],
    [{ type: 'icon', src: ['rocket'] }, 'content.src', 'must be `:shortname:`'],
    [{ type: 'icon', src: '<img>rocket' }, 'content.src', 'must be `:shortname:`'],
    [{ type: 'compile', content: ['a'] }, 'content.content', 'must be one string'],
    [
      { start: '°', content: 'x' },
      'content.start',
      'vanishes in clients of 2021 and later: write `type: italic`',
    ],
    [{ type: 'x'.repeat(50) }, 'content', `has the unknown type "${'x'.repeat(40)}", so`],
    [{ type: 'compile', content: '\n'.repeat(3000) }, 'content.content', 'more than 2000 lines'],
  ])('%j', (value, path, message) => {
    expect(checkTwacode(value)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  test.each<[unknown]>([
    [{ type: 'icon', src: '🚀' }],
    [{ type: 'icon', src: '❤️' }],
    [{ type: 'icon', src: '👩‍🚀' }],
    [{ type: 'icon', src: 'https://x.io/a%28b%29.png' }],
    [{ type: 'emoji', content: '+1' }],
    [{ type: 'compile', content: '*b*' }],
    [{ type: 'user', id: '1-2' }],
    [{ type: 'channel', id: '1-2', content: ['a'] }],
    [{ type: 'select', values: [{ name: 'a', value: 'b' }] }],
    [{ type: 'bold', content: null }],
    [{ start: '*', content: 'x' }],
    ['@all'],
  ])('lets %j pass', (value) => {
    expect(checkTwacode(value)).toEqual([]);
  });

  test('2000 lines may be compiled, however long', () => {
    const content = Array(2000).fill('*bold*').join('\n');
    expect(checkTwacode({ type: 'compile', content })).toEqual([]);
    expect(checkTwacode({ type: 'compile', content: `${content}\n` })).toHaveLength(1);
  });

  test('400 levels pass, arrays and objects counted, and one more does not', () => {
    const nest = (levels: number, inner: unknown): unknown =>
      levels === 0 ? inner : nest(levels - 1, { type: 'nop', content: [inner] });
    expect(checkTwacode(nest(200, 'x'))).toEqual([]);
    expect(checkTwacode(nest(200, { type: 'br' }))).toHaveLength(1);
  });

  test('depth and number of faults are bounded', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = { type: 'bold', content: [deep] };
    expect(checkTwacode(deep)).toEqual([
      { path: expect.stringMatching(/^content\.content/), message: expect.stringContaining('400') },
    ]);
    expect(checkTwacode(Array(20_000).fill(null))).toHaveLength(50);
  });
});

test('the vocabulary is that of the web client', () => {
  const withContent = (content: string) =>
    nodeTypes.filter((type) => ruleOf(type).content === content).join(' ');
  expect(withContent('nodes')).toBe(
    'nop text br bold italic underline strikethrough system url button quote mquote attachment',
  );
  expect(withContent('text')).toBe(
    'icode mcode copiable email user channel emoji file input compile',
  );
  expect(withContent('none')).toBe('icon image progress_bar select');
  expect(nodeTypes.filter((type) => ruleOf(type).block).join(' ')).toBe(
    'quote mquote attachment mcode copiable file select',
  );
  const starts = ['\n', '*', '°', '_', '~', '>', '>>>', '`', '```', '@', '#', ':'];
  expect(starts.map((start) => typeOf({ start })).join(' ')).toBe(
    'br bold italic underline strikethrough quote mquote icode mcode user channel emoji',
  );
});

test.each<[TwacodeElement, string]>([
  [{ type: 'user', content: 'alice:1-2' }, '@alice'],
  [{ type: 'channel', content: 'general:1-2' }, '#general'],
  [{ type: 'emoji', content: ':rocket:' }, ':rocket:'],
  [{ type: 'icon', src: '🚀' }, '🚀'],
  [{ type: 'icon', src: 'https://x.io/i.png' }, ''],
  [{ type: 'icon' }, ''],
  [{ type: 'file', content: '1-2' }, '[file]'],
  [{ type: 'select', title: 'Choose' }, 'Choose'],
  [{ type: 'select' }, ''],
  [{ type: 'progress_bar', progress: '75' }, '75 %'],
  [{ type: 'progress_bar', progress: 'x' }, '0 %'],
  [{ type: 'copiable', content: 'a:b' }, 'a:b'],
  [{ type: 'email', content: ['not a string'] }, ''],
])('%j says %j in words', (element, label) => {
  expect(labelOf(element)).toBe(label);
});

test.each<[unknown, boolean]>([
  ['https://x.io', true],
  ['http://x.io/a?b#c', true],
  ['HTTPS://x.io', false],
  ['javascript:alert("https://x.io")', false],
  ['https://x.io/a b', false],
  ['https://x.io\n', false],
  ['https://', false],
  ['https://[', false],
  [['https://x.io'], false],
])('%j may leave as a link: %s', (value, may) => {
  expect(isWebAddress(value)).toBe(may);
});

test('content may be a list, a node or nothing; an address may be the content', () => {
  const br = { type: 'br' };
  expect(contentNodes({ type: 'bold', content: ['a', br] })).toEqual(['a', br]);
  expect(contentNodes({ type: 'bold', content: br })).toEqual([br]);
  expect(contentNodes({ type: 'bold', content: 'a' })).toEqual(['a']);
  expect(contentNodes({ type: 'bold' })).toEqual([]);
  expect(addressOf({ type: 'url', url: 'https://a.io', content: 'b' })).toBe('https://a.io');
  expect(addressOf({ type: 'url', content: 'https://b.io' })).toBe('https://b.io');
});

test('typeOf: the type wins over the start', () => {
  expect(typeOf({ type: 'bold', start: '_' })).toBe('bold');
  expect(typeOf({ type: 'heading', start: '_' })).toBeUndefined();
  expect(typeOf({ type: 'constructor' })).toBeUndefined();
  expect(typeOf({ start: '```' })).toBe('mcode');
  expect(typeOf({})).toBeUndefined();
});

test('rewriteStrings tells the places of strings apart', () => {
  const nodes = rewriteStrings(
    [
      'a',
      { type: 'bold', content: 'a' },
      { type: 'icode', content: 'a' },
      { type: 'url', url: 'a', content: [{ type: 'image', src: 'a' }] },
      { type: 'url', content: 'a' },
      { type: 'button', action_id: 'a', interactive_context: { a: ['a'] } },
      { type: 'a', content: 'a' },
      { start: '*', content: { type: 'br' } } as never,
      { type: 'bold', content: null as never },
      { type: 'url', content: ['a'] },
      { type: 'progress_bar', progress: 5, more: { a: null } },
      ['a'] as never,
      null as never,
    ],
    { text: (text) => [text, 'text'], literal: () => 'literal', address: () => 'address' },
  );
  expect(nodes).toEqual([
    'a',
    'text',
    { type: 'bold', content: ['a', 'text'] },
    { type: 'icode', content: 'literal' },
    { type: 'url', url: 'address', content: [{ type: 'image', src: 'address' }] },
    { type: 'url', content: 'address' },
    { type: 'button', action_id: 'literal', interactive_context: { a: ['literal'] } },
    { type: 'a', content: 'literal' },
    { start: '*', content: { type: 'br' } },
    { type: 'bold', content: null },
    { type: 'url', content: ['a', 'text'] },
    { type: 'progress_bar', progress: 5, more: { a: null } },
    { type: 'nop', content: ['a', 'text'] },
    null,
  ]);
});

test('rewriteStrings lets an element be replaced, and content vanish', () => {
  const nodes = rewriteStrings(
    [
      { type: 'bold', content: 'a' },
      { type: 'br', content: 'b' },
      { type: 'bold', content: { type: 'br', content: 'c' } },
    ],
    {
      text: () => [],
      literal: (text) => text,
      address: (text) => text,
      instead: ({ type }) => (type === 'br' ? ['one', 'two'] : undefined),
    },
  );
  expect(nodes).toEqual([
    { type: 'bold', content: [] },
    ...['one', 'two'],
    { type: 'bold', content: ['one', 'two'] },
  ]);
});
