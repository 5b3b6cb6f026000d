/** A page whose generated parts are filled in: written, or with --check held against what stands there. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param path from the root of the project
 * @param what the generated parts are called where they are stale
 * @param fill the text of the page as it has to be, from the text as it is
 */
export function updatePage(path: string, what: string, fill: (text: string) => string): void {
  const page = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const current = readFileSync(page, 'utf8');
  const fresh = fill(current);
  if (!process.argv.includes('--check')) writeFileSync(page, fresh);
  else if (fresh !== current) {
    console.error(`${what} of ${path} are stale. Run: npm run docs`);
    process.exitCode = 1;
  }
}
