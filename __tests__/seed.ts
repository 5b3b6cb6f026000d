/**
 * Properties are tried on the same values in every run, so that a red run is the fault of the change.
 * `FC_SEED=random npm run jest` looks for new counterexamples.
 */

import fc from 'fast-check';

const seed = process.env['FC_SEED'] ?? '20261122';
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });
