/** `npm run coverage`: how much of src/ the tests reach in their own process, and that it stays so. */

import product from './jest.product.config.js';

export default {
  ...product,
  // Those run the bundle, a browser or other processes, where nothing is counted, or look at documents.
  testPathIgnorePatterns: [
    ...product.testPathIgnorePatterns,
    '/__tests__/(bundle|faults|local-runner|page|scripts|docs)/',
    '/(architecture|budget|cases|commands|documents|organization|recipes)\\.test',
  ],
  collectCoverage: true,
  // Counts each way of `?:`, `??`, `&&` and default values; `v8` counts blocks only.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts', '!**/*.generated.ts'],
  coverageReporters: ['text', 'html'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
};
