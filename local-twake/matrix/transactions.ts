/**
 * What a running server keeps in memory of the requests that succeeded: the same one again gets the same response. A login's
 * transactions are on disk as well (`findTransaction`); for every other token, a restart ends this.
 */

import type { JsonObject } from '../../src/workflow/payload.ts';
import type { Token } from './accounts.ts';

export interface Transactions {
  /** Runs this, unless a request to the same path by the same token has succeeded. What it throws is not kept. */
  readonly once: (token: Token, path: string, run: () => JsonObject) => JsonObject;
  readonly clear: () => void;
}

export function createTransactions(): Transactions {
  const done = new Map<string, JsonObject>();
  return {
    once: (token, path, run) => {
      const key = JSON.stringify([path, ownerOf(token)]);
      const result = done.get(key) ?? run();
      done.set(key, result);
      return result;
    },
    clear: () => done.clear(),
  };
}

/** A login is one, whatever its token is; an application service is one, whoever it speaks for. */
function ownerOf({ device_id, user_id, access_token }: Token): readonly string[] {
  return device_id === undefined ? ['token', access_token] : ['device', user_id, device_id];
}
