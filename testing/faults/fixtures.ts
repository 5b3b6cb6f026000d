/** The fixtures of the fault tests, by name: a Twake with faults, and what else surrounds a run of a step. */

import { createServer } from 'node:net';
import type { Fixture } from './fixtures/fixture.ts';
import { faultyHomeserver, withoutToken } from './fixtures/homeserver.ts';
import { behind, down, overTls, throughProxy } from './fixtures/network.ts';
import { onRunner, withoutSecrets } from './fixtures/runner.ts';
import { misbehaving } from './fixtures/server.ts';
import { interrupted } from './fixtures/signals.ts';

type FixtureFactory = (words: readonly string[]) => Promise<Fixture>;

/** Builds the fixture of a row. */
export function createFixtureFor([name = '', ...words]: readonly string[]): Promise<Fixture> {
  const make = fixtures[name];
  if (make === undefined) throw new Error(`There is no fixture named ${name}.`);
  return make(words);
}

const fixtures: Readonly<Record<string, FixtureFactory>> = {
  '2020': (words) => misbehaving('2020', words),
  '2021': (words) => misbehaving('2021', words),
  down,
  ssh: () => behind(createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))),
  tls: ([certificate = '']) => overTls(certificate),
  proxy: ([kind]) => throughProxy(kind),
  runner: ([variable]) => onRunner(variable),
  signal: ([signal, ...words]) => interrupted(signal as NodeJS.Signals, words),
  matrix: faultyHomeserver,
  'matrix-withheld': ([event = '', source = '']) => withoutToken(event, source),
  withheld: ([event = '', source = '']) => withoutSecrets(event, source),
};
