/**
 * The pages, in a real browser: `npm run test:browser`.
 *
 * Where none can be had, the tests are skipped; with --required, as CI runs them, that is a failure. What else is on the
 * command line is jest's.
 */

import { ensureChromium } from './chromium.ts';
import { runJest, runWith } from './run-jest.ts';

const words = process.argv.slice(2);

process.exitCode = runWith(ensureChromium, {
  isRequired: words.includes('--required'),
  run: () =>
    runJest(
      'jest.browser.config.js',
      words.filter((word) => word !== '--required'),
    ),
});
