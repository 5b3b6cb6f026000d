/** What `content` holds, of each kind of message. */

import { expect, test } from '@jest/globals';
import type { Message } from '../../../src/message/message.ts';
import { text } from '../../../src/message/text.ts';
import { toContent } from '../../../src/twake/twacode/content.ts';

const statusLine = { type: 'statusLine' as const, children: [text('✅ Job succeeded')] };

test.each<[string, Message['content'], unknown]>([
  [
    'a tree',
    { type: 'root', children: [{ type: 'paragraph', children: [text('Hi')] }] },
    { formatted: ['Hi'], original_str: 'Hi', fallback_string: 'Hi' },
  ],
  [
    'Twacode',
    { type: 'twacode', value: [{ type: 'bold', content: 'Hi' }], fill: () => undefined },
    { formatted: [{ type: 'bold', content: 'Hi' }], original_str: 'Hi', fallback_string: 'Hi' },
  ],
  ['a bare string', { type: 'plain', value: 'Hi @all', isFilled: false }, 'Hi @all'],
  [
    'one with values, which mention nobody',
    { type: 'plain', value: 'Hi @all', isFilled: true },
    'Hi @\u2060all',
  ],
  [
    'one with a status',
    { type: 'plain', value: 'Hi', isFilled: false, statusLine },
    'Hi\n✅ Job succeeded',
  ],
  [
    'Twacode with a status',
    { type: 'twacode', value: ['Hi'], fill: () => undefined, statusLine },
    {
      formatted: [
        'Hi',
        { type: 'br', start: '\n' },
        { type: 'system', content: '✅ Job succeeded' },
      ],
      original_str: 'Hi ✅ Job succeeded',
      fallback_string: 'Hi ✅ Job succeeded',
    },
  ],
])('is of %s', async (_, said, expected) => {
  expect(await toContent(said)).toEqual(expected);
});
