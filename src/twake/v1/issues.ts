/** What of the inputs makes no sense for the v1 API, or not what was meant: whole sentences that name the inputs. */

import type { Asked } from '../api.ts';
import { readId } from './ids.ts';

export function findIssues(asked: Asked): readonly string[] {
  const { connection, delivery, message } = asked;
  const application = readId(connection.public_id);
  const ids = [connection.group_id, ...delivery.channel_id];
  const issues: [isBroken: boolean, sentence: string][] = [
    [
      readId(connection.private_api_key) !== undefined && application === undefined,
      '`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped.',
    ],
    [
      application !== undefined && ids.includes(application),
      '`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel.',
    ],
    [
      readId(connection.group_id) !== undefined &&
        delivery.channel_id.includes(connection.group_id),
      '`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel.',
    ],
  ];
  return [
    ...issues.flatMap(([isBroken, sentence]) => (isBroken ? sentence : [])),
    ...findStrangers(asked),
    ...checkMessageFields(message.message_fields),
  ];
}

/** People of a homeserver, whom nobody here knows. */
function findStrangers({ message, workflow }: Asked): readonly string[] {
  const named = message.mentions.flatMap(({ who }) => (typeof who === 'string' ? [] : who));
  return [
    ...named.map(({ id }) => ['mentions', id] as const),
    ...Object.values(workflow.people)
      .flat()
      .map(({ id }) => ['people', id] as const),
  ]
    .filter(([, id]) => readId(id) === undefined)
    .map(
      ([input, id]) =>
        `\`${input}\` names ${id}, who is a user of Matrix: for Twake of 2020 to 2022, write \`name:user-id\`.`,
    );
}

/** What else to say where some of the inputs are empty. */
export function adviseMissing(names: readonly string[]): string {
  // `channel_id: #general` is a comment for YAML.
  if (names.join() === 'channel_id')
    return ' (In YAML, `#` begins a comment. It is the id that counts here, not the name.)';
  return names.length < 4
    ? ''
    : ' (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)';
}

/** @param known.mentions those who are to be notified, as far as they are known */
export function findWarnings(
  { message, delivery }: Asked,
  { mentions }: { readonly mentions: readonly unknown[] },
): readonly string[] {
  return [
    ...(mentions.length > 0 && delivery.message_id
      ? [
          'Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies.',
        ]
      : []),
    ...(message.ephemeral_recipients.length > 1
      ? [
          'Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only.',
        ]
      : []),
  ];
}

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

/** Fields that have an input of their own, and the server's private ones. */
function checkMessageFields(fields: Asked['message']['message_fields']): readonly string[] {
  const hidden = fields['hidden_data'];
  const keys = [
    ...Object.keys(fields),
    ...Object.keys(hidden ?? {}).filter((key) => key.startsWith('custom_')),
  ];
  return keys.flatMap((key) => {
    const input = Object.hasOwn(ownInput, key) ? ownInput[key] : undefined;
    if (input !== undefined)
      return `\`message_fields\` may not set \`${key}\`: use the input \`${input}\`.`;
    return key.startsWith('_once_') ? `\`message_fields\` may not set \`${key}\`.` : [];
  });
}
