/**
 * What the action would send for the texts of a form, or what is wrong with them.
 *
 * The same modules as in the action do it, from the inputs to the body of the request; only the network is left out.
 */

import { account } from '../local-twake/accounts.ts';
import { wrapError } from '../src/errors.ts';
import type { Files } from '../src/inputs/content/files.ts';
import type { Reading } from '../src/inputs/fields.ts';
import { type InputName, readInputs } from '../src/inputs/inputs.ts';
import { composeMessage, readMessageContext } from '../src/stages/compose-message.ts';
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
}

export interface DraftIssue {
  readonly what: string;
  readonly nextStep: string;
  /** Where, when it is known: an input or `payload`, line and column from 1. */
  readonly place?: { readonly field: string; readonly line: number; readonly column: number };
}

/** What the action would send. */
export interface Sending {
  readonly message: MessageObject;
  /** The body of the request. */
  readonly body: string;
  /** What the log would say beside it. */
  readonly remarks: readonly string[];
}

export interface DryRun {
  readonly issues: readonly DraftIssue[];
  /** Absent where there are issues. */
  readonly sending?: Sending;
}

const connection = {
  api_url: 'https://api.twake.app',
  public_id: account.public_id,
  private_api_key: account.private_api_key,
  group_id: account.group_id,
  channel_id: account.channel_ids[0],
} as const;

/** Never rejects: whatever is thrown is an issue of the draft. */
export async function dryRun(draft: Draft): Promise<DryRun> {
  try {
    return await composeDraft(draft);
  } catch (error) {
    const { message, nextStep } = wrapError(error);
    return { issues: [toDraftIssue(message, nextStep)] };
  }
}

async function composeDraft({ inputs: texts, eventName, payload }: Draft): Promise<DryRun> {
  const event = await parseMapping(payload, 'payload');
  const { env, runner_facts } = surroundings(eventName, event);
  const { inputs, issues } = await readInputs(readingOf({ ...connection, runner_facts, ...texts }));
  if (issues.length > 0) return { issues: issues.map((what) => toDraftIssue(what)) };
  const remarks: string[] = [];
  // Notices are about what only a run on GitHub has.
  const log = { info: (remark: string) => void remarks.push(remark), notice: () => {} };
  const context = await readMessageContext(inputs, event, { env, log, octokit: refuse });
  const { message, advice } = await composeMessage(inputs, context, { env, files: noFiles });
  const target = { channel_id: connection.channel_id };
  const { body } = message.sendTo(target, 'dry-run').request;
  const sent = JSON.parse(body) as { readonly message: MessageObject };
  return { issues: [], sending: { message: sent.message, body, remarks: [...advice, ...remarks] } };
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

/** Sentences begin with the input they are about, or speak of the template or the content. */
function toDraftIssue(what: string, nextStep = ''): DraftIssue {
  const [, line, column, source] =
    /line (\d+), column (\d+)(?: of the (evaluated)?)?/.exec(what) ?? [];
  if (line === undefined || column === undefined || source !== undefined) return { what, nextStep };
  const field = /^`(\w+)`/.exec(what)?.[1] ?? 'content';
  return { what, nextStep, place: { field, line: Number(line), column: Number(column) } };
}
