/** The words of a row become a world: a Twake that misbehaves, and what else surrounds a step, ready for one run of it. */

import { createServer } from 'node:net';
import { behind, down, overTls, throughProxy } from './worlds/network.ts';
import { onRunner, withoutSecrets } from './worlds/runner.ts';
import { misbehaving } from './worlds/server.ts';
import { interrupted } from './worlds/signals.ts';
import type { World } from './worlds/world.ts';

type Maker = (words: readonly string[]) => Promise<World>;

/** Builds the world of a row. */
export function makeWorld([name = '', ...words]: readonly string[]): Promise<World> {
  const make = makers[name];
  if (make === undefined) throw new Error(`There is no world named ${name}.`);
  return make(words);
}

const makers: Readonly<Record<string, Maker>> = {
  '2020': (words) => misbehaving('2020', words),
  '2021': (words) => misbehaving('2021', words),
  down,
  ssh: () => behind(createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))),
  tls: ([certificate = '']) => overTls(certificate),
  proxy: ([kind]) => throughProxy(kind),
  runner: ([variable]) => onRunner(variable),
  signal: ([signal, ...words]) => interrupted(signal as NodeJS.Signals, words),
  withheld: ([event = '', source = '']) => withoutSecrets(event, source),
};
