/** `npm run e2e:matrix`: the tests against a real Matrix homeserver, which `npm test` leaves out. */

import product from './jest.product.config.js';

export default {
  ...product,
  displayName: 'matrix',
  testRegex: ['/__tests__/synapse/.*\\.test\\.ts$'],
  testPathIgnorePatterns: [],
  // A homeserver starts in seconds, restarts among them, and a busy machine is slow.
  testTimeout: 120_000,
};
