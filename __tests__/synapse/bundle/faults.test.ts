/**
 * Each fault of the network at each request of a post, an edit and a removal, once: through the bundle, to a real homeserver.
 *
 * What the rows of docs/reliability.md say of an imitation, asked of Synapse, where it can be.
 */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type FaultyProxy,
  type NetworkFault,
  networkFaults,
  openFaultyProxy,
} from '../../../scripts/synapse/faulty-proxy.ts';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { openSession, type Session } from '../session.ts';
import { readRoom } from './reading.ts';
import { type Inputs, type RunInRoom, sentBy, stepsFor } from './steps.ts';

let homeserver: Homeserver;
let alice: Session;
let proxy: FaultyProxy;
/** What becomes of the next requests; nothing goes wrong with those behind them. */
let plan: NetworkFault[] = [];
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  proxy = await openFaultyProxy({
    port: homeserver.port,
    draw: () => plan.shift() ?? 'none',
  });
});
afterAll(async () => {
  proxy.close();
  await homeserver.stop();
});

interface Place {
  readonly room: string;
  readonly run: RunInRoom;
}

/** A room of its own, and steps that reach it through the proxy. */
async function openPlace(more: Inputs = {}): Promise<Place> {
  const { alice: owner, bot } = homeserver.accounts;
  const room = await makeRoom(homeserver.url, { owner, members: [bot], body: {} });
  return { room, run: stepsFor(homeserver, { channel_id: room, api_url: proxy.url, ...more }) };
}

/** Runs a step whose request of this number, from 1, meets a fault. */
async function runWith(fault: NetworkFault, at: number, step: () => ReturnType<RunInRoom>) {
  plan = [...Array<NetworkFault>(at - 1).fill('none'), fault];
  const before = proxy.met.length;
  const result = await step();
  expect(proxy.met.slice(before)).toContain(fault);
  return result.outputs;
}

const rows = (requests: number) =>
  networkFaults.flatMap((fault) =>
    Array.from({ length: requests }, (_, index) => [fault, index + 1] as const),
  );

describe('a post is there once, and said to be', () => {
  test.each(rows(2))('%s, at request %i', async (fault, at) => {
    const { room, run } = await openPlace();
    const { outcome, message_id } = await runWith(fault, at, () => run({ content: 'Hi' }));
    const messages = await readRoom(alice, room);
    expect(messages).toMatchObject([{ id: message_id, body: 'Hi', removed: false }]);
    expect(outcome).toBe('sent');
  });
});

describe('an edit is made', () => {
  test.each(rows(4))('%s, at request %i', async (fault, at) => {
    const { room, run } = await openPlace();
    const id = sentBy(await run({ content: 'Before' }));
    const edit = () => run({ content: 'After', message_id: id });
    const { outcome, message_id } = await runWith(fault, at, edit);
    const messages = await readRoom(alice, room);
    expect(messages).toMatchObject([{ id, body: 'After', edited: true }]);
    expect({ outcome, message_id }).toEqual({ outcome: 'sent', message_id: id });
  });
});

describe('a removal is made', () => {
  test.each(rows(3))('%s, at request %i', async (fault, at) => {
    const { room, run } = await openPlace();
    const id = sentBy(await run({ content: 'Before' }));
    const remove = () => run({ operation: 'remove', message_id: id });
    const { outcome } = await runWith(fault, at, remove);
    expect(await readRoom(alice, room)).toMatchObject([{ id, removed: true }]);
    expect(outcome).toBe('removed');
  });
});

describe('with a token that an administrator made, what is said of a post is true', () => {
  test.each(rows(2))('%s, at request %i', async (fault, at) => {
    const { room, run } = await openPlace({ access_token: homeserver.accounts.bot.adminMadeToken });
    const { outcome } = await runWith(fault, at, () => run({ content: 'Hi' }));
    const messages = await readRoom(alice, room);
    expect(['sent', 'unknown']).toContain(outcome);
    expect(messages.length).toBeLessThan(2);
    if (outcome === 'sent') expect(messages).toHaveLength(1);
  });
});
