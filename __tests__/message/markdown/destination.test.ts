/** A value in an address can complete it, and choose no other scheme, host, query or fragment. */

import { describe, expect, test } from '@jest/globals';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { documentOf, markdownToTwacode } from '../../../testing/markdown.ts';
import { notation } from './notation.ts';
import { repository_url } from './shown.ts';

/** The link to a target, in which `$` stands for the value. */
async function linkTo(target: string, fragment: Fragment): Promise<string> {
  const text = `[L](<${target.replaceAll('$', placeholder(0))}>)`;
  return notation(await markdownToTwacode({ text, fragments: [fragment] }, { repository_url }));
}

const files = 'https://github.com/o/r/blob/HEAD';

describe('leads to', () => {
  test.each([
    ['$', 'HTTPS://x.io/A', 'https://x.io/A'],
    ['$', ' http://x.io/"\n', 'http://x.io/%22'],
    ['$#a', 'https://x.io/?b=c', 'https://x.io/?b=c#a'],
    ['$$', 'https://x.io/', 'https://x.io/https%3A%2F%2Fx.io%2F'],
    ['//$/x', 'host.example', 'https://host.example/x'],
    ['HTTPS://$/x', 'host.example:80', 'https://host.example:80/x'],
    ['https://$/', 'größe.example', 'https://größe.example/'],
    ['https://x$.io/', '-y2', 'https://x-y2.io/'],
    ['https://x.io$/', ':8080', 'https://x.io:8080/'],
    ['https://x.io:80$/', '80', 'https://x.io:8080/'],
    ['https://x.io$', '', 'https://x.io'],
    ['https://x.io/$', '//a', 'https://x.io/a'],
    ['https://x.io/a$', '/b', 'https://x.io/a/b'],
    ['https://x.io/a$', '//b', 'https://x.io/a%2F%2Fb'],
    ['https://x.io/a/$/b', '.', 'https://x.io/a/./b'],
    ['https://x.io/?a=/$', '..', 'https://x.io/?a=/..'],
    ['https://x.io/a/../$', 'b', 'https://x.io/a/../b'],
    ['https://x.io/a/$', '...', 'https://x.io/a/...'],
    ['$/a', 'https://x.io/b/..', 'https://x.io/b/../a'],
    ['https://x.io/a/$', './b', 'https://x.io/a/.%2Fb'],
    ['https://x.io/a/$', 'b/..', 'https://x.io/a/b%2F..'],
    ['https://x.io/a/$', 'b..c/.d/e.', 'https://x.io/a/b..c/.d/e.'],
    ['https://x.io/$', 'a b?c#d&e=f', 'https://x.io/a%20b%3Fc%23d%26e%3Df'],
    ['https://x.io/$', "a%20b~(c)!*'.-_+", "https://x.io/a%20b~(c)!*'.-_+"],
    ['https://x.io/$', 'a%20b/c', 'https://x.io/a%2520b/c'],
    ['https://x.io/$', 'a%2', 'https://x.io/a%252'],
    ['https://x.io/$', '100%', 'https://x.io/100%25'],
    ['https://x.io/$', 'a+b', 'https://x.io/a%2Bb'],
    ['https://x.io/?q=$', 'https://y.io', 'https://x.io/?q=https%3A%2F%2Fy.io'],
    ['https://x.io/\uD800$', '\uD800', 'https://x.io/\uFFFD%EF%BF%BD'],
    ['$/x', '', `${files}/x`],
    ['a/$', 'b c', `${files}/a/b%20c`],
    ['$/x', 'a/https://y.io', `${files}/a%2Fhttps%3A%2F%2Fy.io/x`],
    ['a//b$', '?c', `${files}/a//b%3Fc`],
    ['$a', '//x.io/', `${files}/%2F%2Fx.io%2Fa`],
    ['$$', '/', `${files}/`],
    ['/$', '\\/x', `${files}/%5C/x`],
    ['java$', 'script:a', `${files}/javascript%3Aa`],
    ['#$', 'a b', 'https://github.com/o/r#a%20b'],
  ])('%j with %j: %s', async (target, text, url) => {
    expect(await linkTo(target, { kind: 'text', text })).toBe(`<url ${url}>L</url>`);
  });

  test('a link is its address there, a document its source', async () => {
    const link: Fragment = { kind: 'link', text: 'a', url: 'https://y.io/b' };
    expect(await linkTo('$', link)).toBe('<url https://y.io/b>L</url>');
    expect(await linkTo('https://x.io/?a=$', link)).toBe(
      '<url https://x.io/?a=https%3A%2F%2Fy.io%2Fb>L</url>',
    );
    expect(await linkTo('$', await documentOf('https://y.io/b'))).toBe(
      '<url https://y.io/b>L</url>',
    );
  });
});

describe('leads nowhere', () => {
  test.each([
    ['$', ''],
    ['$', 'x.io'],
    ['$', '#a'],
    ['$', 'mailto:a@b.c'],
    ['$', 'https://'],
    ['https://x.io/a/$', '..'],
    ['https://x.io/a/$/b', '%2e%2E'],
    ['https://x.io/a/$$', '.'],
    ['https://x.io/a/.$?b', '.'],
    ['https://x.io/a\\\\$', '..'],
    ['a/$', '..'],
    ['https:$', '//x.io'],
    ['https:/$', '/x.io'],
    ['https://$', 'a_b.io'],
    ['https://$', 'x.io:'],
    ['https://$', 'x.io:80:80'],
    ['https://$', 'a@b.io'],
    ['https://$', 'x.io?a'],
    ['https://a$', '.b.io'],
    ['https://a$', '@b.io'],
    ['http://a$', '.b.io'],
    ['$//x.io', ''],
    ['$/x.io', '/'],
    ['https://a$', 'b:80'],
    ['https://a$', '?b'],
    ['//a$', '.b.io'],
    ['$:a', 'https'],
  ])('%j with %j', async (target, text) => {
    expect(await linkTo(target, { kind: 'text', text })).toBe('L');
  });
  test('but for 16,384 characters at most', async () => {
    const address = (length: number) => ({
      kind: 'text' as const,
      text: `https://x.io/${'a'.repeat(length - 13)}`,
    });
    expect(await linkTo('$', address(16_384))).toMatch(/^<url https/);
    expect(await linkTo('$', address(16_385))).toBe('L');
  });
});
