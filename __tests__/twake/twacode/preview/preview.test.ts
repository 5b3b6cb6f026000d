import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toHtml, toTerminal } from '../../../../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../../../../src/twake/twacode/vocabulary.ts';
import { anyText } from '../../../any-text.ts';
import { type Golden, readGoldens } from '../oracles.ts';

const goldens = [...readGoldens('twacode'), ...readGoldens('markdown')];

/** The class that names a node in both renderings; other tags are only packing. */
const named = new Set(
  `bold italic underline strikethrough inline-code multiline-code one-line-quote multiline-quote
   attachment button user_twacode channel_twacode progress_bar image`.split(/\s+/),
);

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#10': '\n',
};

/** What a rendering amounts to: nesting, breaks, targets of links, text. */
function outline(html: string): string {
  const open: string[] = [];
  return html
    .replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, slash: string, tag: string, attributes: string) => {
      if (slash !== '') return open.pop() ?? '';
      const mark = markOf(tag, attributes);
      const end = mark && '‹/›';
      if (tag === 'br') return '⏎';
      if (tag === 'img' || tag === 'input') return mark + end;
      open.push(end);
      return mark;
    })
    .replace(/&([a-z]+|#[x\d]+);/g, (entity, name: string) => entities[name] ?? entity);
}

function markOf(tag: string, attributes: string): string {
  const href = /href="(?:https?:\/\/)?([^"]*)"/.exec(attributes)?.[1];
  if (tag === 'a') return `‹a ${href}›`;
  const name = /class="([^" ]*)/.exec(attributes)?.[1] ?? '';
  return named.has(name) ? `‹${name}›` : '';
}

function nodesOf({ content }: Golden): Twacode {
  return [content].flat() as Twacode;
}

describe('HTML follows the real renderer', () => {
  /** Shown by name, where Twake draws pictures and form fields, or as written, where its own notation loses text. */
  const inWords: Readonly<Record<string, string>> = {
    'button-inline': '‹button›more‹/›',
    'channel-known': '‹channel_twacode›#general‹/›',
    'compile-escape': '\\*b\\* \\@alice \\:fire:',
    'compile-loses-text': '2*3*4 and std::vector::x and *a b*',
    copiable: 'git fetch',
    file: '[file]',
    'icon-shortcode': ':rocket:',
    'icon-xss': '<img src=x onerror=alert(1)>',
    image: 'a⏎‹image›‹/›⏎b',
    input: 'Comment',
    'progress-bar': '‹progress_bar›30 %‹/›',
    select: 'Pick · A · B',
    'select-without-values': 'x',
    'url-javascript': 't',
    'user-id-prop': '‹user_twacode›@alice‹/›',
    'user-known': 'hi ‹user_twacode›@alice‹/›',
    'user-start': '‹user_twacode›@bob‹/›',
    'user-unknown': '‹user_twacode›@ghost‹/›',
  };
  /** Never sent (the check refuses them); the preview skips what it cannot show. */
  const skipped: Readonly<Record<string, string>> = {
    'envelope-fallback-only': '',
    'envelope-formatted': '',
    'icode-array': '‹inline-code›‹/›',
    'null-item': 'ab',
    'object-without-type': '',
  };

  test.each(goldens.map((golden) => [golden.name, golden] as const))('%s', (name, golden) => {
    const isCode = golden.html.includes('multiline-code');
    const real = isCode ? outline(golden.html) : outline(golden.html).replace(/[ \n]+/g, ' ');
    const html = toHtml(nodesOf(golden), { images: true });
    expect(outline(html)).toBe(inWords[name] ?? skipped[name] ?? real);
  });
});

