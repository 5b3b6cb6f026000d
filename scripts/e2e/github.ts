/** What workflows find on GitHub, for act: this action as it is released, a repository, its variables and its secret. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Twake } from '../../local-twake/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Copies the action into a folder, for {@link theAction}. */
export function publishAction(folder: string): void {
  cpSync(join(root, 'action.yml'), join(folder, 'action/action.yml'));
  cpSync(join(root, 'dist'), join(folder, 'action/dist'), { recursive: true });
}

/** The arguments by which act takes that copy for the action of the examples. */
export function theAction(folder: string): readonly string[] {
  return ['--local-repository', `OWNER/twake-message-action@v1=${join(folder, 'action')}`];
}

/** The variables and the secret that the examples name, as arguments. */
export function settingsFor({ account, url }: Twake): readonly string[] {
  const variables = {
    TWAKE_PUBLIC_ID: account.public_id,
    TWAKE_GROUP_ID: account.group_id,
    TWAKE_CHANNEL_ID: account.channel_ids[0],
    TWAKE_DEPLOYS_CHANNEL_ID: account.channel_ids[1],
    TWAKE_API_URL: url,
  };
  return [
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...['--secret', `TWAKE_PRIVATE_API_KEY=${account.private_api_key}`],
  ];
}

/** act reads from Git which commit of which repository it runs. */
export function makeRepository(folder: string, files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(folder, 'repository-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text, { mode: 0o755 });
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/hello.git');
  git('add', '.');
  git('-c', 'user.name=o', '-c', 'user.email=o@hello.example', 'commit', '--quiet', '-m', 'Hello');
  return cwd;
}
