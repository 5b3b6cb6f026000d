import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { unzip, zip } from '../../src/memory/zip.ts';
import { makeZip } from './make-zip.ts';

const good = { name: 'message', content: 'hello' } as const;

/** A good one, but for two bytes. @param before so many bytes before its end */
function change(before: number, value: number): Buffer {
  const bytes = makeZip([good]);
  bytes.writeUInt16LE(value, bytes.length - before);
  return bytes;
}

describe('a zip', () => {
  test.each(['hello', '', '🚀 é\r\n', 'x'.repeat(65_536)])(
    'is read as it was written: %#',
    (text) => {
      expect(unzip(zip('message', text), 'message')).toBe(text);
    },
  );

  test('has the bytes that others write', () => {
    expect(zip('message', 'hello')).toEqual(makeZip([good]));
  });

  test.each([
    ['stored', makeZip([good])],
    ['deflated', makeZip([{ ...good, method: 8 }])],
    ['written in one go (flag 8)', makeZip([{ ...good, method: 8, streamed: true }])],
    ['with an extra field in its local header', makeZip([{ ...good, extra: 9 }])],
    ['with a comment', makeZip([good], 'PK\u0005\u0006, says a comment that is longer')],
    ['behind other bytes', makeZip([{ ...good, offset: 100 }])],
  ])('%s is read', (_, bytes) => {
    expect(unzip(bytes, 'message')).toBe('hello');
  });

  test.each<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['of no bytes that are a zip', Buffer.from('<html>')],
    ['without files', makeZip([])],
    ['with two files', makeZip([good, { ...good, name: 'other' }])],
    ['with two files of one name', makeZip([good, good])],
    ['with a file of another name', makeZip([{ ...good, name: '../message' }])],
    ['with another checksum', makeZip([{ ...good, checksum: 1 }])],
    ['with another size', makeZip([{ ...good, size: 4 }])],
    ['of a file that is too large', makeZip([{ ...good, content: 'x'.repeat(65_537) }])],
    ['that is encrypted', makeZip([{ ...good, flags: 1 }])],
    ['by another method', makeZip([{ ...good, method: 12, packed: deflateRawSync('hello') }])],
    [
      'that says deflated, and is not',
      makeZip([{ ...good, packed: Buffer.from('hello'), method: 8 }]),
    ],
    [
      'that is a bomb',
      makeZip([{ ...good, size: 5, packed: deflateRawSync(Buffer.alloc(20_000_000)), method: 8 }]),
    ],
    ['with a header that is elsewhere', makeZip([{ ...good, local: 4_000_000_000 }])],
    ['with a header that is another', makeZip([{ ...good, local: 1 }])],
    ['whose end counts two files', change(12, 2)],
    ['whose end counts two files on this disk', change(14, 2)],
    ['whose file is not marked as one', change(makeZip([good]).length, 0)],
    ['whose directory is not marked as one', change(22 + 46 + 7, 0)],
    ['whose end is cut', makeZip([good]).subarray(0, -1)],
    ['whose start is cut', makeZip([good]).subarray(10)],
  ])('%s is none', (_, bytes) => {
    expect(unzip(bytes, 'message')).toBeUndefined();
  });

  test('that was cut or changed anywhere is none, or the same text', () => {
    const bytes = makeZip([{ ...good, method: 8 }]);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(['hello', undefined]).toContain(unzip(changed, 'message'));
      expect(unzip(bytes.subarray(0, at), 'message')).toBeUndefined();
    }
  });
});
