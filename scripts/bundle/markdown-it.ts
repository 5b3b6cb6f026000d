/**
 * Stands in for what markdown-it brings along, in the bundle (see `paths` in tsconfig.json): linkify-it, mdurl and punycode.js, which
 * it needs for addresses that this action reads and judges itself (src/message/markdown/parser/, destination.ts); and uc.micro,
 * of which it needs two classes of characters that JavaScript knows, too. Together they are 60 KB, 2 ms for a message with Markdown.
 */

export class LinkifyIt {}

/** Punctuation and symbols, as uc.micro has them. */
export const P = /\p{P}/u;
export const S = /\p{S}/u;

function refuse(): never {
  throw new Error('This bundle leaves addresses to src/message/markdown/destination.ts.');
}

export const [parse, encode, format] = [refuse, refuse, refuse];
export const decode = Object.assign(refuse, { defaultChars: '' });
export default { toASCII: refuse, toUnicode: refuse };
