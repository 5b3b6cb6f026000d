/**
 * Makes modules of src/message/presets/*.md and its partials, as people write them: a bundle holds no other files.
 *
 * Two modules, because a template of an author's own loads the partials, and not the presets.
 */

import { readdirSync, readFileSync } from 'node:fs';

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
export const presetsModule = toModule('presets', 'src/message/presets/', presetSources);

export const partialsPath = 'src/message/partials.generated.ts';
export const partialsModule = toModule('partials', 'src/message/presets/partials/', partials);

function toModule(name: string, from: string, texts: Readonly<Record<string, string>>): string {
  return `/** Made from ${from} by scripts/bundle/presets.ts. Change the ${name} there, then: npm run build */

export const ${name} = ${JSON.stringify(texts, null, 2)} as const;
`;
}
