/** Every word that somebody wrote to be read is in the tree, in its order, whatever stands around it. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut } from '../../../src/message/cut.ts';
import { lengthOfAll } from '../../../src/message/length.ts';
import type { Body } from '../../../src/message/tree.ts';
import { wordsOf } from '../../../src/message/visible.ts';
import { readAlone } from '../../../testing/template.ts';

/** Words are told apart by their numbers, in the order in which they stand. */
function numbered(source: string): string {
  let count = 0;
  return source.replaceAll('W', () => {
    count += 1;
    return `word${count}w`;
  });
}

const wordsIn = (text: string) => text.match(/word\d+w/g) ?? [];

/** What Markdown is written with, but for what hides words: addresses, definitions, tags, the language of code. */
const noise = fc
  .array(
    fc.constantFrom(
      ...[
        'W',
        'W ',
        ' W',
        'W',
        '* ',
        '*',
        '**',
        '_',
        '__',
        '~',
        '~~',
        '`W',
        '`',
        '[',
        '] ',
        '![',
        '!',
      ],
      ...[
        '> ',
        '>',
        '- ',
        '+ ',
        '1. ',
        '12) ',
        '# ',
        '###### ',
        '    ',
        '\t',
        ' ',
        '\\',
        '&amp;',
        ':',
      ],
      ...['\n', '\n', '\n\n', '  \n', '\n---\n', '\n===\n', '- [ ] ', '[x] ', '"', "'", '@W', '#1'],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
  .filter((source) => !/`{3}|~{3}|\]:|\](?:\(|\[)/.test(source));

/** Documents as people write them: blocks in blocks. */
const { block } = fc.letrec<{ block: string; line: string }>((tie) => ({
  line: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('W', 'W W', 'W\nW', 'W  \nW') },
    fc.constantFrom(
      '**W** W',
      '*W **W** W*',
      '~~W~~',
      '`W W`',
      '[W W](https://x.io "t")',
      '<b>W</b> W',
    ),
    fc.constantFrom(
      '![W](https://x.io/p.png)',
      '<https://x.io/W>',
      'W<br>W',
      'W&nbsp;W',
      '\\*W\\*',
    ),
  ),
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('line'),
    fc.tuple(tie('line')).map(([line]) => `## ${line.replace(/\s*\n/g, ' ')}`),
    fc.constantFrom(
      '```js\nW\n\n  W\n```',
      '    W\n    W',
      '| W | W |\n|---|:-:|\n| W | W |\n| W |',
      '---',
    ),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n')),
    fc
      .tuple(fc.constantFrom('> ', '> [!NOTE]\n> '), tie('block'))
      .map(([mark, inside]) => `${mark}${inside.replaceAll('\n', '\n> ')}`),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '- [x] ', '7. '),
        fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', '\n\n'),
      )
      .map(([mark, items, gap]) =>
        items
          .map(
            (item) => mark + item.replaceAll('\n', `\n${' '.repeat(mark.startsWith('7') ? 3 : 2)}`),
          )
          .join(gap),
      ),
    tie('block').map((inside) => `<details><summary>W</summary>\n\n${inside}\n\n</details>`),
    tie('block').map((inside) => `<div>\n\n${inside}\n\n</div>`),
    // Nothing but tags is read in HTML.
    fc
      .constantFrom('W', 'W W', '<b>W</b> W', '<a href="https://x.io">W</a>', 'W<br>W')
      .map((inside) => `<ul>\n<li>${inside}</li>\n<li>W</li>\n</ul>`),
  ),
}));

describe.each([
  ['noise', noise, 20_000],
  ['documents', fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n')), 5000],
] as const)('of %s', (_, sources, numRuns) => {
  test('every word is in the tree, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (pieces) => {
        const source = numbered(pieces);
        expect(wordsIn(wordsOf(await readAlone(source)))).toEqual(wordsIn(source));
      }),
      { numRuns },
    );
  });
});

test('a cut is the beginning of the whole', async () => {
  const text = (blocks: Body['children']) => wordsOf(blocks).replace(/\s+/g, ' ').trim();
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 4 }),
      fc.nat({ max: 200 }),
      async (blocks, room) => {
        const whole = await readAlone(numbered(blocks.join('\n\n')));
        const kept = cut(whole, room);
        expect(text(whole).startsWith(text(kept))).toBe(true);
        expect(lengthOfAll(kept)).toBeLessThanOrEqual(Math.max(room, 0));
      },
    ),
    { numRuns: 3000 },
  );
});
