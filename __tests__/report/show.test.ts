/** What the log and the summary show of a dry run and of a message: complete, bounded, and without the key. */

import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import type { Message } from '../../src/message/message.ts';
import { text } from '../../src/message/text.ts';
import type { Body } from '../../src/message/tree.ts';
import { sumUp } from '../../src/report/report.ts';
import {
  type DryRun,
  describeDryRun,
  summarizeDeliveries,
  summarizeDryRun,
} from '../../src/report/show.ts';
import type { Finding, PreparedMessage, Target } from '../../src/twake/api.ts';
import { sendingsFor } from '../../src/twake/deliver.ts';
import type { Delivery } from '../../src/twake/delivery.ts';
import type { Twacode } from '../../src/twake/twacode/vocabulary.ts';
import { v1 } from '../../src/twake/v1/v1.ts';

const twake = v1.connect({
  api_url: new URL('https://chat.example/twake'),
  public_id: 'app',
  private_api_key: 's3cret-key',
  group_id: 'company',
  access_token: '',
});
const policy = { delivery: 'at_most_once', retries: 0, timeout_ms: 1 } as const;

const prepare = (content: Message['content']): Promise<PreparedMessage> =>
  twake.prepare({ content });

/** Written by hand, so that it is sent as it is. */
function messageOf(nodes: Twacode): Promise<PreparedMessage> {
  const value = { formatted: nodes, original_str: 'x', fallback_string: 'x' };
  return prepare({ type: 'twacode', value, fill: () => undefined });
}

function dryRunOf(targets: readonly Target[], message?: PreparedMessage): DryRun {
  const request = { twake, targets, policy, ...(message && { message }) };
  return { sendings: sendingsFor(request), targets, message, findings: [] };
}

const sent: Delivery = {
  target: { channel_id: 'a' },
  operation: 'post',
  outcome: 'sent',
  attempts: 1,
  confirmation: 'Accepted by Twake: message m1 in channel a',
};
const advice = 'Look there.';
const refused = new ActionError('unknown_channel', 'Twake knows no `channel` <b>.', {
  nextStep: advice,
});
const failed: Delivery = {
  target: { channel_id: 'b' },
  operation: 'post',
  outcome: 'failed',
  attempts: 1,
  error: refused,
};

const summarize = (message: PreparedMessage) => summarizeDeliveries(sumUp([sent]), message);

const dryRunOfNodes = async (nodes: Twacode, ...others: string[]): Promise<DryRun> =>
  dryRunOf(
    ['one', ...others].map((channel_id) => ({ channel_id })),
    await messageOf(nodes),
  );

const jane = { type: 'user', content: 'jane:3c000000-cccc-11ea-8000-000000000001' };

const removal = dryRunOf([{ channel_id: 'one', message_id: 'm' }]);

describe('the log', () => {
  test('shows where it goes, its size, who is mentioned, the JSON, and what readers see', async () => {
    const nodes = [{ type: 'bold', content: ['Hi'] }, ' ', jane, ' and @all'];
    const shown = await describeDryRun(await dryRunOfNodes(nodes, 'two', 'three'));
    expect(shown.split('\n')).toEqual([
      'POST https://chat.example/twake/api/v1/messages/save (239 bytes)',
      'The same for two, three',
      'Mentions: @jane, @all',
      '{',
      '  "group_id": "company",',
      ...['  "message": {', '    "channel_id": "one",'],
      ...Array(17).fill(expect.any(String)),
      ...['    }', '  }', '}'],
      '',
      'As its readers see it:',
      '',
      '  Hi @jane and @all',
    ]);
  });

  test('tells at the end what the server told', async () => {
    const dryRun: DryRun = {
      ...(await dryRunOfNodes(['Hi'])),
      findings: [
        { kind: 'yes', sentence: 'It answers.' },
        { kind: 'unknown', sentence: 'Who knows?' },
        { kind: 'no', sentence: refused.message, error: refused },
      ],
    };
    const shown = await describeDryRun(dryRun);
    expect(shown.split('\n').slice(-5)).toEqual([
      'What the server tells without a message:',
      '',
      '  ✅ It answers.',
      '  ❓ Who knows?',
      '  ❌ Twake knows no `channel` <b>.',
    ]);
  });

  test.each<[sentence: string, ...kinds: Finding['kind'][]]>([
    ['So a message would be taken.', 'yes', 'yes'],
    ['Nothing else speaks against a message.', 'yes', 'unknown'],
  ])('ends with what that comes to: %s', async (sentence, ...kinds) => {
    const findings = kinds.map((kind) => ({ kind, sentence: 'It answers.' }));
    const shown = await describeDryRun({ ...(await dryRunOfNodes(['Hi'])), findings });
    expect(shown.split('\n').at(-1)).toBe(`  ${sentence}`);
  });

  test('says when nobody is mentioned', async () => {
    const dryRun = await dryRunOfNodes(['Hi @', 'all, me@all.example']);
    expect(await describeDryRun(dryRun)).toContain('Mentions: nobody');
  });

  test('names everybody once', async () => {
    const dryRun = await dryRunOfNodes([jane, ' and ', jane]);
    expect(await describeDryRun(dryRun)).toContain('\nMentions: @jane\n');
  });

  test('shows plain text', async () => {
    const plain = await prepare({ type: 'plain', value: '*Hi*', isFilled: false });
    const shown = await describeDryRun(dryRunOf([{ channel_id: 'one' }], plain));
    expect(shown).toMatch(/\n\nAs its readers see it:\n\n {2}\*Hi\*$/);
  });

  test('names the method, where it is another one', async () => {
    const [sending] = removal.sendings;
    if (sending === undefined) throw new Error('A removal has a sending.');
    const put = { ...sending, request: { ...sending.request, method: 'PUT' } } as const;
    expect(await describeDryRun({ ...removal, sendings: [put] })).toMatch(/^PUT https:/);
  });

  test('has nothing to show where there is no channel', async () => {
    expect(await describeDryRun(dryRunOf([]))).toBe('');
  });

  test('shows a removal', async () => {
    expect(await describeDryRun(removal)).toBe(
      [
        'POST https://chat.example/twake/api/v1/messages/remove (62 bytes)',
        '{',
        '  "group_id": "company",',
        ...['  "message": {', '    "channel_id": "one",', '    "id": "m"', '  }', '}'],
      ].join('\n'),
    );
  });
});

