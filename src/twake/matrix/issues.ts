/** What of the inputs a Matrix room cannot take: whole sentences that name the inputs. */

import type { Asked } from '../api.ts';
import { findStrangers } from '../strangers.ts';
import { NONCE } from './content.ts';
import { isUserId } from './ids.ts';

/** The host that `api_url` names by default: it never was a homeserver. */
const HOST_OF_V1 = 'api.twake.app';

export function findIssues(asked: Asked): readonly string[] {
  const { connection, message } = asked;
  return [
    ...(connection.api_url.hostname === HOST_OF_V1
      ? [
          `\`api_url\` must be the address of the homeserver, such as https://matrix.example.org: https://${HOST_OF_V1} is that of Twake of 2020 to 2022.`,
        ]
      : []),
    ...findOfV1(connection),
    ...unable.filter(([isAsked]) => isAsked(message)).map(([, sentence]) => sentence),
    ...findStrangers(asked, isUserId).map(
      ({ input, id }) =>
        `\`${input}\` names ${id}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`,
    ),
    ...checkMessageFields(message.message_fields),
  ];
}

/** Credentials of another Twake: which one is meant, only the author knows. */
function findOfV1(connection: Asked['connection']): readonly string[] {
  const names = (['public_id', 'private_api_key', 'group_id'] as const).filter(
    (name) => connection[name] !== '',
  );
  const list = names.map((name) => `\`${name}\``).join(', ');
  return names.length === 0
    ? []
    : [
        `${list} ${names.length === 1 ? 'belongs' : 'belong'} to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them.`,
      ];
}

type Message = Asked['message'];

const unable: readonly (readonly [isAsked: (message: Message) => boolean, sentence: string])[] = [
  [
    ({ ephemeral, ephemeral_recipients }) => ephemeral || ephemeral_recipients.length > 0,
    'A Matrix room keeps every message: `ephemeral` and `ephemeral_recipients` are for Twake of 2020 to 2022.',
  ],
  [
    ({ sender_icon }) => sender_icon !== '',
    'In a Matrix room the picture is that of the account: `sender_icon` is for Twake of 2020 to 2022.',
  ],
  [
    ({ format }) => format === 'twacode' || format === 'plain',
    '`format: twacode` and `plain` are for Twake of 2020 to 2022: use `markdown` or `text`.',
  ],
  [
    ({ mentions }) => mentions.some(({ who }) => who === 'here'),
    'Matrix does not know who is there: use `mentions: all` in place of `here`.',
  ],
];

/** Fields of the event's content that an input of its own sets, or that are the action's. */
const own: Readonly<Record<string, string>> = {
  body: 'use the input `content`',
  formatted_body: 'use the input `content`',
  format: 'use the input `content`',
  'm.text': 'use the input `content`',
  'm.html': 'use the input `content`',
  'm.message': 'use the input `content`',
  'm.mentions': 'use the input `mentions`',
  'm.relates_to': 'use the inputs `message_id` and `parent_message_id`',
  'm.new_content': 'use the input `message_id`',
  msgtype: 'others than `m.text` notify nobody',
  [NONCE]: 'it is how this action finds its message again',
  pinned: 'what is pinned is a state of the room, which its moderators set',
  sender: 'it is the account of `access_token`',
  hidden_data: 'it is for Twake of 2020 to 2022',
};

function checkMessageFields(fields: Message['message_fields']): readonly string[] {
  return [
    ...Object.keys(fields).flatMap((key) =>
      Object.hasOwn(own, key) ? `\`message_fields\` may not set \`${key}\`: ${own[key]}.` : [],
    ),
    ...(holdsNumber(fields)
      ? ['`message_fields` holds a number that Matrix cannot carry: only whole ones up to 2^53.']
      : []),
  ];
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNumber);
}

/** What else to say where some of the inputs are empty. */
export function adviseMissing(names: readonly string[]): string {
  return names.includes('channel_id')
    ? ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)'
    : '';
}
