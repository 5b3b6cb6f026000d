/** The bundle loads Node's modules, and files beside it, when something of them is used. */

import { expect, test } from '@jest/globals';
import { loadOnUse } from '../../../scripts/bundle/externals.ts';

const create = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";';
const code = `${create}
import * as __EXTERNAL_A from "./a.cjs";
import * as __EXTERNAL_NODE from "./node.cjs";
const os = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
const f = () => __EXTERNAL_A.f(__EXTERNAL_NODE.g);
const g = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./node.cjs");
`;

test('files are required on use, what stands in for Node is there, and Node itself is asked', () => {
  expect(loadOnUse(code, 'module.exports = { g: 1 };').split('\n')).toEqual([
    'const { createRequire: __WEBPACK_EXTERNAL_createRequire } = process.getBuiltinModule("module");',
    'const standIn = ((module) => {',
    'module.exports = { g: 1 };',
    'return module.exports;',
    '})({});',
    'const os = process.getBuiltinModule("node:os");',
    'const f = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./a.cjs").f(standIn.g);',
    'const g = standIn;',
    '',
  ]);
});

test.each([
  ['without the function that requires', code.replace(create, '')],
  ['without externals', `${create}\n`],
])('a bundle %s is not as we know it', (_, text) => {
  expect(() => loadOnUse(text, '')).toThrow('as scripts/bundle/externals.ts does not expect it');
});
