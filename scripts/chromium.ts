/** Finds a headless Chromium for tests and pictures: this machine's, or Debian's, installed where that can be. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where browsers usually are that are Chromium underneath; GitHub's runners have Chrome. */
const places = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  // Where `npx playwright-core install chromium` puts its own.
  chromium.executablePath(),
];

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

/** @throws Error where there is none, as `ensureChromium` does */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ headless: true, args: flags, executablePath: ensureChromium() });
}

/**
 * The path of a Chromium: the one that the variable CHROMIUM names, one that is here, or Debian's, which root gets installed.
 * @throws Error in sentences: why there is none, and how to get one
 */
export function ensureChromium(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw missing(`CHROMIUM names ${named}, which is not there.`);
  }
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw missing('There is no Chromium, Chrome or Edge where they usually are.');
  return install();
}

function missing(why: string): Error {
  return new Error(
    `${why} Install Chrome, run \`npx playwright-core install chromium\`, or name a browser in the variable CHROMIUM.`,
  );
}

function install(): string {
  console.error('Installing Chromium (apt-get), once.');
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return '/usr/bin/chromium';
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const reason = stderr?.trim().split('\n').at(-1) ?? '';
  throw missing(`Chromium cannot be installed: \`${command} ${args[0]}\` says "${reason}".`);
}
