/** `dry_run: check`: what the server tells without a message. */

import type { Dependencies } from '../dependencies.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../report/log.ts';
import type { Finding } from '../twake/api.ts';

/** For each request, in milliseconds. */
const TIMEOUT_MS = 10_000;

export async function check(
  { twake, delivery: { channel_id, timeout } }: Inputs,
  { http, signal }: Dependencies['network'],
  hide: Log['hide'],
): Promise<readonly Finding[]> {
  const timeout_ms = Math.min(TIMEOUT_MS, timeout * 1000);
  return twake.check(channel_id, (request) => http.send(request, { signal, timeout_ms }), {
    holdsSecret: (text) => hide(text) !== text,
  });
}
