import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { deflate, inflate, MAX_SIZE } from '../../src/memory/compression.ts';

test('a text is inflated as it was deflated, and no larger one', () => {
  const text = 'x'.repeat(MAX_SIZE);
  expect(inflate(deflate(text))).toBe(text);
  expect(() => inflate(deflate(`${text}x`))).toThrow(
    'Cannot create a Buffer larger than 65536 bytes',
  );
  expect(() => inflate(deflateRawSync(Buffer.alloc(20_000_000)))).toThrow('larger than 65536');
});
