/**
 * Of node:crypto and node:fs, what the packages in the bundle take from them (see compile.ts): those load either for every
 * step, and a step that sends a plain message needs 5 ms of the one and 2 ms of the other for next to nothing.
 */

const fs = require('node:fs');

/** A function that loads its module when it is called. */
const deferred =
  (load, name) =>
  (...given) =>
    load()[name](...given);

const crypto = () => process.getBuiltinModule('node:crypto');

/** Of @actions/core, between which an output stands: nobody may guess it. */
function randomUUID() {
  const source = '/dev/urandom';
  if (!fs.existsSync(source)) return crypto().randomUUID();
  const file = fs.openSync(source);
  const bytes = Buffer.alloc(16);
  fs.readSync(file, bytes);
  fs.closeSync(file);
  return bytes.toString('hex');
}

const promises = () => fs.promises;

module.exports = Object.create(fs, {
  randomUUID: { value: randomUUID },
  // Filters of liquidjs.
  createHash: { value: deferred(crypto, 'createHash') },
  createHmac: { value: deferred(crypto, 'createHmac') },
  // The job summary of @actions/core.
  promises: {
    value: {
      access: deferred(promises, 'access'),
      appendFile: deferred(promises, 'appendFile'),
      writeFile: deferred(promises, 'writeFile'),
    },
  },
});
