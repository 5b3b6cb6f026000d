/** Makes hundreds of deliveries to a Twake with faults at random, by a seed. */

import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runStep } from '../../local-runner/runner.ts';
import { parseFault } from '../../local-twake/faults.ts';
import { startTwake, type Twake } from '../../local-twake/server.ts';
import { text } from '../../src/message/text.ts';
import { createHttp, type Http } from '../../src/net/http.ts';
import { deliver } from '../../src/twake/deliver.ts';
import { v1 } from '../../src/twake/v1/v1.ts';
import { drawFault, drawPolicy, isHanging, type Random, seeded } from './chance.ts';
import type { Trial } from './promises.ts';

export interface SoakOptions {
  readonly seed: number;
  /** In this process, through `deliver`. */
  readonly deliveries: number;
  /** Through dist/index.js, each in a process of its own. */
  readonly bundled: number;
}

export interface Soak {
  readonly trials: readonly Trial[];
  /** Bytes in use after each round of deliveries in this process. */
  readonly heap: readonly number[];
}

const ROUND = 50;
const RETRIES = 4;

/**
 * Runs it. Deliveries follow each other and every decision comes from the seed, so that a seed repeats its run.
 * It takes some 50 ms for each delivery, and half a second for each one through the bundle, whose waits are real.
 */
export async function soak({ seed, deliveries, bundled }: SoakOptions): Promise<Soak> {
  const random = seeded(seed);
  const trials: Trial[] = [];
  const heap: number[] = [];
  for (let from = 0; from < deliveries; from += ROUND) {
    trials.push(...(await runRound(from, Math.min(ROUND, deliveries - from), random)));
    heap.push(measureHeap());
  }
  for (let index = 0; index < bundled; index += 1) trials.push(await runBundle(index, random));
  return { trials, heap };
}

/** Some deliveries to a server of their own, so that what servers remember does not count as memory of the client. */
async function runRound(from: number, count: number, random: Random): Promise<readonly Trial[]> {
  await using twake = await startTwake({ behave: (from / ROUND) % 2 === 0 ? '2020' : '2021' });
  const trials: Trial[] = [];
  for (let index = from; index < from + count; index += 1) {
    trials.push(await runDelivery(`delivery ${index}`, twake, random));
  }
  // The server hears of closed connections a moment later.
  for (let tries = 0; twake.connections.open > 0 && tries < 20; tries += 1) await setTimeout(50);
  if (twake.connections.open > 0) throw new Error('Connections stay open after their deliveries.');
  return trials;
}

async function runDelivery(name: string, twake: Twake, random: Random): Promise<Trial> {
  const policy = drawPolicy(random);
  const met: string[] = [];
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const api_url = new URL(twake.url);
  const client = v1.connect({ api_url, public_id, private_api_key, group_id, access_token: '' });
  const [delivery] = await deliver(
    {
      twake: client,
      targets: [{ channel_id: channel_ids[0] }],
      message: await client.prepare({
        content: { type: 'root', children: [{ type: 'paragraph', children: [text(name)] }] },
      }),
      policy: { delivery: policy, retries: RETRIES, timeout_ms: 60_000, attempt_ms: 400 },
    },
    {
      http: misbehaving(twake, met, random),
      signal: new AbortController().signal,
      // Time stands still, so that no decision depends on how fast this machine is.
      now: () => 0,
      date: () => new Date(0),
      sleep: async () => {},
      turn: async () => {},
      hide: (text) => text,
      random,
      debug: () => {},
      info: () => {},
    },
  );
  if (delivery === undefined) throw new Error('An order for one channel led to no delivery.');
  const { outcome, attempts, accepted } = delivery;
  const said = { outcome, attempts, message_id: accepted?.message_id ?? '' };
  return { name, policy, retries: RETRIES, met, ...said, stored: storedIn(twake, name) };
}

/** A network on which each request meets a fault of its own. */
function misbehaving(twake: Twake, met: string[], random: Random): Http {
  const http = createHttp({});
  return {
    ...http,
    send: async (request, limits) => {
      const fault = drawFault(random);
      met.push(fault);
      if (fault === 'down') await twake.goDown();
      else spoil(twake, fault);
      const result = await http.send(request, limits);
      if (fault === 'down') await twake.comeBack();
      twake.recover();
      return result;
    },
  };
}

function spoil(twake: Twake, text: string): void {
  const fault = parseFault(text);
  if (fault !== undefined) twake.injectFault(fault, { times: 1 });
}

/** The faults are decided in advance, because the network of another process cannot be watched. */
async function runBundle(index: number, random: Random): Promise<Trial> {
  const name = `bundled delivery ${index}`;
  const policy = drawPolicy(random);
  const drawn = [drawFault(random), drawFault(random)].filter((fault) => parseFault(fault));
  await using twake = await startTwake({ behave: index % 2 === 0 ? '2020' : '2021' });
  for (const fault of drawn) spoil(twake, fault);
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const { outputs } = await runStep({
    inputs: {
      api_url: twake.url,
      ...{ public_id, private_api_key, group_id, channel_id: channel_ids[0] },
      content: name,
      delivery: policy,
      retries: String(RETRIES),
      timeout: drawn.some(isHanging) ? '2' : '30',
    },
  });
  return {
    name,
    policy,
    retries: RETRIES,
    // Each request has a connection of its own.
    met: Array.from({ length: twake.connections.made }, (_, request) => drawn[request] ?? 'none'),
    outcome: outputs['outcome'] ?? '',
    attempts: Number(outputs['attempts']),
    message_id: outputs['message_id'] ?? '',
    stored: storedIn(twake, name),
  };
}

function storedIn(twake: Twake, text: string): readonly string[] {
  return twake.messages().flatMap((message) => (message.text === text ? message.id : []));
}

/** Bytes in use once the garbage is gone. */
function measureHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
