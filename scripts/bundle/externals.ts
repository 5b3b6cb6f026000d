/**
 * ncc makes ES modules of src/, and Node loads CommonJS faster: 3 ms for a message with Markdown. So the bundle is rewritten to it,
 * with what it does not hold, Node's own modules and undici beside it, loaded when something of it is used.
 */

import { readFileSync } from 'node:fs';
import { FILE } from './lean-undici.ts';

const NODE = './node.cjs';

/** For ncc. Packages say `fs` where src/ says `node:fs`. */
export const externals = { undici: `./${FILE}`, crypto: NODE, fs: NODE };

/** The text of what packages get in place of `crypto` and `fs`. */
const standIn = readFileSync(new URL('node.cjs', import.meta.url), 'utf8');

/** A file that is loaded by others: what webpack writes as an ES module. */
export function toCommonJs(code: string): string {
  return `"use strict";\n${code.replace(CREATE_REQUIRE, '').replaceAll(REQUIRE, 'require')}`;
}

/** The file that Node runs. Where it is awaited, nobody waits. */
export function toCommonJsEntry(code: string): string {
  const imports = [...code.matchAll(EXTERNAL)];
  const expected = [END, LOAD, ASSETS].every((pattern) => pattern.test(code));
  if (imports.length === 0 || !expected) surprise();
  const onUse = imports.reduce(
    (text, [line, name = '', file]) => text.replace(line, '').replaceAll(name, `require(${file})`),
    code
      .replace(END, '')
      .replace(ASSETS, '')
      .replace(LOAD, 'Promise.resolve("./" + $<path>).then(require)'),
  );
  const own = `const standIn = ((module) => {\n${standIn}\nreturn module.exports;\n})({});\n`;
  return toCommonJs(own + onUse).replaceAll(`require("${NODE}")`, 'standIn');
}

const CREATE_REQUIRE =
  'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const REQUIRE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';
const EXTERNAL = /^import \* as (\w+) from ("\.[^"]+");\n/gm;
const LOAD = /\bimport\("\.\/" \+ (?<path>[^\n]*?)\)(?=\.then\()/;
const END = /^(?:\/\*+\/ )?__webpack_exports__ = await __webpack_exports__;\n/m;

/** Where ncc would find files that are no JavaScript; there are none. */
const ASSETS = /^.*__nccwpck_require__\.ab = .*\n/m;

function surprise(): never {
  throw new Error('ncc writes its entry as scripts/bundle/externals.ts does not expect it.');
}
