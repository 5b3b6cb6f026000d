/** What a message does beside the channel: on a phone, and to the people it mentions. */

import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import { element } from './element.ts';
import { notify, PHONE_BYTES } from './notification.ts';

export interface NotificationViewOptions {
  readonly content: unknown;
  readonly sender: string;
  readonly channel: string;
  readonly generation: Generation;
}

export function drawNotificationView({
  content,
  sender,
  channel,
  generation,
}: NotificationViewOptions): HTMLElement {
  const { shown, bytes } = notify(content, generation);
  const count =
    bytes > PHONE_BYTES ? `the first ${PHONE_BYTES} of ${bytes} bytes` : `${bytes} bytes`;
  return element(
    'section',
    { class: 'notification-view' },
    element(
      'header',
      {},
      element('h2', {}, 'On a phone'),
      element('span', { class: 'hint' }, count),
    ),
    element(
      'div',
      { class: 'phone' },
      element('b', {}, `${sender} in ${channel}`),
      element('p', {}, shown || '(nothing)'),
    ),
    element('h2', {}, 'Who is mentioned'),
    element(
      'dl',
      { class: 'mentions' },
      ...['2020', '2021'].flatMap((year) => {
        const { mentioned } = notify(content, year === '2020' ? '2020' : '2021');
        return [
          element('dt', {}, `Servers of ${year}`),
          element('dd', {}, mentioned.length > 0 ? mentioned.join(', ') : 'nobody'),
        ];
      }),
    ),
  );
}
