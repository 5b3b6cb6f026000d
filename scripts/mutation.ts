/**
 * Code becomes code with one fault, many times over, and what no test notices is listed (https://stryker-mutator.io).
 *
 * `npm run mutation` for all rooms, `npm run mutation -- inputs` for one. It takes some minutes a room.
 */

import { Stryker } from '@stryker-mutator/core';

/** The files of each room, and the tests that have to notice by themselves. */
const rooms = {
  v1: [['src/twake/v1/*.ts'], ['__tests__/twake/v1/*.test.ts']],
  delivery: [['src/twake/{deliver,retry}.ts'], ['__tests__/twake/{deliver,retry}.test.ts']],
  sockets: [['src/net/{connect,exchange,http,transport-error}.ts'], ['__tests__/net/*.test.ts']],
  proxies: [['src/net/{proxy,authority,loopback}.ts'], ['__tests__/net/*.test.ts']],
  'network-errors': [['src/net/network-errors.ts'], ['__tests__/net/network-errors.test.ts']],
  twacode: [
    ['src/message/twacode/twacode.ts'],
    ['__tests__/message/twacode/{twacode,mentions,plain-text,handwritten}.test.ts'],
  ],
  inputs: [['src/inputs/{inputs,readers}.ts'], ['__tests__/{inputs/inputs,contract}.test.ts']],
} as const;

const asked = process.argv.slice(2);
for (const [room, [mutate, tests]] of Object.entries(rooms)) {
  if (asked.length > 0 && !asked.includes(room)) continue;
  console.log(`\n# ${room}`);
  // Stryker's own `testFiles` lets every mutant of a table run all tests of the project.
  const testMatch = tests.map((path) => `<rootDir>/${path}`);
  // Sets the exit code when a score is below the threshold of stryker.config.json.
  await new Stryker({
    mutate: [...mutate],
    jest: {
      configFile: 'jest.product.config.js',
      enableFindRelatedTests: false,
      config: { testRegex: [], testMatch },
    },
  }).runMutationTest();
}
