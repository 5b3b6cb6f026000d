/** src/message/presets/*.md, as people write them, become a module of src/: a bundle holds no other files. */

import { readdirSync, readFileSync } from 'node:fs';

export const presetsPath = 'src/message/presets.generated.ts';

const folder = new URL('../../src/message/presets/', import.meta.url);

const presets = Object.fromEntries(
  readdirSync(folder)
    .sort()
    .map((file) => [file.replace(/\.md$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
);

export const presetsModule = `/** Made from src/message/presets/ by scripts/bundle/presets.ts. Change the presets there, then: npm run build */

export const presets = ${JSON.stringify(presets, null, 2)} as const;
`;
