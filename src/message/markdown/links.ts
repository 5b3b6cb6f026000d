/** Links of Markdown become links of Twake, or their labels where there is nothing safe to follow. */
import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import { element, type Nodes } from './nodes.ts';
import type { Place } from './place.ts';
import { resolveTarget, type Target } from './target.ts';

export function targetOf(
  { url }: Link | Image,
  place: Place,
  as: 'blob' | 'raw',
): Target | undefined {
  const { document, repository } = place;
  return resolveTarget(url, { fragments: document.fragments, repository, as });
}

/** Twake's e-mail links have no label of their own. */
export function linkTo(target: Target | undefined, label: Nodes, { isLinked }: Place): Nodes {
  if (target === undefined || isLinked) return label;
  if (target.kind === 'email') return [{ type: 'email', content: target.address }];
  return element('url', label, { url: target.url });
}

/** The link that a reference stands for. */
export function linkOf({ identifier, children }: LinkReference, place: Place): Link {
  return { type: 'link', url: urlOf(identifier, place), children };
}

/** The image that a reference stands for. */
export function imageOf({ identifier, alt }: ImageReference, place: Place): Image {
  return { type: 'image', url: urlOf(identifier, place), alt: alt ?? '' };
}

/** The parser makes references only where there is a definition. */
function urlOf(identifier: Definition['identifier'], { document }: Place): string {
  return document.definitions.get(identifier)?.url ?? '';
}
