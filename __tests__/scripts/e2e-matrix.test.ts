/** `npm run e2e:matrix` on a machine without Python: skipped and said why, or failed where it is required. */

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
  const env = { XDG_CACHE_HOME: shell.folder, PATH: '' };
  const { code, err } = await shell.run('scripts/e2e-matrix.ts', words, env).ended;
  expect(err.split('\n').at(-2)).toMatch(
    process.platform === 'win32'
      ? `${verdict}: Synapse does not run on Windows.`
      : new RegExp(
          `^${verdict}: matrix-synapse==[\\d.]+ cannot be installed: \`python3 -m venv .+\` says "spawnSync python3 ENOENT"\\.$`,
        ),
  );
  expect(code).toBe(exitCode);
});
