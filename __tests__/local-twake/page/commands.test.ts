/** Command lines become a page that somebody can open. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

/** Runs a script until it has printed the address of its page; `end` is Ctrl-C, and resolves to the exit code. */
async function run(script: string, ...args: readonly string[]) {
  const path = fileURLToPath(new URL(`../../../local-twake/${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', path, ...args]);
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  let address: string | undefined;
  while (address === undefined && child.exitCode === null) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    address = /(?:See it:|On a page.*)\s+(http:\S+)/.exec(output)?.[1];
  }
  const end = async () => {
    child.kill('SIGINT');
    return child.exitCode ?? (await once(child, 'close'))[0];
  };
  return { address: address ?? output, end };
}

test('npm run twake prints the address of its page', async () => {
  const { address, end } = await run('start.ts', '--port', '0');
  expect(await (await fetch(address)).text()).toContain('<title>Twake on this machine</title>');
  expect(await end()).toBe(0);
});

test('npm run try --page shows the message until Ctrl-C', async () => {
  const { address, end } = await run('try.ts', '--page', '--content', 'look **here**');
  const response = await fetch(`${address}news`);
  const first = await response.body?.getReader().read();
  expect(new TextDecoder().decode(first?.value)).toContain('"text":"look here"');
  expect(await end()).toBe(0);
});
