/**
 * Tries releases on this machine: `npm run release:trial`.
 *
 * A copy of this checkout is released with the command of CONTRIBUTING.md, pushed to a bare repository in the place of GitHub's,
 * and published by the very steps of release.yml; then the action runs as whoever uses it gets it, by tag and by commit.
 */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from '../local-runner/runner.ts';
import { account } from '../local-twake/accounts.ts';
import { startTwake } from '../local-twake/server.ts';
import { createRepository, type Repository } from './release/trial/repository.ts';
import { runWorkflow } from './release/trial/workflow.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'twake-release-'));
const remotePath = join(folder, 'remote.git');

/** A copy of what Git tracks here, with packages, and a remote that holds all of it. */
function copyCheckout(): Repository {
  const here = createRepository(root);
  const copy = createRepository(join(folder, 'checkout'));
  mkdirSync(copy.path);
  for (const file of here.git('ls-files', '-z').split('\0').filter(Boolean))
    cpSync(join(root, file), join(copy.path, file));
  symlinkSync(join(root, 'node_modules'), join(copy.path, 'node_modules'));
  here.git('init', '--quiet', '--bare', remotePath);
  // As GitHub has it, so that a commit can be fetched by its id.
  createRepository(remotePath).git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
  copy.git('init', '--quiet', '--initial-branch=main');
  // A link is no folder, so what .gitignore says does not hold for it.
  writeFileSync(join(copy.path, '.git/info/exclude'), 'node_modules\n');
  copy.git('remote', 'add', 'origin', remotePath);
  // The checks take minutes, and whoever tries a release has made them.
  copy.run('npm', 'pkg', 'delete', 'scripts.preversion');
  copy.commit('Everything as it is here');
  copy.git('push', '--quiet', 'origin', 'main');
  return copy;
}

/** As CONTRIBUTING.md says, and then what GitHub does. */
function release(checkout: Repository, kind: 'minor' | 'patch'): string {
  const changelog = join(checkout.path, 'CHANGELOG.md');
  const text = readFileSync(changelog, 'utf8');
  writeFileSync(
    changelog,
    text.replace('## Unreleased\n', `## Unreleased\n\n- A ${kind} change.\n`),
  );
  checkout.commit(`A ${kind} change`);
  checkout.run('npm', 'version', kind);
  checkout.git('push', '--quiet', '--follow-tags', 'origin', 'HEAD');
  const tag = checkout.git('describe', '--exact-match', '--match', 'v*.*.*').trim();
  console.log(`\n# ${tag}: npm version ${kind} && git push --follow-tags`);
  publish(checkout, tag);
  return tag;
}

/** By the steps of release.yml, with `gh` speaking to the bare repository in the place of GitHub. */
function publish(checkout: Repository, tag: string): void {
  const text = readFileSync(join(checkout.path, '.github/workflows/release.yml'), 'utf8');
  runWorkflow(text, { tag, remote: remotePath, folder, checkOut: (path) => checkOut(tag, path) });
}

function checkOut(tag: string, path: string): void {
  createRepository(path).git('clone', '--quiet', '--branch', tag, remotePath, '.');
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
}

/** Whether the action that a user gets by this name sends a message. */
async function use(ref: string): Promise<void> {
  const user = createRepository(mkdtempSync(join(folder, 'user-')));
  user.git('init', '--quiet');
  // GitHub's runner asks for what `uses:` names behind the `@`, a tag or a commit.
  user.git('fetch', '--quiet', '--depth=1', remotePath, ref);
  user.git('checkout', '--quiet', 'FETCH_HEAD');
  await using twake = await startTwake();
  const { public_id, private_api_key, group_id, channel_ids } = account;
  const inputs = { public_id, private_api_key, group_id, channel_id: channel_ids[0] };
  const { outputs } = await runStep({
    program: join(user.path, 'dist/index.js'),
    inputs: { ...inputs, api_url: twake.url, content: 'Hello' },
  });
  const { version } = JSON.parse(readFileSync(join(user.path, 'package.json'), 'utf8'));
  console.log(
    `uses: OWNER/twake-message-action@${ref.slice(0, 12)} is ${version}, and its message is ${outputs['outcome']}`,
  );
}

try {
  const checkout = copyCheckout();
  const remote = createRepository(remotePath);
  const commitOf = (ref: string) => remote.git('rev-parse', `${ref}^{commit}`).trim();
  const first = release(checkout, 'minor');
  await use('v0');
  await use(commitOf(first));
  release(checkout, 'minor');
  await use('v0');
  await use(first.replace(/\.\d+$/, ''));
  checkout.git('checkout', '--quiet', '-b', 'old', first);
  release(checkout, 'patch');
  await use('v0');
  await use(first.replace(/\.\d+$/, ''));
  await use(commitOf(first));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
