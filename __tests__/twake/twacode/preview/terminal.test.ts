/** Every type of node in a terminal: its text, its styles, its lines. */

import { describe, expect, test } from '@jest/globals';
import { toTerminal } from '../../../../src/twake/twacode/preview/preview.ts';
import type { TwacodeElement } from '../../../../src/twake/twacode/vocabulary.ts';
import { nodeTypes } from '../../../../src/twake/twacode/vocabulary.ts';

/** Codes of a terminal in words. */
const names: Readonly<Record<string, string>> = {
  ...{ 1: '<bold>', 22: '</>', 2: '<faint>', 3: '<italic>', 23: '</>', 4: '<underline>' },
  ...{ 24: '</>', 9: '<strike>', 29: '</>', 34: '<blue>', 39: '</>', 36: '<cyan>' },
};

/** In colour, each of its codes in words. */
function coloured(...nodes: unknown[]): string {
  return toTerminal(nodes as string[], { colour: true }).replace(
    /\u001B\[(\d+)m/g,
    (code, number: string) => names[number] ?? code,
  );
}

const content = 'a';

const rows: readonly (readonly [TwacodeElement, string])[] = [
  [{ type: 'nop', content }, 'a'],
  [{ type: 'text', content }, 'a'],
  [{ type: 'br', content }, '\na'],
  [{ type: 'bold', content }, '<bold>a</>'],
  [{ type: 'italic', content }, '<italic>a</>'],
  [{ type: 'underline', content }, '<underline>a</>'],
  [{ type: 'strikethrough', content }, '<strike>a</>'],
  [{ type: 'system', content }, '<faint>a</>'],
  [{ type: 'quote', content }, '<faint>│ </>a'],
  [{ type: 'mquote', content }, '<faint>│ </>a'],
  [{ type: 'attachment', content }, '<faint>┃ </>a'],
  [{ type: 'icode', content: ' a ' }, '<cyan>a</>'],
  [{ type: 'mcode', content: 'a\n  b' }, '<faint>    </><cyan>a</>\n<faint>    </><cyan> b</>'],
  [
    { type: 'url', url: 'https://x.io', content },
    '<blue><underline>a</></><faint> <https://x.io></>',
  ],
  [{ type: 'url', content: 'https://x.io' }, '<blue><underline>https://x.io</></>'],
  [{ type: 'url', url: 'mailto:a@x.io', content }, '<blue><underline>a</></>'],
  [{ type: 'button', content }, '[ <bold>a</> ]'],
  [{ type: 'image', src: 'https://x.io/i' }, '<faint>[image https://x.io/i]</>'],
  [{ type: 'select', title: 'T', values: [{ name: 'A' }] }, '[T ▾]'],
  [{ type: 'email', content: 'a@x.io' }, '<blue><underline>a@x.io</></>'],
  [{ type: 'user', content: 'mona:1' }, '<bold><cyan>@mona</></>'],
  [{ type: 'channel', content: 'general:1' }, '<bold><cyan>#general</></>'],
  [{ type: 'copiable', content: 'git  fetch' }, '<faint>    </><cyan>git fetch</>'],
  [{ type: 'icon', src: '🚀' }, '🚀'],
  [{ type: 'emoji', content: 'fire' }, ':fire:'],
  [{ type: 'input', content }, 'a'],
  [{ type: 'file', content }, '[file]'],
  [{ type: 'progress_bar', progress: 30 }, '30 %'],
  [{ type: 'compile', content: '*a*' }, '*a*'],
];

test.each(rows)('%j is %s', (node, text) => {
  expect(coloured(node)).toBe(text);
});

test.each(['icode', 'mcode', 'input', 'compile', 'email', 'file'])(
  '%s holds text and no nodes, as in the HTML',
  (type) => {
    const node = { type, content: [{ type: 'bold', content }] };
    expect(toTerminal([node])).not.toContain('a');
  },
);

test('no type of node is forgotten', () => {
  expect(new Set(rows.map(([{ type }]) => type))).toEqual(new Set(nodeTypes));
});

describe('styles', () => {
  const bold = { type: 'bold', content };

  test.each([
    [
      'of what is around stay',
      { type: 'italic', content: [bold, 'b'] },
      '<italic><bold>a</></><italic>b</>',
    ],
    [
      'reach into code and quotes',
      {
        type: 'italic',
        content: [
          { type: 'mcode', content },
          { type: 'quote', content },
        ],
      },
      '<faint>    </><italic><cyan>a</></>\n<faint>│ </><italic>a</>',
    ],
    ['of nothing are not printed', ['a', { type: 'bold', content: '' }, 'b'], 'ab'],
    ['of what is taken out are not printed', ['a', { type: 'bold', content: '\u0007' }, 'b'], 'ab'],
    ['are none for what no reader sees', [{ type: 'x', content }, null, 7, { content }, 'b'], 'b'],
  ])('%s', (_, node, text) => {
    expect(coloured(node)).toBe(text);
  });

  test('are left out unless asked for', () => {
    expect(toTerminal([bold])).toBe('a');
    expect(toTerminal([bold], { colour: false })).toBe('a');
  });
});

describe('white space', () => {
  const quote = { type: 'quote', content: 'q' };
  const br = { type: 'br' };
  const bold = (content: string) => ({ type: 'bold', content });

  test.each([
    ['is one space', ['a \t\n\r\f b'], 'a b'],
    ['is one space across nodes', ['a ', bold(' '), bold(' b ')], 'a b'],
    ['stays one space across what shows nothing', ['a ', bold(''), ' b'], 'a b'],
    ['stays where nothing stood before it', ['a', bold(''), ' b'], 'a b'],
    ['begins no line', [' a', br, ' b'], 'a\nb'],
    ['begins no line of a quote', [{ type: 'quote', content: ' q' }], '│ q'],
    ['ends no line', ['a ', br, 'b '], 'a\nb'],
    ['stays in code', [{ type: 'mcode', content: 'a   b' }], '    a   b'],
    ['alone makes no line before a block', [' ', quote], '│ q'],
    ['alone makes no line between blocks', [quote, ' \n', quote], '│ q\n│ q'],
    ['alone makes no line at the end', ['a', br, ' '], 'a'],
    ['of what has text makes a line', ['a', quote, 'b', quote], 'a\n│ q\nb\n│ q'],
    ['is no line of its own in nothing', [], ''],
  ])('%s', (_, nodes, text) => {
    expect(toTerminal(nodes)).toBe(text);
  });
});

test('code is as the generation shows it', () => {
  const nodes = [{ type: 'quote', content: { type: 'mcode', content: 'ab\n     c' } }];
  expect(toTerminal(nodes)).toBe('│     ab\n│        c');
  expect(toTerminal(nodes, { generation: '2020' })).toBe('│     ab\n│        c');
  expect(toTerminal(nodes, { generation: '2021' })).toBe('│     ab\n│          c');
});
