// A fresh clone becomes a working one: installs what package-lock.json names, once. Runs on any Node, needs nothing.
// With arguments it then runs them as a script with its own arguments, under the project's Node, which knows TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Resolves to npm's exit code. Says every two seconds how far it is: npm itself is silent for half a minute. */
function install() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const names = Object.keys(packages).filter((name) => name !== '' && !packages[name].optional);
  console.error(`First run here: installing ${names.length} packages into node_modules (npm ci).`);
  const started = Date.now();
  const tell = () => {
    const count = names.filter((name) => existsSync(`${root}${name}/package.json`)).length;
    const seconds = Math.round((Date.now() - started) / 1000);
    const what =
      count === 0
        ? 'downloading'
        : count < names.length
          ? `${count} of ${names.length} unpacked`
          : 'all unpacked, setting them up';
    console.error(`  ${seconds} s: ${what}`);
  };
  const timer = setInterval(tell, 2000);
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  return new Promise((resolve) => {
    npm.on('error', (error) => console.error(`npm could not be started: ${error.message}`));
    npm.on('close', (code) => {
      clearInterval(timer);
      resolve(code);
    });
  });
}

function run([script, ...args]) {
  if (script === undefined) return 0;
  const node = `${root}node_modules/${isWindows ? 'node/bin/node.exe' : '.bin/node'}`;
  return spawnSync(node, [`${root}${script}`, ...args], { stdio: 'inherit' }).status ?? 1;
}

const code = isInstalled() ? 0 : await install();
process.exitCode = code === 0 ? run(process.argv.slice(2)) : 1;
if (code !== 0)
  console.error('The installation failed: see what npm says above, then run the command again.');
