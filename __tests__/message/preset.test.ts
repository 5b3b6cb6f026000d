/** Buttons stand in one row below the message, and lead where they say. */

import { describe, expect, test } from '@jest/globals';
import { takeButtons } from '../../src/message/presets/preset.ts';
import type { Source } from '../../src/message/source.ts';
import { composeBare, toEnvelopeOf } from '../../testing/compose.ts';

const site = { label: 'Open **site**', url: 'https://hello.example/a?b=c' };
const run = { label: 'Run', url: 'https://github.com/run' };

const node = ({ label, url }: typeof site) => ({
  type: 'url',
  url,
  content: { type: 'button', content: label },
});

describe('a message', () => {
  const envelope = async (more: Partial<Source>) =>
    toEnvelopeOf(
      await composeBare({
        content: '**Hi** '.repeat(3),
        buttons: [site],
        mentions: ['all'],
        ...more,
      }),
    );

  test.each<[string, readonly unknown[]]>([
    ['Hi', ['Hi', { type: 'br', start: '\n' }, { type: 'br', start: '\n' }]],
    [
      '# Hi',
      [
        expect.objectContaining({ type: 'underline' }),
        { type: 'br', start: '\n' },
        { type: 'br', start: '\n' },
      ],
    ],
    // Twake shows what is behind a block on a line of its own: one more is an empty line.
    [
      '> Hi',
      [
        { type: 'quote', start: '>', content: 'Hi' },
        { type: 'br', start: '\n' },
      ],
    ],
  ])('%j has an empty line and a row of them below', async (content, above) => {
    const { formatted } = await envelope({ content, buttons: [site, run], mentions: [] });
    expect(formatted).toEqual([...above, node(site), ' ', node(run)]);
  });

  test.each(['markdown', 'text'] as const)('of format %s has them', async (format) => {
    const { formatted, original_str } = await envelope({ format });
    expect(formatted.slice(-3)).toEqual([node(site), { type: 'br', start: '\n' }, '@all']);
    expect(original_str).toMatch(/\[Open ∗∗site∗∗\] @all$/);
  });

  test('keeps them when it is shortened', async () => {
    const { formatted } = await envelope({ content: 'word '.repeat(20_000) });
    expect(formatted).toContainEqual(node(site));
  });
});

describe('those of a preset', () => {
  const filled = (text: string) => ({
    text,
    fragments: [{ kind: 'text', text: run.url } as const],
  });

  test('are its last block', () => {
    const text = `Hi\n\n\`\`\`buttons\nSite = ${site.url}\nRun = \uE0000\uE001\n\`\`\`\n`;
    expect(takeButtons(filled(text))).toEqual({
      rest: filled('Hi\n'),
      buttons: [
        { label: 'Site', url: site.url },
        { label: 'Run', url: run.url },
      ],
    });
  });

  test('without an address that can be opened are left out', () => {
    const text = 'Hi\n```buttons\nA = \nB = javascript:alert(1)\nC = hello.example\n```';
    expect(takeButtons(filled(text)).buttons).toEqual([]);
  });

  test('have no blanks around them, nor need any', () => {
    const text = 'Hi\n```buttons\n A  =   https://x.example/a \nB =https://x.example/b\n```';
    expect(takeButtons(filled(text)).buttons).toEqual([
      { label: 'A', url: 'https://x.example/a' },
      { label: 'B', url: 'https://x.example/b' },
    ]);
  });

  test('are the last block, and not one in front of it', () => {
    const text = 'Hi\n```buttons\nA = https://x.example/a\n```\nBye';
    expect(takeButtons(filled(text))).toEqual({ rest: filled(text), buttons: [] });
  });

  test('have addresses that every Twake opens', () => {
    const text = 'Hi\n```buttons\nA = HTTPS://x.example/a\nB = https:x.example\n```';
    expect(takeButtons(filled(text)).buttons).toEqual([{ label: 'A', url: 'https://x.example/a' }]);
  });

  test('are none in a text without such a block', () => {
    expect(takeButtons(filled('Hi\n```js\na = b\n```'))).toEqual({
      rest: filled('Hi\n```js\na = b\n```'),
      buttons: [],
    });
  });
});
