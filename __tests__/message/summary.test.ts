/** A summary is the first paragraph that somebody wrote to be read. */

import { describe, expect, test } from '@jest/globals';
import { summarize } from '../../src/message/summary.ts';
import { wordsOf } from '../../src/message/visible.ts';
import { readAlone } from '../../testing/template.ts';

async function summaryOf(document: string): Promise<string> {
  return wordsOf(summarize(await readAlone(document)));
}

test.each([
  ['nothing', '', ''],
  ['white space', ' \n\n ', ''],
  ['one paragraph', 'Hello\nworld\n\nMore', 'Hello\nworld'],
  ['other line ends', 'Hello\rworld\r\r\nMore', 'Hello\nworld'],
  ['emphasis all over', '***Now***, and then', 'Now, and then'],
  ['a bold sentence', '**Please do not merge.**\n\nMore', 'Please do not merge.'],
  ['a bold line alone', '**Is this ready?**', 'Is this ready?'],
  ['a link first', '[link](https://x.io) first', 'link first'],
  ['a picture in a sentence', 'See ![picture](https://x.io/p.png)', 'See picture'],
  ['back-ticks in a text', 'Write ``` before code.\n\nMore', 'Write ``` before code.'],
  ['a list', '- a list\n- is one\n\nMore', 'a list\nis one'],
  ['some boxes in a list', '- [x] a\n- b', 'a\nb'],
  ['a list that is announced', 'It:\n\n- greets\n- waves\n\nMore', 'It:\ngreets\nwaves'],
  ['code that is announced', 'Run:\n```\nnpm test\n```', 'Run:\nnpm test'],
  ['a `<div>`', '<div>\n\nHello\n\n</div>', 'Hello'],
  ['what closes an issue, and no more', 'Fixes #12, #13\n\n- [ ] tested', 'Fixes #12, #13'],
  ['code and no more', '```\nError: no\n```', 'Error: no'],
  ['an alert and no more', '> [!WARNING]\n> Breaks.', 'Breaks.'],
  ['a footnote', 'By the plan[^1].\n\n[^1]: Of March.', 'By the plan.'],
  ['a reference', '[The guide][g].\n\n[g]: https://x.io', 'The guide.'],
])('of a document with %s', async (_, document, summary) => {
  expect(await summaryOf(document)).toBe(summary);
});

test.each([
  ['a heading', '# Why'],
  ['an underlined heading', 'Why\n---'],
  ['a bold line', '**What this does / why we need it**:'],
  ['a bold question', '__What does this do?__'],
  ['a comment', '<!-- Describe\n\nyour change -->'],
  ['a comment that is never closed in its block', '<!-- a -->'],
  ['a badge', '[![build](https://x.io/b.svg)](https://x.io)'],
  ['a picture', '![shot](https://x.io/p.png)'],
  ['a picture in HTML', '<p align="center"><img src="https://x.io/p.png"></p>'],
  ['a rule', '---'],
  ['boxes', '- [ ] tested\n- [x] written'],
  ['a table of contents', 'Table of Contents\n\n- [A](https://x.io/#a)\n- [B](https://x.io/r#b)'],
  ['words of somebody else', '> Shall we?'],
  ['words of somebody else in a mail', 'On Mon, 2 Mar 2026 at 10:00, Mona <m@x.io> wrote:\n> Hi'],
  ['folded details', '<details><summary>Notes</summary>\n\nLong\n\n</details>'],
  ['an empty answer of a form', '### Version\n\n_No response_'],
  ['none', 'N/A'],
  ['a command to a bot', '/kind bug'],
  ['a footer of a tool', '🤖 Generated with [a tool](https://x.io)'],
  ['a trailer', 'Signed-off-by: Mona <m@x.io>'],
  ['code', '```js\na\n\nb\n```'],
  ['a table', '| a | b |\n|---|---|\n| c | d |'],
  ['an alert', '> [!NOTE]\n> By a bot.'],
  ['what is closed', 'Closes octo/hello#11 and #12.'],
])('%s is none', async (_, document) => {
  expect(await summaryOf(`${document}\n\nBecause.`)).toBe('Because.');
  expect(await summaryOf(`<!-- x -->\n\n${document}\n\n## Then\n\nBecause.`)).toBe('Because.');
});

describe('a long one', () => {
  test('ends between two words', async () => {
    expect(await summaryOf('many words '.repeat(100))).toBe(`${'many words '.repeat(36)}…`);
    expect(await summaryOf(`${'x'.repeat(390)} greetings to all`)).toBe(`${'x'.repeat(390)} …`);
  });

  test('has at most 400 characters', async () => {
    expect(await summaryOf('x'.repeat(400))).toBe('x'.repeat(400));
    expect(await summaryOf('x'.repeat(401))).toBe(`${'x'.repeat(399)} …`);
  });

  test('ends between two characters', async () => {
    expect(await summaryOf(`x${'🚀'.repeat(400)}`)).toBe(`x${'🚀'.repeat(199)} …`);
  });

  test('that is a list has whole items, and tells how many are missing', async () => {
    const list = Array.from({ length: 50 }, (_, index) => `- the entry of number ${index}`);
    const words = await summaryOf(list.join('\n'));
    expect(words).toMatch(/^the entry of number 0\n.*number 12\n… and 37 more$/s);
    expect(words.length).toBeLessThanOrEqual(400);
  });
});
