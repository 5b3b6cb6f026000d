/** A message as Twake draws it: who, when, what, and the marks that tell more. */

import { type Generation, toHtml } from '../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../src/twake/twacode/vocabulary.ts';
import { type Child, element } from './element.ts';
import { dressCode } from './fold.ts';

export interface Look {
  readonly generation: Generation;
  /** Load pictures from their hosts. */
  readonly pictures: boolean;
}

export interface MessageViewOptions {
  /** Twacode, or the bare string that some servers keep. */
  readonly content: unknown;
  readonly title: string | null;
  readonly icon: string | null;
  readonly created_at: Date;
  /** `edited`, `pinned` and the like. */
  readonly marks: readonly string[];
}

/** Shown where a message gives no name of its own. */
export const APPLICATION = 'Your application';

/** @param actions what stands at its right: buttons */
export function drawMessage(
  shown: MessageViewOptions,
  look: Look,
  ...actions: readonly Child[]
): HTMLElement {
  const name = shown.title ?? APPLICATION;
  const time = shown.created_at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return element(
    'article',
    { class: 'message', 'aria-label': `Message from ${name}` },
    drawFace(name, shown.icon, look),
    element(
      'header',
      {},
      element('b', { class: 'sender' }, name),
      element('time', { datetime: shown.created_at.toISOString() }, time),
      ...shown.marks.map((mark) => element('span', { class: 'mark' }, mark)),
      ...actions,
    ),
    drawContent(shown.content, look),
  );
}

function drawFace(name: string, icon: string | null, { pictures }: Look): HTMLElement {
  if (pictures && icon?.startsWith('https://')) {
    return element('img', { class: 'face', src: icon, alt: '', width: '36', height: '36' });
  }
  const initials = name.split(/\s+/, 2).map((word) => [...word][0] ?? '');
  return element('span', { class: 'face', 'aria-hidden': 'true' }, initials.join('').toUpperCase());
}

/** The renderer escapes all text, and a tree that no client could draw must not take the page with it. */
function drawContent(content: unknown, { generation, pictures }: Look): HTMLElement {
  const body = element('div', { class: 'content', 'data-generation': generation });
  try {
    body.innerHTML = toHtml(nodesIn(content), { generation, images: pictures });
    dressCode(body, generation);
  } catch {
    body.append('An error occured while showing this message.');
  }
  return body;
}

function nodesIn(content: unknown): Twacode {
  const nodes: readonly unknown[] = Array.isArray(content) ? content : [content];
  return nodes as Twacode;
}
