/**
 * A sample of each input, and how the three kinds of Twake differ where they take it: what docs/reach.md is made from, and what
 * __tests__/docs/reach.test.ts runs. What is refused, the code says.
 */

import { account as channelAccount } from '../../local-twake/accounts.ts';
import { account as roomAccount } from '../../local-twake/matrix/accounts.ts';
import type { AnyBehaviour } from '../../local-twake/server.ts';
import type { InputName } from '../../src/inputs/inputs.ts';

type Texts = Readonly<Partial<Record<InputName, string>>>;

export interface Sample {
  readonly input: InputName;
  /** Which value it is about, where others go elsewhere. */
  readonly value?: string;
  /** In place of `content: Hello`; what holds MESSAGE needs the id of a message that is there. */
  readonly inputs: Texts;
  /** Where a room has its own spelling of it. */
  readonly inRoom?: Texts;
  /** What is in the requests then: of v1, and of a room where that is another text. */
  readonly sends?: string | readonly [v1: string, room: string];
  /** Default: `sent`. */
  readonly outcome?: string;
  /** What is not as one would expect, in a few words. */
  readonly differs?: Readonly<Partial<Record<AnyBehaviour, string>>>;
}

const [general, deploys] = channelAccount.channel_ids;
const [room, otherRoom] = roomAccount.channel_ids;
const person = `mona:${channelAccount.user_id}`;
const personInRoom = `mona:${roomAccount.reader_id}`;
const failed = '{"build":{"result":"failure","outputs":{}}}';

/** Who sends, and where, without the address of the server. */
const identifiers = {
  v1: {
    public_id: channelAccount.public_id,
    private_api_key: channelAccount.private_api_key,
    group_id: channelAccount.group_id,
    channel_id: general,
  },
  room: { access_token: roomAccount.access_token, channel_id: room },
} as const;