describe('HTML', () => {
  test('code is as the generation shows it', () => {
    const nodes = [{ type: 'mcode', content: 'def f():\n            return 1' }];
    expect(toHtml(nodes)).toContain('def f():&#10;    return 1');
    expect(toHtml(nodes, { generation: '2021' })).toContain('def f():&#10;            return 1');
  });

  test('links keep https and lead nowhere but to web pages', () => {
    const html = toHtml([{ type: 'url', url: 'https://x.io/?a="&b', content: 'x' }]);
    expect(html).toContain(
      '<a href="https://x.io/?a=&quot;&amp;b" target="_blank" rel="noopener noreferrer">x</a>',
    );
    expect(toHtml([{ type: 'url', url: 'javascript:alert(1)', content: 'x' }])).not.toContain('<a');
  });

  test('an image is a link until it is asked for, and then only over https', () => {
    const image = { type: 'image', src: 'https://x.io/i.png', alt: 'A' };
    expect(toHtml([image])).toBe(
      '<div class="twacode"><a href="https://x.io/i.png" target="_blank" rel="noopener noreferrer"><span class="image">[image: A]</span></a></div>',
    );
    expect(toHtml([{ ...image, src: 'http://x.io/i.png' }], { images: true })).not.toContain(
      '<img',
    );
    expect(
      toHtml([{ type: 'url', url: 'https://x.io', content: image }]).match(/<a /g),
    ).toHaveLength(1);
  });

  test('text is text, on one line, and loads nothing', () => {
    const hostile = fc.oneof(
      anyText(),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='x",
        '\n\n# x',
      ),
    );
    const types = fc.constantFrom(
      'bold',
      'icode',
      'mcode',
      'url',
      'image',
      'icon',
      'emoji',
      'user',
      'email',
      'select',
      'x',
    );
    fc.assert(
      fc.property(types, hostile, (type, text) => {
        const html = toHtml([
          text,
          {
            type,
            content: text,
            url: text,
            src: text,
            alt: text,
            title: text,
            values: [{ name: text }],
          },
        ]);
        expect(html).not.toContain('\n');
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(
            /^<\/?(div|b|i|ins|s|span|code|pre|kbd|a|blockquote)( (class|href|target|rel)="[^"<>]*")*>$/,
          );
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('terminal', () => {
  test.each<[string, Twacode, string]>([
    ['white space', ['  a \n', ' b', { type: 'bold', content: ' c' }], 'a b c'],
    ['breaks', ['a', { type: 'br' }, { type: 'br' }, ' b'], 'a\n\nb'],
    [
      'a block between lines',
      ['a', { type: 'quote', content: ['q', { type: 'br' }, 'r'] }, 'b'],
      'a\n│ q\n│ r\nb',
    ],
    [
      'a break before and behind a block',
      ['a', { type: 'br' }, { type: 'quote', content: 'q' }, { type: 'br' }, 'b'],
      'a\n│ q\n\nb',
    ],
    [
      'code',
      ['see', { type: 'mcode', content: 'if x:\n       y' }, 'ok'],
      'see\n    if x:\n      y\nok',
    ],
    [
      'nested quotes',
      [{ type: 'quote', content: ['a', { type: 'quote', content: 'b' }] }],
      '│ a\n│ │ b',
    ],
    [
      'links',
      [
        { type: 'url', url: 'https://x.io', content: 'x' },
        ' ',
        { type: 'url', content: 'https://y.io' },
      ],
      'x <https://x.io> https://y.io',
    ],
    [
      'a link button',
      [{ type: 'url', url: 'https://x.io', content: { type: 'button', content: 'View' } }],
      '[ View ] <https://x.io>',
    ],
    [
      'a card',
      [{ type: 'attachment', content: [{ type: 'bold', content: 't' }, { type: 'br' }, 'x'] }],
      '┃ t\n┃ x',
    ],
    ['an image', [{ type: 'image', src: 'https://x.io/i.png' }], '[image https://x.io/i.png]'],
    [
      'terminal commands',
      ['a\u001B[31mb\u0007\u202Ec', { type: 'icode', content: '\u009Bx' }],
      'a[31mbcx',
    ],
  ])('%s', (_, nodes, text) => {
    expect(toTerminal(nodes)).toBe(text);
  });

  test('styles nest and end where they should', () => {
    const nodes = [{ type: 'bold', content: ['a', { type: 'italic', content: 'b' }] }, 'c'];
    expect(toTerminal(nodes, { colour: true })).toBe(
      '\u001B[1ma\u001B[22m\u001B[1m\u001B[3mb\u001B[23m\u001B[22mc',
    );
  });

  test.each(goldens.map((golden) => [golden.name, golden] as const))(
    '%s shows the text of the HTML',
    (_, golden) => {
      const nodes = nodesOf(golden);
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      const html = outline(toHtml(nodes)).replace(/‹[^›]*›/g, '');
      const terminal = toTerminal(nodes).replace(/ <https?:[^>]*>|(?<=\[image) [^\]]*/g, '');
      const isForm = /^(select|input)/.test(golden.name);
      if (isForm) expect(terminal).toMatch(/^(\[Pick ▾\]|\[x ▾\]|)$/);
      else expect(letters(terminal)).toBe(letters(html));
    },
  );
});

// More than a call can have arguments.
test('code of 150,000 lines is shown', () => {
  const nodes = [{ type: 'mcode', content: 'x\n'.repeat(150_000) }];
  expect(toHtml(nodes).length).toBeGreaterThan(150_000);
  expect(toTerminal(nodes).length).toBeGreaterThan(150_000);
});
