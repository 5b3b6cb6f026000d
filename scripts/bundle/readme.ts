/** dist/README.md: what is in each file of dist/, when it is loaded, and how large it is. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf } from './contents.ts';
import { FILE, SELDOM_FILE, version } from './lean-undici.ts';
import { type Chunk, type Names, whenLoaded } from './names.ts';

interface File {
  readonly name: string;
  readonly holds: string;
  readonly when: string;
}

/** What webpack does not make. */
const beside: readonly File[] = [
  { name: FILE, holds: `undici ${version} for a request without a proxy`, when: 'for a request' },
  { name: SELDOM_FILE, holds: `undici ${version} for all else`, when: 'behind a proxy' },
  { name: 'post.js', holds: 'a line that loads `index.js`', when: 'first in the post stage' },
  { name: 'package.json', holds: 'that these files are CommonJS', when: 'always, by Node' },
  { name: 'licenses.txt', holds: 'the licences of the packages', when: 'never' },
];

/** The page of a folder that holds all of dist/ but this page. */
export function describeBundle(folder: string, chunks: readonly Chunk[], names: Names): string {
  const bundled = ['index', ...[...new Set(names.values())].sort()].map((name) => {
    const own = chunks.filter(({ id }) => (names.get(id) ?? 'index') === name);
    const { packages, brought, ours } = contentsOf(own.flatMap(({ modules }) => modules));
    const holds = [...packages, ...ours.map((path) => `\`${path}\``)].join(', ');
    return { name: `${name}.js`, holds, when: whenLoaded(name), brought };
  });
  const files = [...bundled, ...beside];
  const unknown = readdirSync(folder).filter((name) => !files.some((file) => file.name === name));
  if (unknown.length > 0)
    throw new Error(`Say in scripts/bundle/readme.ts what is in ${unknown.join(', ')}.`);
  const rows = files.map(({ name, holds, when }) => {
    const kilobytes = Math.ceil(statSync(join(folder, name)).size / 1000);
    return `| \`${name}\` | ${holds} | ${when} | ${kilobytes} |`;
  });
  const items = bundled
    .filter(({ brought }) => brought.length > 0)
    .map(({ name, brought }) => `- \`${name}\`: ${brought.join(', ')}`);
  return page(rows, items);
}

function page(rows: readonly string[], items: readonly string[]): string {
  return `# What the runner runs

GitHub's runner takes an action from its repository as it is, and installs nothing; so these files are committed. \`npm run build\`
makes all of them, this page too, from \`src/\` and the packages of \`package-lock.json\`: nothing is changed here by hand.

| file | what is in it | when it is loaded | KB |
| --- | --- | --- | ---: |
${rows.join('\n')}

A folder stands for several files of it. Packages that the packages above need:

${items.join('\n')}
`;
}
