/**
 * Makes modules of src/message/presets/*.md and its partials: a bundle holds no other files.
 *
 * Presets are read once, here (parse-preset.ts). A template of an author's own takes the partials as people write them.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parsePreset } from './parse-preset.ts';

const folder = new URL('../../src/message/presets/', import.meta.url);

/** The text of each Markdown file of a folder, by its name. */
function readSources(from: URL): Readonly<Record<string, string>> {
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
const partials = Object.fromEntries(
  Object.entries(partialSources).map(([name, text]) => [name, text.trimEnd()]),
);

export const presetsPath = 'src/message/presets.generated.ts';
export const presetsModule = `${headOf('src/message/presets/')}
${toModule('presets', parseAll(presetSources))}
${toModule('partials', parseAll(partials))}`;

export const partialsPath = 'src/message/partials.generated.ts';
export const partialsModule = `${headOf('src/message/presets/partials/')}
${toModule('partials', partials)}`;

/** As JSON, of which only that is parsed which a message needs. */
function parseAll(sources: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
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

function toModule(name: string, texts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(texts).map(([key, text]) => `  ${key}: ${quote(text)},\n`);
  return `export const ${name} = {\n${lines.join('')}} as const;\n`;
}

/** By that mark which is not in JSON. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`;
}
