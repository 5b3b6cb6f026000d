/** The thread of a message. */

import type { Target } from '../twake/api.ts';

/** Twake has threads of one level: a reply to a reply belongs to the same first message. */
export function threadOf({ channel_id, message_id = '', parent_message_id }: Target): Target {
  return { channel_id, parent_message_id: parent_message_id || message_id };
}
