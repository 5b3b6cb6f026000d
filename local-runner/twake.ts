/** The Twake that a message is tried on: a real one, one that runs here already, or one for this message alone. */

import { account } from '../local-twake/accounts.ts';
import { account as matrixAccount } from '../local-twake/matrix/accounts.ts';
import { type AnyBehaviour, startTwake } from '../local-twake/server.ts';
import { findRunning, type Running, readSnapshot } from '../page/running.ts';
import { servePage } from '../page/serve.ts';
import { type Seen, seenOf } from '../page/snapshot.ts';
import type { TryOptions } from './command.ts';
import { findStranger } from './strangers.ts';

export interface TryServer extends AsyncDisposable {
  /** One line about which it is. */
  readonly introduction: string;
  readonly behave: AnyBehaviour;
  /** `api_url`, the identifiers and the credentials. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What its channels show, and what it was asked; a real one cannot be read. */
  readonly read: () => Promise<Seen>;
  /** The address of a page that shows it, where there is one. */
  readonly openPage: () => Promise<string | undefined>;
  /** Whether it ends with this process. */
  readonly isOwn: boolean;
  /** Whether it is one of `--server`, and no Twake of this project. */
  readonly isReal: boolean;
}

/** In the environment: who sends to a real Twake, and where to. */
const variables = {
  v1: ['TWAKE_PUBLIC_ID', 'TWAKE_PRIVATE_API_KEY', 'TWAKE_GROUP_ID', 'TWAKE_CHANNEL_ID'],
  matrix: ['TWAKE_ACCESS_TOKEN', 'TWAKE_CHANNEL_ID'],
} as const;

/**
 * Rejects with a sentence where a real one is asked for, and the environment does not say as whom; or where inputs belong to
 * another kind of Twake.
 */
export async function findTarget(options: TryOptions): Promise<TryServer> {
  const running = options.server === undefined ? await findRunning() : undefined;
  const { behave = running?.behave ?? '2020', input, server } = options;
  const stranger = findStranger(input, behave);
  if (stranger !== undefined) throw new Error(stranger);
  if (server !== undefined) return realOne(server, behave);
  return running?.behave === behave ? joined(running) : ownOne(behave);
}

function realOne(server: string, behave: AnyBehaviour): TryServer {
  const names = variables[behave === 'matrix' ? 'matrix' : 'v1'];
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0)
    throw new Error(
      `--server needs to know as whom and where: set ${missing.join(', ')} in the environment.`,
    );
  const ids = names.map((name) => [
    name.replace('TWAKE_', '').toLowerCase(),
    process.env[name] ?? '',
  ]);
  return {
    introduction: `A real Twake: ${server}`,
    behave,
    inputs: { api_url: server, ...Object.fromEntries(ids) },
    read: async () => ({ messages: [], requests: [] }),
    openPage: async () => undefined,
    isOwn: false,
    isReal: true,
    [Symbol.asyncDispose]: async () => {},
  };
}

function joined({ page, url, behave }: Running): TryServer {
  return {
    introduction: `The Twake that runs here: ${url}, on a page: ${page}`,
    behave,
    inputs: inputsOf(url, behave),
    read: () => readSnapshot(page),
    openPage: async () => page,
    isOwn: false,
    isReal: false,
    [Symbol.asyncDispose]: async () => {},
  };
}

async function ownOne(behave: AnyBehaviour): Promise<TryServer> {
  await using stack = new AsyncDisposableStack();
  const twake = stack.use(await startTwake(behave === 'matrix' ? { behave } : { behave }));
  const owned = stack.move();
  let page: string | undefined;
  return {
    introduction: `A ${behave === 'matrix' ? 'Twake Chat' : `Twake of ${behave}`} for this message alone`,
    behave,
    inputs: inputsOf(twake.url, behave),
    read: async () => seenOf(twake),
    openPage: async () => {
      page ??= owned.use(await servePage(twake)).url;
      return page;
    },
    isOwn: true,
    isReal: false,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

function inputsOf(api_url: string, behave: AnyBehaviour): Record<string, string> {
  if (behave === 'matrix') {
    const { access_token, channel_ids } = matrixAccount;
    return { api_url, access_token, channel_id: channel_ids[0] };
  }
  const { public_id, private_api_key, group_id, channel_ids } = account;
  return { api_url, public_id, private_api_key, group_id, channel_id: channel_ids[0] };
}
