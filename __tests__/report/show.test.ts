/** What the log and the summary show of a delivery request: complete, bounded, and without the key. */

import { describe, expect, test } from '@jest/globals';
import {
  describeDeliveryRequest,
  summarize,
  summarizeDeliveryRequest,
} from '../../src/report/show.ts';
import type { DeliveryRequest } from '../../src/twake/delivery.ts';
import type { Twacode } from '../../src/twake/twacode/vocabulary.ts';

const messageOf = (nodes: Twacode) => ({
  content: { formatted: nodes, original_str: 'x', fallback_string: 'x' },
});

const requestOf = (nodes: Twacode, ...others: string[]): DeliveryRequest => ({
  connection: {
    api_url: new URL('https://chat.example/twake'),
    public_id: 'app',
    private_api_key: 's3cret-key',
    group_id: 'company',
  },
  targets: ['one', ...others].map((channel_id) => ({ channel_id })),
  message: messageOf(nodes),
  policy: { delivery: 'at_most_once', retries: 0, timeout_ms: 1 },
});

const jane = { type: 'user', content: 'jane:3c000000-cccc-11ea-8000-000000000001' };

const { message: _, ...rest } = requestOf([]);
const removal: DeliveryRequest = { ...rest, targets: [{ channel_id: 'one', message_id: 'm' }] };

describe('the log', () => {
  test('shows where it goes, its size, who is mentioned, the JSON, and what readers see', () => {
    const nodes = [{ type: 'bold', content: ['Hi'] }, ' ', jane, ' and @all'];
    expect(describeDeliveryRequest(requestOf(nodes, 'two', 'three')).split('\n')).toEqual([
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

  test('says when nobody is mentioned', () => {
    expect(describeDeliveryRequest(requestOf(['Hi @', 'all, me@all.example']))).toContain(
      'Mentions: nobody',
    );
  });

  test('shows plain text', () => {
    const text = describeDeliveryRequest({ ...requestOf([]), message: { content: '*Hi*' } });
    expect(text).toMatch(/\n\nAs its readers see it:\n\n {2}\*Hi\*$/);
  });

  test('shows a removal', () => {
    expect(describeDeliveryRequest(removal)).toBe(
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
  test('shows the same', () => {
    const summary = summarizeDeliveryRequest('Twake message', requestOf(['Hi ', jane]));
    expect(summary).toMatch(/^### Twake message\n\n<blockquote>.*<\/blockquote>\n\n<ul>/);
    expect(summary).toContain('Mentions: @jane');
    expect(summary).toContain('&quot;group_id&quot;: &quot;company&quot;,&#10;');
    expect(summary).not.toMatch(/s3cret-key|YXBwOnMzY3JldC1rZXk/);
  });

  test('shows a removal', () => {
    const json = describeDeliveryRequest(removal).replace(/^.*\n/, '');
    const code = json.replaceAll('\n', '&#10;').replaceAll('"', '&quot;');
    expect(summarizeDeliveryRequest('Removal', removal)).toBe(
      [
        '### Removal\n\n<ul><li><div class="twacode">',
        'POST https://chat.example/twake/api/v1/messages/remove (62 bytes)',
        '</div></li></ul>\n\n<details><summary>The request as JSON</summary><div class="twacode">',
        `<pre class="multiline-code"><code>${code}</code></pre>`,
        '</div></details>\n\n',
      ].join(''),
    );
  });

  test('shows one fact after the other', () => {
    const summary = summarizeDeliveryRequest('T', requestOf(['Hi'], 'two'));
    expect(summary).toContain(
      '</div></li><li><div class="twacode">The same for two</div></li><li>',
    );
  });

  test('shows code as it was sent, with its indentation', () => {
    expect(
      summarize('T', { message: messageOf([{ type: 'mcode', content: 'if\n  x' }]) }),
    ).toContain('if&#10;  x');
  });

  test.each<[string, Twacode]>([
    ['a string', ['word '.repeat(2 ** 18)]],
    ['code', [{ type: 'mcode', content: 'word '.repeat(2 ** 18) }]],
    [
      'nodes in nodes',
      [{ type: 'quote', content: [{ type: 'bold', content: 'word '.repeat(2 ** 18) }] }],
    ],
    ['many nodes', Array(60_000).fill({ type: 'bold', content: 'word' })],
  ])('shows the start of what is too large: %s', (_, nodes) => {
    const html = summarize('T', { message: messageOf(nodes) });
    expect(html.length).toBeLessThan(600_100);
    expect(html.match(/word/g)?.length).toBeGreaterThan(10_000);
    expect(html).toContain(' …</div></blockquote>');
  });

  test('says that a message is too large where no cut makes it short enough', () => {
    const giant = [{ type: 'url', url: `https://x.io/${'x'.repeat(2 ** 20)}`, content: 'x' }];
    expect(summarize('T', { message: messageOf(giant) })).toBe(
      '### T\n\n<blockquote><div class="twacode">(too large to be shown here)</div></blockquote>\n\n',
    );
  });

  test.each<[string, Twacode]>([
    ['quotes', ['"'.repeat(2 ** 20)]],
    ['words', ['one two '.repeat(2 ** 17)]],
    ['many nodes', Array(30_000).fill({ type: 'bold', content: ['x'] })],
    ['many empty nodes', Array(30_000).fill({ type: 'bold', content: [] })],
    ['code', [{ type: 'mcode', content: '<\n'.repeat(2 ** 18) }]],
  ])('is never larger than the runner takes: %s', (_, nodes) => {
    const summary = summarizeDeliveryRequest('Twake message', requestOf(nodes));
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    expect(summary).toMatch(/ …|too large/);
  });

  test.each(['a\r\r# H', 'a\n\n# H', '</blockquote>\n\n<script>', '<!--', '\n\n```\n\n'])(
    'keeps %j inside its line of HTML',
    (text) => {
      for (const node of [
        text,
        { type: 'mcode', content: text },
        { type: 'icode', content: text },
      ]) {
        const [, line, ...rest] = summarize('T', { message: messageOf([node]) }).split(/[\r\n]+/);
        expect(rest).toEqual(['']);
        expect(line).not.toMatch(/<script|<!--|<\/blockquote>./);
      }
    },
  );
});
