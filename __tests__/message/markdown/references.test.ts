/** What is a reference to a person, an issue or a commit, and what only looks like one. */

import { describe, expect, test } from '@jest/globals';
import { shown } from './shown.ts';

const github = 'https://github.com';
const issues = `${github}/o/r/issues`;
const login = 'a'.repeat(39);
const sha = '0123456789abcdef0123456789abcdef01234567';

describe('a reference', () => {
  test.each([
    ['@a', `${github}/a`],
    ['@a-b', `${github}/a-b`],
    ['@A1', `${github}/A1`],
    ['@alls', `${github}/alls`],
    ['@small', `${github}/small`],
    [`@${login}`, `${github}/${login}`],
    ['@o/t', `${github}/orgs/o/teams/t`],
    ['@o/t_1-', `${github}/orgs/o/teams/t_1-`],
    ['#1', `${issues}/1`],
    ['#90', `${issues}/90`],
    ['#12345678', `${issues}/12345678`],
    ['GH-1', `${issues}/1`],
    ['a/b#1', `${github}/a/b/issues/1`],
    ['a-1_/b-c.d_#1', `${github}/a-1_/b-c.d_/issues/1`],
    ['@a[bot]', `${github}/apps/a`],
    ['@all[bot]', `${github}/apps/all`],
  ])('%s is a link, whatever stands around it', async (text, url) => {
    const link = `<url ${url}>${text}</url>`;
    const rows = ['', 'x ', '(', '"', '*', ','].map((before) => before + text);
    for (const row of rows) expect(await shown(row)).toBe(row.replace(text, link));
    for (const after of [' x', ')', ',', '.', '!', '?', ':', ';', '"', '…'])
      expect(await shown(text + after)).toBe(link + after);
    expect(await shown(`${text} ${text}`)).toBe(`${link} ${link}`);
  });

  test.each([
    ['1a2b3c4', `${github}/o/r/commit/1a2b3c4`, '1a2b3c4'],
    ['abcdef1', `${github}/o/r/commit/abcdef1`, 'abcdef1'],
    ['123456a', `${github}/o/r/commit/123456a`, '123456a'],
    [sha, `${github}/o/r/commit/${sha}`, '0123456'],
    ['a/b@1a2b3c4d', `${github}/a/b/commit/1a2b3c4d`, 'a/b@1a2b3c4'],
    ['a-1_/b-c.d_@1a2b3c4', `${github}/a-1_/b-c.d_/commit/1a2b3c4`, 'a-1_/b-c.d_@1a2b3c4'],
  ])('%s is a commit, in seven characters', async (text, url, short) => {
    const link = `<url ${url}><icode>${short}</icode></url>`;
    expect(await shown(text)).toBe(link);
    expect(await shown(`in (${text}), x`)).toBe(`in (${link}), x`);
  });
});

describe('no reference', () => {
  test.each([
    ...['@', '@-a', '@a-', '@a--b', '@a_b', '@a.b', '@a..b', `@${login}b`],
    ...['@a/', '@a/b', '@o/', '@o/t/u', '@O/t', '@a@b', '@a-/b'],
    ...['@all', '@Here', '@CHANNEL', '@everyone', '@room', '@all/a'],
    ...['x@a', '/@a', '@@a', '#@a', '&@a', '.@a', ':@a', '~@a', '-@a', '_@a', '1@a'],
    ...['#0', '#01', '#123456789', '#1a', '#1_', '#1-', '#1/', '#1@', 'x#1', '/#1', '.#1'],
    ...['a/b/c#1', '/b#1', 'GH-0', 'gh-1', 'GH-1a', 'xGH-1', 'GH1', 'GH-123456789'],
    ...['1a2b3c', '1234567', 'abcdefa', '1A2B3C4', '1a2b3cg', `${sha}8`],
    ...['x1a2b3c4', '1a2b3c4x', '-1a2b3c4', '1a2b3c4-', '1a2b3c4/', '1a2b3c4@', '#1a2b3c4'],
    ...['b@1a2b3c4', 'a/b@1a2b3c', 'a/b/c@1a2b3c4'],
    ...['@a[bot]x', '@a[bot]/b', '@a[bot]-', '@a[bot]@', '@a-[bot]', 'x@a[bot]', '[bot]'],
  ])('%s', async (text) => {
    expect(await shown(text)).toBe(text);
  });

  test.each([
    ['*@a*[bot]', `<italic><url ${github}/a>@a</url></italic>[bot]`],
    ['@a[bot][bot]', `<url ${github}/apps/a>@a[bot]</url>[bot]`],
    ['@a[b](https://x.io)', `<url ${github}/a>@a</url><url https://x.io>b</url>`],
    ['@a[b]\n\n[b]: https://x.io', `<url ${github}/a>@a</url><url https://x.io>b</url>`],
    ['@a[bots]', `<url ${github}/a>@a</url>[bots]`],
    ['@a[Bot]', `<url ${github}/a>@a</url>[Bot]`],
    ['[@a](https://x.io)[bot]', '<url https://x.io>@a</url>[bot]'],
    ['`1a2b3c4` `#1` `@a`', '<icode>1a2b3c4</icode> <icode>#1</icode> <icode>@a</icode>'],
    ['[#1 **@a** 1a2b3c4](https://x.io)', '<url https://x.io>#1 <bold>@a</bold> 1a2b3c4</url>'],
    [
      'https://x.io/#1 https://x.io/1a2b3c4',
      '<url https://x.io/#1>https://x.io/#1</url> <url https://x.io/1a2b3c4>https://x.io/1a2b3c4</url>',
    ],
  ])('in %s', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });
});
