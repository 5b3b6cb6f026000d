/** A document of its own in a paragraph of very many lines. */

import { expect, test } from '@jest/globals';
import type { Fragment } from '../../../src/message/fragment.ts';
import { isolateDocuments } from '../../../src/message/markdown/isolate.ts';
import { parse } from '../../../src/message/markdown/parse.ts';

// Looked through for each of its lines, the paragraph would take a quarter of an hour.
test('it is found in the time that its lines take', () => {
  const fragment: Fragment = { kind: 'markdown', source: 'a' };
  const document = parse({ text: 'x', fragments: [fragment] });
  const state = { document, foreign: new Map([[fragment, document]]), emoji: {}, isLinked: false };
  const value = `${'line\n'.repeat(300_000)}\uE0000\uE001\n${'line\n'.repeat(300_000)}`;
  const parts = isolateDocuments(
    { type: 'paragraph', children: [{ type: 'text', value }] },
    { ...state, repository: undefined },
  );
  expect(parts).toHaveLength(3);
  expect(parts[1]?.children).toEqual([{ type: 'text', value: '\uE0000\uE001' }]);
});
