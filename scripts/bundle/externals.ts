/** What the bundle does not hold: Node's own modules, and undici beside it. Each is loaded when something of it is used. */

import { readFileSync } from 'node:fs';
import { FILE } from './lean-undici.ts';

const NODE = './node.cjs';

/** For ncc. Packages say `fs` where src/ says `node:fs`. */
export const externals = { undici: `./${FILE}`, crypto: NODE, fs: NODE };

/** The text of what packages get in place of `crypto` and `fs`. */
export const standIn = readFileSync(new URL('node.cjs', import.meta.url), 'utf8');

/**
 * As webpack writes it, externals are imported at the start, and Node's modules required through Node's loader of files: 2 ms.
 * @param code what webpack writes
 * @param standIn becomes a part of it: a file more would take 1 ms
 */
export function loadOnUse(code: string, standIn: string): string {
  const imports = [...code.matchAll(EXTERNAL)];
  if (!code.includes(IMPORT) || imports.length === 0)
    throw new Error('ncc imports externals as scripts/bundle/externals.ts does not expect it.');
  const onUse = imports.reduce(
    (text, [line, name = '', file]) =>
      text.replace(line, '').replaceAll(name, `${REQUIRE}(${file})`),
    code.replace(IMPORT, ''),
  );
  return (
    HEAD +
    `const standIn = ((module) => {\n${standIn}\nreturn module.exports;\n})({});\n` +
    onUse
      .replaceAll(`${REQUIRE}("${NODE}")`, 'standIn')
      .replaceAll(BUILTIN, 'process.getBuiltinModule("$<name>")')
  );
}

const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const HEAD = `const { createRequire: __WEBPACK_EXTERNAL_createRequire } = process.getBuiltinModule("module");\n`;
const REQUIRE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';
const EXTERNAL = /^import \* as (\w+) from ("\.[^"]+");\n/gm;
const BUILTIN = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?<name>[\w:/]+)"\)/g;
