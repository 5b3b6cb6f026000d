/** A Matrix room as the stages see it, and what it makes of a message for a target. */

import type { Message } from '../../../src/message/message.ts';
import type { Sending, Target } from '../../../src/twake/api.ts';
import { matrix } from '../../../src/twake/matrix/matrix.ts';

export const twake = matrix.connect({
  api_url: new URL('https://matrix.example.org'),
  access_token: 'syt_TOKEN',
  ...{ public_id: '', private_api_key: '', group_id: '' },
});

export async function sendingOf(message: Message, target: Partial<Target>): Promise<Sending> {
  const { sendTo } = await twake.prepare(message);
  return sendTo({ channel_id: '!room:example.org', ...target }, 'mw9kq3h2-0123456789abcdefghij');
}
