/** A message as the v1 API takes it, all but where it goes. */

import { Buffer } from 'node:buffer';
import type { Message, MessageSize, TreeMessage } from '../../message/message.ts';
import { toContent } from '../twacode/content.ts';
import { toEnvelope } from '../twacode/envelope.ts';
import type { Envelope } from '../twacode/vocabulary.ts';

/** Of the API's message object: `content`, then what goes beside it. */
export interface MessageObject {
  /** An envelope, or the bare string of `format: plain`. */
  readonly content: Envelope | string;
  /** `custom_title`, `custom_icon`, `allow_delete`. */
  readonly hidden_data?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** @throws {ActionError} `invalid_twacode` for what crashes or endangers its readers */
export async function toMessageObject(message: Message): Promise<MessageObject> {
  return { content: await toContent(message.content), ...frameOf(message) };
}

/** Who seems to send it, and who sees it. */
function frameOf(message: Message): Omit<MessageObject, 'content'> {
  const { sender_name, sender_icon, ephemeral_recipients = [], message_fields = {} } = message;
  const { hidden_data, ...fields } = message_fields;
  const hidden = {
    ...(sender_name && { custom_title: sender_name }),
    ...(sender_icon && { custom_icon: sender_icon }),
    ...(typeof hidden_data === 'object' ? hidden_data : {}),
  };
  return {
    ...(Object.keys(hidden).length > 0 && { hidden_data: hidden }),
    ...(ephemeral_recipients.length > 0 && {
      _once_ephemeral_message: true,
      ephemeral_message_recipients: ephemeral_recipients,
    }),
    ...fields,
  };
}

/** The largest body that every server takes, in bytes: that of Node's side since 2021. */
export const LARGEST_BODY = 2 ** 20;

/** The rest of the body (group, channel, ids), and what an edit may say more than the message that it edits. */
const REST = 4096;

/** No Twacode is this many times as long as its tree in JSON, so that most messages need not be measured. */
const MOST_MARKUP = 10;

/** How large a message of a tree may be. */
export const messageSize = {
  limit: LARGEST_BODY - REST,
  fitsBelow: (LARGEST_BODY - REST) / MOST_MARKUP,
  async measure(message: TreeMessage): Promise<number> {
    const object = { content: toEnvelope(message.content), ...frameOf(message) };
    return Buffer.byteLength(JSON.stringify(object));
  },
} satisfies MessageSize;
