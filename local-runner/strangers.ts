/** Inputs that belong to another kind of Twake than the one that gets the message. */

import type { AnyBehaviour } from '../local-twake/server.ts';

/** A sentence about the first; undefined: there is none. */
export function findStranger(
  input: Readonly<Record<string, string>>,
  behave: AnyBehaviour,
): string | undefined {
  if (behave === 'matrix') {
    const names = ['public_id', 'private_api_key', 'group_id'].filter((name) => input[name]);
    const belong = names.length === 1 ? 'belongs' : 'belong';
    return names.length === 0
      ? undefined
      : `${names.join(', ')} ${belong} to Twake of 2020 to 2022, and this goes to a room of Twake Chat: leave one of them out.`;
  }
  if (input['access_token']) return 'access_token belongs to Twake Chat: add --matrix.';
  const isRoom = /^!|^#[^:]+:/.test(input['channel_id'] ?? '');
  return isRoom ? 'channel_id names a room of Twake Chat: add --matrix.' : undefined;
}
