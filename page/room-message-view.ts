/** A message as Twake Chat draws it: a bubble with the sender above the text, the time and the marks below. */

import { toFragment } from './client-html.ts';
import { type Child, element } from './element.ts';

export interface RoomMessageView {
  /** The name of the account. */
  readonly sender: string;
  readonly text: string;
  /** Null: the text is all there is. */
  readonly html: string | null;
  readonly created_at: Date;
  /** Nothing is left of it at the server. */
  readonly removed: boolean;
  /** What it answers. */
  readonly quote: Quote | null;
  /** `edited` and the like. */
  readonly marks: readonly string[];
}

export interface Quote {
  readonly sender: string;
  readonly text: string;
  /** Of the message, where it is here. */
  readonly id?: string;
}

/** @param actions what stands beside it: buttons */
export function drawRoomMessage(shown: RoomMessageView, ...actions: readonly Child[]): HTMLElement {
  const { sender, created_at, marks, quote } = shown;
  const time = created_at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return element(
    'article',
    { class: 'room-message', 'aria-label': `Message from ${sender}` },
    element('span', { class: 'face', 'aria-hidden': 'true' }, [...sender][0]?.toUpperCase() ?? ''),
    element(
      'div',
      { class: 'bubble' },
      element('b', { class: 'sender' }, sender),
      quote && drawQuote(quote),
      drawContent(shown),
      drawCard(shown),
      element(
        'footer',
        {},
        ...marks.map((mark) => element('span', { class: 'mark' }, mark)),
        element('time', { datetime: created_at.toISOString() }, time),
      ),
    ),
    ...actions,
  );
}

function drawContent({ removed, html, text }: RoomMessageView): HTMLElement {
  if (removed) return element('div', { class: 'content removed' }, 'This message was removed');
  if (html === null) return element('div', { class: 'content bare' }, text);
  const content = element('div', { class: 'content' }, toFragment(html));
  // Whoever has no mouse scrolls with the arrow keys.
  for (const code of content.querySelectorAll('pre')) code.tabIndex = 0;
  return content;
}

/** For the first address of the text, clients fetch a title and a picture; this page fetches nothing. */
function drawCard({ text, removed }: RoomMessageView): HTMLElement | null {
  const [address] = /https:\/\/[^\s<>"']*[^\s<>"'.,:;!?)]/.exec(removed ? '' : text) ?? [];
  return address === undefined
    ? null
    : element('div', { class: 'card' }, `A card about ${address}`);
}

/** A few words of it, which lead to it. */
function drawQuote({ sender, text, id }: Quote): HTMLElement {
  const words = [
    sender === '' ? null : element('b', {}, sender),
    element('span', {}, text.split('\n', 1)[0] ?? ''),
  ];
  if (id === undefined) return element('div', { class: 'quoted' }, ...words);
  const quote = element('button', { type: 'button', class: 'quoted' }, ...words);
  quote.addEventListener('click', () => {
    document.getElementById(`message-${id}`)?.scrollIntoView({ block: 'center' });
  });
  return quote;
}
