import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mentionsOf } from '../../../src/message/closing.ts';
import { text } from '../../../src/message/text.ts';
import { toEnvelope } from '../../../src/twake/twacode/envelope.ts';
import {
  mentionNode,
  mentionsIn,
  mentionText,
  safeText,
  withoutMentions,
} from '../../../src/twake/twacode/mentions.ts';
import type { Twacode, TwacodeNode } from '../../../src/twake/twacode/vocabulary.ts';
import { anyText } from '../../any-text.ts';
import { alice, bob, mdToText, mentionsOf2020, mentionsOf2021, readGoldens } from './oracles.ts';

const goldens = [...readGoldens('twacode'), ...readGoldens('markdown')];

describe('the oracles agree with what the real server printed', () => {
  test.each(goldens.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
    expect(mdToText(golden.content)).toBe(golden.text);
    const found = mentionsOf2020(golden.content).join() || 'nobody';
    expect(found).toBe(golden.mentions.replace('user ', ''));
  });
});

/** Text made of what is dangerous, in every mixture. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@',
        'all',
        'here',
        'ALL',
        '#',
        ':',
        ' ',
        '-',
        alice,
        bob,
        'fire:',
        '\n',
        '😀',
      ),
      fc.constantFrom('@channel', `@alice:${alice}`, '\uD800', '\0', '\u2060', 'https://x.io/@all'),
      anyText({ maxLength: 8 }),
      fc.stringMatching(/^[0-9a-f-]{1,40}$/),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const { tree } = fc.letrec<{ tree: TwacodeNode[]; node: TwacodeNode }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small' },
    hostile,
    hostile.map((content) => ({ type: 'icode', content })),
    hostile.map((content) => ({ type: 'email', content })),
    hostile.map((content) => ({ type: 'url', content })),
    hostile.map((content) => ({ type: 'button', content, interactive_context: { a: [content] } })),
    fc.tuple(hostile, tie('tree')).map(([url, content]) => ({ type: 'url', url, content })),
    tie('tree').map((content) => ({ type: 'bold', content })),
    tie('node').map((content) => ({ type: 'quote', content }) as TwacodeNode),
  ),
}));

/** What a reader sees of a tree, addresses aside. */
function seen(nodes: Twacode): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { content = '' } = node;
      return typeof content === 'string' ? content : seen([content].flat() as Twacode);
    })
    .join('')
    .replaceAll('\u2060', '');
}

describe('withoutMentions', () => {
  test('nobody is mentioned, whatever the tree', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const json = JSON.stringify(withoutMentions(nodes));
        expect(json).not.toMatch(/@(all|here)/i);
        expect(json).not.toMatch(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i);
      }),
    );
  });

  test('the reader sees the same', () => {
    fc.assert(fc.property(tree, (nodes) => expect(seen(withoutMentions(nodes))).toBe(seen(nodes))));
  });

  test.each<[string, Twacode, Twacode]>([
    ['a word', ['npm i @all-contributors/cli'], ['npm i @', 'all-contributors/cli']],
    ['code', [{ type: 'icode', content: '@here' }], [{ type: 'icode', content: '@\u2060here' }]],
    ['an id', [`${alice}`], ['11111111', '-1111-11ea-8111-111111111111']],
    [
      'a link',
      [{ type: 'url', url: `https://x.io/@all/${bob}`, content: 'x' }],
      [
        {
          type: 'url',
          url: 'https://x.io/%40all/22222222%2D2222-11ea-8222-222222222222',
          content: 'x',
        },
      ],
    ],
    [
      'a link that is its own label',
      [{ type: 'url', content: 'https://x.io/@all' }],
      [{ type: 'url', url: 'https://x.io/%40all', content: ['https://x.io/@', 'all'] }],
    ],
    ['an e-mail address', [{ type: 'email', content: 'x@here.com' }], ['x@', 'here.com']],
    ['a scope with a dot', ['npm i @a.b/c @d'], ['npm i @', 'a.b/c @d']],
    [
      'a scope in code, where nothing is linked',
      [{ type: 'icode', content: '@a.b' }],
      [{ type: 'icode', content: '@a.b' }],
    ],
    ['no scope', ['a@b.co x.@b.c @a. b'], ['a@b.co x.@b.c @a. b']],
    [
      'an address in an address',
      [{ type: 'url', url: 'https://x.io/?a=https://y.io&b=http://z.io#c://d', content: 'x' }],
      [
        {
          type: 'url',
          url: 'https://x.io/?a=https%3A//y.io&b=http%3A//z.io#c%3A//d',
          content: 'x',
        },
      ],
    ],
    [
      'a picture',
      [{ type: 'image', src: 'http://x.io/https://y.io/a.png' }],
      [{ type: 'image', src: 'http://x.io/https%3A//y.io/a.png' }],
    ],
    ['what is harmless', ['@bob', { type: 'br' }], ['@bob', { type: 'br' }]],
  ])('%s', (_, nodes, expected) => {
    expect(withoutMentions(nodes)).toEqual(expected);
  });

  test('ids that overlap are all found', () => {
    const json = JSON.stringify(withoutMentions([`${alice.slice(0, -4)}${bob}`]));
    expect(json).not.toMatch(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/);
  });
});

