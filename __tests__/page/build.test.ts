/** What a browser loads: how much it is, and that it loads nothing else. */

import { beforeAll, expect, test } from '@jest/globals';
import { buildPage, type PageFiles } from '../../page/build.ts';

let files: PageFiles;
beforeAll(async () => {
  files = await buildPage({ alone: true });
});

const sizeOf = (name: string) => Buffer.byteLength(files.get(name)?.body ?? '');

/** In thousands of bytes, with some 5 % of slack. Who needs more says in the commit what for. */
test.each([
  ['page.js', 1400],
  ['page.css', 26],
  ['index.html', 10],
])('%s has at most %i kB', (name, kilobytes) => {
  expect(sizeOf(name)).toBeGreaterThan(0.5 * kilobytes * 1000);
  expect(sizeOf(name)).toBeLessThanOrEqual(kilobytes * 1000);
});

test('the files name no other file than each other', () => {
  const html = String(files.get('index.html')?.body);
  const named = [...html.matchAll(/\b(?:src|href)="([^"#?]+)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(['page.js', 'page.css', 'icon.svg']));
  expect(Buffer.from(files.get('page.css')?.body ?? '').toString()).not.toMatch(/url\(|@import/);
});
