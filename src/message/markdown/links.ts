/** Links of Twake, or their labels where there is nothing safe to follow. */
import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import { type Destination, resolveDestination } from './destination.ts';
import { element, type Nodes } from './nodes.ts';
import type { State } from './state.ts';

export function destinationOf(
  { url }: Link | Image,
  state: State,
  as: 'blob' | 'raw',
): Destination | undefined {
  const { document, repository } = state;
  return resolveDestination(url, { fragments: document.fragments, repository, as });
}

/** Twake's e-mail links have no label of their own. */
export function linkTo(
  destination: Destination | undefined,
  label: Nodes,
  { isLinked }: State,
): Nodes {
  if (destination === undefined || isLinked) return label;
  if (destination.kind === 'email') return [{ type: 'email', content: destination.address }];
  return element('url', label, { url: destination.url });
}

/** The link that a reference stands for. */
export function linkOf({ identifier, children }: LinkReference, state: State): Link {
  return { type: 'link', url: urlOf(identifier, state), children };
}

/** The image that a reference stands for. */
export function imageOf({ identifier, alt }: ImageReference, state: State): Image {
  return { type: 'image', url: urlOf(identifier, state), alt: alt ?? '' };
}

/** The parser makes references only where there is a definition. */
function urlOf(identifier: Definition['identifier'], { document }: State): string {
  return document.definitions.get(identifier)?.url ?? '';
}
