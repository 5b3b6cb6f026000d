/** What the command lines here have in common: how they say what is wrong, and values that several options take. */

import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';

/**
 * Parses the words behind `npm run SCRIPT --`. Whatever word is wrong, the process ends with a sentence about it and a hint
 * at `--help`.
 */
export function parseWords(program: Command, script: string, words: readonly string[]): void {
  program
    .helpOption('--help', 'this text')
    .showHelpAfterError(`npm run ${script} -- --help lists the options.`)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .action(() => {});
  const lost = optionKeptByNpm(program);
  if (lost !== undefined)
    program.error(
      `npm took ${lost} for an option of its own. Put -- before the options: npm run ${script} -- ${lost} ...`,
    );
  program.parse([...words], { from: 'user' });
}

/** Without `--` before it, npm keeps an option and leaves a variable; `prefix` it always has. */
function optionKeptByNpm({ options }: Command): string | undefined {
  return options
    .map(({ long }) => long ?? '')
    .filter((long) => long !== '--prefix')
    .find((long) => process.env[`npm_config_${long.slice(2).replaceAll('-', '_')}`]);
}

/** For `argParser`: what `read` throws is what is wrong with the value. */
export function reading<T>(read: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message);
    }
  };
}

export function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ENOENT' ? `There is no file ${path}.` : `It cannot be read: ${message}.`,
    );
  }
}

/** The payload of an event, from its file. */
export function readPayload(path: string): unknown {
  const text = readFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}.`);
  }
}

export function wholeNumber(largest: number): (text: string) => number {
  return reading((text) => {
    if (/^\d+$/.test(text) && Number(text) <= largest) return Number(text);
    throw new Error(`It must be a whole number up to ${largest}.`);
  });
}

/** Resolves on Ctrl-C, and keeps the process until then. From the call on, Ctrl-C does nothing else. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const alive = setInterval(() => {}, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearInterval(alive);
        resolve();
      });
    }
  });
}
