/**
 * The destination of a link: an address that is safe to follow, or none.
 *
 * Values are filled in first, so that what is checked is what is sent. A value can complete a destination, but it cannot
 * choose another scheme, host, query or fragment than the author left open to it.
 */
import { type Fragment, splitPlaceholders } from '../fragment.ts';
import { isWebAddress, webAddress } from './web-address.ts';

/** Where relative links and references lead. */
export interface LinkBase {
  /** `https://github.com/octo/hello`, without a slash at the end. */
  readonly url: string;
  readonly origin: string;
  readonly owner: string;
  /** Branch, tag or commit that relative links are read at, percent-encoded. */
  readonly ref: string;
  /** What is on its server is shown to those alone who are signed in. */
  readonly isPrivate: boolean;
}

export type Destination =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'email'; readonly address: string };

/** @param options.ref Branch, tag or commit, as it is written; `HEAD` is the default branch. */
export function repositoryAt(
  address: string,
  { ref, isPrivate }: Pick<LinkBase, 'ref' | 'isPrivate'>,
): LinkBase | undefined {
  if (!isWebAddress(address)) return undefined;
  const url = address.replace(/\/+$/, '');
  const { origin, pathname } = new URL(url);
  const owner = pathname.split('/').at(-2) ?? '';
  return {
    url,
    origin,
    owner,
    ref: ref.toWellFormed().split('/').map(encodeURIComponent).join('/'),
    isPrivate,
  };
}

export interface DestinationOptions {
  readonly fragments: readonly Fragment[];
  /** Where relative targets are completed; without it, they lead nowhere. */
  readonly repository?: LinkBase | undefined;
  /** What a relative destination names: a page to read (the default), or the bytes of an image. */
  readonly as?: 'blob' | 'raw';
}

/** Fills, checks and completes the target of a link or image, with its placeholders still in it. */
export function resolveDestination(
  raw: string,
  options: DestinationOptions,
): Destination | undefined {
  const destination = fillDestination(raw, options.fragments);
  if (destination === undefined || destination === '') return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(destination)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return email(destination.slice('mailto:'.length));
  if (scheme !== undefined) return web(destination);
  return destination.startsWith('//')
    ? web(`https:${destination}`)
    : relative(destination, options);
}

function email(encoded: string): Destination | undefined {
  const address = decode(encoded.replace(/\?.*$/s, ''));
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? { kind: 'email', address } : undefined;
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function web(address: string): Destination | undefined {
  const url = webAddress(address);
  return url === undefined ? undefined : { kind: 'web', url };
}

/**
 * `#part` is a part of the repository's front page; every other path, `/` in front or not, is a file.
 *
 * `..` leads out of the files, as on GitHub, where READMEs say `../../issues`; but no further than the repository: beyond
 * it, the words of one project would lead to the pages of another, and the label stays text.
 */
function relative(
  path: string,
  { repository, as = 'blob' }: DestinationOptions,
): Destination | undefined {
  if (repository === undefined) return undefined;
  if (path.startsWith('#')) return web(repository.url + path);
  const root = `${repository.url}/${as}/${repository.ref}/`;
  const url = URL.parse(`./${path.replace(/^[/\\]+/, '')}`, root);
  return url !== null && isWithin(url, repository) ? web(url.href) : undefined;
}

/** An encoded slash would hide `..` from us, and not from every server. */
function isWithin({ href, pathname }: URL, repository: LinkBase): boolean {
  const isBelow = href.startsWith(new URL(`${repository.url}/`).href);
  return isBelow && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(pathname);
}

/** Twice of what servers take; each value is encoded by what is in front of it. */
const LONGEST = 16_384;

/** The destination with its values; undefined where a value asks for too much. */
function fillDestination(raw: string, fragments: readonly Fragment[]): string | undefined {
  const parts = splitPlaceholders(raw, fragments);
  const { filled, frame } = fillParts(parts) ?? {};
  if (filled === undefined || countDots(filled) > countDots(frame)) return undefined;
  const isWholeValue = parts.length === 1 && typeof parts[0] !== 'string';
  if (isWholeValue && !isWebAddress(filled)) return undefined;
  return filled.startsWith('//') && !raw.startsWith('//') ? undefined : filled;
}

/** Each value encoded for the place where it stands; and the same with a letter for each that is only a part. */
function fillParts(parts: readonly (string | Fragment)[]) {
  let [filled, frame] = ['', ''];
  for (const part of parts) {
    const added = typeof part === 'string' ? part : encodeValue(addressIn(part), filled);
    if (added === undefined || filled.length + added.length > LONGEST) return undefined;
    frame += typeof part === 'string' || filled === '' ? added : 'x';
    filled += added;
  }
  return { filled, frame };
}

/** Segments that lead up: `..` cannot be encoded, so no value may be one, or complete it. */
function countDots(address = ''): number {
  const [path = ''] = address.split(/[?#]/, 1);
  return path.split(/[\\/]/).filter((segment) => /^(?:\.|%2e){2}$/i.test(segment)).length;
}

function addressIn(fragment: Fragment): string {
  const address = fragment.kind === 'link' ? fragment.url : fragment.text;
  return address.toWellFormed().trim();
}

/** @param before The destination so far, which decides what a value may add. */
function encodeValue(value: string, before: string): string | undefined {
  if (before === '' && /^https?:\/\//i.test(value)) return webAddress(value);
  const isInHost = /^(?:https?:)?\/\/[^/?#]*$/i.test(before);
  if (isInHost && !value.startsWith('/')) return isHostPart(value, before) ? value : undefined;
  return encodePath(value, before);
}

/** A value may be a whole host, or complete one; only a host that it names as a whole can be foreign to the author. */
function isHostPart(value: string, before: string): boolean {
  return before.endsWith('//')
    ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(value)
    : /^:?[\p{L}\p{N}-]*$/u.test(value);
}

/** Percent-encoded, unless it is already; `/` stays, as in branch names, where it can only go deeper. */
function encodePath(value: string, before: string): string {
  const isEncoded = value.includes('%') && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(value);
  if (isEncoded) return value;
  const path = before.endsWith('/') ? value.replace(/^\/+/, '') : value;
  const goesElsewhere = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path);
  const encoded = encodeURIComponent(path);
  return goesElsewhere ? encoded : encoded.replaceAll('%2F', '/');
}
