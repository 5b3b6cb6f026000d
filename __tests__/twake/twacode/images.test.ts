/** Which images are pictures, and which are links. */

import { describe, expect, test } from '@jest/globals';
import { shown, testShown } from '../../message/markdown/shown.ts';

describe('alone in its paragraph, an image is a picture', () => {
  test.each([
    'https://x.io/a.png',
    'http://x.io/a.png',
    'https://x.io/a.svg.png',
    'https://x.io/a?b=.svg',
    'https://x.io/a.png?badge',
    'https://shields.io.example/a',
    'https://myshields.io/a',
    'https://badgen.net.example/a',
    'https://user-images.githubusercontent.com/a.png',
    'https://a.camo.githubusercontent.com/b',
    'https://camo.githubusercontent.com.example/b',
    'https://avatars.githubusercontent.com/u/1',
  ])('%s', async (url) => {
    const picture = `<url ${url}><image ${url}></image></url>`;
    expect(await shown(`![](${url})`)).toBe(picture);
    expect(await shown(`![a *b*](${url})`)).toBe(`${picture}\n<system>a b</system>`);
  });
});

describe('a badge, and what only those see who are signed in, is a link', () => {
  test.each([
    'https://x.io/a.svg',
    'https://x.io/a.SVG',
    'https://x.io/badge/a',
    'https://x.io/a-Badge.png',
    'https://shields.io/a',
    'https://img.shields.io/a',
    'https://badgen.net/a',
    'https://flat.badgen.net/a',
    'https://badge.fury.io/a',
    'https://codecov.io/a',
    'https://camo.githubusercontent.com/a',
    'https://private-user-images.githubusercontent.com/a.png',
  ])('%s', async (url) => {
    expect(await shown(`![a](${url})`)).toBe(`<url ${url}>[a]</url>`);
    expect(await shown(`![](${url})`)).toBe(`<url ${url}>[🖼]</url>`);
  });
});

const at = 'https://x.io/a.png';

describe('in company', () => {
  testShown([
    [`x ![a](${at})`, `x <url ${at}>[a]</url>`],
    [`![a](${at}) x`, `<url ${at}>[a]</url> x`],
    [`![a](${at}) ![b](${at})`, `<url ${at}>[a]</url> <url ${at}>[b]</url>`],
    [`![a](${at})\n![b](${at})`, `<url ${at}>[a]</url>\n<url ${at}>[b]</url>`],
    [`[![a](${at})](https://y.io)`, '<url https://y.io>[a]</url>'],
    [`- ![a](${at})`, `• <url ${at}><image ${at}></image></url>\n\u2003<system>a</system>`],
    [`# ![a](${at})`, `<underline><bold><url ${at}>[a]</url></bold></underline>`],
  ]);
});

describe('that leads nowhere, an image is its text', () => {
  testShown([
    ['![a](b:c)', '[a]'],
    ['![](b:c)', '[🖼]'],
    ['![a]()', '[a]'],
    ['![a](mailto:b@c.io)', '[a] (<email>b@c.io</email>)'],
    ['x ![a](data:image/png;base64,x) y', 'x [a] y'],
  ]);
});
