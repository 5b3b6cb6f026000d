/**
 * Breaks the code in one place after another, and lists what no test notices (https://stryker-mutator.io).
 *
 * `npm run mutation` for all rooms, `npm run mutation -- inputs` for one, `npm run mutation -- src/inputs/fields.ts` for a file.
 */

import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/** Jest takes a second for each mutant, this some milliseconds. */
const runner = fileURLToPath(new URL('mutation/runner.ts', import.meta.url));

/** The files of each room, and the tests that have to notice by themselves. */
const rooms = {
  stages: [['src/stages/*.ts'], ['__tests__/stages/*.test.ts']],
  inputs: [['src/inputs/*.ts'], ['__tests__/inputs/*.test.ts']],
  workflow: [
    ['src/workflow/*.ts', 'src/workflow/facts/*.ts'],
    ['__tests__/workflow/{*,facts/*}.test.ts'],
  ],
  reviews: [['src/workflow/reviews/*.ts'], ['__tests__/workflow/reviews/*.test.ts']],
  digest: [['src/workflow/digest/*.ts'], ['__tests__/workflow/digest/*.test.ts']],
  mentions: [['src/workflow/mentions/*.ts'], ['__tests__/workflow/mentions/*.test.ts']],
  lookups: [['src/workflow/lookups/*.ts'], ['__tests__/workflow/lookups/*.test.ts']],
  message: [['src/message/*.ts'], ['__tests__/message/*.test.ts']],
  template: [['src/message/template/*.ts'], ['__tests__/message/template/*.test.ts']],
  markdown: [['src/message/markdown/*.ts'], ['__tests__/message/markdown/*.test.ts']],
  twacode: [['src/twake/twacode/*.ts'], ['__tests__/twake/twacode/*.test.ts']],
  preview: [['src/twake/twacode/preview/*.ts'], ['__tests__/twake/twacode/preview/*.test.ts']],
  delivery: [['src/twake/*.ts'], ['__tests__/twake/*.test.ts']],
  v1: [['src/twake/v1/*.ts'], ['__tests__/twake/v1/*.test.ts']],
  memory: [['src/memory/*.ts'], ['__tests__/memory/*.test.ts']],
  net: [['src/net/*.ts'], ['__tests__/net/*.test.ts']],
  'network-errors': [['src/network-errors/*.ts'], ['__tests__/network-errors/*.test.ts']],
  report: [['src/report/*.ts'], ['__tests__/report/*.test.ts']],
  // errors.ts, foreign-text.ts, yaml.ts. src/index.ts only plugs the real runner and network in: the bundle's tests run it.
  beside: [['src/{errors,foreign-text,yaml}.ts'], ['__tests__/{errors,foreign-text,yaml}.test.ts']],
} as const;

const asked = process.argv.slice(2);
const patterns = Object.values(rooms).flatMap(([mutate]) => mutate);
const strangers = asked.filter(
  (name) => !(name in rooms) && !patterns.some((pattern) => matchesGlob(name, pattern)),
);
if (strangers.length > 0)
  throw new Error(`Neither a room nor a file of one: ${strangers.join(', ')}`);
for (const [room, [mutate, testFiles]] of Object.entries(rooms)) {
  const files = asked.filter((file) => mutate.some((pattern) => matchesGlob(file, pattern)));
  if (asked.length > 0 && files.length === 0 && !asked.includes(room)) continue;
  console.log(`\n# ${room}`);
  // Sets the exit code when a score is below the threshold of stryker.config.json.
  await new Stryker({
    plugins: [runner],
    testRunner: 'rooms',
    ignorers: ['sets'],
    // Generated code is proven by what generates it.
    mutate: [...(files.length > 0 ? files : mutate), '!src/**/*.generated.ts'],
    testFiles: [...testFiles],
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
  }).runMutationTest();
}
