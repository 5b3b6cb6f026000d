/**
 * The contract of action.yml in code: every input, in the group of those who need it.
 *
 * A group has its own names and no others, so that what makes the message never sees the key.
 */

import type { Twake } from '../twake/api.ts';
import { readWhen } from '../workflow/conditions.ts';
import { parseMapping, parseNeeds } from '../workflow/mapping.ts';
import { readMentions } from '../workflow/mentions/entries.ts';
import { readPeople } from '../workflow/people.ts';
import { field, mapping, type ValuesOf } from './fields.ts';
import {
  accessToken,
  baseUrl,
  boolean,
  booleanOr,
  buttons,
  groupId,
  idsOf,
  integer,
  messageId,
  name,
  oneOf,
  pictureUrl,
  privateKey,
  publicId,
  templateOrText,
  text,
} from './readers.ts';

/** What some inputs choose from. */
export const choices = {
  preset: ['auto', 'deploy', 'pull_request', 'release', 'push', 'status', 'reviews', 'digest'],
  format: ['markdown', 'text', 'twacode', 'plain'],
  status: [
    'in_progress',
    'success',
    'failure',
    'cancelled',
    'timed_out',
    'skipped',
    'action_required',
  ],
} as const;

/** Who sends, and to which server. */
const connection = {
  public_id: field(publicId),
  private_api_key: { ...field(privateKey), isSecret: true },
  group_id: field(groupId),
  access_token: { ...field(accessToken), isSecret: true },
  // Empty is an error: a public host must never receive the key of another server.
  api_url: field(baseUrl),
} as const;

/** What the message is made from. */
const message = {
  content: { ...field(text), isTrimmed: false },
  content_file: field(text),
  preset: field(oneOf('', ...choices.preset)),
  if_empty: field(oneOf('fail', 'skip'), 'fail'),
  format: field(oneOf(...choices.format), 'markdown'),
  template: field(boolean, 'false'),
  mentions: field(readMentions),
  buttons: field(buttons),
  ephemeral: field(boolean, 'false'),
  ephemeral_recipients: field(idsOf('user')),
  sender_name: field(name),
  sender_icon: field(pictureUrl),
  message_fields: mapping((raw) => parseMapping(raw, 'message_fields')),
} as const;

/** What the workflow tells about itself, and what it lets us ask. */
const workflow = {
  // Empty: the job's own, which `runner_facts` has.
  status: field(oneOf('', ...choices.status)),
  data: mapping((raw) => parseMapping(raw, 'data')),
  needs: mapping(parseNeeds),
  people: mapping(async (raw) => readPeople(await parseMapping(raw, 'people'))),
  github_token: { ...field(text), isSecret: true },
  // Of the runner, and no reason to fail: what it does not tell is not known.
  runner_facts: mapping((raw) => parseMapping(raw, 'runner_facts').catch(() => ({}))),
} as const;

/** Which message of which channels, and how hard to try. */
const delivery = {
  channel_id: field(idsOf('channel')),
  message_id: field(messageId),
  parent_message_id: field(messageId),
  key: field(templateOrText),
  on_repeat: field(oneOf('edit', 'reply'), 'edit'),
  operation: field(oneOf('save', 'remove'), 'save'),
  when: field(readWhen),
  live: field(boolean, 'false'),
  delivery: field(oneOf('at_most_once', 'at_least_once'), 'at_most_once'),
  retries: field(integer(0, 10), '3'),
  timeout: field(integer(1, 300), '30'),
} as const;

/** What people get to see of this step, and whether an error turns it red. */
const presentation = {
  fail_on_error: field(boolean, 'true'),
  dry_run: field(booleanOr('check'), 'false'),
  summary: field(boolean, 'false'),
} as const;

export const groups = { connection, message, workflow, delivery, presentation } as const;

/** All inputs as values, a group for each room that they are for, and the Twake that they choose. */
export type Inputs = { readonly [G in keyof typeof groups]: ValuesOf<(typeof groups)[G]> } & {
  readonly twake: Twake;
};

export type InputName = {
  [G in keyof typeof groups]: keyof (typeof groups)[G];
}[keyof typeof groups];

const fields = { ...connection, ...message, ...workflow, ...delivery, ...presentation };

export const inputNames = Object.keys(fields) as readonly InputName[];

export function defaultOf(name: InputName): string {
  return fields[name].default;
}
