/**
 * Workflows become runs on this machine, by act (https://nektosact.com), where act is installed: .github/workflows/e2e.yml,
 * those of examples/org, those of docs/recipes.md, and one of the memory's.
 *
 * act works on a copy of the checkout, in its cache folder, and runs the steps on this machine itself, without containers.
 * With --required, it is a failure where act is not installed.
 */

import { fileURLToPath } from 'node:url';
import { installation, isInstalled, runAct } from './e2e/act.ts';
import { runMemory } from './e2e/memory.ts';
import { runOrganization } from './e2e/organization.ts';
import { runRecipes } from './e2e/recipes.ts';

const workflow = '.github/workflows/e2e.yml';

if (isInstalled()) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { exitCode } = await runAct(['push', '--workflows', workflow], { cwd, isShown: true });
  const failed = (await runOrganization()) + (await runRecipes()) + (await runMemory());
  process.exitCode = exitCode || failed;
} else {
  console.log(`Skipped: act, which runs workflows, is not installed here (${installation}).`);
  if (process.argv.includes('--required')) process.exitCode = 1;
}
