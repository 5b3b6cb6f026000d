/** The runtime of webpack finds the joined chunks by their names. */

import { describe, expect, test } from '@jest/globals';
import { joinTexts, loadByName } from '../../../scripts/bundle/join.ts';

const names = new Map([
  [1, 'templates'],
  [2, 'templates'],
  [3, 'did-you-mean'],
]);

/** A chunk that holds a module with its own number, and all of others. */
const chunk = (id: number, ...others: number[]) => `import { sep } from "node:path";
export const id = ${id};
export const ids = [${[id, ...others]}];
export const modules = {

/***/ ${id}:
/***/ ((module) => {
module.exports = sep;
/***/ })

};
`;

/** As Node sees it. */
function load(text: string): { ids: string[]; modules: object } {
  const exports = {};
  new Function('exports', text.replace(/^import .*$/m, ''))(exports);
  return exports as ReturnType<typeof load>;
}

describe('chunks that are loaded together', () => {
  test('are one file with the modules of all', () => {
    const { ids, modules } = load(joinTexts([chunk(1), chunk(2)], names));
    expect([ids, Object.keys(modules)]).toEqual([['templates'], ['1', '2']]);
  });

  test('hold a module that is in two of them once', () => {
    const [, shared = ''] = chunk(9).split('modules = {\n');
    const both = chunk(1).replace('\n};', `,\n${shared.replace(/\n};\n$/, '')}\n};`);
    const text = joinTexts([both, both.replace('const id = 1', 'const id = 2')], names);
    expect(text.match(/^\/\*{3}\/ \d+:$/gm)).toEqual(['/***/ 1:', '/***/ 9:']);
  });

  test('count for another file where all of it is in them', () => {
    const { ids } = load(joinTexts([chunk(1), chunk(2, 3)], names));
    expect(ids).toEqual(['templates', 'did-you-mean']);
  });

  test('do not count for another file where a part of it is missing', () => {
    const { ids } = load(joinTexts([chunk(3, 1)], names));
    expect(ids).toEqual(['did-you-mean']);
  });

  test('are as we know them, or are not joined', () => {
    expect(() => joinTexts([`${chunk(1)}sideEffect();\n`], names)).toThrow('ncc writes a chunk');
  });
});

describe('what loads a chunk', () => {
  test.each([
    [
      '__webpack_require__.e(/* import() */ 3).then(f)',
      '__webpack_require__.e("did-you-mean").then(f)',
    ],
    [
      'Promise.all(/* import() */[__nccwpck_require__.e(1), __nccwpck_require__.e(2)]).then(f)',
      '__nccwpck_require__.e("templates").then(f)',
    ],
    [
      'Promise.all(/* import() */[__webpack_require__.e(3), __webpack_require__.e(1)]).then(f)',
      'Promise.all([__webpack_require__.e("did-you-mean"), __webpack_require__.e("templates")]).then(f)',
    ],
    ['library.e(3)', 'library.e(3)'],
  ])('%s', (before, after) => {
    expect(loadByName(before, names)).toBe(after);
  });

  test('names one that is there', () => {
    expect(() => loadByName('__webpack_require__.e(9)', names)).toThrow('the chunk 9');
  });
});
