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

test('goes on after work that failed, of which somebody is told', async () => {
  const broken = new Error('The preview broke.');
  const told: unknown[] = [];
  let begun = 0;
  const ask = follow(
    async () => {
      begun += 1;
      if (begun === 1) throw broken;
    },
    (error) => told.push(error),
  );
  ask();
  await new Promise(setImmediate);
  ask();
  expect({ begun, told }).toEqual({ begun: 2, told: [broken] });
});

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
