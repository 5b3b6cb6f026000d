/** A document of its own in a paragraph of very many lines. */

import { expect, test } from '@jest/globals';
import type { Fragment } from '../../../src/message/fragment.ts';
import { isolateDocuments } from '../../../src/message/markdown/isolate.ts';

// Looked through for each of its lines, the paragraph would take a quarter of an hour.
test('it is found in the time that its lines take', () => {
  const document: Fragment = { kind: 'document', children: [], text: 'a' };
  const value = `${'line\n'.repeat(300_000)}\uE0000\uE001\n${'line\n'.repeat(300_000)}`;
  const parts = isolateDocuments({ type: 'paragraph', children: [{ type: 'text', value }] }, [
    document,
  ]);
  expect(parts).toHaveLength(3);
  expect(parts[1]?.children).toEqual([{ type: 'text', value: '\uE0000\uE001' }]);
});
