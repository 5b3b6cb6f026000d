import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import type { Twacode } from '../../../src/twake/twacode/vocabulary.ts';
import { documentOf, markdownToTwacode } from '../../../testing/markdown.ts';
import { anyText } from '../../any-text.ts';
import { notation, structure, visibleText } from './notation.ts';

const repository_url = 'https://github.com/o/r';

/** Renders a source in which `$0`, `$1` ... stand for fragments; a string is a literal value. */
async function render(source: string, ...values: (string | Fragment)[]): Promise<Twacode> {
  const fragments = values.map(
    (value): Fragment => (typeof value === 'string' ? { kind: 'text', text: value } : value),
  );
  const text = source.replace(/\$(\d+)/g, (_, index) => placeholder(Number(index)));
  return markdownToTwacode({ text, fragments }, { repository_url });
}

const shown = async (source: string, ...values: (string | Fragment)[]) =>
  notation(await render(source, ...values));

/** What anybody might put into a title: Markdown, HTML, mentions, addresses, controls, any Unicode. */
const anything = fc
  .array(
    fc.oneof(
      anyText({ maxLength: 6 }),
      fc.constantFrom(
        ...[
          '*',
          '**x**',
          '`',
          '```\n',
          '[',
          '](u)',
          '<b>',
          '</b>',
          '<!--',
          '&amp;',
          '\\',
          '|',
          '> ',
          '- ',
          '# ',
        ],
        ...[
          '1. ',
          ':tada:',
          '@octocat',
          '@all',
          '#12',
          'https://e.example',
          'javascript:',
          '\n',
          '\n\n',
          '  ',
          '\t',
        ],
        ...[
          '\uE0000\uE001',
          '\uD800',
          '\0',
          '\u202E',
          '===',
          '~~',
          'www.x.io',
          '[^1]',
          'deadbee1',
          '{{ x }}',
          '$0',
        ],
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/**
 * The documented changes: breaks are breaks, spaces that would collapse are others, half surrogates cannot be sent. What
 * becomes of directional controls, bidi.test.ts tells.
 */
function normal(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '\u2003')
    .replaceAll('\u00A0', ' ');
}

/** In code and cells also: tabs are spaces, the ends are trimmed, and cells are one line. */
function squeezed(text: string): string {
  return normal(text).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

const places = {
  text: 'A $0 B',
  'text alone': '$0',
  'text, twice': '$0$0',
  bold: 'A **$0** B',
  italic: 'A _$0_ B',
  strike: 'A ~~$0~~ B',
  'bold in a word': 'A**$0**B',
  heading: '# $0',
  'underlined heading': '$0\n===',
  'list item': '- A\n- $0\n- B',
  'ordered item': '1. $0\n2. B',
  task: '- [ ] $0',
  quote: '> A\n> $0',
  'link label': '[A $0](https://x.example) B',
  'start of a line': 'A\n$0 B',
  'before punctuation': '"$0", ($0)! $0: @$0 #$0 :$0:',
  'raw HTML': '<div>A <b>$0</b></div>',
  'a literal autolink': 'https://x.example/$0',
};

const inOneString = {
  'code span': 'A `$0` B',
  'code block': '```\n$0\n```',
  'indented code': 'A\n\n    $0',
  'table cell': '| A | B |\n| - | - |\n| $0 | `$0` |',
};

describe('a value is shown to the letter, and changes nothing around it', () => {
  test.each(Object.entries(places))('as %s', async (place, source) => {
    const model = await render(source, '\uFFFF');
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        fc.pre(/[^\n]/.test(normal(value)));
        const nodes = await render(source, value);
        expect(structure(nodes)).toBe(structure(model));
        const indent = /item|task/.test(place) ? /(?<=\n)\u2003/g : /$^/;
        const seen = normal(visibleText(nodes)).replace(indent, '');
        expect(seen).toBe(visibleText(model).replaceAll('\uFFFF', () => normal(value)));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(inOneString))('as %s', async (_, source) => {
    const model = await render(source, '\uFFFF');
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        fc.pre(squeezed(value) !== '' && value.length < 20);
        const nodes = await render(source, value);
        expect(structure(nodes)).toBe(structure(model));
        const letters = (text: string) => squeezed(text).replace(/[ ─]/g, '');
        expect(letters(visibleText(nodes))).toBe(
          letters(visibleText(model).replaceAll('\uFFFF', () => value)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('as a link target it cannot change scheme or host', async () => {
    const targets = [
      'https://x.example/$0',
      'https://x.example/a?q=$0&b',
      'https://x.example/a#$0',
      '/$0',
      '$0/x',
      './$0',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), anything, async (target, value) => {
        fc.pre(!/^\s*https?:/i.test(value));
        const [link] = await render(`[label](<${target}>)`, value);
        if (typeof link === 'string') return expect(link).toBe('label');
        const url = new URL(String(link?.['url']));
        expect(url.protocol).toBe('https:');
        expect(['x.example', 'github.com']).toContain(url.host);
        expect(url.search.startsWith(target.includes('?') ? '?q=' : '')).toBe(true);
      }),
    );
  });
});

describe('white space of a value', () => {
  test('stays: breaks, indentation, runs of spaces', async () => {
    expect(await render('$0', 'a\r\n  b  c\td\n')).toEqual([
      'a',
      { type: 'br' },
      '\u00A0 b\u00A0 c\u2003d',
      { type: 'br' },
    ]);
  });

  test('a blank value leaves no empty element', async () => {
    expect(await shown('A **$0** `$0` [$0](https://x.io) B', '')).toBe('A    B');
  });
});

describe('a value in a target', () => {
  test.each([
    ['$0', 'https://x.io/a b', '<url https://x.io/a%20b>L</url>'],
    ['$0', 'javascript:alert(1)', 'L'],
    ['$0', '//evil.example', 'L'],
    ['$0', 'docs/a.md', 'L'],
    ['$0/runs/1', 'https://x.io/a', '<url https://x.io/a/runs/1>L</url>'],
    ['https://x.io/$0', 'feature/a#1?', '<url https://x.io/feature/a%231%3F>L</url>'],
    ['https://x.io/$0', '/a', '<url https://x.io/a>L</url>'],
    ['https://x.io/a/$0', '../../b', '<url https://x.io/a/..%2F..%2Fb>L</url>'],
    ['https://x.io/?q=$0', 'a&b=c', '<url https://x.io/?q=a%26b%3Dc>L</url>'],
    ['https://x.io/?q=$0', 'a%26b+c', '<url https://x.io/?q=a%26b+c>L</url>'],
    ['https://x.io$0', '/docs', '<url https://x.io/docs>L</url>'],
    ['https://x.io$0', '.evil.example', 'L'],
    ['https://x.io$0', '@evil.example', 'L'],
    ['https://x.io$0', '//evil.example', 'L'],
    ['https://$0/x', 'host.example:8080', '<url https://host.example:8080/x>L</url>'],
    ['https://$0/x', '', 'L'],
    ['https://$0.example/x', 'staging', '<url https://staging.example/x>L</url>'],
    ['https://$0.example/x', 'evil.io/', 'L'],
    ['http://localhost:$0/', '3000', '<url http://localhost:3000/>L</url>'],
    ['$0://x.io', 'javascript', 'L'],
    ['/$0', '/evil.example', '<url https://github.com/o/r/blob/HEAD/evil.example>L</url>'],
    [
      '$0/x',
      'javascript:alert(1)',
      '<url https://github.com/o/r/blob/HEAD/javascript%3Aalert(1)/x>L</url>',
    ],
    ['mailto:$0', 'a@b.co', 'L (<email>a@b.co</email>)'],
    ['mailto:$0', 'a@b.co,c@d.co', 'L'],
  ])('[L](%s) with %j', async (target, value, expected) => {
    expect(await shown(`[L](${target})`, value)).toBe(expected);
  });

  test('also in reference definitions, images and raw HTML', async () => {
    expect(await shown('[L]\n\n[L]: $0', 'https://x.io')).toBe('<url https://x.io>L</url>');
    expect(await shown('x ![L]($0)', 'data:,x')).toBe('x [L]');
    expect(await shown('<a href="$0">L</a>', 'javascript:x')).toBe('L');
    expect(await shown('<a href="https://x.io/$0">L</a>', '">')).toBe(
      '<url https://x.io/%22%3E>L</url>',
    );
  });
});

describe('other fragments', () => {
  const link = (url: string): Fragment => ({ kind: 'link', text: 'la *bel*', url });
  const document = (source: string) => documentOf(source, repository_url);

  test('<{{ url }}> is an autolink, if the value is an address', async () => {
    expect(await shown('<$0> $0', 'https://x.io/_a_')).toBe(
      '<url https://x.io/_a_>https://x.io/_a_</url> https://x.io/_a_',
    );
    expect(await shown('<$0>', 'b')).toBe('<b>');
    expect(await shown('<$0>', 'javascript:x')).toBe('<javascript:x>');
  });

  test('a link is a link wherever there can be one', async () => {
    expect(await shown('$0', link('https://x.io'))).toBe('<url https://x.io>la *bel*</url>');
    expect(await shown('$0', link('javascript:x'))).toBe('la *bel*');
    expect(await shown('$0', link('docs/a.md'))).toBe('la *bel*');
    expect(await shown('`$0` [$0](https://y.io)', link('https://x.io'))).toBe(
      '<icode>la *bel*</icode> <url https://y.io>la *bel*</url>',
    );
    expect(await shown('[L]($0)', link('https://x.io'))).toBe('<url https://x.io>L</url>');
  });

  test('a document takes the place of its paragraph, item or quote', async () => {
    const notes = await document('# N\n\n- a [b](c.md)\n- #1');
    const blocks =
      '<underline><bold>N</bold></underline>\n• a <url https://github.com/o/r/blob/HEAD/c.md>b</url>\n• <url https://github.com/o/r/issues/1>#1</url>';
    expect(await shown('$0', notes)).toBe(blocks);
    expect(await shown('A\n$0\nB', notes)).toBe(`A\n\n${blocks}\n\nB`);
    expect(await shown('> $0', notes)).toBe(`<quote>${blocks}</quote>`);
    expect(await shown('- $0', notes)).toBe(`• ${blocks.replaceAll('\n•', '\n\u2003◦')}`);
  });

  test('a document in a line is one line', async () => {
    expect(await shown('A $0 B', await document('# N\n\n- **x**\n\n```\ny\n```'))).toBe(
      'A N <bold>x</bold> <icode>y</icode> B',
    );
  });

  test.each([
    '```\nx',
    '<details><b>',
    '<!-- x',
    '[a',
    '> x',
    '| a |\n|-|',
    '**',
    '[B]: https://evil.example',
  ])('nothing open in a document reaches ours: %j', async (source) => {
    expect(await shown('A\n\n$0\n\n**B** [B]', await document(source))).toMatch(
      /<bold>B<\/bold> \[B\]$/,
    );
  });

  test('reserved characters in a document are not placeholders', async () => {
    expect(await shown('$0 $1', await document('\uE0001\uE001'), 'secret')).toBe(
      '\uFFFD1\uFFFD secret',
    );
  });
});
