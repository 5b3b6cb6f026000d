/** What is behind a message: its notification, whom it mentions, and the requests that made it. */

import { fieldsOf } from '../local-twake/php.ts';
import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import { element } from './element.ts';
import { APPLICATION } from './message-view.ts';
import type { Item, ShownRequest } from './news.ts';
import { drawNotificationView } from './notification-view.ts';

export interface InspectionOptions {
  /** Its name. */
  readonly channel: string;
  readonly generation: Generation;
}

export function drawInspection({ message, requests }: Item, place: InspectionOptions): HTMLElement {
  const sender = message.title ?? APPLICATION;
  const content = contentIn(requests) ?? {
    formatted: message.content,
    fallback_string: message.text,
  };
  return element(
    'div',
    {},
    ...(requests.some(({ kind }) => kind === 'edited')
      ? [
          element(
            'p',
            { class: 'hint' },
            'Edited since. This is what it did when it was posted; an edit notifies nobody.',
          ),
        ]
      : []),
    message.channel_id === ''
      ? element('p', { class: 'hint' }, 'Stored, and in no channel: nobody sees it.')
      : drawNotificationView({ content, sender, ...place }),
    ...drawRequests(requests),
  );
}

/** What the first request posted, because only that one notifies. */
function contentIn([first]: readonly ShownRequest[]): unknown {
  return fieldsOf(fieldsOf(first?.body)['message'])['content'];
}

/** The latest first. */
export function drawRequests(requests: readonly ShownRequest[]): readonly HTMLElement[] {
  const title = requests.length === 1 ? 'The request' : `The ${requests.length} requests`;
  return [element('h2', {}, title), ...requests.toReversed().map(drawRequest)];
}

function drawRequest({ kind, method, path, headers, body, arrived_at }: ShownRequest): HTMLElement {
  const head = [
    `${method} ${path}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const time = new Date(arrived_at).toLocaleTimeString();
  return element(
    'section',
    { class: 'request' },
    element('h3', {}, `${kind} at ${time}`),
    element(
      'pre',
      { class: 'source', tabindex: '0' },
      `${head.join('\n')}\n\n${JSON.stringify(body, null, 2)}`,
    ),
  );
}
