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

function extraFault(text: string): Fault | undefined {
  const [name, value = ''] = text.split('=');
  if (name === 'hostile') return { kind: 'shape', body: { error: longHostileText } };
  if (name === 'busy') return { kind: 'status', status: 429, headers: { 'Retry-After': value } };
  return undefined;
}