test('no id comes about by the escapes of PHP, which writes every letter beyond ASCII as \\uXXXX', () => {
  const id = '00e91234-1111-11ea-8111-111111111111';
  const json = JSON.stringify(withoutMentions([`é${id.slice(4)}`])).replace('é', '\\u00e9');
  expect(json).not.toContain(id);
});

describe('safeText', () => {
  test('leaves isolates closed, and turns nothing round', () => {
    expect(safeText('a \u2067b\u2069 \u202Ec')).toBe('a \u2068b\u2069 c');
  });

  test('no server finds anybody in it, or takes anything out of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = safeText(text);
        expect(mentionsOf2021(safe)).toEqual([]);
        expect(mentionsOf2020({ fallback_string: safe })).toEqual([]);
        expect(mdToText(safe)).toBe(safe);
        expect(safe).not.toMatch(/:[-+\w]+:|[\p{Cc}\p{Cs}]/u);
      }),
    );
  });

  test('reads as before', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = safeText(text).replaceAll('\u2060', '').replaceAll('\u2236', ':');
        const expected = text
          .toWellFormed()
          .replaceAll('\u2060', '')
          .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
          .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
        expect(read).toBe(expected);
      }),
    );
  });

  test.each([
    ['deploy: https://x.io is live', 'deploy: https://x.io is live'],
    ['#12 by bob: see', '#12 by bob∶ see'],
    ['ping @all', 'ping @\u2060all'],
    ['ship it :rocket: 12:30', 'ship it :\u2060rocket: 12:30'],
    ['a\u202Eb\0c\nd', 'abc d'],
    ['a\r\n\nb', 'a b'],
  ])('%s', (text, expected) => {
    expect(safeText(text)).toBe(expected);
  });
});

describe('a mention on purpose', () => {
  const mentions = ['all', { name: 'alice', id: alice }] as const;

  test('notifies on both generations of servers', () => {
    const envelope = toEnvelope({
      type: 'root',
      children: [{ type: 'paragraph', children: [text('not @here')] }, mentionsOf(mentions)],
    });
    expect(mentionsOf2020(envelope.formatted)).toEqual(['@all', alice]);
    expect(mentionsOf2021(envelope.original_str)).toEqual([
      ' @all',
      ' @alice',
      `@alice:${alice}`,
      'specials: all',
    ]);
    expect(envelope.formatted).toEqual([
      'not @',
      'here',
      { type: 'br', start: '\n' },
      '@all',
      ' ',
      { type: 'user', start: '@', content: `alice:${alice}` },
    ]);
  });

  test('is recognised in what an author wrote', () => {
    const nodes = [
      'hi @all, x@here.com @allocator @all-contributors',
      ...mentions.map(mentionNode),
    ];
    expect(mentionsIn(nodes)).toEqual(['all', 'all', { name: 'alice', id: alice }]);
    expect(mentionsIn([{ type: 'user', id: bob }])).toEqual([{ name: 'user', id: bob }]);
    expect(mentionsIn([{ type: 'bold', content: ['(@here)'] }])).toEqual(['here']);
    expect(mentionText('here')).toBe('@here');
  });

  test.each<[string, Twacode, unknown[]]>([
    ['a user without an id', [{ type: 'user', content: 'alice' }], []],
    ['an id that is none', [{ type: 'user', content: 'alice:11111111' }], []],
    ['more in front of an id', [{ type: 'user', content: `alice:x${alice}` }], []],
    ['an id in a list', [{ type: 'user', content: 'alice', id: [alice] }], []],
    ['more than an id', [{ type: 'user', content: `alice:${alice}x` }], []],
    [
      'an id without a name',
      [{ type: 'user', content: `:${alice}` }],
      [{ name: 'user', id: alice }],
    ],
    [
      'a name in another field than its id',
      [{ type: 'user', content: 'bob', id: bob }],
      [{ name: 'bob', id: bob }],
    ],
    ['a list in a list', [['@all'] as never], ['all']],
    ['what is no node', [null as never, 5 as never], []],
    ['words that only begin so', ['@all-in @here.com a/@all @@all @allow'], []],
    ['the end of a sentence', ['Thanks @all. And @here, too'], ['all', 'here']],
  ])('is found, or not, in %s', (_, nodes, mentioned) => {
    expect(mentionsIn(nodes)).toEqual(mentioned);
  });

  test('stands alone where there is nothing else to say', () => {
    expect(toEnvelope({ type: 'root', children: [mentionsOf(['all'])] })).toEqual({
      formatted: ['@all'],
      original_str: '@all',
      fallback_string: '@all',
    });
  });
});
