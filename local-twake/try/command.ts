/** The words behind `npm run try --` become a step: its message, what happened, which Twake, and what to show. */

import { Command, Option } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { parse } from 'yaml';
import { inputNames } from '../../src/inputs.ts';
import { isObject } from '../../src/workflow/payload.ts';
import { parseWords, readFile, reading, readPayload } from '../command-line.ts';
import { type EventName, eventNames } from '../occasion.ts';
import { type Behaviour, behaviours } from '../server.ts';

export interface TryOptions {
  readonly content?: string;
  readonly contentFile?: string;
  readonly template?: true;
  readonly preset?: string;
  readonly format?: string;
  readonly event: EventOption;
  readonly status: string;
  readonly needs?: string;
  readonly data?: string;
  readonly matrix?: object;
  readonly input: Readonly<Record<string, string>>;
  readonly behave?: Behaviour;
  readonly server?: string;
  readonly page?: true;
  readonly open?: true;
  readonly watch?: true;
  readonly dryRun?: true;
}

/** A fixture, or the payload in a file. */
export type EventOption =
  | { readonly name: EventName; readonly file?: undefined }
  | { readonly name: string; readonly file: string };

const presets = ['auto', 'deploy', 'pull_request', 'release', 'push', 'status'];
const results = ['success', 'failure', 'cancelled', 'skipped'];
const statuses = ['in_progress', ...results, 'timed_out', 'action_required'];

/** Ends the process with a sentence where a word is wrong. */
export function readCommand(words: readonly string[]): TryOptions {
  const program = new Command('npm run try --')
    .description(
      'Sends a message to a Twake on this machine, as a step of a workflow would, and shows what arrives:\nto the one that `npm run twake` has started, or to one of its own.',
    )
    .option('--content <text>', 'the message (GitHub Markdown)')
    .addOption(
      new Option('--content-file <file>', 'the message, from a file')
        .argParser(reading(readable))
        .conflicts('content'),
    )
    .option('--template', 'evaluate {{ }} and {% %} in it')
    .addOption(
      new Option('--preset <name>', 'a built-in message instead')
        .choices(presets)
        .conflicts(['content', 'contentFile', 'template']),
    )
    .addOption(
      new Option('--format <format>', 'of the message').choices([
        'markdown',
        'text',
        'twacode',
        'plain',
      ]),
    )
    .addOption(
      new Option(
        '--event <name>',
        `what happened: ${eventNames.join(', ')}; or NAME=FILE, with a payload`,
      )
        .argParser(reading(readEvent))
        .default({ name: 'push' }, 'push'),
    )
    .addOption(new Option('--status <status>', 'of the job').choices(statuses).default('success'))
    .addOption(
      new Option(
        '--needs <job=result>',
        'how another job went; several times, or all of them as JSON',
      ).argParser(collecting(readNeeds)),
    )
    .addOption(
      new Option(
        '--data <name=value>',
        'a value of your own; several times, or all of them as YAML',
      ).argParser(collecting(readMapping)),
    )
    .addOption(
      new Option(
        '--matrix <name=value>',
        'of the job; several times, or all of it as YAML',
      ).argParser(collecting(readMapping)),
    )
    .addOption(
      new Option('--input <name=value>', 'any other input of the action; several times')
        .argParser(collecting(readInput))
        .default({}, 'none'),
    )
    .addOption(
      new Option('--behave <year>', 'which servers a Twake of its own is like').choices(behaviours),
    )
    .addOption(
      new Option(
        '--server <url>',
        'a real Twake; TWAKE_PUBLIC_ID, TWAKE_PRIVATE_API_KEY, TWAKE_GROUP_ID and TWAKE_CHANNEL_ID in the environment say as whom and where',
      ).conflicts(['behave', 'page', 'open']),
    )
    .option('--page', 'show it on a page, with a playground beside it, until Ctrl-C')
    .option('--open', 'the same, and open the page in a browser')
    .option(
      '--watch',
      'send again whenever a file of --content-file or --event changes, until Ctrl-C',
    )
    .option('--dry-run', 'show what would be sent');
  parseWords(program, 'try', words);
  return check(program);
}

function check(program: Command): TryOptions {
  const options = program.opts<
    Omit<TryOptions, 'needs' | 'data'> & { needs?: object; data?: object }
  >();
  if (options.watch && options.contentFile === undefined && options.event.file === undefined)
    program.error('--watch needs a file to watch: --content-file FILE, or --event NAME=FILE.');
  const { needs, data, ...others } = options;
  return {
    ...others,
    ...(needs && { needs: JSON.stringify(needs) }),
    ...(data && { data: JSON.stringify(data) }),
  };
}

/** An option that may be given several times: each adds to what is there. */
function collecting(read: (text: string) => object): (text: string, before?: object) => object {
  return (text, before = {}) => ({ ...before, ...reading(read)(text) });
}

/** `NAME=VALUE`, or a mapping in YAML or JSON. */
function readMapping(text: string): object {
  const pair = splitPair(text);
  if (pair !== undefined)
    return { [pair.name]: parse(pair.value, { prettyErrors: false }) ?? pair.value };
  const mapping = parse(text, { prettyErrors: false });
  if (isObject(mapping)) return mapping;
  throw new Error('It must be NAME=VALUE, or a mapping in YAML or JSON.');
}

/** `build=success,test=failure`, or what `toJSON(needs)` gives. */
function readNeeds(text: string): object {
  if (splitPair(text) === undefined) return readMapping(text);
  return Object.fromEntries(
    text.split(',').map((part) => {
      const { name = '', value = '' } = splitPair(part.trim()) ?? {};
      if (name === '' || !results.includes(value))
        throw new Error(`It must be JOB=RESULT, with a result of ${results.join(', ')}.`);
      return [name, { result: value, outputs: {} }];
    }),
  );
}

function readInput(text: string): object {
  const { name = text, value } = splitPair(text) ?? {};
  const known = inputNames.filter((input) => input !== 'runner_facts');
  if (!known.some((input) => input === name))
    throw new Error(`There is no input ${name}.${suggest(name, known)} action.yml has them all.`);
  if (value === undefined) throw new Error(`It must be ${name}=VALUE.`);
  return { [name]: value };
}

/** As commander does it for options: only what is likely. */
function suggest(word: string, known: readonly string[]): string {
  const nearest = closest(word, known);
  return distance(word, nearest) <= word.length * 0.4 ? ` Did you mean ${nearest}?` : '';
}

function readEvent(text: string): EventOption {
  const { name = text, value: file } = splitPair(text) ?? {};
  if (file !== undefined) {
    readPayload(file);
    return { name, file };
  }
  const known = eventNames.find((fixture) => fixture === name);
  if (known !== undefined) return { name: known };
  throw new Error(`It must be one of ${eventNames.join(', ')}, or NAME=FILE with a payload.`);
}

/** The path of a file that can be read. */
function readable(path: string): string {
  readFile(path);
  return path;
}

function splitPair(text: string): { name: string; value: string } | undefined {
  const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}
