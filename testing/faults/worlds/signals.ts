/** A signal and a moment become a world in which the process gets it then. */

import { createServer as createTcpServer } from 'node:net';
import { startTwake } from '../../../local-twake/server.ts';
import { open } from '../open.ts';
import { misbehaving } from './server.ts';
import { around, type World } from './world.ts';

/** Time enough for the process to take in an answer that has just left. */
const settle_ms = 400;

/** The signal comes when the process connects, or has had an answer (or none) to every request that it can make. */
export async function interrupted(
  signal: NodeJS.Signals,
  words: readonly string[],
): Promise<World> {
  let pid = 0;
  let signalled = 0;
  const interrupt = () => {
    signalled = performance.now();
    process.kill(pid, signal);
  };
  const watch = {
    onStart: (id: number) => {
      pid = id;
    },
    signalled: () => signalled,
  };
  if (words[0] === 'connecting') {
    const { port, close } = await open(createTcpServer(interrupt));
    const step = { inputs: { api_url: `https://127.0.0.1:${port}` } };
    return { ...(await around(await startTwake(), { step, closing: [close] })), ...watch };
  }
  const world = await misbehaving('2020', words);
  const awaited = words.some((word) => word.includes('@')) ? 2 : words.length;
  world.twake.onChange(({ kind }) => {
    if (kind === 'requested' && world.twake.requests.length === awaited) {
      setTimeout(interrupt, settle_ms);
    }
  });
  return { ...world, ...watch };
}
