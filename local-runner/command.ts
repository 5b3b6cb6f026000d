/** Reads the words behind `npm run try --`: the message, what happened, which Twake, and what to show. */

import { Command, Option } from 'commander';
import { parse } from 'yaml';
import { type EventName, eventNames } from '../events/event-fixture.ts';
import {
  choosing,
  parseWords,
  readFile,
  reading,
  readPayload,
  suggest,
} from '../local-twake/command-line.ts';
import { type AnyBehaviour, allBehaviours } from '../local-twake/server.ts';
import { choices } from '../src/inputs/groups.ts';
import { inputNames } from '../src/inputs/inputs.ts';
import { isObject } from '../src/workflow/payload.ts';

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
  /** Of the job, what toJSON(matrix) gives. */
  readonly jobMatrix?: object;
  readonly input: Readonly<Record<string, string>>;
  /** `matrix`: a room of Twake Chat, in place of a channel. */
  readonly behave?: AnyBehaviour;
  readonly server?: string;
  readonly page?: true;
  readonly open?: true;
  readonly watch?: true;
  readonly dryRun?: true;
  readonly check?: true;
}

/** A fixture, or the payload in a file. */
type EventOption =
  | { readonly name: EventName; readonly file?: undefined }
  | { readonly name: string; readonly file: string };

/** Of a job in `needs`. */
const results = ['success', 'failure', 'cancelled', 'skipped'];

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
      choosing('--preset <name>', 'a built-in message instead', choices.preset).conflicts([
        'content',
        'contentFile',
        'template',
      ]),
    )
    .addOption(choosing('--format <format>', 'of the message', choices.format))
    .addOption(
      new Option(
        '--event <name>',
        `what happened: ${eventNames.join(', ')}; or NAME=FILE, with a payload`,
      )
        .argParser(reading(readEvent))
        .default({ name: 'push' }, 'push'),
    )
    .addOption(choosing('--status <status>', 'of the job', choices.status).default('success'))
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
        '--job-matrix <name=value>',
        'the matrix of the job; several times, or all of it as YAML',
      ).argParser(collecting(readMapping)),
    )
    .addOption(
      new Option('--input <name=value>', 'any other input of the action; several times')
        .argParser(collecting(readInput))
        .default({}, 'none'),
    )
    .addOption(
      choosing('--behave <twake>', 'which servers a Twake of its own is like', allBehaviours),
    )
    .addOption(
      new Option(
        '--matrix',
        'to a room of Twake Chat, which is Matrix: the same as --behave matrix',
      ).conflicts('behave'),
    )
    .addOption(
      new Option(
        '--server <url>',
        'a real Twake; TWAKE_PUBLIC_ID, TWAKE_PRIVATE_API_KEY, TWAKE_GROUP_ID and TWAKE_CHANNEL_ID in the environment say as whom and where; with --matrix, TWAKE_ACCESS_TOKEN and TWAKE_CHANNEL_ID',
      ).conflicts(['behave', 'page', 'open']),
    )
    .option('--page', 'show it on a page, with a playground beside it, until Ctrl-C')
    .option('--open', 'the same, and open the page in a browser')
    .option(
      '--watch',
      'send again whenever a file of --content-file or --event changes, until Ctrl-C',
    )
    .option('--dry-run', 'show what would be sent')
    .addOption(
      new Option(
        '--check',
        'show what would be sent, and what the Twake tells without a message: whether it takes the key, and knows the room',
      ).conflicts('dryRun'),
    )
    .hook('preAction', () => refuseJobMatrix(program));
  parseWords(program, 'try', words);
  return check(program);
}

/** What commander reads, before it is brought into one form. */
type ParsedOptions = Omit<TryOptions, 'needs' | 'data'> & {
  readonly needs?: object;
  readonly data?: object;
  readonly matrix?: true;
};

function check(program: Command): TryOptions {
  const { needs, data, matrix, ...options } = program.opts<ParsedOptions>();
  if (options.watch && options.contentFile === undefined && options.event.file === undefined)
    program.error('--watch needs a file to watch: --content-file FILE, or --event NAME=FILE.');
  const behave = matrix ? 'matrix' : options.behave;
  return {
    ...options,
    ...(behave && { behave }),
    ...(needs && { needs: JSON.stringify(needs) }),
    ...(data && { data: JSON.stringify(data) }),
  };
}

/** The word is a job's on GitHub, and a Twake's here. */
function refuseJobMatrix(program: Command): void {
  const pair = program.args.find((word) => splitPair(word) !== undefined);
  if (program.opts<ParsedOptions>().matrix && pair !== undefined)
    program.error(`--matrix is a room of Twake Chat. The matrix of the job: --job-matrix ${pair}`);
}

/** An option that may be given several times: each adds to what is there. */
function collecting(read: (text: string) => object): (text: string, before?: object) => object {
  return (text, before = {}) => ({ ...before, ...reading(read)(text) });
}

/** `NAME=VALUE`, whose value is a text as it is, or a mapping in YAML or JSON. */
function readMapping(text: string): object {
  const pair = splitPair(text);
  if (pair !== undefined) return { [pair.name]: pair.value };
  const mapping = parse(text, { prettyErrors: false });
  if (isObject(mapping)) return mapping;
  throw new Error('It must be NAME=VALUE, or a mapping in YAML or JSON.');
}

/** `build=success,test=failure`, or what `toJSON(needs)` gives. */
function readNeeds(text: string): object {
  if (splitPair(text) === undefined) return checkResults(readMapping(text));
  return Object.fromEntries(
    text.split(',').map((part) => {
      const { name = '', value = '' } = splitPair(part.trim()) ?? {};
      if (name === '' || !results.includes(value))
        throw new Error(`It must be JOB=RESULT, with a result of ${results.join(', ')}.`);
      return [name, { result: value, outputs: {} }];
    }),
  );
}

function checkResults(needs: object): object {
  const strange = Object.entries(needs).find(([, need]) => !results.includes(need?.result));
  if (strange === undefined) return needs;
  throw new Error(`The \`result\` of ${strange[0]} must be one of ${results.join(', ')}.`);
}

/** What other actions call it. */
const elsewhere: Readonly<Record<string, string>> = {
  ...{ text: 'content', message: 'content', body: 'content', payload: 'preset', title: 'content' },
  ...{ channel: 'channel_id', webhook: 'api_url', url: 'api_url', token: 'access_token' },
  ...{ ts: 'message_id', thread_ts: 'parent_message_id', username: 'sender_name' },
  ...{ icon: 'sender_icon', mention: 'mentions', fields: 'preset', event: '--event' },
};

function readInput(text: string): object {
  const { name = text, value } = splitPair(text) ?? {};
  const known = inputNames.filter((input) => input !== 'runner_facts');
  if (!known.some((input) => input === name))
    throw new Error(
      `There is no input ${name}.${elsewhere[name] ? ` It is ${elsewhere[name]} here.` : suggest(name, known)} action.yml has them all.`,
    );
  if (value === undefined) throw new Error(`It must be ${name}=VALUE.`);
  return { [name]: value };
}

function readEvent(text: string): EventOption {
  const { name = text, value: file } = splitPair(text) ?? {};
  if (file !== undefined) {
    readPayload(file);
    return { name, file };
  }
  const known = eventNames.find((fixture) => fixture === name);
  if (known !== undefined) return { name: known };
  if (/\.json$|[/\\]/.test(name))
    throw new Error(`A file needs the name of its event before it: push=${name}.`);
  throw new Error(
    `It must be one of ${eventNames.join(', ')}, or NAME=FILE with a payload.${suggest(name, eventNames)}`,
  );
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
