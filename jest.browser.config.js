/** `npm run test:browser`: the tests that `npm test` leaves out. */

import product from './jest.product.config.js';

export default {
  ...product,
  displayName: 'browser',
  testRegex: ['/__tests__/browser/.*\\.test\\.ts$'],
  testPathIgnorePatterns: [],
};
