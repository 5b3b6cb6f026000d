/** `npm run jest`: the tests of the action and those of its imitation of a server, told apart. */

import product, { imitation } from './jest.product.config.js';

export default {
  projects: [
    product,
    {
      ...product,
      displayName: { name: 'imitation', color: 'yellow' },
      testRegex: imitation,
      testPathIgnorePatterns: [],
    },
  ],
};
