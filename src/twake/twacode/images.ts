/** Images: pictures with a caption, or links where a picture would be in the way. */

import type { Image, Paragraph } from '../../message/tree.ts';
import { BREAK, element } from './nodes.ts';
import { showLine } from './stack.ts';
import type { State } from './state.ts';
import type { Twacode } from './vocabulary.ts';

/** An image alone is a picture, unless it would be in the way as one. */
export function showParagraph({ children }: Paragraph, state: State): Twacode {
  const [only, ...others] = children;
  return only?.type === 'image' && others.length === 0 && isSuitable(new URL(only.url))
    ? showPicture(only)
    : showLine(children, state);
}

/** Twake makes every image 120 pixels high: a badge, or an icon in a line, would tower over the text. */
export function showImageLink({ url, alt }: Image, { isLinked }: State): Twacode {
  const label = `[${alt || '🖼'}]`;
  return isLinked ? [label] : element('url', [label], { url });
}

/** It leads to its full size. Twake shows no alternative text, so that is a caption. */
function showPicture({ url, alt }: Image): Twacode {
  const picture = { type: 'url', url, content: { type: 'image', src: url } };
  return alt === '' ? [picture] : [picture, BREAK, ...element('system', [alt])];
}

/** Not so badges, and images that GitHub shows only to those who are signed in. */
function isSuitable({ hostname, pathname }: URL): boolean {
  return !(
    /\.svg$|badge/i.test(pathname) ||
    /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(hostname) ||
    /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(hostname)
  );
}
