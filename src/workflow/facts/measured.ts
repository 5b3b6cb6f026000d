/** What the workflow itself has measured, and passes in `data`: coverage and the results of tests. */

import { isObject, type JsonObject, lineOf } from '../payload.ts';
import { wordIn } from './deploy.ts';

/** As words for a message; null is what nobody has passed. */
export interface Measured {
  /** `87.4 %` */
  readonly coverage: string | null;
  /** `312 passed, 2 failed` */
  readonly tests: string | null;
}

/** In this sequence, before all others. */
const first = ['passed', 'failed', 'skipped'];

export function describeMeasured(data: JsonObject): Measured {
  return { coverage: describeCoverage(data['coverage']), tests: describeTests(data['tests']) };
}

/** A bare number is one of percent. */
function describeCoverage(value: unknown): string | null {
  const word = wordIn(value);
  return word !== null && isNumber(word) ? `${word} %` : word;
}

/** Of a mapping, how many tests came to what; of those that came to nothing it says nothing. */
function describeTests(value: unknown): string | null {
  if (!isObject(value)) {
    const word = wordIn(value);
    if (word === null || !isNumber(word)) return word;
    return word === '1' ? '1 test' : `${word} tests`;
  }
  const names = [...new Set([...first, ...Object.keys(value)])];
  const counts = names.flatMap((name) => {
    const count = wordIn(value[name]);
    // What is no number is said as it is, so that a failure in other words is not lost.
    return count === null || count === '0' ? [] : [`${count} ${lineOf(name)}`];
  });
  return counts.join(', ') || null;
}

function isNumber(word: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(word);
}
