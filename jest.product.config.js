/** The tests of the action, which `npm run coverage` and `npm run mutation` are about. */

/**
 * The tests of the local Twake and its page: what they prove, they prove of no real server, and not of the action.
 */
export const imitation = [
  '__tests__/local-twake/**/*.test.ts',
  '__tests__/page/{notification,serve,start}.test.ts',
];

export default {
  displayName: 'product',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', ...imitation.map((path) => `!**/${path}`)],
  // jest.browser.config.js runs them: not every machine has a browser.
  testPathIgnorePatterns: ['/__tests__/browser/'],
  setupFiles: ['<rootDir>/__tests__/seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
