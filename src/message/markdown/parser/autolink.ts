/**
 * Addresses that stand in a text as they are: GFM's autolink literals (https://github.github.com/gfm/#autolinks-extension-).
 *
 * A rule of text stops where one may begin, so that the rule behind it can look.
 */

import type { StateInline } from 'markdown-it';

/** What may begin an address, each where the character before allows it. */
const STARTS: readonly { readonly before: RegExp; readonly start: RegExp }[] = [
  { before: /[\s(*_[\]~]/, start: /www\./iy },
  { before: /[^a-z]/i, start: /https?:\/\//iy },
  { before: /[^\w.+/-]/, start: /[\w.+-]+@/y },
];

/** Where markdown-it's own rules may have something to do. */
const SPECIAL = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/;

/** What an address may begin with that no other rule looks at. */
const WORD = /[a-z\d.]/i;

/** Text, up to the next character that may mean something. */
export function textUpToAddress(state: StateInline, silent: boolean): boolean {
  const { src, pos: start, posMax } = state;
  let pos = start;
  for (; pos < posMax; pos += 1) {
    const character = src.charAt(pos);
    if (SPECIAL.test(character)) break;
    if (pos > start && isWordStart(src, pos) && isStart(src, pos)) break;
  }
  if (pos === start) return false;
  if (!silent) state.pending += src.slice(start, pos);
  state.pos = pos;
  return true;
}

function isWordStart(src: string, pos: number): boolean {
  return WORD.test(src.charAt(pos)) && !WORD.test(src.charAt(pos - 1));
}

function isStart(src: string, pos: number): boolean {
  const before = src.charAt(pos - 1);
  return STARTS.some(({ before: allowed, start }) => {
    start.lastIndex = pos;
    return (before === '' || allowed.test(before)) && start.test(src);
  });
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[a-z\d][\w-]*)+/iy;
const WEB = /(https?:\/\/|(?=www\.))([^\s<]+)/iy;

export function literalAutolink(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax, linkLevel } = state;
  if (linkLevel > 0 || !/[\w.+-]/.test(src.charAt(pos)) || !isStart(src, pos)) return false;
  const address = webAt(src, pos, posMax) ?? emailAt(src, pos, posMax);
  if (address === undefined) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', address.url]];
    state.push('text', '', 0).content = address.label;
    state.push('link_close', 'a', -1);
  }
  state.pos += address.label.length;
  return true;
}

interface Address {
  readonly label: string;
  readonly url: string;
}

function webAt(src: string, pos: number, posMax: number): Address | undefined {
  WEB.lastIndex = pos;
  const [, scheme = '', found = ''] = WEB.exec(src) ?? [];
  const rest = trimEnd(found.slice(0, posMax - pos - scheme.length).replace(/\](?:[([].*)?$/s, ''));
  if (!hasDomain(rest) || (scheme === '' && !/^www\../i.test(rest))) return undefined;
  const label = scheme + rest;
  return { label, url: scheme === '' ? `http://${label}` : label };
}

/** Segments of which the last two have no underscore; it begins with a letter or a number of any script. */
function hasDomain(rest: string): boolean {
  const [domain = ''] = /^(?:[^\s\p{P}\p{S}\p{Cc}]|[-._])+/u.exec(rest) ?? [];
  const segments = domain.replace(/[._]+$/, '').split('.');
  return /^[^\p{P}\p{S}]/u.test(domain) && !segments.slice(-2).join('').includes('_');
}

/** Without the punctuation at the end of a sentence, references, and parentheses that open before it. */
function trimEnd(text: string): string {
  let end = text.length;
  let surplus = text.split(')').length - text.split('(').length;
  for (;;) {
    const last = text.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (last === ';') {
      const reference = /&[a-z]+;$/i.exec(text.slice(Math.max(0, end - 40), end));
      end -= reference ? reference[0].length - 1 : 0;
    } else if (!/["!'*,.:?_~]/.test(last)) return text.slice(0, end);
    end -= 1;
  }
}

function emailAt(src: string, pos: number, posMax: number): Address | undefined {
  EMAIL.lastIndex = pos;
  const label = EMAIL.exec(src)?.[0] ?? '';
  if (!/[a-z]$/i.test(label) || pos + label.length > posMax) return undefined;
  return { label, url: `mailto:${label}` };
}
