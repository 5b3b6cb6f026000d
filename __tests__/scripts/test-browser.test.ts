/** `npm run test:browser` on a machine without a browser: skipped and said why, or failed where it is required. */

import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createShell } from '../../testing/shell.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

let shell: ReturnType<typeof createShell>;
beforeEach(() => {
  shell = createShell();
});
afterEach(() => shell.close());

test.each([
  [[], 'Skipped', 0],
  [['--required'], 'Failed', 1],
])('with %j: %s', async (words, verdict, exitCode) => {
  const CHROMIUM = join(shell.folder, 'chromium');
  const { code, err } = await shell.run('scripts/test-browser.ts', words, { CHROMIUM }).ended;
  expect(err).toBe(
    `${verdict}: CHROMIUM names ${CHROMIUM}, which is not there. Install Chrome, run \`npx playwright-core install chromium\`, or name a browser in the variable CHROMIUM.\n`,
  );
  expect(code).toBe(exitCode);
});
