import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionError } from '../../../src/errors.ts';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { readHandwritten } from '../../../src/message/handwritten.ts';
import { fromHandwritten } from '../../../src/twake/twacode/handwritten.ts';
import type { TwacodeNode } from '../../../src/twake/twacode/vocabulary.ts';
import { contentNodes, isElement } from '../../../src/twake/twacode/vocabulary.ts';
import { documentOf } from '../../../testing/markdown.ts';
import { alice, mentionsOf2020, mentionsOf2021 } from './oracles.ts';

const p = placeholder(0);

async function read(written: string, ...fragments: Fragment[]) {
  return fromHandwritten(await readHandwritten({ text: written, fragments }));
}

/** What a reader sees: no-break spaces as spaces, breaks as line feeds, nothing of what is invisible or turns round. */
function shown(node: TwacodeNode | undefined): string {
  if (node === undefined || typeof node === 'string')
    return node?.replace(/[\u2060\u202A-\u202E\u2066-\u2069]/g, '') ?? '';
  return node.type === 'br'
    ? '\n'
    : contentNodes(node).map(shown).join('').replaceAll('\u00A0', ' ');
}

function value(text: string): Fragment {
  return { kind: 'text', text };
}

async function failureOf(promise: Promise<unknown>): Promise<ActionError> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ActionError) return error;
  throw new Error('did not fail as expected', { cause: error });
}

describe('what an author wrote', () => {
  const formatted = [{ type: 'bold', content: 'hello' }, ' is live'];
  const texts = { original_str: 'hello is live', fallback_string: 'hello is live' };

  test.each([
    ['JSON', '[{"type": "bold", "content": "hello"}, " is live"]'],
    ['YAML', '- type: bold\n  content: hello\n- " is live"'],
    ['YAML in flow style', '[{type: bold, content: hello}, " is live"]'],
    ['an envelope', '{"formatted": [{"type": "bold", "content": "hello"}, " is live"]}'],
    ['JSON behind an empty line', '\n [{"type": "bold", "content": "hello"}, " is live"]'],
    ['an envelope in YAML', 'formatted:\n  - {type: bold, content: hello}\n  - " is live"'],
    ['two trees', 'prepared: [x]\nformatted: [{type: bold, content: hello}, " is live"]'],
    ['a prepared tree', 'prepared: [{type: bold, content: hello}, " is live"]'],
  ])('%s', async (_, source) => {
    expect(await read(source)).toEqual({ formatted, ...texts });
  });

  test('one node, and one string', async () => {
    expect((await read('type: bold\ncontent: hello')).formatted).toEqual([formatted[0]]);
    expect((await read('start: "*"\ncontent: hello\nformatted: x')).formatted).toEqual([
      { start: '*', content: 'hello', formatted: 'x' },
    ]);
    expect((await read('type: bold\ncontent: hello\nformatted: x')).formatted).toEqual([
      { type: 'bold', content: 'hello', formatted: 'x' },
    ]);
    expect((await read('just text')).formatted).toEqual(['just text']);
    expect((await read('"a\\u0062c [x]"')).formatted).toEqual(['abc [x]']);
  });

  test.each([
    ['original_str', 'original_str: "#12: see @all"', '#12: see @all', '#12: see @all'],
    ['fallback_string', 'fallback_string: in short', 'in short', 'in short'],
    ['both', 'original_str: all of it\nfallback_string: in short', 'all of it', 'in short'],
    ['empty ones', 'original_str: ""\nfallback_string: null', 'x', 'x'],
    ['half a character', 'original_str: "a\\uD83D"', 'a\uFFFD', 'a\uFFFD'],
  ])('texts of its own: %s', async (_, own, original_str, fallback_string) => {
    expect(await read(`formatted: [x]\n${own}`)).toEqual({
      formatted: ['x'],
      original_str,
      fallback_string,
    });
  });

  test('mentions whom it names, on both generations', async () => {
    const envelope = await read(`["@all, look ", {"type": "user", "content": "alice:${alice}"}]`);
    expect(mentionsOf2020(envelope.formatted)).toEqual(['@all', alice]);
    expect(mentionsOf2021(envelope.original_str)).toEqual(
      expect.arrayContaining(['specials: all', `@alice:${alice}`]),
    );
  });
});

