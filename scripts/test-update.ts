/**
 * Writes what presets say to __tests__/message/presets/, where the tests expect it: `npm run test:update`.
 *
 * Lists the files that change. Whether they should have changed, a person reads in `git diff`.
 */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeWithTree, fileOf, render, situations } from './situations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = '__tests__/message/presets/';

const left = new Set(readdirSync(`${root}${folder}`));
for (const situation of situations) {
  const name = `${fileOf(situation)}.txt`;
  const path = `${root}${folder}${name}`;
  const text = describeWithTree(await render(situation));
  const isNew = !left.delete(name);
  if (!isNew && readFileSync(path, 'utf8') === text) continue;
  writeFileSync(path, text);
  console.log(`${isNew ? 'new' : 'changed'}: ${folder}${name}`);
}
for (const name of left) {
  rmSync(`${root}${folder}${name}`);
  console.log(`removed: ${folder}${name}`);
}
