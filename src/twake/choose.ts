/** Which Twake a step speaks to: told by its inputs, never by asking a server. */

import type { TwakeKind } from './api.ts';
import { v1 } from './v1/v1.ts';

/** A room by its id or its alias: what no channel of v1 looks like. */
const ROOM = /(?:^|[\s,])(?:!|#[^\s:,]+:\S)/;

/** @param texts of the inputs, as they were written */
export async function chooseTwake({
  access_token,
  channel_id,
}: {
  readonly access_token: string;
  readonly channel_id: string;
}): Promise<TwakeKind> {
  if (access_token === '' && !ROOM.test(channel_id)) return v1;
  const { matrix } = await import('./matrix/matrix.ts');
  return matrix;
}
