/** The tests of the action, which `npm run coverage` and `npm run mutation` are about. */

/**
 * The tests of the local Twake and its page: what they prove, they prove of no real server, and not of the action.
 */
export const imitation = ['local-twake/.*', 'page/(notification|serve|start)'].map(
  (path) => `/__tests__/${path}\\.test\\.ts$`,
);

export default {
  displayName: 'product',
  testEnvironment: 'node',
  testRegex: ['/__tests__/.*\\.test\\.ts$'],
  // jest.browser.config.js runs those in a browser, jest.matrix.config.js those with a homeserver: not every machine has one.
  testPathIgnorePatterns: ['/__tests__/(browser|synapse)/', ...imitation],
  setupFiles: ['<rootDir>/__tests__/seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
