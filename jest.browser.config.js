/** `npm run test:browser`: the tests that `npm test` leaves out. */

import jest from './jest.config.js';

export default {
  ...jest,
  testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
  testPathIgnorePatterns: [],
};
