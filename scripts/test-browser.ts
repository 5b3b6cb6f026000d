/**
 * The pages, in a real browser: `npm run test:browser`.
 *
 * Where none can be had, the tests are skipped; with --required, as CI runs them, that is a failure. What else is on the
 * command line is jest's.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';

const words = process.argv.slice(2);
const isRequired = words.includes('--required');

function runJest(): number {
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    fileURLToPath(import.meta.resolve('jest/bin/jest')),
    '--config',
    'jest.browser.config.js',
    ...words.filter((word) => word !== '--required'),
  ];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status ?? 1;
}

/** Why the tests cannot run here, if so. */
function findReasonToSkip(): string | undefined {
  try {
    ensureChromium();
  } catch (error) {
    return (error as Error).message;
  }
}

const reason = findReasonToSkip();
if (reason === undefined) process.exitCode = runJest();
else {
  console.error(`${isRequired ? 'Failed' : 'Skipped'}: ${reason}`);
  process.exitCode = isRequired ? 1 : 0;
}
