/**
 * What the action would send for the texts of a form, or what is wrong with them.
 *
 * The same modules as in the action do it, from the inputs to the body of the request; only the network is left out.
 */

import { account } from '../local-twake/accounts.ts';
import { account as matrixAccount } from '../local-twake/matrix/accounts.ts';
import type { AnyBehaviour } from '../local-twake/server.ts';
import { wrapError } from '../src/errors.ts';
import type { Files } from '../src/inputs/content/files.ts';
import type { Reading } from '../src/inputs/fields.ts';
import { type InputName, type Inputs, inputNames, readInputs } from '../src/inputs/inputs.ts';
import { composeMessage, readMessageContext } from '../src/stages/compose-message.ts';
import type { PreparedMessage } from '../src/twake/api.ts';
import type { Content } from '../src/twake/matrix/content.ts';
import type { MessageObject } from '../src/twake/v1/message-object.ts';
import { parseMapping } from '../src/workflow/mapping.ts';
import { surroundings } from './event-fixtures.ts';

/** The texts of `with:`, by the names of the inputs; empty and absent is the same. */
export type InputTexts = Readonly<Partial<Record<InputName, string>>>;

export interface Draft {
  readonly inputs: InputTexts;
  /** `push`, or with an action behind it. */
  readonly eventName: string;
  /** As JSON, or in YAML. */
  readonly payload: string;
  /** Which Twake it is for; default 2020. */
  readonly behave?: AnyBehaviour;
}

export interface DraftIssue {
  readonly what: string;
  readonly nextStep: string;
  /** Where, when it is known. */
  readonly place?: Place;
}

/** An input or `payload`; where it is known, line and column from 1. */
export interface Place {
  readonly field: string;
  readonly at?: { readonly line: number; readonly column: number };
}

/** What the action would send. */
export type Sending = {
  readonly method: string;
  readonly url: URL;
  /** Of the request. */
  readonly body: string;
  /** What the log would say beside it. */
  readonly remarks: readonly string[];
} & Sent;

/** What is in the body: a message of 2020 and 2021, or the content of an event in a Matrix room. */
type Sent =
  | { readonly message: MessageObject; readonly eventContent?: undefined }
  | { readonly eventContent: Content; readonly message?: undefined };

export interface DryRun {
  readonly issues: readonly DraftIssue[];
  /** Absent where there are issues. */
  readonly sending?: Sending;
}

/** Who sends, and where to: accounts of a local Twake, at a host that is nobody's. */
const connections = {
  v1: {
    api_url: 'https://api.twake.app',
    public_id: account.public_id,
    private_api_key: account.private_api_key,
    group_id: account.group_id,
    channel_id: account.channel_ids[0],
  },
  matrix: {
    api_url: 'https://matrix.example.org',
    access_token: matrixAccount.access_token,
    channel_id: matrixAccount.channel_ids[0],
  },
} as const;

/** Never rejects: whatever is thrown is an issue of the draft. */
export async function dryRun(draft: Draft): Promise<DryRun> {
  const { composed, issues } = await composeDraft(draft);
  if (composed === undefined) return { issues };
  const { message, inputs, remarks } = composed;
  const [channel_id = ''] = inputs.delivery.channel_id;
  const { request, error } = message.sendTo({ channel_id }, 'dry-run');
  if (error !== undefined) return { issues: [{ what: error.message, nextStep: error.nextStep }] };
  const { method = 'POST', url, body } = request;
  const sending = { method, url, body, remarks };
  const sent = JSON.parse(body);
  return {
    issues: [],
    sending:
      draft.behave === 'matrix'
        ? { ...sending, eventContent: sent as Content }
        : { ...sending, message: (sent as { readonly message: MessageObject }).message },
  };
}

/** A message as its Twake takes it, and what it was made from. */
interface ComposedDraft {
  readonly inputs: Inputs;
  readonly message: PreparedMessage;
  readonly remarks: readonly string[];
}

interface Composing {
  readonly issues: readonly DraftIssue[];
  /** Absent where there are issues. */
  readonly composed?: ComposedDraft;
}

/**
 * Never rejects.
 * @param where the server and the channel; default: those of an account that is nobody's
 */
export async function composeDraft(
  { inputs: texts, eventName, payload, behave }: Draft,
  where: InputTexts = {},
): Promise<Composing> {
  try {
    const event = await parseMapping(payload, 'payload');
    const { env, runner_facts } = surroundings(eventName, event);
    const connection = { ...connections[behave === 'matrix' ? 'matrix' : 'v1'], ...where };
    const reading = readingOf({ ...connection, runner_facts, ...texts });
    const { inputs, issues } = await readInputs(reading);
    if (issues.length > 0) return { issues: issues.map((what) => toDraftIssue(what)) };
    const remarks: string[] = [];
    // Notices are about what only a run on GitHub has.
    const log = { info: (remark: string) => void remarks.push(remark), notice: () => {} };
    const network = { date: () => new Date() };
    const context = await readMessageContext(inputs, event, { env, log, network, octokit: refuse });
    const { message, advice } = await composeMessage(inputs, context, { env, files: noFiles });
    return { issues: [], composed: { inputs, message, remarks: [...advice, ...remarks] } };
  } catch (error) {
    const { message, nextStep } = wrapError(error);
    return { issues: [toDraftIssue(message, nextStep)] };
  }
}

function readingOf(texts: InputTexts): Pick<Reading, 'getInput' | 'hide'> {
  return {
    getInput: (name, { trimWhitespace } = { trimWhitespace: true }) => {
      const text = texts[name as InputName] ?? '';
      return trimWhitespace ? text.trim() : text;
    },
    hide: (text) => text,
  };
}

/** A draft is in no file, and asks GitHub nothing. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('There is none in a dry run.'));
}

const noFiles: Files = { readdir: refuse, readFile: refuse, realpath: refuse, stat: refuse };

/** Sentences name the input they are about, or speak of the template or the content. */
function toDraftIssue(what: string, nextStep = ''): DraftIssue {
  const [, line, column, source] =
    /line (\d+), column (\d+)(?: of the (evaluated)?)?/.exec(what) ?? [];
  if (line === undefined || column === undefined || source !== undefined) {
    const field = namedIn(what);
    return { what, nextStep, ...(field && { place: { field } }) };
  }
  const field = /^`(\w+)`/.exec(what)?.[1] ?? 'content';
  return { what, nextStep, place: { field, at: { line: Number(line), column: Number(column) } } };
}

/** The first input that a sentence names: `name`, or `name: value`. */
function namedIn(sentence: string): string | undefined {
  const names = [...sentence.matchAll(/`(\w+)(?:: [^`]+)?`/g)].map(([, name]) => name);
  return names.find((name) => inputNames.some((input) => input === name));
}
