/**
 * Of node:crypto and node:fs, what the packages in the bundle take from them (see externals.ts): those load either for every
 * step, and a step that sends a plain message needs 5 ms of the one and 2 ms of the other for next to nothing.
 */

const fs = process.getBuiltinModule('node:fs');

/** A function that loads its module when it is called. */
const deferred =
  (load, name) =>
  (...given) =>
    load()[name](...given);

const crypto = () => process.getBuiltinModule('node:crypto');

/** Bytes of the kernel that are not used yet. */
let random = Buffer.alloc(0);

/** For @actions/core, which separates outputs by it: nobody may guess it. */
function randomUUID() {
  const source = '/dev/urandom';
  if (random.length === 0) {
    if (!fs.existsSync(source)) return crypto().randomUUID();
    const file = fs.openSync(source);
    random = Buffer.alloc(1024);
    fs.readSync(file, random);
    fs.closeSync(file);
  }
  const uuid = random.toString('hex', 0, 16);
  random = random.subarray(16);
  return uuid;
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
