/** Images become pictures with a caption, or links where a picture would be in the way. */
import type { Image } from 'mdast';
import { fillText } from '../fragment.ts';
import { literalText } from '../twacode/literal.ts';
import { linkTo, targetOf } from './links.ts';
import { BREAK, element, type Nodes, onOneLine } from './nodes.ts';
import type { Place } from './place.ts';

/** Twake makes every image 120 pixels high: a badge, or an icon in a line, would tower over the text. */
export function showImageLink(image: Image, place: Place): Nodes {
  const label = ['[', ...describe(image, place, '🖼'), ']'];
  return linkTo(targetOf(image, place, 'raw'), label, place);
}

/** An image alone, leading to its full size. Twake shows no alternative text, so that is a caption. */
export function showPicture(image: Image, place: Place): Nodes {
  const target = targetOf(image, place, 'raw');
  if (target?.kind !== 'web' || isUnsuitable(new URL(target.url)))
    return showImageLink(image, place);
  const { url } = target;
  const caption = element('system', describe(image, place));
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

function describe({ alt }: Image, { document }: Place, otherwise = ''): Nodes {
  return onOneLine(literalText(fillText(alt ?? '', document.fragments) || otherwise));
}
