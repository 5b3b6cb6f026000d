/**
 * Writes docs/presets.md, which shows what each preset says. With --check: fails when it is stale.
 */

import { partialSources, presetSources } from './bundle/presets.ts';
import { makeActivityTable } from './docs/activities.ts';
import { updatePage } from './docs/page.ts';
import { describeRendered, render, type Situation, situations } from './situations.ts';

const results = new Map<Situation, string>();
for (const situation of situations) {
  results.set(situation, describeRendered(await render(situation)));
}

/** The message in its situations, with the labels of links alone. */
function showResults(preset: string): string {
  return [...results]
    .filter(([situation]) => situation.preset === preset)
    .map(([{ title }, result]) => {
      const text = result.replace(/ <https?:[^>]*>/g, '');
      return `${title}:\n\n\`\`\`text\n${text}\`\`\`\n`;
    })
    .join('\n');
}

/** @param preset or `partials`, which stand together */
function showSource(preset: string): string {
  const shown =
    preset === 'partials'
      ? Object.entries(partialSources).map(([name, text]) => `\`${name}\`:\n\n${fenced(text)}`)
      : [fenced(presetSources[preset] ?? '')];
  return `<details>\n<summary>Source</summary>\n\n${shown.join('\n')}\n</details>\n`;
}

function fenced(source: string): string {
  const fence = source.includes('```') ? '````' : '```';
  return `${fence}liquid\n${source}${fence}\n`;
}

/** Everything between the markers `<!-- begin results push -->` and `<!-- end -->`, made anew. */
function fillMarkers(text: string): string {
  return text
    .replace(
      /(<!-- begin (results|source) (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
      (_, begin: string, what: string, preset: string, end: string) =>
        `${begin}\n${what === 'source' ? showSource(preset) : showResults(preset)}\n${end}`,
    )
    .replace(
      /(<!-- begin activities -->\n)[\s\S]*?(<!-- end -->)/,
      (_, begin: string, end: string) => `${begin}\n${makeActivityTable()}\n\n${end}`,
    );
}

updatePage('docs/presets.md', 'The messages', fillMarkers);
