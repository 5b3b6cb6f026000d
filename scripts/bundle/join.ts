/** Joins the chunks of webpack that are loaded together, and gives the files names. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCommonJs, toCommonJsEntry } from './externals.ts';
import type { Names } from './names.ts';

/** As webpack writes a chunk that is loaded by `import()`. */
const CHUNK =
  /^(?<imports>(?:import [^\n]*\n)*)export const id = \d+;\nexport const ids = \[(?<ids>[\d,]+)\];\nexport const modules = \{\n(?<modules>.*)\n\};\s*$/s;

/** Between two modules of a chunk. */
const NEXT_MODULE = /,\n(?=\n\/\*{3}\/ \d+:\n)/;

/** Rewrites what ncc has written to a folder. */
export function joinChunks(folder: string, names: Names): void {
  const entry = join(folder, 'index.js');
  const code = loadByName(readFileSync(entry, 'utf8'), names);
  writeFileSync(entry, toCommonJsEntry(findByName(code)));
  const files = Map.groupBy(names.keys(), (id) => nameOf(id, names));
  for (const [name, ids] of files) {
    const paths = ids.map((id) => join(folder, `${id}.index.js`));
    const text = joinTexts(
      paths.map((path) => readFileSync(path, 'utf8')),
      names,
    );
    for (const path of paths) rmSync(path);
    writeFileSync(join(folder, `${name}.js`), toCommonJs(loadByName(text, names)));
  }
}

/** What is imported, the names by which webpack shall know that it is there, and its modules. */
export function joinTexts(texts: readonly string[], names: Names): string {
  const parts = texts.map((text) => CHUNK.exec(text)?.groups ?? surprise('a chunk'));
  const imports = new Set(parts.flatMap(({ imports = '' }) => imports.split(/(?<=\n)/)));
  const ids = parts.flatMap(({ ids = '' }) => ids.split(',').map(Number));
  // Two chunks may hold the same module.
  const modules = new Set(parts.flatMap(({ modules = '' }) => modules.split(NEXT_MODULE)));
  return `${[...imports].join('')}exports.ids = ${JSON.stringify(namesIn(ids, names))};
exports.modules = {
${[...modules].join(',\n')}
};
`;
}

/** A chunk may hold another one, too, which need not be loaded then: a file does only where all of its chunks are held. */
function namesIn(ids: readonly number[], names: Names): string[] {
  return [...Map.groupBy(names.keys(), (id) => nameOf(id, names))]
    .filter(([, own]) => own.every((id) => ids.includes(id)))
    .map(([name]) => name);
}

/** `e(694)` becomes `e("templates")`, and `Promise.all([e(694), e(869)])`, where both are in it, the same. */
export function loadByName(code: string, names: Names): string {
  const named = code.replace(
    /(?<=__(?:nccwpck|webpack)_require__\.e\()(?:\/\* import\(\) \*\/ )?([^)]*)/g,
    (_, id: string) => JSON.stringify(nameOf(Number(id), names)),
  );
  return named.replace(/Promise\.all\(\/\* import\(\) \*\/\[([^\]]*)\]\)/g, (_, list: string) => {
    const loads = [...new Set(list.split(', '))];
    return loads.length === 1 ? `${loads[0]}` : `Promise.all([${loads.join(', ')}])`;
  });
}

/** In the runtime of webpack, which makes the path of a chunk from what it is asked for by. */
function findByName(code: string): string {
  const [before, after, ...more] = code.split('"" + chunkId + ".index.js"');
  if (before === undefined || after === undefined || more.length > 0)
    return surprise('the path of a chunk');
  return `${before}chunkId + ".js"${after}`;
}

function nameOf(id: number, names: Names): string {
  return names.get(id) ?? surprise(`the chunk ${id}`);
}

function surprise(what: string): never {
  throw new Error(`ncc writes ${what} as scripts/bundle/join.ts does not expect it.`);
}
