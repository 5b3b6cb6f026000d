/** The bundle is CommonJS, and loads what it does not hold when something of it is used. */

import { describe, expect, test } from '@jest/globals';
import { toCommonJs, toCommonJsEntry } from '../../../scripts/bundle/externals.ts';

const create = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const external = 'import * as __EXTERNAL_A from "./a.cjs";\n';
const end = '__webpack_exports__ = await __webpack_exports__;\n';
const entry = `import * as __EXTERNAL_NODE from "./node.cjs";
${external}${create}const os = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
const f = () => __EXTERNAL_A.f(__EXTERNAL_NODE.g);
const load = (id) => import("./" + id + ".js").then(f);
__nccwpck_require__.ab = new URL('.', import.meta.url);
${end}`;

test('a file has what Node gives to every file', () => {
  expect(
    toCommonJs(`${create}__WEBPACK_EXTERNAL_createRequire(import.meta.url).resolve("a");\n`),
  ).toBe('"use strict";\nrequire.resolve("a");\n');
});

describe('the entry', () => {
  test('holds what stands in for Node, and requires files on use', () => {
    expect(toCommonJsEntry(entry)).toMatch(/^"use strict";\nconst standIn = .*randomUUID/s);
    expect(toCommonJsEntry(entry).replace(/const standIn.*\}\)\(\{\}\);\n/s, '')).toBe(
      `"use strict";
const os = require("node:os");
const f = () => require("./a.cjs").f(standIn.g);
const load = (id) => Promise.resolve("./" + id + ".js").then(require).then(f);
`,
    );
  });

  test.each([
    ['externals', entry.replace(external, '').replace(/^.*NODE.*\n/, '')],
    ['an end', entry.replace(end, '')],
    ['files that it loads', entry.replace('import("./"', 'load("./"')],
  ])('without %s is not as we know it', (_, code) => {
    expect(() => toCommonJsEntry(code)).toThrow(
      'as scripts/bundle/externals.ts does not expect it',
    );
  });
});