export const samples: readonly Sample[] = [
  {
    input: 'api_url',
    inputs: {},
    sends: ['/api/v1/messages/save', '/_matrix/client/v3/'],
    differs: { matrix: 'must be set, to the address of the homeserver' },
  },
  {
    input: 'access_token',
    inputs: { access_token: roomAccount.access_token, channel_id: room },
    sends: `Bearer ${roomAccount.access_token}`,
  },
  { input: 'public_id', inputs: { public_id: channelAccount.public_id }, sends: 'Basic ' },
  {
    input: 'private_api_key',
    inputs: { private_api_key: channelAccount.private_api_key },
    sends: 'Basic ',
  },
  {
    input: 'group_id',
    inputs: { group_id: channelAccount.group_id },
    sends: channelAccount.group_id,
  },
  {
    input: 'channel_id',
    inputs: { channel_id: `${general}, ${deploys}` },
    inRoom: { channel_id: `${otherRoom}, ${roomAccount.aliases[0]}` },
    sends: [deploys, encodeURIComponent(roomAccount.aliases[0])],
    differs: { matrix: 'a room by its id or its alias, in quotes' },
  },
  {
    input: 'message_id',
    inputs: { message_id: 'MESSAGE' },
    sends: ['"id":"MESSAGE"', '"event_id":"MESSAGE"'],
    differs: {
      '2021': 'brings back a message that was removed',
      matrix: 'of the same account only; notifies those whom it names first',
    },
  },
  {
    input: 'parent_message_id',
    inputs: { parent_message_id: 'MESSAGE' },
    sends: ['"parent_message_id":"MESSAGE"', '"rel_type":"m.thread"'],
    differs: {
      '2020': 'of an unknown thread, a message in the channel, and a warning',
      matrix: 'Twake Chat shows it in the room, as an answer with a quote',
    },
  },
  {
    input: 'key',
    inputs: { content: 'Hello', key: 'pr-12' },
    sends: 'Hello',
    differs: { matrix: 'an edit notifies those whom it names first' },
  },
  {
    input: 'on_repeat',
    inputs: { content: 'Hello', key: 'pr-12', on_repeat: 'reply' },
    sends: 'Hello',
  },
  { input: 'preset', inputs: { content: '', preset: 'status' }, sends: 'succeeded' },
  { input: 'content', inputs: { content: 'Hello' }, sends: 'Hello' },
  {
    input: 'content_file',
    inputs: { content: '', content_file: 'message.md' },
    sends: 'From a file',
  },
  { input: 'if_empty', inputs: { content: '', if_empty: 'skip' }, outcome: 'skipped' },
  { input: 'when', inputs: { content: 'Hello', when: 'failure' }, outcome: 'skipped' },
  {
    input: 'template',
    inputs: { content: '{{ 20 | plus: 22 }} tests', template: 'true' },
    sends: '42 tests',
  },
  {
    input: 'format',
    value: 'markdown',
    inputs: { content: '**Hello**', format: 'markdown' },
    sends: ['"bold"', '<strong>Hello</strong>'],
  },
  {
    input: 'format',
    value: 'text',
    inputs: { content: '**Hello**', format: 'text' },
    sends: '**Hello**',
  },
  {
    input: 'format',
    value: 'twacode',
    inputs: { content: '[{"type":"bold","content":"Hello"}]', format: 'twacode' },
    sends: '"bold"',
  },
  {
    input: 'format',
    value: 'plain',
    inputs: { content: 'Hello', format: 'plain' },
    sends: '"content":"Hello"',
    differs: { '2021': 'only the first letter is kept' },
  },
  {
    input: 'data',
    inputs: { content: 'To {{ data.place }}', template: 'true', data: 'place: production' },
    sends: 'To production',
  },
  {
    input: 'operation',
    value: 'remove',
    inputs: { content: '', operation: 'remove', message_id: 'MESSAGE' },
    sends: ['/api/v1/messages/remove', '/redact/'],
    outcome: 'removed',
    differs: { matrix: 'of the same account only' },
  },
  {
    input: 'live',
    inputs: { live: 'true' },
    sends: 'Job is running',
    differs: {
      '2020': 'whom only its end names, a reply in the thread notifies',
      '2021': 'whom only its end names, a reply in the thread notifies',
      matrix: 'whom only its end names, that edit notifies; half as long',
    },
  },
  { input: 'needs', inputs: { content: '', preset: 'status', needs: failed }, sends: 'failed' },
  {
    input: 'status',
    inputs: { content: '{{ status }}', template: 'true', status: 'timed_out' },
    sends: 'timed_out',
  },
  { input: 'github_token', inputs: { github_token: 'a-token' } },
  {
    input: 'mentions',
    value: 'all',
    inputs: { mentions: 'all' },
    sends: ['@all', '"room":true'],
    differs: { matrix: 'notifies nobody without the power for `@room`' },
  },
  { input: 'mentions', value: 'here', inputs: { mentions: 'here' }, sends: '@here' },
  {
    input: 'mentions',
    value: 'name:user-id',
    inputs: { mentions: person },
    inRoom: { mentions: personInRoom },
    sends: [channelAccount.user_id, `"user_ids":["${roomAccount.reader_id}"]`],
    differs: { matrix: '`name:@user:server`' },
  },
  {
    input: 'people',
    inputs: { mentions: 'actor', people: `octocat: ${person}` },
    inRoom: { mentions: 'actor', people: `octocat: ${personInRoom}` },
    sends: [channelAccount.user_id, `"user_ids":["${roomAccount.reader_id}"]`],
    differs: { matrix: '`octocat: name:@user:server`' },
  },
  {
    input: 'ephemeral_recipients',
    inputs: { ephemeral_recipients: channelAccount.user_id },
    inRoom: { ephemeral_recipients: roomAccount.reader_id },
    sends: '"_once_ephemeral_message":true',
    differs: {
      '2020': 'reaches everybody in the channel, and the web client hides it',
      '2021': 'shown to the first one only',
    },
  },
  {
    input: 'ephemeral',
    inputs: { ephemeral: 'true', ephemeral_recipients: channelAccount.user_id },
    inRoom: { ephemeral: 'true', ephemeral_recipients: roomAccount.reader_id },
    sends: '"_once_ephemeral_message":true',
  },
  {
    input: 'sender_name',
    inputs: { sender_name: 'Deployer' },
    sends: ['"custom_title":"Deployer"', '<strong>Deployer: </strong>'],
    differs: { matrix: 'in bold in front of the message' },
  },
  {
    input: 'sender_icon',
    inputs: { sender_icon: 'https://hello.example/icon.png' },
    sends: '"custom_icon":"https://hello.example/icon.png"',
  },
  {
    input: 'buttons',
    inputs: { buttons: 'Open = https://hello.example' },
    sends: ['https://hello.example', '<a href=\\"https://hello.example/\\">Open</a>'],
    differs: { matrix: 'links beside each other' },
  },
  {
    input: 'message_fields',
    inputs: { message_fields: '{"org.example.deploy":"42"}' },
    sends: '"org.example.deploy":"42"',
    differs: { matrix: "fields of the event's content" },
  },
  {
    input: 'message_fields',
    value: 'pinned, ...',
    inputs: { message_fields: '{"pinned":true}' },
    sends: '"pinned":true',
  },
  { input: 'fail_on_error', inputs: { fail_on_error: 'false' } },
  {
    input: 'delivery',
    inputs: { delivery: 'at_least_once' },
    differs: { matrix: 'both repeat what the homeserver knows again' },
  },
  { input: 'retries', inputs: { retries: '1' } },
  { input: 'timeout', inputs: { timeout: '20' } },
  { input: 'dry_run', inputs: { dry_run: 'check' }, outcome: 'dry_run' },
  { input: 'summary', inputs: { summary: 'true' } },
];

/** The files that samples name. */
export const workspace = { 'message.md': 'From a file' } as const;

/** All inputs of a sample that are not those of action.yml, for a server and a message on it. */
export function inputsFor(
  sample: Sample,
  behave: AnyBehaviour,
  { url, message_id }: { readonly url: string; readonly message_id: string },
): Readonly<Record<string, string>> {
  const isRoom = behave === 'matrix';
  const own = { ...sample.inputs, ...(isRoom ? sample.inRoom : {}) };
  const texts = {
    api_url: url,
    ...(isRoom ? identifiers.room : identifiers.v1),
    content: 'Hello',
    ...own,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace('MESSAGE', message_id)]),
  );
}

/** What is in the requests of a sample. */
export function sentBy(sample: Sample, behave: AnyBehaviour): string {
  const { sends = '' } = sample;
  return typeof sends === 'string' ? sends : sends[behave === 'matrix' ? 1 : 0];
}
