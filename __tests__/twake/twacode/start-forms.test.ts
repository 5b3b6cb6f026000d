/** Nodes have their older form beside the newer one: a bubble of the client of 2020 shows no others. */

import { expect, test } from '@jest/globals';
import { withStartForms } from '../../../src/twake/twacode/start-forms.ts';
import { nodeTypes, ruleOf, type Twacode } from '../../../src/twake/twacode/vocabulary.ts';

test.each<[string, Twacode, Twacode]>([
  ['a string', ['*a*'], ['*a*']],
  [
    'bold',
    [{ type: 'bold', content: 'a' }],
    [{ type: 'bold', start: '*', end: '*', content: 'a' }],
  ],
  [
    'italic',
    [{ type: 'italic', content: 'a' }],
    [{ type: 'italic', start: '°', end: '°', content: 'a' }],
  ],
  [
    'underline',
    [{ type: 'underline', content: 'a' }],
    [{ type: 'underline', start: '_', end: '_', content: 'a' }],
  ],
  [
    'strikethrough',
    [{ type: 'strikethrough', content: 'a' }],
    [{ type: 'strikethrough', start: '~', end: '~', content: 'a' }],
  ],
  [
    'code',
    [{ type: 'icode', content: 'a' }],
    [{ type: 'icode', start: '`', end: '`', content: 'a' }],
  ],
  [
    'a code block',
    [{ type: 'mcode', content: 'a' }],
    [{ type: 'mcode', start: '```', end: '```', content: 'a' }],
  ],
  [
    'a quote, which ends with its line',
    [{ type: 'quote', content: 'a' }],
    [{ type: 'quote', start: '>', content: 'a' }],
  ],
  ['a line end', [{ type: 'br' }], [{ type: 'br', start: '\n' }]],
  ['somebody', [{ type: 'user', content: 'a:b' }], [{ type: 'user', start: '@', content: 'a:b' }]],
  [
    'what has no older form',
    [
      { type: 'url', url: 'u', content: 'a' },
      { type: 'image', src: 's' },
    ],
    [
      { type: 'url', url: 'u', content: 'a' },
      { type: 'image', src: 's' },
    ],
  ],
  [
    'nodes in nodes',
    [{ type: 'url', url: 'u', content: { type: 'bold', content: ['a', { type: 'br' }] } }],
    [
      {
        type: 'url',
        url: 'u',
        content: {
          type: 'bold',
          start: '*',
          end: '*',
          content: ['a', { type: 'br', start: '\n' }],
        },
      },
    ],
  ],
])('%s', (_, nodes, expected) => {
  expect(withStartForms(nodes)).toEqual(expected);
});

test.each(nodeTypes)('a node of the type %s stays one', (type) => {
  const [node] = withStartForms([{ type, content: 'a', url: 'u' }]);
  expect(node).toMatchObject({ type, content: 'a', url: 'u' });
  const { start } = ruleOf(type);
  expect(node).toEqual(
    start === undefined ? { type, content: 'a', url: 'u' } : expect.objectContaining({ start }),
  );
});
