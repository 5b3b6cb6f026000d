/** Addresses of GitHub, as GitHub writes them where they stand for themselves. */

import { describe, expect, test } from '@jest/globals';
import { repositoryAt } from '../../../src/message/markdown/destination.ts';
import { shortAddress } from '../../../src/message/markdown/own-address.ts';
import { testShown } from './shown.ts';

const sha = 'a5c3785ed8d6a35868bc169f07e40e889087fd2e';
const at = (url: string) => repositoryAt(url, { ref: 'HEAD', isPrivate: false });

/** The label of an address under `https://github.com/`, in the repository `o/r`. */
function short(path: string, server = 'https://github.com'): string | undefined {
  const repository = at('https://github.com/o/r');
  if (repository === undefined) throw new Error('no repository');
  return shortAddress(`${server}/${path}`, repository)
    ?.map((node) => ('value' in node ? node.value : node.type))
    .join();
}

test.each([
  ['o/r/issues/12', '#12'],
  ['o/r/pull/12', '#12'],
  ['o/r/discussions/12', '#12'],
  ['O/R/pull/12', '#12'],
  ['x/r/pull/12', 'x/r#12'],
  ['o/r.js/pull/12', 'o/r.js#12'],
  ['o/r/pull/12#issuecomment-1', '#12 (comment)'],
  ['o/r/pull/12#discussion_r1', '#12 (comment)'],
  ['o/r/discussions/12#discussioncomment-1', '#12 (comment)'],
  ['x/y/pull/12#pullrequestreview-1', 'x/y#12 (review)'],
  [`o/r/commit/${sha}`, 'a5c3785'],
  [`x/y/commit/${sha.slice(0, 9)}`, 'x/y@a5c3785ed'],
  ['o/r/compare/v1...v2', 'v1...v2'],
  ['o/r/compare/v1.0..v2.0', 'v1.0..v2.0'],
  ['x/y/compare/v1...v2', 'x/y@v1...v2'],
  [`o/r/compare/${sha}...fork:feature/a`, 'a5c3785...fork:feature/a'],
])('%s is %s', (path, label) => {
  expect(short(path)).toBe(label);
});

test.each([
  ...['', 'o', 'o/r', 'o/r/pull', 'o/r/pull/', 'o/r/pull/0', 'o/r/pull/x', 'o/r/pull/1/files'],
  ...[
    'o/r/pull/1?w=1',
    'o/r/pull/1#x',
    'o/r/pull/1#x-1',
    'o/r/pull/1#issuecomment',
    'o/r/pull/1#constructor-1',
    'o/r/pull/1#__proto__1',
    'o/r/pulls',
  ],
  ...['o/r/commit/a5c378', 'o/r/commit/main', `o/r/commit/${sha}0`, `o/r/commit/${sha}#diff-1`],
  ...['o/r/compare/v1', 'o/r/compare/a%20...b', 'o/r/tree/main', 'o/r/releases/tag/v1'],
  `o/r/compare/a...${'b'.repeat(300)}`,
])('%s stays as it is', (path) => {
  expect(short(path)).toBeUndefined();
});

test.each(['http://github.com', 'https://github.com.example', 'https://ghes.example'])(
  'what is on %s stays as it is',
  (server) => {
    expect(short('o/r/pull/12', server)).toBeUndefined();
  },
);

test('a server may have a path', () => {
  const repository = at('https://git.example/sub/o/r');
  if (repository === undefined) throw new Error('no repository');
  expect(shortAddress('https://git.example/sub/o/r/pull/1', repository)).toBeDefined();
  expect(shortAddress('https://git.example/o/r/pull/1', repository)).toBeUndefined();
});

describe('where an address stands', () => {
  const url = 'https://github.com/o/r/pull/12';
  const link = `<url ${url}>#12</url>`;
  testShown([
    [`a ${url}.`, `a ${link}.`],
    [`<${url}>`, link],
    [`<p>x ${url}</p>`, `x ${url}`],
    [`\`${url}\``, `<icode>${url}</icode>`],
    [`[a](${url})`, `<url ${url}>a</url>`],
    [`[a ${url}](https://x.io)`, `<url https://x.io>a ${url}</url>`],
    [`<a href="https://x.io">${url}</a>`, `<url https://x.io>${url}</url>`],
    [
      `https://github.com/o/r/commit/${sha}`,
      `<url https://github.com/o/r/commit/${sha}><icode>a5c3785</icode></url>`,
    ],
  ]);
});
