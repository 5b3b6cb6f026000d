/** What a message of a room does beside the room: on a phone, and to those whom it highlights. */

import { element } from './element.ts';

export interface RoomNotificationOptions {
  /** The `body` of the event. */
  readonly text: string;
  readonly sender: string;
  readonly room: string;
  /** In words. */
  readonly highlighted: readonly string[];
}

export function drawRoomNotificationView(options: RoomNotificationOptions): HTMLElement {
  const { text, sender, room, highlighted } = options;
  return element(
    'section',
    { class: 'notification-view' },
    element(
      'header',
      {},
      element('h2', {}, 'On a phone'),
      element('span', { class: 'hint' }, 'the text without HTML'),
    ),
    element(
      'div',
      { class: 'phone' },
      element('b', {}, `${sender} in ${room}`),
      element('p', { class: 'lines' }, text || '(nothing)'),
    ),
    element('h2', {}, 'Who is highlighted'),
    element('p', { class: 'highlighted' }, highlighted.join(', ') || 'nobody'),
    element(
      'p',
      { class: 'hint' },
      'For everybody else in the room, it depends on their own settings.',
    ),
  );
}
