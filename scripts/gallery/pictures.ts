/** The pictures of the gallery: which there are, the document that each is taken of, and whether it is older than that. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Client, drawSheet, type Theme } from './document.ts';
import { composeGallery, type GalleryMessage, type Origin } from './messages.ts';
import { families, type Sheet } from './sheets.ts';

export const folder = new URL('../../docs/images/gallery/', import.meta.url);

/** Says of which document each picture has been taken, by the name of its file. */
export const manifest = new URL('sources.json', folder);

export interface Picture {
  /** Of its file, without `.webp`. */
  readonly name: string;
  readonly messages: readonly GalleryMessage[];
  readonly client: Client;
  readonly theme: Theme;
  /** HTML that loads nothing. */
  readonly document: string;
}

export interface Section {
  readonly title: string;
  readonly pictures: readonly Picture[];
}

/** More do not fit a page that one scrolls through. */
const MOST = 12;

/** A sheet that is shown as it looks elsewhere, too. */
const elsewhere: readonly (Pick<Picture, 'client' | 'theme'> & { readonly suffix: string })[] = [
  { suffix: 'dark', client: 'twake', theme: 'dark' },
  { suffix: 'room', client: 'room', theme: 'light' },
];
const SHOWN_ELSEWHERE = 'deploy-environment';

export async function planGallery(): Promise<readonly Section[]> {
  const messages = await composeGallery();
  return families.map(({ title, sheets }) => ({
    title,
    pictures: sheets.flatMap((sheet) => picturesOf(sheet, messages)),
  }));
}

/** Every sheet in light, as few pictures as may be, of much the same length. */
function picturesOf(sheet: Sheet, all: readonly GalleryMessage[]): readonly Picture[] {
  const messages = originsOn(sheet).flatMap(({ kind, name }) =>
    all.filter(({ origin }) => origin.kind === kind && origin.name === name),
  );
  const count = Math.ceil(messages.length / MOST);
  const each = Math.ceil(messages.length / count);
  const parts = Array.from({ length: count }, (_, part) =>
    messages.slice(part * each, (part + 1) * each),
  );
  const looks = sheet.name === SHOWN_ELSEWHERE ? elsewhere : [];
  return [
    ...parts.map((part, index) => {
      const name = index === 0 ? sheet.name : `${sheet.name}-${index + 1}`;
      return toPicture({ name, messages: part, client: 'twake', theme: 'light' });
    }),
    ...looks.map(({ suffix, ...look }) =>
      toPicture({ name: `${sheet.name}-${suffix}`, messages: parts[0] ?? [], ...look }),
    ),
  ];
}

/** What stands on it, from its top. */
function originsOn({ events = [], outcomes = [], presets = [] }: Sheet): readonly Origin[] {
  return [
    ...events.map((name) => ({ kind: 'activity', name }) as const),
    ...outcomes.map((name) => ({ kind: 'outcome', name }) as const),
    ...presets.map((name) => ({ kind: 'situation', name }) as const),
  ];
}

function toPicture(picture: Omit<Picture, 'document'>): Picture {
  return { ...picture, document: drawSheet(picture) };
}

type Sources = Readonly<Record<string, string>>;

/** What the manifest has to say. */
export function sourcesOf(pictures: readonly Picture[]): Sources {
  return Object.fromEntries(
    pictures.map(({ name, document }) => [
      `${name}.webp`,
      createHash('sha256').update(document).digest('hex').slice(0, 16),
    ]),
  );
}

export function readSources(): Sources {
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
}

/** The names of the pictures that do not show, or no longer, what they should. */
export function findStale(fresh: Sources, taken: Sources): readonly string[] {
  return Object.keys(fresh).filter(
    (file) => fresh[file] !== taken[file] || !existsSync(new URL(file, folder)),
  );
}
