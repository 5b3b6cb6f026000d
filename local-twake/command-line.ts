/** What the command lines here have in common: how they say what is wrong, and values that several options take. */

import { readFileSync, statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { isObject } from '../src/workflow/payload.ts';

/**
 * Parses the words behind `npm run SCRIPT --`. Whatever word is wrong, the process ends with a sentence about it and a hint
 * at `--help`.
 */
export function parseWords(program: Command, script: string, words: readonly string[]): void {
  program
    .allowExcessArguments()
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
  const [strange] = program.args.slice(program.registeredArguments.length);
  if (strange !== undefined)
    program.error(`"${strange}" belongs to no option. Put quotes around a value with blanks.`);
}

/** Without `--` before it, npm keeps an option and leaves a variable; `prefix` it always has. */
function optionKeptByNpm({ options }: Command): string | undefined {
  return options
    .map(({ long }) => long ?? '')
    .filter((long) => long !== '--prefix')
    .find((long) => process.env[`npm_config_${long.slice(2).replaceAll('-', '_')}`]);
}

/** An option with a few values, which the help and a mistake name. */
export function choosing(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, `${description}: ${choices.join(', ')}`).argParser(
    reading((text) => {
      if (choices.includes(text)) return text;
      throw new Error(`It must be one of ${choices.join(', ')}.${suggest(text, choices)}`);
    }),
  );
}

/** The known word that was probably meant, as a sentence with a blank before it; nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const lower = word.toLowerCase();
  const start = lower.slice(0, 4);
  const alike = start.length > 2 ? known.find((one) => one.startsWith(start)) : undefined;
  const nearest = alike ?? closest(lower, known);
  const isNear = alike !== undefined || distance(lower, nearest) <= word.length * 0.4;
  return isNear ? ` Did you mean ${nearest}?` : '';
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

/** Throws a sentence where the path is no file that can be read. A pipe would be waited for. */
export function readFile(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`There is no file "${path}".`);
  if (!stats.isFile()) throw new Error(`"${path}" is no file, but a folder or a device.`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`It cannot be read: ${(error as Error).message}.`);
  }
}

/** The payload of an event, from its file. */
export function readPayload(path: string): unknown {
  const payload = parseJson(readFile(path).replace(/^\uFEFF/, ''), path);
  if (isObject(payload)) return payload;
  throw new Error(`${path} is no payload: it must be a JSON object.`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}.`);
  }
}

export function wholeNumber(largest: number): (text: string) => number {
  return reading((text) => {
    if (/^\d+$/.test(text) && Number(text) <= largest) return Number(text);
    throw new Error(
      largest === Number.MAX_SAFE_INTEGER
        ? 'It must be a whole number.'
        : `It must be a whole number up to ${largest}.`,
    );
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
