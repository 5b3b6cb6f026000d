/**
 * The workflows of examples/org become runs by act, letter by letter as they stand there: act takes folders of this machine
 * for `OWNER/twake-message-action@v1` and `ORG/.github@main`, and a variable of the organization leads to a Twake on it.
 *
 * act knows no permissions of tokens, so it does not compare those of a called job with its caller's, as GitHub does before
 * a run begins: __tests__/organization.test.ts holds the called workflow to asking for none.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { startTwake, type Twake } from '../../local-twake/server.ts';
import { type ActRun, runAct } from './act.ts';
import { makeRepository, publishAction, settingsFor, theAction } from './github.ts';
import { cases, type OrganizationCase } from './organization-cases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs all cases and prints a line for each; returns how many failed. */
export async function runOrganization(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-organization-'));
  try {
    publish(folder);
    let failed = 0;
    for (const example of cases) if (!(await runCase(example, folder))) failed += 1;
    return failed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the organization finds on GitHub: this action as it is released, and its own repository `.github`. */
function publish(folder: string): void {
  publishAction(folder);
  const path = 'dot-github/.github/workflows/tell.yml';
  cpSync(join(root, 'examples/org/tell.yml'), join(folder, path));
}

async function runCase(example: OrganizationCase, folder: string): Promise<boolean> {
  await using twake = await startTwake();
  if (example.fault) twake.injectFault(example.fault);
  const { exitCode, log } = await runCaller(example, { folder, twake });
  const expected = { conclusion: example.conclusion, messages: example.messages };
  const actual = { conclusion: exitCode === 0 ? 'success' : 'failure', messages: read(twake) };
  const isRight = isDeepStrictEqual(actual, expected) && log.includes(example.log ?? '');
  console.log(`${isRight ? 'ok' : 'FAILED'}: an organization with one workflow: ${example.name}`);
  if (!isRight) console.log(log, { expected, actual });
  return isRight;
}

interface Surroundings {
  readonly folder: string;
  readonly twake: Twake;
}

/** Runs the caller, in a repository of its own that has the two scripts. */
function runCaller(
  { edit, event, payload, isWithheld, test = 'exit 0', deploy = 'exit 0' }: OrganizationCase,
  { folder, twake }: Surroundings,
): Promise<ActRun> {
  const caller = readFileSync(join(root, 'examples/org/deploy.yml'), 'utf8');
  const cwd = makeRepository(folder, {
    '.github/workflows/deploy.yml': edit === undefined ? caller : edit(caller),
    'test.sh': `#!/bin/sh\n${test}\n`,
    'deploy.sh': `#!/bin/sh\n${deploy}\n`,
    'event.json': JSON.stringify(payload),
  });
  return runAct(
    [
      ...[event, '--eventpath', 'event.json'],
      ...theAction(folder),
      ...['--local-repository', `ORG/.github@main=${join(folder, 'dot-github')}`],
      ...(isWithheld ? [] : settingsFor(twake)),
    ],
    { cwd },
  );
}

/** All messages as texts, without the part that presets say in any case; those of the second channel say so. */
function read({ messages, account }: Twake): string[] {
  return messages().map(({ channel_id, text }) => {
    const message = text?.replace(/ in octo-org\/hello .*\[Open run\]/, '') ?? '';
    return channel_id === account.channel_ids[0] ? message : `in Deploys: ${message}`;
  });
}
