/**
 * The texts of `with:` become typed inputs, or every fault in them at once.
 *
 * `fields` is the contract of action.yml in code, `rules` are the combinations that make no sense.
 */

import { toFailure } from '../errors.ts';
import { cleanTextsIn, withoutControlSequences } from '../foreign-text.ts';
import { redactorOf } from '../report/redact.ts';
import { readId } from '../twake/v1/ids.ts';
import type { Connection } from '../twake/v1/request.ts';
import { parseMapping, parseNeeds } from '../workflow/mapping.ts';
import { readMentions, readPeople } from '../workflow/people.ts';
import {
  baseUrl,
  boolean,
  buttons,
  groupId,
  idsOf,
  integer,
  messageId,
  oneOf,
  pictureUrl,
  privateKey,
  publicId,
  type Reader,
  text,
} from './readers.ts';

interface Field<T> {
  /** What an empty input means; action.yml says the same, unless it has an expression there. */
  readonly default: string;
  readonly read: Reader<T>;
}

function field<T>(read: Reader<T>, fallback = ''): Field<T> {
  return { default: fallback, read };
}

/** A mapping in JSON or YAML. Empty texts are not parsed: that would load the YAML library for every message. */
function mapping<T extends object>(parse: (raw: string) => Promise<T>): Field<T> {
  return field(async (raw) => (raw === '' ? ({} as T) : cleanTextsIn(await parse(raw))));
}

const fields = {
  public_id: field(publicId),
  private_api_key: field(privateKey),
  group_id: field(groupId),
  channel_id: field(idsOf('channel')),
  // Empty is an error: a public host must never receive the key of another server.
  api_url: field(baseUrl),
  content: field(text),
  content_file: field(text),
  preset: field(oneOf('', 'auto', 'deploy', 'pull_request', 'release', 'push', 'status')),
  format: field(oneOf('markdown', 'text', 'twacode', 'plain'), 'markdown'),
  template: field(boolean, 'false'),
  data: mapping((raw) => parseMapping(raw, 'data')),
  needs: mapping(parseNeeds),
  message_id: field(messageId),
  parent_message_id: field(messageId),
  operation: field(oneOf('save', 'remove'), 'save'),
  live: field(boolean, 'false'),
  ephemeral: field(boolean, 'false'),
  ephemeral_recipients: field(idsOf('user')),
  sender_name: field(text),
  sender_icon: field(pictureUrl),
  mentions: field(readMentions),
  people: mapping(async (raw) => readPeople(await parseMapping(raw, 'people'))),
  buttons: field(buttons),
  message_fields: mapping((raw) => parseMapping(raw, 'message_fields')),
  // Empty: the job's own, which `runner_facts` has.
  status: field(
    oneOf(
      '',
      'in_progress',
      'success',
      'failure',
      'cancelled',
      'timed_out',
      'skipped',
      'action_required',
    ),
  ),
  fail_on_error: field(boolean, 'true'),
  delivery: field(oneOf('at_most_once', 'at_least_once'), 'at_most_once'),
  retries: field(integer(0, 10), '3'),
  timeout: field(integer(1, 300), '30'),
  dry_run: field(boolean, 'false'),
  summary: field(boolean, 'false'),
  github_token: field(text),
  // Of the runner, and no reason to fail: what it does not tell is not known.
  runner_facts: mapping((raw) => parseMapping(raw, 'runner_facts').catch(() => ({}))),
};

export type InputName = keyof typeof fields;
type Values = { readonly [N in InputName]: Awaited<ReturnType<(typeof fields)[N]['read']>> };

export const inputNames = Object.keys(fields) as readonly InputName[];

export function defaultOf(name: InputName): string {
  return fields[name].default;
}

/** Inputs whose white space belongs to the message. */
const untrimmed: ReadonlySet<InputName> = new Set(['content']);
/** Without any one of these nothing can be sent. */
const identifiers = ['public_id', 'private_api_key', 'group_id', 'channel_id'] as const;

interface Rule {
  readonly broken: (v: Values) => boolean;
  readonly sentence: string;
}

const sources = (v: Values) => [v.content, v.content_file, v.preset].filter((s) => s.trim() !== '');
const isSingle = (v: Values) => v.channel_id.length <= 1;
/** Naming them is enough. */
const isEphemeral = (v: Values) => v.ephemeral || v.ephemeral_recipients.length > 0;
const isHandwritten = (v: Values) => v.format === 'twacode' || v.format === 'plain';

