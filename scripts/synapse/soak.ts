/**
 * Sends hundreds of messages to a homeserver that is killed and started again, over a network with faults, and looks afterwards
 * whether each is there, once.
 *
 * How a message is sent is handed in: a client of a few lines, or the action itself as a process. What counts as lost or
 * doubled is told by this file alone, from what is in the room in the end.
 */

import { type Random, seeded } from '../soak/chance.ts';
import { demandMatrix, pathOf } from './client.ts';
import { type NetworkFault, networkFaults, openFaultyProxy } from './faulty-proxy.ts';
import type { Homeserver } from './homeserver.ts';
import { makeRoom } from './rooms.ts';

/** What the sender says of a message. */
export interface Sent {
  readonly outcome: 'sent' | 'unknown' | 'failed';
  /** Of the event, where it was sent. */
  readonly event_id?: string;
}

/** Sends a text. Each `txnId` is given once: it tells apart two messages with the same text. */
export type Send = (text: string, txnId: string) => Promise<Sent>;

/** Where the messages go, in the names of the action's inputs. */
export interface SendTarget {
  /** Of the proxy with the faults. */
  readonly api_url: string;
  readonly channel_id: string;
  readonly access_token: string;
  /** Resolves when the homeserver is up, for whoever does not want to wait by the clock. */
  readonly ready: () => Promise<void>;
}

export interface SoakOptions {
  readonly homeserver: Homeserver;
  /** Makes the sender. */
  readonly createSend: (target: SendTarget) => Send;
  /** Of the bot. */
  readonly access_token: string;
  /** Half of them are made by two senders at once, both with the same text; a multiple of 4. */
  readonly sends: number;
  /** How many are at work at the same time; a pair of senders counts as one. */
  readonly workers: number;
  readonly restarts: number;
  readonly seed: number;
  /** Of all requests, how many meet a fault; default: half. */
  readonly faulty?: number;
}

export interface SoakReport {
  readonly outcomes: Readonly<Record<Sent['outcome'], number>>;
  readonly met: readonly NetworkFault[];
  /** Called sent, and not there. */
  readonly lost: readonly string[];
  /** There more often than it was sent, or one event for two messages. */
  readonly doubled: readonly string[];
  /** Called failed, and there. */
  readonly denied: readonly string[];
}

/** Runs it: some 30 sends in a second with a client in this process, and a second for each restart. */
export async function soakHomeserver(options: SoakOptions): Promise<SoakReport> {
  const { homeserver, access_token } = options;
  const { url, port, accounts } = homeserver;
  const { alice, bot } = accounts;
  const channel_id = await makeRoom(url, { owner: alice, members: [bot], body: { name: 'Soak' } });
  const random = seeded(options.seed);
  const proxy = await openFaultyProxy({ port, draw: () => drawFault(random, options.faulty) });
  const target = { api_url: proxy.url, channel_id, access_token, ready: homeserver.ready };
  const messages = await sendAll(options.createSend(target), options);
  proxy.close();
  await homeserver.ready();
  const events = await readRoom(url, { room: channel_id, token: alice.token });
  return { ...judge(messages, events), met: proxy.met };
}

function drawFault(random: Random, faulty = 0.5): NetworkFault {
  if (random() >= faulty) return 'none';
  return networkFaults[Math.floor(random() * networkFaults.length)] ?? 'none';
}

interface Message extends Sent {
  readonly text: string;
}

/** Who sends one text: of four sends, two are a pair's and two have a text of their own. */
const senders = [['a', 'b'], ['a'], ['a']] as const;

/** Both of a pair begin at once; in between, the homeserver is killed, whatever is under way. */
async function sendAll(
  send: Send,
  { sends, workers, restarts, homeserver }: SoakOptions,
): Promise<readonly Message[]> {
  const messages: Message[] = [];
  const count = (sends / 4) * senders.length;
  const numbers = Array(count).keys();
  const restartEvery = Math.ceil(count / (restarts + 1));
  const worker = async () => {
    for (const number of numbers) {
      const text = `message ${number}`;
      const restarted =
        number > 0 && number % restartEvery === 0 ? homeserver.restart() : undefined;
      const of = senders[number % senders.length] ?? [];
      const told = await Promise.all(of.map((sender) => send(text, `soak-${number}-${sender}`)));
      await restarted;
      messages.push(...told.map((sent) => ({ text, ...sent })));
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return messages;
}

interface RoomEvent {
  readonly event_id: string;
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** All messages of a room. */
async function readRoom(
  url: string,
  { room, token }: { readonly room: string; readonly token: string },
): Promise<readonly RoomEvent[]> {
  const events: RoomEvent[] = [];
  for (let from: unknown = ''; from !== undefined; ) {
    const path = pathOf`/_matrix/client/v3/rooms/${room}/messages?dir=b&limit=100`;
    const next = from === '' ? '' : `&from=${from}`;
    const page = await demandMatrix(url, { method: 'GET', path: path + next, token });
    events.push(...(page['chunk'] as readonly RoomEvent[]));
    from = page['end'];
  }
  return events.filter(({ type }) => type === 'm.room.message');
}

function judge(
  messages: readonly Message[],
  events: readonly RoomEvent[],
): Omit<SoakReport, 'met'> {
  const outcomes = { sent: 0, unknown: 0, failed: 0 };
  for (const { outcome } of messages) outcomes[outcome] += 1;
  const sent = messages.filter(({ outcome }) => outcome === 'sent');
  const texts = Object.entries(Object.groupBy(messages, ({ text }) => text));
  const findTexts = (isSo: (some: readonly Message[], ids: readonly string[]) => boolean) =>
    texts
      .filter(([text, some = []]) => isSo(some, idsOf(text, events)))
      .map(([text, some = []]) => describe(text, { some, ids: idsOf(text, events) }));
  return {
    outcomes,
    lost: findTexts((some, ids) =>
      some.some((one) => sent.includes(one) && !ids.includes(one.event_id ?? '')),
    ),
    doubled: findTexts((some, ids) => {
      const told = some.flatMap(({ event_id }) => event_id ?? []);
      return ids.length > some.length || new Set(told).size < told.length;
    }),
    denied: findTexts((some, ids) => {
      const failed = some.filter(({ outcome }) => outcome === 'failed');
      return failed.length > 0 && ids.length > some.length - failed.length;
    }),
  };
}

const idsOf = (text: string, events: readonly RoomEvent[]): readonly string[] =>
  events.filter(({ content }) => content['body'] === text).map(({ event_id }) => event_id);

interface Evidence {
  readonly some: readonly Message[];
  readonly ids: readonly string[];
}

function describe(text: string, { some, ids }: Evidence): string {
  const told = some.map(({ outcome, event_id = '' }) => `${outcome} ${event_id}`).join(', ');
  return `${text}: told ${told}; there are ${ids.join(', ') || 'none'}`;
}