describe('the summary', () => {
  test.each<[string, readonly Delivery[], string, readonly string[]]>([
    ['sent', [sent], 'Twake message', []],
    ['edited', [{ ...sent, operation: 'edit' }], 'Twake message (edited)', []],
    [
      'sent to two channels',
      [sent, { ...sent, operation: 'edit' }],
      'Twake message',
      [
        '✅ Accepted by Twake: message m1 in channel a',
        '✅ Accepted by Twake: message m1 in channel a',
      ],
    ],
    [
      'in one of two',
      [sent, failed],
      'Twake message (in 1 of 2 channels)',
      [
        `❌ Channel b: Twake knows no <code>channel</code> &lt;b&gt;. ${advice}`,
        '✅ Accepted by Twake: message m1 in channel a',
      ],
    ],
    [
      'not sent',
      [failed],
      'Twake message (not sent)',
      [`❌ Channel b: Twake knows no <code>channel</code> &lt;b&gt;. ${advice}`],
    ],
    [
      'of unknown fate',
      [{ ...failed, outcome: 'unknown' }],
      'Twake message (fate unknown)',
      [`❓ Channel b: Twake knows no <code>channel</code> &lt;b&gt;. ${advice}`],
    ],
  ])('says what became of a message: %s', async (_, deliveries, title, items) => {
    const summary = await summarizeDeliveries(sumUp(deliveries), await messageOf(['Hi']));
    const list = items.length > 0 ? [`<ul><li>${items.join('</li><li>')}</li></ul>`] : [];
    const quote = expect.stringMatching(/^<blockquote>.*Hi.*<\/blockquote>$/);
    expect(summary.split('\n\n')).toEqual([`### ${title}`, ...list, quote, '']);
  });

  test('of a hundred channels that fail at length is still one that the runner takes', async () => {
    const error = new ActionError('refused', '<'.repeat(100_000));
    const summary = await summarizeDeliveries(
      sumUp(Array(100).fill({ ...failed, error })),
      await messageOf(['"'.repeat(2 ** 20)]),
    );
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  });

  test('shows the same', async () => {
    const summary = await summarizeDryRun('Twake message', await dryRunOfNodes(['Hi ', jane]));
    expect(summary).toMatch(/^### Twake message\n\n<blockquote>.*<\/blockquote>\n\n<ul>/);
    expect(summary).toContain('Mentions: @jane');
    expect(summary).toContain('&quot;group_id&quot;: &quot;company&quot;,&#10;');
    expect(summary).not.toMatch(/s3cret-key|YXBwOnMzY3JldC1rZXk/);
  });

  test('shows a removal', async () => {
    const json = (await describeDryRun(removal)).replace(/^.*\n/, '');
    const code = json.replaceAll('\n', '&#10;').replaceAll('"', '&quot;');
    expect(await summarizeDryRun('Removal', removal)).toBe(
      [
        '### Removal\n\n<ul><li>',
        'POST https://chat.example/twake/api/v1/messages/remove (62 bytes)',
        '</li></ul>\n\n<details><summary>The request as JSON</summary>',
        `<pre>${code}</pre>`,
        '</details>\n\n',
      ].join(''),
    );
  });

  test('shows one fact after the other', async () => {
    const summary = await summarizeDryRun('T', await dryRunOfNodes(['Hi'], 'two'));
    expect(summary).toContain('</li><li>The same for two</li><li>');
  });

  test('shows code as it was sent, with its indentation', async () => {
    const message = await messageOf([{ type: 'mcode', content: 'if\n  x' }]);
    expect(await summarize(message)).toContain('if&#10;  x');
  });

  test.each<[string, Twacode]>([
    ['a string', ['word '.repeat(2 ** 18)]],
    ['code', [{ type: 'mcode', content: 'word '.repeat(2 ** 18) }]],
    [
      'nodes in nodes',
      [{ type: 'quote', content: [{ type: 'bold', content: 'word '.repeat(2 ** 18) }] }],
    ],
    ['many nodes', Array(60_000).fill({ type: 'bold', content: 'word' })],
  ])('shows the start of what is too large: %s', async (_, nodes) => {
    const html = await summarize(await messageOf(nodes));
    expect(html.length).toBeLessThan(600_100);
    expect(html.match(/word/g)?.length).toBeGreaterThan(10_000);
    expect(html).toContain(' …</div></blockquote>');
  });

  test('says that a message is too large where no cut makes it short enough', async () => {
    const giant = [{ type: 'url', url: `https://x.io/${'x'.repeat(2 ** 20)}`, content: 'x' }];
    expect(await summarize(await messageOf(giant))).toBe(
      '### Twake message\n\n<blockquote>(too large to be shown here)</blockquote>\n\n',
    );
  });

  test.each<[string, Twacode]>([
    ['quotes', ['"'.repeat(2 ** 20)]],
    ['words', ['one two '.repeat(2 ** 17)]],
    ['many nodes', Array(30_000).fill({ type: 'bold', content: ['x'] })],
    ['many empty nodes', ['x', ...Array(30_000).fill({ type: 'bold', content: [] })]],
    ['code', [{ type: 'mcode', content: '<\n'.repeat(2 ** 18) }]],
  ])('is never larger than the runner takes: %s', async (_, nodes) => {
    const summary = await summarizeDryRun('Twake message', await dryRunOfNodes(nodes));
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    expect(summary).toMatch(/ …|too large/);
  });

  const breakouts = ['a\r\r# H', 'a\n\n# H', '</blockquote>\n\n<script>', '<!--', '\n\n```\n\n'];

  test.each(breakouts)('keeps %j inside its line of HTML', async (foreign) => {
    for (const node of [
      foreign,
      { type: 'mcode', content: foreign },
      { type: 'icode', content: foreign },
    ])
      expectOneLine(await summarize(await messageOf([node])));
  });

  test.each(breakouts)('keeps %j inside its lines of a dry run', async (foreign) => {
    const message = await messageOf([foreign]);
    const dryRun = dryRunOf([{ channel_id: 'one' }, { channel_id: foreign }], message);
    const summary = await summarizeDryRun('T', dryRun);
    expect(summary.split(/[\r\n]+/)).toEqual([
      '### T',
      expect.stringMatching(/^<blockquote>.*<\/blockquote>$/),
      expect.stringMatching(/^<ul>.*<\/ul>$/),
      expect.stringMatching(/^<details>.*<\/details>$/),
      '',
    ]);
    expect(summary).not.toMatch(/<script|<!--|<\/blockquote>./);
  });
});

describe('the summary of a message that was shortened', () => {
  const shown = [{ type: 'paragraph', children: [text('short')] }] as const;
  const summarizeWhole = async (children: Body['children']) =>
    summarizeDeliveries(sumUp([sent]), await prepare({ type: 'root', children: shown }), {
      type: 'root',
      children,
    });
  const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] }) as const;

  test('shows what it said before', async () => {
    const html = await summarizeWhole([paragraph('first'), paragraph('last')]);
    expect(html).toMatch(/^### Twake message\n\n<blockquote>.*first.*last.*<\/blockquote>\n\n$/);
    expect(html).not.toContain('short');
    expect(html).not.toContain('…');
  });

  test('shows the start of what is too large', async () => {
    const html = await summarizeWhole(Array(60_000).fill(paragraph('a word & more')));
    expect(Buffer.byteLength(html)).toBeLessThan(600_100);
    expect(html.match(/a word &amp; more/g)?.length).toBeGreaterThan(10_000);
    expect(html).toMatch(/…<\/div><\/blockquote>\n\n$/);
  });

  test('says that it is too large where no cut makes it short enough', async () => {
    const url = `https://x.io/${'x'.repeat(2 ** 20)}`;
    const link = { type: 'link', url, children: [text('x')] } as const;
    expect(await summarizeWhole([{ type: 'paragraph', children: [link] }])).toBe(
      '### Twake message\n\n<blockquote>(too large to be shown here)</blockquote>\n\n',
    );
  });

  test.each(['a\r\r# H', '</blockquote>\n\n<script>', '<!--', '\n\n```\n\n'])(
    'keeps %j inside its line of HTML',
    async (foreign) => {
      const code = { type: 'code', lang: null, value: foreign } as const;
      expectOneLine(await summarizeWhole([paragraph(foreign), code]));
    },
  );
});

function expectOneLine(summary: string): void {
  const [, line, ...rest] = summary.split(/[\r\n]+/);
  expect(rest).toEqual(['']);
  expect(line).not.toMatch(/<script|<!--|<\/blockquote>./);
}
