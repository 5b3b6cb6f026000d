/** The preview follows each key, and does not wait for a pause. */

import { expect, test } from '@jest/globals';
import { follow } from '../../page/follow.ts';

/** Work that ends when it is told to. */
function createWork() {
  const ends: (() => void)[] = [];
  let begun = 0;
  const ask = follow(
    () =>
      new Promise<void>((resolve) => {
        begun += 1;
        ends.push(resolve);
      }),
  );
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { ask, end, begun: () => begun };
}

test('begins at once, and again for whatever was asked meanwhile, once', async () => {
  const work = createWork();
  work.ask();
  expect(work.begun()).toBe(1);
  work.ask();
  work.ask();
  expect(work.begun()).toBe(1);
  await work.end();
  expect(work.begun()).toBe(2);
  await work.end();
  expect(work.begun()).toBe(2);
  work.ask();
  expect(work.begun()).toBe(3);
});
