/** Which fields of the API's message object `message_fields` may set. */

import type { Inputs } from './groups.ts';

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

/** The issues of `message_fields`: fields that have an input of their own, and the server's private ones. */
export function checkMessageFields({ message_fields }: Inputs['message']): string[] {
  const hidden = message_fields['hidden_data'];
  const keys = [
    ...Object.keys(message_fields),
    ...Object.keys(hidden ?? {}).filter((key) => key.startsWith('custom_')),
  ];
  return keys.flatMap((key) => {
    const input = Object.hasOwn(ownInput, key) ? ownInput[key] : undefined;
    if (input !== undefined)
      return `\`message_fields\` may not set \`${key}\`: use the input \`${input}\`.`;
    return key.startsWith('_once_') ? `\`message_fields\` may not set \`${key}\`.` : [];
  });
}
