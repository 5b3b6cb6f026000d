/** `dry_run: check`: what the server tells without a message. */

import type { Dependencies } from '../dependencies.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../report/log.ts';
import type { Ask, Finding, Target } from '../twake/api.ts';

/** For each request, in milliseconds. */
const MOST_MS = 10_000;

/** @param targets where the message would go */
export async function check(
  { twake, delivery: { timeout } }: Inputs,
  targets: readonly Target[],
  { http, signal, now }: Dependencies['network'],
  hide: Log['hide'],
): Promise<readonly Finding[]> {
  const end = now() + timeout * 1000;
  const ask: Ask = (request) =>
    http.send(request, { signal, timeout_ms: Math.max(1, Math.min(MOST_MS, end - now())) });
  return twake.check(targets, ask, { holdsSecret: (text) => hide(text) !== text });
}
