import { describe, expect, test } from '@jest/globals';
import type { Twacode } from '../../../src/twake/twacode/vocabulary.ts';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { childrenOf } from './notation.ts';

const many = 10_000;

/** Each is of the kind that costs a parser of CommonMark the square of its length, or its stack. */
const sources: Record<string, string> = {
  'nested quotes': `${'>'.repeat(many)} a`,
  'nested lists': `${'- '.repeat(many)}a`,
  'nested lists, many lines': `${'- '.repeat(50)}a\n`.repeat(200),
  'lists indented ever deeper': Array.from(
    { length: 150 },
    (_, i) => `${' '.repeat(2 * i)}- a`,
  ).join('\n'),
  'quotes ever deeper': Array.from({ length: 150 }, (_, i) => `${'>'.repeat(i + 1)} a`).join('\n'),
  'nested emphasis': '*a '.repeat(many) + 'b* '.repeat(many),
  'mixed emphasis': '*a**b_c'.repeat(many),
  'a run of asterisks': '*'.repeat(many),
  'open brackets': '['.repeat(many),
  'nested brackets': '['.repeat(many) + ']'.repeat(many),
  'nested images': '!['.repeat(many) + '](u)'.repeat(many),
  'nested images, many paragraphs': `${'!['.repeat(500) + '](u)'.repeat(500)}\n\n`.repeat(16),
  'unfinished links': '[a](b'.repeat(many),
  'an open bracket and many words': `[${' word'.repeat(many)}`,
  'unfinished comments': 'a <!-- '.repeat(many),
  'nested tags': '<b>'.repeat(many),
  'nested blocks of HTML': '<details>\n\n'.repeat(many),
  'nested blocks of HTML in quotes': Array.from(
    { length: 60 },
    (_, i) => `${'> '.repeat(i + 1)}<details><details><details>`,
  ).join('\n'),
  'items without a list': '<li>'.repeat(many),
  'lists of HTML in lists': '<ul><li>a'.repeat(many),
  'tables of HTML in tables': '<table><tr><td>a'.repeat(many),
  'cells over many others': `<table>${'<tr><td colspan=999 rowspan=999>a'.repeat(1500)}`,
  backticks: Array.from({ length: 150 }, (_, i) => '`'.repeat(i + 1)).join(' '),
  definitions: '[a]: b\n'.repeat(many),
  'a table with many columns': `${'|a'.repeat(many)}|\n${'|-'.repeat(many)}|`,
  'half of a reference': 'a-/'.repeat(many),
  'a word without end': 'x'.repeat(100_000),
  'spaces without end': `a${' '.repeat(100_000)}b`,
  'right-to-left, NUL, half surrogates': '\u202E\0\uD800 \uDC00'.repeat(many),
};

describe('hostile sources are shown, soon and not too deep', () => {
  test.each(Object.entries(sources))('%s', async (_, text) => {
    const start = performance.now();
    const nodes = await markdownToTwacode(
      { text, fragments: [] },
      { repository_url: 'https://github.com/o/r' },
    );
    expect(performance.now() - start).toBeLessThan(8000);
    expect(depthOf(nodes)).toBeLessThanOrEqual(52);
    expect(JSON.stringify(nodes)).not.toMatch(/[\uE000\uE001]|\\ud[89a-f]/);
  });

  test('what is taken for text is shown as it is', async () => {
    const text = `${'['.repeat(3000)}a${']'.repeat(3000)}`;
    expect(await markdownToTwacode({ text, fragments: [] })).toEqual([text]);
  });

  test('a code block keeps what would be too much elsewhere', async () => {
    const code = `${'*_[]<`'.repeat(2000)}\n\n- ${'> '.repeat(100)}x`;
    const text = `\`\`\`\n${code}\n\`\`\`\n\n**b**`;
    expect(await markdownToTwacode({ text, fragments: [] })).toEqual([
      { type: 'mcode', content: code },
      { type: 'bold', content: 'b' },
    ]);
  });

  test('footnotes in footnotes are text beyond a depth', async () => {
    const nodes = await markdownToTwacode({ text: '[^a]: '.repeat(10_000), fragments: [] });
    expect(nodes).toBeDefined();
  });

  test('a megabyte takes no more than its share', async () => {
    const block =
      '## Title\n\n- **item** with `code` and [link](https://x.example)\n- #12 by @octocat :tada:\n\nText.\n\n';
    const time = async (length: number) => {
      const text = block.repeat(length / block.length);
      const start = performance.now();
      await markdownToTwacode({ text, fragments: [] });
      return performance.now() - start;
    };
    await time(5000);
    expect(await time(1_000_000)).toBeLessThan(4 * (await time(100_000)) + 1000);
  });
});

function depthOf(nodes: Twacode): number {
  return (
    1 +
    Math.max(
      0,
      ...new Set(nodes.map((node) => (typeof node === 'string' ? 0 : depthOf(childrenOf(node))))),
    )
  );
}
