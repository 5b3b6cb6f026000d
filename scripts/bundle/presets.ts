/**
 * Makes modules of src/message/presets/*.md and its partials: a bundle holds no other files.
 *
 * Presets are read once, here (parse-preset.ts). A template of an author's own takes the partials as people write them.
 * What few messages are made of stands in modules of its own, which the others do not load.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parsePreset } from './parse-preset.ts';

const folder = new URL('../../src/message/presets/', import.meta.url);

/** The text of each Markdown file of a folder, by its name. */
function readSources(from: URL): Texts {
  const files = readdirSync(from).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [file.replace(/\.md$/, ''), readFileSync(new URL(file, from), 'utf8')]),
  );
}

/** As people wrote them, by name. */
export const presetSources = readSources(folder);
export const partialSources = readSources(new URL('partials/', folder));

// A partial may stand within a line, which the end of its file does not break.
const partials: Texts = Object.fromEntries(
  Object.entries(partialSources).map(([name, text]) => [name, text.trimEnd()]),
);

/** Presets that tell of no event: they are the whole message of a workflow that was made for them. */
const seldomPresets = ['digest', 'reviews'];

const [presetsSeldom, presetsOften] = split(presetSources, (name) => seldomPresets.includes(name));
const often = renderedBy(Object.values(presetsOften));
const [partialsSeldom, partialsOften] = split(partials, (name) => !often.has(name));

export const presetsPath = 'src/message/presets.generated.ts';
export const presetsModule = toPresetsModule(presetsOften, partialsOften);

export const seldomPresetsPath = 'src/message/seldom-presets.generated.ts';
export const seldomPresetsModule = toPresetsModule(presetsSeldom, partialsSeldom);

export const partialsPath = 'src/message/partials.generated.ts';
export const partialsModule = toPartialsModule(partialsOften);

export const seldomPartialsPath = 'src/message/seldom-partials.generated.ts';
export const seldomPartialsModule = toPartialsModule(partialsSeldom);

type Texts = Readonly<Record<string, string>>;

/** Those that are meant, and the others. */
function split(texts: Texts, isMeant: (name: string) => boolean): readonly [Texts, Texts] {
  const entries = Object.entries(texts);
  return [
    Object.fromEntries(entries.filter(([name]) => isMeant(name))),
    Object.fromEntries(entries.filter(([name]) => !isMeant(name))),
  ];
}

/** The names of the partials that sources render, and those that these render. */
function renderedBy(sources: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const source of sources)
    for (const [, name = ''] of source.matchAll(/\brender "(\w*)"/g))
      if (!found.has(name)) renderedBy([partials[name] ?? ''], found.add(name));
  return found;
}

function toPresetsModule(presets: Texts, parts: Texts): string {
  return `${headOf('src/message/presets/')}
${toModule('presets', parseAll(presets))}
${toModule('partials', parseAll(parts))}`;
}

function toPartialsModule(parts: Texts): string {
  return `${headOf('src/message/presets/partials/')}
${toModule('partials', parts)}`;
}

/** As JSON, of which only that is parsed which a message needs. */
function parseAll(sources: Texts): Texts {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => {
      try {
        return [name, JSON.stringify(parsePreset(source, partials))];
      } catch (error) {
        throw new Error(`${name}.md: ${(error as Error).message}`);
      }
    }),
  );
}

function headOf(from: string): string {
  return `/** Made from ${from} by scripts/bundle/presets.ts. To change it, change that, then: npm run build */\n`;
}

function toModule(name: string, texts: Texts): string {
  const lines = Object.entries(texts).map(([key, text]) => `  ${key}: ${quote(text)},\n`);
  return `export const ${name} = {${lines.length > 0 ? '\n' : ''}${lines.join('')}} as const;\n`;
}

/** By that mark which is not in JSON. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`;
}
