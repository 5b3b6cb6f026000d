/** Words for faults become a Twake that has them. */

import { type Fault, parseFault } from '../../../local-twake/faults.ts';
import { type Behaviour, startTwake } from '../../../local-twake/server.ts';
import { longHostileText } from '../hostile-text.ts';
import { around, type World } from './world.ts';

export async function misbehaving(behave: Behaviour, words: readonly string[]): Promise<World> {
  const faults = words.map(readFault);
  const twake = await startTwake({ behave });
  for (const { fault, times, channel } of faults) {
    const id = twake.account.channel_ids[Number(channel) - 1];
    twake.misbehave(fault, {
      ...(times && { times: Number(times) }),
      ...(id && { when: ({ raw }) => new TextDecoder().decode(raw).includes(id) }),
    });
  }
  return around(twake);
}

/** Reads `fault`, `fault*2` (the first two requests) or `fault@2` (those for the second channel). */
function readFault(word: string) {
  const [, text = '', times, channel] = /^(.+?)(?:\*(\d+))?(?:@(\d))?$/.exec(word) ?? [];
  const fault = extraFault(text) ?? parseFault(text);
  if (fault === undefined) throw new Error(`There is no fault ${word}.`);
  return { fault, times, channel };
}

/** What proxies say of a server that they do not reach, or no longer, word by word. */
const stockPages: Readonly<Record<string, string>> = {
  nginx:
    '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  haproxy:
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
};

function extraFault(text: string): Fault | undefined {
  const [name, value = ''] = text.split('=');
  if (name === 'hostile') return { kind: 'shape', body: { error: longHostileText } };
  const page = stockPages[name ?? ''];
  if (page !== undefined) return { kind: 'status', status: 503, body: page, stored: true };
  if (name === 'busy') return { kind: 'status', status: 429, headers: { 'Retry-After': value } };
  return undefined;
}
