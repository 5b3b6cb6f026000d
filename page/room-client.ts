/** Rooms of Twake Chat: an answer stands where it arrived, with a quote of what it answers. */

import type { Client } from './client.ts';
import type { Item, ShownRoomMessage } from './news.ts';
import { drawRoomInspection } from './room-inspection.ts';
import { drawRoomMessage, type Quote } from './room-message-view.ts';
import { nameOfUser } from './user-names.ts';

export const roomClient: Client = {
  places: 'Rooms',
  hasThreads: false,
  hasPictures: false,
  nameOf: ({ name }) => name,
  describe: ({ alias = '' }) => alias,
  draw: ({ message }, { parent, actions }) => {
    const room = toRoomMessage(message);
    const quote = room.parent_message_id === '' ? null : quoteOf(parent);
    const shown = {
      sender: nameOfUser(room.sender ?? ''),
      text: room.text ?? '',
      html: room.formatted_body,
      created_at: new Date(room.created_at),
      removed: room.removed,
      quote,
      marks: marksOf(room),
    };
    return drawRoomMessage(shown, ...actions);
  },
  inspect: ({ message, requests }, { name }) =>
    drawRoomInspection({ message: toRoomMessage(message), requests }, name),
};

/** All messages of a homeserver are. */
function toRoomMessage(message: Item['message']): ShownRoomMessage {
  if ('formatted_body' in message) return message;
  throw new Error(`${message.id} is no message of a room.`);
}

function quoteOf(parent: Item | undefined): Quote {
  if (parent === undefined) return { sender: '', text: 'A message that is not here' };
  const { sender, text, removed, id } = parent.message;
  return {
    sender: nameOfUser(sender ?? ''),
    text: removed ? 'This message was removed' : (text ?? ''),
    id,
  };
}

function marksOf(message: ShownRoomMessage): readonly string[] {
  const { highlighted, is_unencrypted_in_encrypted_room, edited, removed } = message;
  return [
    is_unencrypted_in_encrypted_room && 'in clear, in an encrypted room',
    highlighted.length > 0 && `highlighted to ${highlighted.map(nameOfUser).join(', ')}`,
    edited && !removed && 'edited',
  ].filter((mark) => mark !== false);
}
