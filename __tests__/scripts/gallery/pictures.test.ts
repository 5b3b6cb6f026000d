/** The gallery of docs/gallery.md: nothing is missing from its pictures, and none is older than what it shows. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readActivities } from '../../../events/activity.ts';
import { readOutcomes, titleOfOutcome } from '../../../events/outcome.ts';
import { captionOf } from '../../../scripts/gallery/messages.ts';
import { makeGallery } from '../../../scripts/gallery/page.ts';
import {
  findStale,
  folder,
  type Picture,
  planGallery,
  readSources,
  type Section,
  sourcesOf,
} from '../../../scripts/gallery/pictures.ts';
import { situations } from '../../../scripts/situations.ts';

let sections: readonly Section[];
let pictures: readonly Picture[];
beforeAll(async () => {
  sections = await planGallery();
  pictures = sections.flatMap((section) => section.pictures);
});

describe('the pictures', () => {
  test('show every activity, every outcome, and whatever asks GitHub, each once', () => {
    const usual = pictures.filter(({ client, theme }) => client === 'twake' && theme === 'light');
    const shown = usual.flatMap(({ messages }) => messages.map(({ caption }) => caption));
    const asked = situations.filter(({ answers }) => answers);
    const due = [
      ...readActivities().map(captionOf),
      ...readOutcomes().map(titleOfOutcome),
      ...asked.map(({ preset, title }) => `preset: ${preset} · ${title.replaceAll('`', '')}`),
    ];
    expect(due.length).toBeGreaterThan(250);
    expect(new Set(due).size).toBe(due.length);
    expect([...shown].sort()).toEqual([...due].sort());
  });

  test('show one sheet in dark, too, and as a room does', () => {
    const others = pictures.filter(({ client, theme }) => client !== 'twake' || theme !== 'light');
    const looks = others.map(({ client, theme }) => `${client} ${theme}`);
    expect(looks).toEqual(['twake dark', 'room light']);
    for (const { messages } of others) expect(messages.length).toBeGreaterThan(5);
  });

  test('have names of their own, and something on them', () => {
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
    for (const { messages } of pictures) expect(messages.length).toBeGreaterThan(0);
  });

  test('are all that there are, and none too heavy for a clone', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.webp'));
    expect(files.sort()).toEqual(pictures.map(({ name }) => `${name}.webp`).sort());
    const bytes = files.map((file) => statSync(new URL(file, folder)).size);
    expect(Math.max(...bytes)).toBeLessThan(120_000);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(1_500_000);
  });

  test('load nothing, and run nothing', () => {
    for (const { document } of pictures)
      expect(document).not.toMatch(/<script|<link|\bsrc=|@import|url\(/);
  });
});

describe('docs/gallery.md', () => {
  const page = readFileSync(new URL('../../../docs/gallery.md', import.meta.url), 'utf8');

  test('has what is made of the pictures', () => {
    expect(page).toContain(makeGallery(sections));
  });

  test.each(readOutcomes().map(({ says }) => says[0] ?? ''))('tells who sees none: %s', (line) => {
    const alts = [...page.matchAll(/ alt="([^"]*)"/g)].map(([, alt = '']) => alt).join('\n');
    expect(alts.replaceAll('&#39;', "'")).toContain(line);
  });
});

describe('a picture is stale', () => {
  test('none is', () => {
    expect(findStale(sourcesOf(pictures), readSources())).toEqual([]);
  });

  test('where what it shows has changed, or never was there', () => {
    const taken = readSources();
    const [first, second, ...others] = pictures;
    if (first === undefined || second === undefined) throw new Error('There are no pictures.');
    const changed = { ...first, document: `${first.document}<p>` };
    const added = { ...second, name: 'that-nobody-has-taken' };
    const fresh = sourcesOf([changed, added, ...others]);
    expect(findStale(fresh, { ...taken, ...sourcesOf([added]) })).toEqual([
      `${first.name}.webp`,
      'that-nobody-has-taken.webp',
    ]);
  });
});
