/** This machine becomes one with a headless Chromium for tests and pictures: Debian's, installed when it is missing. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = '/usr/bin/chromium';

/** Chromium must neither ask its maker anything nor look for updates. Playwright gives it a new, empty profile. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Debian's Chromium, installed where it can be; elsewhere the Chrome that GitHub's runners have.
 * @throws Error in a sentence where there is neither
 */
export async function launchChromium(): Promise<Browser> {
  const options = { headless: true, args: flags };
  if (!existsSync(PATH) && !isDebianRoot())
    return chromium.launch({ ...options, channel: 'chrome' });
  if (!existsSync(PATH)) install();
  return chromium.launch({ ...options, executablePath: PATH });
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): void {
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const reason = stderr?.trim().split('\n').at(-1) ?? '';
  throw new Error(`${PATH} is missing, and \`${command} ${args[0]}\` failed: ${reason}`);
}
