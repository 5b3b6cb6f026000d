/**
 * Loaded before a program, by `NODE_OPTIONS=--import=...`: each way out of its process becomes a line of the file that
 * CONNECTIONS names. Sockets, names asked for and programs started: whatever else a library does comes down to these.
 */

import { ChildProcess } from 'node:child_process';
import { Socket as Datagrams } from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

const note = (line) => appendFileSync(process.env['CONNECTIONS'] ?? '', `${line}\n`);

/** Calls `tell` with the arguments of a method, and then the method. */
function watch(owner, name, tell) {
  const method = owner[name];
  owner[name] = function (...args) {
    note(tell(...args));
    return method.apply(this, args);
  };
}

watch(Socket.prototype, 'connect', (first, second) => {
  // net.connect() hands on a list of what it was given.
  const [target, host] = Array.isArray(first) ? [first[0]] : [first, second];
  const { path, port, host: name } = typeof target === 'object' ? target : { port: target, host };
  return `tcp ${path ?? `${name ?? 'localhost'}:${port}`}`;
});
for (const name of ['connect', 'send']) watch(Datagrams.prototype, name, () => `udp ${name}`);
for (const resolver of [
  dns,
  dns.promises,
  dns.Resolver.prototype,
  dns.promises.Resolver.prototype,
]) {
  const names = Object.getOwnPropertyNames(resolver);
  for (const name of names.filter((one) => /^(lookup|resolve|reverse)/.test(one))) {
    watch(resolver, name, (host) => `dns ${host}`);
  }
}
watch(ChildProcess.prototype, 'spawn', ({ file }) => `run ${file}`);
syncBuiltinESMExports();
