/** What no input is wrong about by itself: combinations that make no sense, each with the sentence that says so. */

import type { Inputs } from './groups.ts';

interface Rule {
  readonly broken: (inputs: Inputs) => boolean;
  readonly sentence: string;
}

const sources = ({ content, content_file, preset }: Inputs['message']) =>
  [content, content_file, preset].filter((source) => source.trim() !== '');
const isSingle = ({ channel_id }: Inputs['delivery']) => channel_id.length <= 1;
/** Naming them is enough. */
const isEphemeral = ({ ephemeral, ephemeral_recipients }: Inputs['message']) =>
  ephemeral || ephemeral_recipients.length > 0;
const isHandwritten = ({ format }: Inputs['message']) => format === 'twacode' || format === 'plain';

export const rules: readonly Rule[] = [
  {
    broken: ({ message, delivery }) =>
      delivery.operation === 'save' && sources(message).length === 0 && message.if_empty === 'fail',
    sentence:
      'There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty.',
  },
  {
    broken: ({ message, delivery }) => delivery.operation === 'save' && sources(message).length > 1,
    sentence: 'Set exactly one of `content`, `content_file` and `preset`.',
  },
  {
    broken: ({ message, delivery }) =>
      delivery.operation === 'remove' && sources(message).length > 0,
    sentence: '`operation: remove` takes no `content`, `content_file` or `preset`.',
  },
  {
    broken: ({ delivery: { operation, message_id, key } }) =>
      operation === 'remove' && message_id === '' && key.source === '',
    sentence: '`operation: remove` needs the `message_id` of the message to remove, or its `key`.',
  },
  {
    broken: ({ delivery }) => delivery.message_id !== '' && !isSingle(delivery),
    sentence: '`message_id` belongs to one channel: set exactly one `channel_id`.',
  },
  {
    broken: ({ delivery }) => delivery.parent_message_id !== '' && !isSingle(delivery),
    sentence: '`parent_message_id` belongs to one channel: set exactly one `channel_id`.',
  },
  {
    broken: ({ delivery }) =>
      delivery.message_id !== '' && delivery.message_id === delivery.parent_message_id,
    sentence:
      '`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself.',
  },
  {
    broken: ({ message, delivery }) => delivery.live && isEphemeral(message),
    sentence:
      '`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them.',
  },
  {
    broken: ({ delivery }) => delivery.live && delivery.operation === 'remove',
    sentence: '`live` goes with `operation: save` only.',
  },
  {
    broken: ({ delivery: { key, message_id, parent_message_id } }) =>
      key.source !== '' && message_id + parent_message_id !== '',
    sentence:
      '`key` finds the message by itself: set neither `message_id` nor `parent_message_id` beside it.',
  },
  {
    broken: ({ message, delivery }) => isEphemeral(message) && delivery.key.source !== '',
    sentence:
      'A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`.',
  },
  {
    broken: ({ delivery }) => delivery.live && delivery.when.length > 0,
    sentence:
      '`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them.',
  },
  {
    broken: ({ message, delivery }) =>
      delivery.live && ['reviews', 'digest'].includes(message.preset),
    sentence:
      '`live` tells how the job goes, of which `preset: reviews` and `preset: digest` do not speak: remove `live`.',
  },
  {
    broken: ({ message, delivery }) => isEphemeral(message) && delivery.message_id !== '',
    sentence:
      'A message that is shown once (`ephemeral_recipients`) is not stored, so there is none to edit: remove `message_id`.',
  },
  {
    broken: ({ message }) => message.ephemeral && message.ephemeral_recipients.length === 0,
    sentence:
      '`ephemeral` needs `ephemeral_recipients`: the ids of the users who shall see the message.',
  },
  {
    broken: ({ message }) => message.preset !== '' && message.format !== 'markdown',
    sentence: '`preset` goes with `format: markdown` only: remove `format`.',
  },
  {
    broken: ({ message }) => message.mentions.length > 0 && isHandwritten(message),
    sentence:
      '`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message.',
  },
  {
    broken: ({ message }) => message.buttons.length > 0 && isHandwritten(message),
    sentence:
      '`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`.',
  },
];
