/** Buttons stand in one row below the message, and lead where they say. */

import { describe, expect, test } from '@jest/globals';
import { addButtons, takeButtons } from '../../src/message/buttons.ts';
import { compose } from '../../src/message/compose.ts';
import type { Envelope } from '../../src/message/message.ts';
import type { Source } from '../../src/message/source.ts';

const site = { label: 'Open **site**', url: 'https://hello.example/a?b=c' };
const run = { label: 'Run', url: 'https://github.com/run' };

const node = ({ label, url }: typeof site) => ({
  type: 'url',
  url,
  content: { type: 'button', content: label },
});

test('no buttons change nothing', () => {
  const nodes = ['Hi'];
  expect(addButtons(nodes, [])).toBe(nodes);
});

test('a row is below the text, and next to a block of its own', () => {
  const br = { type: 'br' };
  expect(addButtons(['Hi'], [site, run])).toEqual(['Hi', br, br, node(site), ' ', node(run)]);
  const quote = { type: 'quote', content: 'Hi' };
  expect(addButtons([quote], [run])).toEqual([quote, node(run)]);
});

describe('a message', () => {
  const source: Source = {
    content: '**Hi** '.repeat(3),
    format: 'markdown',
    template: false,
    sender_name: '',
    sender_icon: '',
    ephemeral_recipients: [],
    message_fields: {},
    buttons: [site],
    mentions: ['all'],
  };
  const options = { context: {}, event: {}, repository_url: null, run_url: null };
  const envelope = async (more: Partial<Source>) =>
    (await compose({ ...source, ...more }, options)).message.content as Envelope;

  test.each(['markdown', 'text'] as const)('of format %s has them', async (format) => {
    const { formatted, original_str } = await envelope({ format });
    expect(formatted.slice(-3)).toEqual([node(site), { type: 'br' }, '@all']);
    expect(original_str).toMatch(/\[Open \*\*site\*\*\] @all$/);
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
