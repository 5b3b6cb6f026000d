/** Inputs that belong to another kind of Twake than the one that is asked for. */

import type { AnyBehaviour } from '../local-twake/server.ts';

/** A sentence about the first; undefined: there is none. */
export function findStranger(
  input: Readonly<Record<string, string>>,
  behave: AnyBehaviour | undefined,
): string | undefined {
  if (behave === 'matrix') {
    const names = ['public_id', 'private_api_key', 'group_id'].filter((name) => input[name]);
    return names.length === 0
      ? undefined
      : `--matrix is a room of Twake Chat, and ${names.join(', ')} belong${names.length === 1 ? 's' : ''} to Twake of 2020 to 2022: leave one of them out.`;
  }
  if (input['access_token']) return 'access_token belongs to Twake Chat: add --matrix.';
  const isRoom = /^!|^#[^:]+:/.test(input['channel_id'] ?? '');
  return isRoom ? 'channel_id names a room of Twake Chat: add --matrix.' : undefined;
}
