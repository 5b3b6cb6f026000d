/** Where a link leads, and which leads nowhere. */

import { describe, expect, test } from '@jest/globals';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { repository_url, shown, testShown } from './shown.ts';

const files = 'https://github.com/o/r/blob/HEAD';

describe('a link', () => {
  test.each([
    ['a/b.md?c=d#e', `${files}/a/b.md?c=d#e`],
    ['./a', `${files}/a`],
    ['/', `${files}/`],
    ['//x.io', 'https://x.io'],
    ['\\\\a', `${files}/a`],
    ['\\\\\\\\a', `${files}/a`],
    ['a/b:c', `${files}/a/b:c`],
    ['?a=b', `${files}/?a=b`],
    ['#', 'https://github.com/o/r#'],
    ['#a%20b', 'https://github.com/o/r#a%20b'],
    ['a/..', `${files}/`],
    ['a/%2e%2e/b', `${files}/b`],
    ['a%2Fb', `${files}/a%2Fb`],
    ['a/..b', `${files}/a/..b`],
    ['..', 'https://github.com/o/r/blob/'],
    ['../../', 'https://github.com/o/r/'],
    ['../../pulls?q=a', 'https://github.com/o/r/pulls?q=a'],
    ['é ü', `${files}/%C3%A9%20%C3%BC`],
    ['https://x.io/a b', 'https://x.io/a%20b'],
    ['https://x.io/`{|}^', 'https://x.io/%60%7B%7C%7D%5E'],
    ['https://x.io/\u200B\u202E', 'https://x.io/%E2%80%8B%E2%80%AE'],
    ['https://x.io/é', 'https://x.io/é'],
    ['http://a:b@x.io:80/', 'http://a:b@x.io:80/'],
    ['HTTP://X.io/HTTP:', 'http://X.io/HTTP:'],
  ])('%j leads to %s', async (target, url) => {
    expect(await shown(`[L](<${target}>)`)).toBe(`<url ${url}>L</url>`);
  });

  test.each([
    ...['a:b', 'a+b-c.1:d', 'tel:1', 'file:///a', 'http:', 'http://', 'https://a b', 'https://[x'],
    ...['../../..', '/../../../x', 'a%2f..', 'a%5C..%5cb', '..%2Fa', 'a/.%2e%2fb'],
    ...[
      'mailto:',
      'mailto:@b.c',
      'mailto:a@',
      'mailto:a b@c.d',
      'mailto:a@b@c',
      'mailto:a%20b@c.d',
    ],
    ...['mailto:"a"@b.c', 'mailto:a@b.c>'].map((address) => address.replace('>', '\\>')),
  ])('%j leads nowhere', async (target) => {
    expect(await shown(`[L](<${target}>)`)).toBe('L');
  });

  test.each([
    ['mailto:a@b.c', 'a@b.c'],
    ['MailTo:a@b.c', 'a@b.c'],
    ['mailto:a@b.c?subject=d@e', 'a@b.c'],
    ['mailto:a%40b.c', 'a@b.c'],
    ['mailto:a%2Bb@c.d', 'a+b@c.d'],
    ['mailto:%zz@b.c', '%zz@b.c'],
  ])('%j is an address', async (target, address) => {
    expect(await shown(`[L](<${target}>)`)).toBe(`L (<email>${address}</email>)`);
  });
});

describe('the label', () => {
  testShown([
    ['<https://x.io/_a_:tada:#1>', '<url https://x.io/_a_:tada:#1>https://x.io/_a_:tada:#1</url>'],
    ['www.x.io/:tada:a', '<url http://www.x.io/:tada:a>www.x.io/:tada:a</url>'],
    ['www.x.io/_a', '<url http://www.x.io/_a>www.x.io/_a</url>'],
    ['http://x.io.', '<url http://x.io>http://x.io</url>.'],
    ['[https://x.io/:tada:](https://y.io)', '<url https://y.io>https://x.io/🎉</url>'],
    ['[:tada: *a*](https://x.io)', '<url https://x.io>🎉 <italic>a</italic></url>'],
    ['[](https://x.io)', ''],
    ['[a](https://x.io "title")', '<url https://x.io>a</url>'],
    ['[a ![b](c:)](https://x.io)', '<url https://x.io>a [b]</url>'],
    ['[a ![b](https://y.io)](https://x.io)', '<url https://x.io>a [b]</url>'],
    ['[a <a@b.c>](https://x.io)', '<url https://x.io>a a@b.c</url>'],
    [
      '<a href="https://x.io">a [b](https://y.io) c@d.e #1</a>',
      '<url https://x.io>a b c@d.e #1</url>',
    ],
    ['<a href="a:">a [b](https://y.io)</a>', 'a b'],
  ]);
});

describe('the repository', () => {
  const link = async (target: string, options: object) =>
    markdownToTwacode({ text: `[L](${target})`, fragments: [] }, options);
  const to = (url: string) => [{ type: 'url', url, content: 'L' }];

  test.each([
    [{ repository_url }, `${files}/a`],
    [{ repository_url: `${repository_url}//` }, `${files}/a`],
    [{ repository_url, ref: 'v1.0' }, `${repository_url}/blob/v1.0/a`],
    [{ repository_url, ref: 'x/y z#1?' }, `${repository_url}/blob/x/y%20z%231%3F/a`],
    [{ repository_url: 'https://git.example/sub/o/r' }, 'https://git.example/sub/o/r/blob/HEAD/a'],
  ])('%j: files are there', async (options, url) => {
    expect(await link('a', options)).toEqual(to(url));
  });

  test.each([
    [{}],
    [{ repository_url: '' }],
    [{ repository_url: 'ftp://x.io/o/r' }],
    [{ repository_url: 'github.com/o/r' }],
  ])('%j is none: only whole addresses lead somewhere', async (options) => {
    expect(await link('a', options)).toEqual(['L']);
    expect(await link('#a', options)).toEqual(['L']);
    expect(await link('//x.io', options)).toEqual(to('https://x.io'));
    expect(await link('https://x.io', options)).toEqual(to('https://x.io'));
  });

  test('its neighbour, whose name begins alike, is another', async () => {
    expect(await link('../../../rest', { repository_url })).toEqual(['L']);
    expect(await link('../../rest', { repository_url })).toEqual(to(`${repository_url}/rest`));
  });
});
