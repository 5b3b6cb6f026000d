/** A message that was not sent, as each Twake would show it, and its notification there. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import type { Content } from '../src/twake/matrix/content.ts';
import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import type { MessageObject } from '../src/twake/v1/message-object.ts';
import type { Sending } from './dry-run.ts';
import { APPLICATION, drawMessage } from './message-view.ts';
import { drawNotificationView } from './notification-view.ts';
import { drawRoomMessage } from './room-message-view.ts';
import { drawRoomNotificationView } from './room-notification-view.ts';

interface SentView {
  readonly message: HTMLElement;
  readonly notification: HTMLElement;
}

export function drawSent({ eventContent, message }: Sending, behave: AnyBehaviour): SentView {
  if (eventContent !== undefined) return drawInRoom(eventContent);
  return drawInChannel(message, behave === '2021' ? '2021' : '2020');
}

function drawInChannel(message: MessageObject, generation: Generation): SentView {
  const { content, hidden_data: hidden = {} } = message;
  const title = textOrNull(hidden['custom_title']);
  const shown = {
    content: contentShown(content, generation),
    title,
    icon: textOrNull(hidden['custom_icon']),
    created_at: new Date(),
    marks: message['_once_ephemeral_message'] === true ? ['shown once'] : [],
  };
  return {
    message: drawMessage(shown, { generation, pictures: false }),
    notification: drawNotificationView({
      content,
      sender: title ?? APPLICATION,
      channel: 'General',
      generation,
    }),
  };
}

/** Servers since mid-2021 take a bare string for an array and keep its first byte. */
function contentShown(content: MessageObject['content'], generation: Generation): unknown {
  if (typeof content !== 'string') return content.formatted;
  return generation === '2020' ? content : content.slice(0, 1);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Shown for the account of the token. */
const ACCOUNT = 'Your account';

function drawInRoom({ body, formatted_body, 'm.mentions': mentions }: Content): SentView {
  const { user_ids = [], room } = mentions;
  const shown = {
    sender: ACCOUNT,
    text: body,
    html: formatted_body ?? null,
    created_at: new Date(),
    removed: false,
    quote: null,
    marks: [],
  };
  return {
    message: drawRoomMessage(shown),
    notification: drawRoomNotificationView({
      text: body,
      sender: ACCOUNT,
      room: 'General',
      highlighted: [
        ...(room ? ['everyone in the room, where the account may notify everyone'] : []),
        ...user_ids,
      ],
    }),
  };
}
