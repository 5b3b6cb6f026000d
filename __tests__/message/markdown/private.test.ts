/** Pictures that a chat could not load, because their server wants a reader to sign in. */

import { expect, test } from '@jest/globals';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { notation } from './notation.ts';

async function shown(text: string, server: string, is_private: boolean): Promise<string> {
  const options = { repository_url: `${server}/o/r`, is_private };
  return notation(await markdownToTwacode({ text, fragments: [] }, options));
}

const github = 'https://github.com';
const ghes = 'https://ghes.example';

test.each([
  [github, `${github}/user-attachments/assets/1`],
  [github, `${github}/o/r/blob/main/a.png?raw=true`],
  [github, `${github}/x/y/raw/main/a.png`],
  [github, 'https://raw.githubusercontent.com/o/r/main/a.png'],
  [github, 'https://media.githubusercontent.com/media/o/r/main/a.png'],
  [ghes, `${ghes}/o/r/raw/main/a.png`],
  [ghes, 'https://media.ghes.example/user/1/a.png'],
  ['https://octo.ghe.com', 'https://octo.ghe.com/user-attachments/assets/1'],
])('on %s, %s is a picture in public, and a link in private', async (server, url) => {
  const link = `<url ${url}>[a]</url>`;
  expect(await shown(`![a](${url})`, server, true)).toBe(link);
  expect(await shown(`![a][b]\n\n[b]: ${url}`, server, true)).toBe(link);
  expect(await shown(`<img src="${url}" alt="a">`, server, true)).toBe(link);
  expect(await shown(`![](${url})`, server, true)).toBe(`<url ${url}>[🖼]</url>`);
  expect(await shown(`[![a](${url})](https://x.io)`, server, true)).toBe(
    '<url https://x.io>[a]</url>',
  );
  expect(await shown(`![a](${url})`, server, false)).toMatch(/<image /);
});

test('a relative one is on the server', async () => {
  expect(await shown('![a](b.png)', github, true)).toBe(
    `<url ${github}/o/r/raw/HEAD/b.png>[a]</url>`,
  );
});

test.each([
  [github, 'https://x.io/a.png'],
  [github, 'https://github.com.example/a.png'],
  [github, 'https://mygithub.com/a.png'],
  [github, 'https://user-images.githubusercontent.com/1/a.png'],
  [ghes, 'https://raw.githubusercontent.com/o/r/main/a.png'],
])('on %s, %s is a picture always', async (server, url) => {
  expect(await shown(`![a](${url})`, server, true)).toMatch(/<image /);
});
