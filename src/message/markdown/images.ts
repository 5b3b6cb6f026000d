/** Images: pictures with a caption, or links where a picture would be in the way. */
import type { Image } from 'mdast';
import { fillText } from '../fragment.ts';
import { literalText } from '../twacode/literal.ts';
import { destinationOf, linkTo } from './links.ts';
import { BREAK, element, type Nodes, onOneLine } from './nodes.ts';
import type { State } from './state.ts';

/** Twake makes every image 120 pixels high: a badge, or an icon in a line, would tower over the text. */
export function showImageLink(image: Image, state: State): Nodes {
  const label = ['[', ...describe(image, state, '🖼'), ']'];
  return linkTo(destinationOf(image, state, 'raw'), label, state);
}

/** An image alone, leading to its full size. Twake shows no alternative text, so that is a caption. */
export function showPicture(image: Image, state: State): Nodes {
  const destination = destinationOf(image, state, 'raw');
  if (destination?.kind !== 'web' || isUnsuitable(new URL(destination.url)))
    return showImageLink(image, state);
  const { url } = destination;
  const caption = element('system', describe(image, state));
  return [
    { type: 'url', url, content: { type: 'image', src: url } },
    ...caption.flatMap((line) => [BREAK, line]),
  ];
}

/** Badges, and images that GitHub shows only to those who are signed in. */
function isUnsuitable({ hostname, pathname }: URL): boolean {
  return (
    /\.svg$|badge/i.test(pathname) ||
    /(?:^|\.)(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)$/.test(hostname) ||
    /^(?:camo|private-user-images)\.githubusercontent\.com$/.test(hostname)
  );
}

function describe({ alt }: Image, { document }: State, otherwise = ''): Nodes {
  return onOneLine(literalText(fillText(alt ?? '', document.fragments) || otherwise));
}