/** Combinations that make no sense, each with the sentence that says so. */
export const rules: readonly Rule[] = [
  {
    broken: (v) => v.operation === 'save' && sources(v).length === 0,
    sentence:
      'There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them.',
  },
  {
    broken: (v) => v.operation === 'save' && sources(v).length > 1,
    sentence: 'Set exactly one of `content`, `content_file` and `preset`.',
  },
  {
    broken: (v) => v.operation === 'remove' && sources(v).length > 0,
    sentence: '`operation: remove` takes no `content`, `content_file` or `preset`.',
  },
  {
    broken: (v) => v.operation === 'remove' && v.message_id === '',
    sentence: '`operation: remove` needs the `message_id` of the message to remove.',
  },
  {
    broken: (v) => readId(v.private_api_key) !== undefined && readId(v.public_id) === undefined,
    sentence:
      '`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped.',
  },
  {
    broken: (v) =>
      [v.group_id, ...v.channel_id].some((id) => id !== '' && id === readId(v.public_id)),
    sentence:
      '`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel.',
  },
  {
    broken: (v) => readId(v.group_id) !== undefined && v.channel_id.includes(v.group_id),
    sentence:
      '`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel.',
  },
  {
    broken: (v) => v.message_id !== '' && !isSingle(v),
    sentence: '`message_id` belongs to one channel: set exactly one `channel_id`.',
  },
  {
    broken: (v) => v.parent_message_id !== '' && !isSingle(v),
    sentence: '`parent_message_id` belongs to one channel: set exactly one `channel_id`.',
  },
  {
    broken: (v) => v.message_id !== '' && v.message_id === v.parent_message_id,
    sentence:
      '`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself.',
  },
  {
    broken: (v) => v.live && isEphemeral(v),
    sentence:
      '`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them.',
  },
  {
    broken: (v) => v.live && v.operation === 'remove',
    sentence: '`live` goes with `operation: save` only.',
  },
  {
    broken: (v) => isEphemeral(v) && v.message_id !== '',
    sentence:
      'A message that is shown once (`ephemeral_recipients`) is not stored, so there is none to edit: remove `message_id`.',
  },
  {
    broken: (v) => v.ephemeral && v.ephemeral_recipients.length === 0,
    sentence:
      '`ephemeral` needs `ephemeral_recipients`: the ids of the users who shall see the message.',
  },
  {
    broken: (v) => v.preset !== '' && v.format !== 'markdown',
    sentence: '`preset` goes with `format: markdown` only: remove `format`.',
  },
  {
    broken: (v) => v.mentions.length > 0 && isHandwritten(v),
    sentence:
      '`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message.',
  },
  {
    broken: (v) => v.buttons.length > 0 && isHandwritten(v),
    sentence:
      '`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`.',
  },
];

/** Fields of the API's message object that an input of its own sets. */
const ownInput: Readonly<Record<string, string>> = {
  content: 'content',
  channel_id: 'channel_id',
  id: 'message_id',
  parent_message_id: 'parent_message_id',
  ephemeral_message_recipients: 'ephemeral_recipients',
  _once_ephemeral_message: 'ephemeral',
  custom_title: 'sender_name',
  custom_icon: 'sender_icon',
};

function checkMessageFields({ message_fields }: Values): string[] {
  const hidden = message_fields['hidden_data'];
  const keys = [
    ...Object.keys(message_fields),
    ...(typeof hidden === 'object' && hidden !== null ? Object.keys(hidden) : []).filter((key) =>
      key.startsWith('custom_'),
    ),
  ];
  return keys.flatMap((key) => {
    const input = Object.hasOwn(ownInput, key) ? ownInput[key] : undefined;
    if (input !== undefined)
      return `\`message_fields\` may not set \`${key}\`: use the input \`${input}\`.`;
    return key.startsWith('_once_') ? `\`message_fields\` may not set \`${key}\`.` : [];
  });
}

/** One sentence for all of them: they are usually missing together, and for the same reason. */
function describeMissing(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  // `channel_id: #general` is a comment for YAML.
  const comment =
    names.join() === 'channel_id'
      ? ' (In YAML, `#` begins a comment. It is the id that counts here, not the name.)'
      : '';
  return [
    `${listNames(names)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${comment}`,
  ];
}

