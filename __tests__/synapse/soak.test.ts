/** Whether the homeserver keeps a message once, when connections break and it is killed: the soak, with a sender of a few lines. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { networkFaults } from '../../scripts/synapse/faulty-proxy.ts';
import { type Homeserver, startSynapse } from '../../scripts/synapse/homeserver.ts';
import { type SoakReport, soakHomeserver } from '../../scripts/synapse/soak.ts';
import { createPlainSend, type PlainSenderOptions } from './plain-sender.ts';

let homeserver: Homeserver;
beforeAll(async () => {
  homeserver = await startSynapse();
});
afterAll(() => homeserver.stop());

function soak(sender: PlainSenderOptions): Promise<SoakReport> {
  const access_token = homeserver.accounts.bot.token;
  const createSend = createPlainSend(sender);
  const size = { sends: 60, pairs: 3, restarts: 2, seed: 1 };
  return soakHomeserver({ homeserver, createSend, access_token, ...size });
}

test.each([false, true])(
  'with the same txnId for each repeat, none is lost and none doubled (looks: %s)',
  async (looks) => {
    const { outcomes, lost, doubled, denied, met } = await soak({ keepsTxnId: true, looks });
    expect({ lost, doubled, denied }).toEqual({ lost: [], doubled: [], denied: [] });
    expect(outcomes).toEqual({ sent: 60, unknown: 0, failed: 0 });
    expect(new Set(met)).toEqual(new Set([...networkFaults, 'none']));
  },
);

test('with another txnId for each repeat, messages are doubled: the soak would notice', async () => {
  const { lost, doubled } = await soak({ keepsTxnId: false, looks: false });
  expect(lost).toEqual([]);
  expect(doubled.length).toBeGreaterThan(0);
});
