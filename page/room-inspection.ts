/** What is behind a message of a room: its notification, whom it highlights, and the requests that made it. */

import { fieldsOf } from '../local-twake/php.ts';
import { element } from './element.ts';
import { drawRequests } from './inspection.ts';
import type { ShownRequest, ShownRoomMessage } from './news.ts';
import { drawRoomNotificationView } from './room-notification-view.ts';
import { nameOfUser } from './user-names.ts';

interface RoomItem {
  readonly message: ShownRoomMessage;
  readonly requests: readonly ShownRequest[];
}

/** @param room its name */
export function drawRoomInspection({ message, requests }: RoomItem, room: string): HTMLElement {
  const { sender, text, highlighted } = message;
  const posted = fieldsOf(requests[0]?.body)['body'];
  return element(
    'div',
    {},
    ...(requests.some(({ kind }) => kind === 'edited')
      ? [
          element(
            'p',
            { class: 'hint' },
            'Edited since. This is what a phone showed when it was posted; an edit notifies only whom it newly mentions.',
          ),
        ]
      : []),
    drawRoomNotificationView({
      text: typeof posted === 'string' ? posted : (text ?? ''),
      sender: nameOfUser(sender ?? ''),
      room,
      highlighted: highlighted.map((id) => `${nameOfUser(id)} (${id})`),
    }),
    ...drawRequests(requests),
  );
}