/** As the subject of a sentence, and its verb. */
export function listNames(names: readonly string[]): string {
  return `${names.map((name) => `\`${name}\``).join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
}

/** The text of an input, `''` where it is absent; `core.getInput` is one. */
export type GetInput = (name: InputName, options?: { trimWhitespace: boolean }) => string;

/** What came of reading; where there are faults, the inputs beside them are not to be used. */
export interface Reading {
  readonly inputs: Inputs;
  /** Which of the identifiers are empty. */
  readonly missing: readonly string[];
  /** Everything that is wrong, as sentences; `missing` ones included. */
  readonly faults: readonly string[];
}

/** Reads all inputs: the values, one group for each floor of the house, and all faults. */
export async function readInputs(getInput: GetInput): Promise<Reading> {
  // A fault quotes its value, cut or in another spelling, in which nobody would find a secret afterwards.
  const hide = hiderOf([getInput('private_api_key'), getInput('github_token')]);
  const entries = await Promise.all(inputNames.map((name) => readField(name, { getInput, hide })));
  const values = Object.fromEntries(entries.map(({ name, value }) => [name, value])) as Values;
  const missing = identifiers.filter((name) => values[name].length === 0);
  const faults = [
    ...describeMissing(missing),
    ...entries.flatMap(({ faults }) => faults),
    ...rules.filter(({ broken }) => broken(values)).map(({ sentence }) => sentence),
    ...checkMessageFields(values),
  ];
  return { inputs: group(values), missing, faults };
}

/** Takes secrets out of a value, in capitals too: an id is told in small letters. */
function hiderOf(secrets: readonly string[]): Surroundings['hide'] {
  const redact = redactorOf(secrets);
  const small = secrets.filter(({ length }) => length > 8).map((secret) => secret.toLowerCase());
  return (text) =>
    small.some((secret) => text.toLowerCase().includes(secret)) && redact(text) === text
      ? '***'
      : redact(text);
}

interface Surroundings {
  readonly getInput: GetInput;
  readonly hide: (text: string) => string;
}

async function readField(name: InputName, { getInput, hide }: Surroundings) {
  const raw = withoutControlSequences(getInput(name, { trimWhitespace: !untrimmed.has(name) }));
  const entry = await readText(name, raw);
  const isHarmless = entry.faults.length === 0 || isSecret.has(name) || hide(raw) === raw;
  return isHarmless ? entry : { ...entry, faults: (await readText(name, hide(raw))).faults };
}

/** What is wrong with these is said without them. */
const isSecret: ReadonlySet<InputName> = new Set(['private_api_key', 'github_token']);

async function readText(name: InputName, raw: string) {
  const { read, default: fallback }: Field<unknown> = fields[name];
  const faults: string[] = [];
  const say = (fault: string) => void faults.push(`\`${name}\` ${fault}`);
  try {
    return { name, faults, value: await read(raw === '' ? fallback : raw, say) };
  } catch (error) {
    return { name, faults: [toFailure(error).message], value: {} };
  }
}

/** What the message is made from. */
export type MessageInputs = Pick<
  Values,
  | 'content'
  | 'content_file'
  | 'preset'
  | 'format'
  | 'template'
  | 'mentions'
  | 'buttons'
  | 'ephemeral_recipients'
  | 'sender_name'
  | 'sender_icon'
  | 'message_fields'
>;

/** What the workflow tells about itself. */
export type WorkflowInputs = Pick<
  Values,
  'status' | 'data' | 'needs' | 'people' | 'github_token' | 'runner_facts'
>;

/** Which message of which channels, and how hard to try. */
export type DeliveryInputs = Pick<
  Values,
  | 'operation'
  | 'live'
  | 'channel_id'
  | 'message_id'
  | 'parent_message_id'
  | 'delivery'
  | 'retries'
  | 'timeout'
>;

/** What people get to see, and whether a fault turns the step red. */
export type ShowInputs = Pick<Values, 'dry_run' | 'summary' | 'fail_on_error'>;

/** One group for each floor of the house, so that none knows what is not its business. */
export interface Inputs {
  readonly connection: Connection;
  readonly workflow: WorkflowInputs;
  readonly message: MessageInputs;
  readonly delivery: DeliveryInputs;
  readonly show: ShowInputs;
}

/** The groups are views of the same values: their types say what each floor may see. */
function group(values: Values): Inputs {
  return { connection: values, workflow: values, message: values, delivery: values, show: values };
}
