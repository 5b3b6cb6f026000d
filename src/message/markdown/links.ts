/** Links and images that lead somewhere safe, or their words where there is nothing to follow. */
import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import { fillLines } from '../fragment.ts';
import { literalLine, type Phrasing, text } from '../text.ts';
import { type Destination, resolveDestination } from './destination.ts';
import { parent } from './nodes.ts';
import { shortAddress } from './own-address.ts';
import type { State } from './state.ts';

export function linkTo(
  destination: Destination | undefined,
  label: Phrasing,
  { isLinked }: Pick<State, 'isLinked'>,
): Phrasing {
  if (destination === undefined || isLinked) return label;
  const link = { type: 'link', url: urlOf(destination) } as const;
  const nodes = parent(link, label);
  // An address says what it is by itself.
  return nodes.length === 0 && destination.kind === 'email'
    ? parent(link, [text(destination.address)])
    : nodes;
}

function urlOf(destination: Destination): string {
  if (destination.kind === 'web') return destination.url;
  return `mailto:${encodeURIComponent(destination.address).replace('%40', '@')}`;
}

export function resolveLink({ url }: Link, label: Phrasing, state: State): Phrasing {
  return linkTo(destinationOf(url, state, 'blob'), label, state);
}

/** An address that stands for itself, which GitHub shortens where it is one of its own. */
export function resolveAutolink({ url }: Link, address: Phrasing, state: State): Phrasing {
  return linkToItself(destinationOf(url, state, 'blob'), address, state);
}

export function linkToItself(
  destination: Destination | undefined,
  address: Phrasing,
  { repository, isLinked }: Pick<State, 'repository' | 'isLinked'>,
): Phrasing {
  const short =
    repository && !isLinked && destination?.kind === 'web'
      ? shortAddress(destination.url, repository)
      : undefined;
  return linkTo(destination, short ?? address, { isLinked });
}

export function resolveImage(image: Image, state: State): Phrasing {
  const { fragments } = state.document;
  const alt = literalLine(fillLines({ text: image.alt ?? '', fragments }));
  const destination = destinationOf(image.url, state, 'raw');
  const isShown = destination?.kind === 'web' && !isBehindSignIn(destination.url, state.repository);
  if (isShown) return [{ type: 'image', url: destination.url, alt }];
  return linkTo(destination, [text(`[${alt || '🖼'}]`)], state);
}

/** A chat cannot sign in to load a picture. */
function isBehindSignIn(url: string, repository: State['repository']): boolean {
  if (!repository?.isPrivate) return false;
  const { hostname } = new URL(url);
  const server = new URL(repository.origin).hostname;
  return (
    `.${hostname}`.endsWith(`.${server}`) ||
    (server === 'github.com' && /^(?:raw|media)\.githubusercontent\.com$/.test(hostname))
  );
}

function destinationOf(url: string, state: State, as: 'blob' | 'raw'): Destination | undefined {
  const { document, repository } = state;
  return resolveDestination(url, { fragments: document.fragments, repository, as });
}

/** The link that a reference stands for. */
export function linkOf({ identifier, children }: LinkReference, state: State): Link {
  return { type: 'link', url: definedUrl(identifier, state), children };
}

/** The image that a reference stands for. */
export function imageOf({ identifier, alt }: ImageReference, state: State): Image {
  return { type: 'image', url: definedUrl(identifier, state), alt: alt ?? '' };
}

/** The parser makes references only where there is a definition. */
function definedUrl(identifier: Definition['identifier'], { document }: State): string {
  return document.definitions.get(identifier)?.url ?? '';
}
