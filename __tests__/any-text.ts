/**
 * Any string: control characters, half surrogates and all of Unicode, what people type more often than the rest.
 *
 * fast-check's own `unit: 'binary'` says the same, and first lists every code point there is: seconds in each file.
 */

import fc, { type StringConstraints } from 'fast-check';

const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0, max: 0x10ffff }),
);
const unit = codePoint.map((code) => String.fromCodePoint(code));

export function anyText(constraints: Omit<StringConstraints, 'unit'> = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit });
}