describe('mistakes are named', () => {
  test.each([
    ['- a\n- [b', 'line 2, column 5 of the content'],
    ['{"a": "b" "c"}', 'line 1, column 11 of the content'],
    ['[{type: blod, content: x}]', 'content[0] has the unknown type "blod"'],
    ['formatted: [a, null]', 'content.formatted[1] is null'],
    ['fallback_string: only', 'content.formatted is empty'],
    ['original_str: only', 'content.formatted is empty'],
    ['formatted: [a]\nfallback_string: [x]', 'content.fallback_string must be a string'],
    ['formatted: [a]\noriginal_str: 5', 'content.original_str must be a string'],
    ['# only a comment', 'content is empty'],
    ['hello: world', 'content has neither'],
    ['- &a [x]\n- *a', 'aliases'],
    ['&a [*a, *a]', 'aliases'],
    ['- ? ["##[error]boo"]', 'line 1, column 5 of the content: A key must be a text'],
    ['- ? [x]', 'line 1, column 5'],
    ['? '.repeat(20_000), 'line 1, column 3'],
    [`${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'deeper than 400 levels'],
    [`{"content": ${'{"content":'.repeat(1e4)}1${'}'.repeat(1e4)}}`, 'deeper than 400 levels'],
    ['['.repeat(20_000), 'deeper than 400 levels'],
    [`${'['.repeat(1000)}"x"${']'.repeat(1000)}`, 'deeper than 400 levels'],
    [JSON.stringify(Array(30).fill(null)), 'and more of this kind'],
  ])('%.40s', async (source, message) => {
    const failure = await failureOf(read(source));
    expect(failure.code).toBe(/ is empty$/.test(message) ? 'empty' : 'invalid_twacode');
    expect(failure.message).toContain(message);
    expect(failure.message.length).toBeLessThan(2000);
  });

  test.each([
    [
      'one',
      '[null]',
      'The Twacode cannot be sent: content[0] is null, which replaces the whole message by an error text.',
      'Correct the node named above, or use `format: markdown`, which cannot produce such nodes.',
    ],
    [
      'two',
      '[null, 5]',
      'The Twacode cannot be sent: content[0] is null, which replaces the whole message by an error text; content[1] is a number, which is not shown: put it in quotes.',
      'Correct the node named above, or use `format: markdown`, which cannot produce such nodes.',
    ],
    [
      'one of YAML',
      '- [',
      expect.stringMatching(
        /^The content is neither YAML nor JSON; line 1, column \d of the content: .*[^.]\.$/,
      ),
      'Correct the place named above; if the content is ordinary text, use `format: markdown`.',
    ],
  ])('%s, with what to do', async (_, source, message, nextStep) => {
    expect(await failureOf(read(source))).toMatchObject({ message, nextStep });
  });

  test.each([
    [5, ''],
    [6, '; and more of this kind'],
  ])('of %d, five are told', async (count, rest) => {
    const { message } = await failureOf(read(JSON.stringify(Array(count).fill(null))));
    expect(message.match(/is null/g)).toHaveLength(5);
    expect(message).toMatch(new RegExp(`content\\[4\\] is null, [^;]*${rest}\\.$`));
  });

  test.each([
    [200, (path: string) => path],
    [201, (path: string) => `${path.slice(0, 100)}…${path.slice(-80)}`],
  ])('a place of %d characters', async (length, shownAs) => {
    const key = 'x'.repeat(length - 'content[0].'.length);
    const source = JSON.stringify([{ type: 'bold', [key]: { [p]: 1 } }]);
    const { message } = await failureOf(read(source, value('x')));
    expect(message).toBe(
      `The Twacode cannot be sent: ${shownAs(`content[0].${key}`)} has a template value in the name of a property.`,
    );
  });

  test('a place is shown by its ends, however long it is', async () => {
    const source = JSON.stringify([{ type: 'bold', ['x'.repeat(60_000)]: { [p]: 1 } }]);
    const { message } = await failureOf(read(source, value('x')));
    expect(message).toMatch(
      /content\[0\]\.x{80,}…x+ has a template value in the name of a property/,
    );
    expect(message.length).toBeLessThan(400);
  });

  test('the place is that of the evaluated template where values are inside', async () => {
    const failure = await failureOf(read(`- ${p}\n- [`, value('x')));
    expect(failure.message).toContain('of the evaluated template');
  });
});

describe('values', () => {
  test('are literal text that the reader sees, and mention nobody', async () => {
    const pieces = fc.constantFrom(
      '@',
      'all',
      alice,
      '"',
      '\\',
      '\n- ',
      '{',
      '&a ',
      '*a',
      ': ',
      '#',
    );
    const anyText = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 5 })), { minLength: 1 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (first, second) => {
        const source = `- "say ${p}${placeholder(1)}"\n- {type: icode, content: "${p}"}`;
        const envelope = await read(source, value(first), value(second));
        expect(mentionsOf2020(envelope)).toEqual([]);
        expect(mentionsOf2021(envelope.original_str)).toEqual([]);
        const [running, code] = envelope.formatted.filter(isElement);
        expect(shown(running)).toBe(shown({ type: 'nop', content: `say ${first}${second}` }));
        expect(shown(code)).toBe(shown({ type: 'nop', content: first }));
      }),
    );
  });

  test('do not join what the author wrote into a mention', async () => {
    const envelope = await read(`["@${p}", {"type": "icode", "content": "@${p}"}]`, value('all'));
    expect(mentionsOf2020(envelope)).toEqual([]);
    const own = await read(`{"formatted": ["x"], "original_str": "hi @${p}"}`, value('all'));
    expect(mentionsOf2021(own.original_str)).toEqual([]);
  });

  test('an author still mentions beside them', async () => {
    const envelope = await read(`["@all: ${p}"]`, value('@here'));
    expect(mentionsOf2020(envelope)).toEqual(['@all']);
    expect(mentionsOf2021(envelope.original_str)).toContain('specials: all');
  });

  test.each([
    ['HTTPS://x.io/A', 'https://x.io/A'],
    ['https://x.io/"', 'https://x.io/%22'],
    ['//x.io', 'https://x.io'],
  ])('a link to %s leads where every Twake opens it', async (url, opened) => {
    const { formatted } = await read(`["${p}"]`, { kind: 'link', text: 'run', url });
    expect(formatted).toEqual([
      { type: 'nop', content: [{ type: 'url', url: opened, content: 'run' }] },
    ]);
  });

  test('links and documents become nodes', async () => {
    const link: Fragment = { kind: 'link', text: 'run', url: 'https://x.io/@all' };
    const unsafe: Fragment = { kind: 'link', text: 'bad', url: 'javascript:alert(1)' };
    const document = await documentOf('**notes @here**');
    const source = `["see ${p}, ${placeholder(1)}", "${placeholder(2)}"]`;
    expect((await read(source, link, unsafe, document)).formatted).toEqual([
      {
        type: 'nop',
        content: ['see ', { type: 'url', url: 'https://x.io/%40all', content: 'run' }, ', ', 'bad'],
      },
      {
        type: 'nop',
        content: [{ type: 'bold', start: '*', end: '*', content: ['notes @', 'here'] }],
      },
    ]);
  });

  test.each([':$:', '$', 'x$'])('the id of a member is no icon: %j', async (src) => {
    const source = `- {type: icon, src: "${src.replace('$', p)}"}`;
    const failure = await failureOf(read(source, value(alice)));
    expect(failure.message).toContain('content[0].src must be `:shortname:`');
  });

  test.each([
    [`type: ${p}\ncontent: x`, 'content.type must not hold a template value'],
    [`- {start: "${p}", content: x}`, 'content[0].start must not hold a template value'],
    [`- {type: compile, content: "${p}"}`, 'content[0].content must not hold a template value'],
    [`- {type: button, "${p}": x}`, 'content[0] has a template value in the name of a property'],
    [`- {type: url, url: "${p}", content: x}`, 'content[0].url must be an address'],
    [`- {type: url, url: "see ${p}", content: x}`, 'content[0].url must be an address'],
    [`- {type: icon, src: "${p}"}`, 'content[0].src must be `:shortname:`'],
    [`- a ${p}\n- {type: bold, content: [x, 5]}`, 'content[1].content[1] is a number'],
  ])('%s', async (source, message) => {
    const failure = await failureOf(read(source, value('javascript:alert("secret")')));
    expect(failure.message).toContain(message);
    expect(failure.message).not.toContain('secret');
  });
});

describe('values in addresses', () => {
  test.each([
    [p, 'HTTPS://x.io/a b?c="d"#e', 'https://x.io/a%20b?c=%22d%22#e'],
    [p, 'https://x.io/@all', 'https://x.io/%40all'],
    [`https://x.io/tree/${p}`, 'feat/a b?c#d', 'https://x.io/tree/feat/a%20b%3Fc%23d'],
    [`https://x.io/?q=${p}&x`, 'a&b=c%20\uD800', 'https://x.io/?q=a%26b%3Dc%2520%EF%BF%BD&x'],
  ])('%s', async (url, text, expected) => {
    const { formatted } = await read(
      JSON.stringify({ type: 'url', url, content: 'x' }),
      value(text),
    );
    expect(formatted).toEqual([{ type: 'url', url: expected, content: 'x' }]);
  });

  test('cannot choose another host', async () => {
    const source = `[{"type": "url", "url": "https://x.io${p}", "content": "x"}]`;
    const failure = await failureOf(read(source, value('.evil.example/')));
    expect(failure.message).toContain('content[0].url must be an address');
  });

  test('can be an emoji where that is allowed', async () => {
    const { formatted } = await read(`{"type": "icon", "src": "${p}"}`, value('🚀'));
    expect(formatted).toEqual([{ type: 'icon', src: '🚀' }]);
  });
});
