/**
 * src/message/presets/*.md become a module of the bundle, docs/presets.md, which shows what each of them says, and a text
 * for each situation in __tests__/message/presets/. With --check: fails when one of them is stale.
 *
 * The module comes first: the rest is rendered with it.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const folder = new URL('src/message/presets/', root);
const isCheck = process.argv.includes('--check');

const sources: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .sort()
    .map((file) => [file.replace(/\.md$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
);

function read(path: string): string {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}

/** Writes a file, or says that it is not what it should be. */
function put(path: string, text: string): void {
  if (read(path) === text) return;
  if (!isCheck) writeFileSync(new URL(path, root), text);
  else {
    console.error(`${path} is stale. Run: npm run docs`);
    process.exitCode = 1;
  }
}

put(
  'src/message/presets.generated.ts',
  `/** Made from src/message/presets/ by scripts/presets.ts. Change the presets there, then: npm run docs */

export const presets = ${JSON.stringify(sources, null, 2)} as const;
`,
);

const { describeRendered, fileOf, render, situations } = await import('./situations.ts');

const texts = new Map<string, string>();
for (const situation of situations) {
  const text = describeRendered(await render(situation));
  texts.set(fileOf(situation), text);
  put(`__tests__/message/presets/${fileOf(situation)}.txt`, text);
}

/** The message in its situations, with the labels of links alone. */
function showResults(preset: string): string {
  return situations
    .filter((situation) => situation.preset === preset)
    .map((situation) => {
      const text = texts.get(fileOf(situation))?.replace(/ <https?:[^>]*>/g, '') ?? '';
      return `${situation.title}:\n\n\`\`\`text\n${text}\`\`\`\n`;
    })
    .join('\n');
}

function showSource(preset: string): string {
  const source = sources[preset] ?? '';
  const fence = source.includes('```') ? '````' : '```';
  return `<details>\n<summary>Source</summary>\n\n${fence}liquid\n${source}${fence}\n\n</details>\n`;
}

/** Everything between the markers `<!-- begin results push -->` and `<!-- end -->`, made anew. */
put(
  'docs/presets.md',
  read('docs/presets.md').replace(
    /(<!-- begin (results|source) (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, what: string, preset: string, end: string) =>
      `${begin}\n${what === 'source' ? showSource(preset) : showResults(preset)}\n${end}`,
  ),
);
