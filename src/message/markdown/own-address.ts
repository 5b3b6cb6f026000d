/**
 * Addresses of the server that the repository is on, where they stand for themselves, written as GitHub writes them:
 * `#12`, `o/r#3 (comment)`, `abc1234`, `v1...v2`.
 *
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */

import { type Phrasing, text } from '../text.ts';
import type { LinkBase } from './destination.ts';

/** Behind the address of the server. A query says more than a reference can. */
const ADDRESS = new RegExp(
  [
    String.raw`^\/(?<repository>[\w-]+\/[\w.-]+)\/(?:`,
    String.raw`(?:issues|pull|discussions)\/(?<number>[1-9]\d*)(?:#(?<part>[a-z_]+)-?\d+)?|`,
    String.raw`commit\/(?<sha>[\da-f]{7,40})|`,
    String.raw`compare\/(?<range>[\w.\/+-]+?\.\.\.?[\w.\/:+-]+)`,
    ')$',
  ].join(''),
  'i',
);

/** Longer ones are no references. */
const MAX_LENGTH = 300;

const parts: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, ''],
  ['issuecomment', ' (comment)'],
  ['discussioncomment', ' (comment)'],
  ['discussion_r', ' (comment)'],
  ['pullrequestreview', ' (review)'],
]);

/** What GitHub shows in place of the address, or undefined where it shows the address. */
export function shortAddress(address: string, { url }: LinkBase): Phrasing | undefined {
  const [name = '', owner = '', ...server] = url.split('/').reverse();
  const base = server.reverse().join('/');
  if (address.length > MAX_LENGTH || !address.startsWith(`${base}/`)) return undefined;
  const found = ADDRESS.exec(address.slice(base.length))?.groups;
  if (found === undefined) return undefined;
  const { repository = '', number, part, sha, range } = found;
  const isOwn = repository.toLowerCase() === `${owner}/${name}`.toLowerCase();
  const where = isOwn ? '' : repository;
  if (number === undefined) {
    const what = (sha ?? range ?? '').replace(/\b([\da-f]{7})[\da-f]{33}\b/gi, '$1');
    return [{ type: 'inlineCode', value: where === '' ? what : `${where}@${what}` }];
  }
  const suffix = parts.get(part);
  return suffix === undefined ? undefined : [text(`${where}#${number}${suffix}`)];
}
