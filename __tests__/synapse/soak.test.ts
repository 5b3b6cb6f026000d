/** Whether the homeserver keeps a message once, when connections break and it is killed: the soak, with a sender of a few lines. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { networkFaults } from '../../scripts/synapse/faulty-proxy.ts';
import { type Homeserver, startSynapse } from '../../scripts/synapse/homeserver.ts';
import { type Sent, type SoakReport, soakHomeserver } from '../../scripts/synapse/soak.ts';
import { createPlainSend, type PlainSenderOptions } from './plain-sender.ts';

let homeserver: Homeserver;
beforeAll(async () => {
  homeserver = await startSynapse();
});
afterAll(() => homeserver.stop());

function soak(sender: PlainSenderOptions): Promise<SoakReport> {
  const access_token = homeserver.accounts.bot.token;
  const createSend = createPlainSend(sender);
  const size = { sends: 60, workers: 3, restarts: 2, seed: 1 };
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

/** Sends once and tells of it as `retell` has it. */
async function soakTold(retell: (sent: Sent) => Sent): Promise<SoakReport> {
  const sendPlainly = createPlainSend({ keepsTxnId: true, looks: false });
  return soakHomeserver({
    homeserver,
    createSend: (target) => {
      const send = sendPlainly(target);
      return async (text, txnId) => retell(await send(text, txnId));
    },
    access_token: homeserver.accounts.bot.token,
    ...{ sends: 8, workers: 2, restarts: 0, seed: 1 },
  });
}

test('what a sender says that is not so is found', async () => {
  const invented = await soakTold(() => ({ outcome: 'sent', event_id: '$nosuch' }));
  expect(invented.lost).toHaveLength(6);
  expect(invented.lost).toContainEqual(
    expect.stringMatching(/^message 0: told sent \$nosuch, sent \$nosuch; there are \$/),
  );
  expect(invented.doubled).toHaveLength(2);
  const denied = await soakTold(() => ({ outcome: 'failed' }));
  expect(denied).toMatchObject({ lost: [], doubled: [], outcomes: { sent: 0, failed: 8 } });
  expect(denied.denied).toHaveLength(6);
  const doubtful = await soakTold(() => ({ outcome: 'unknown' }));
  expect(doubtful).toMatchObject({ lost: [], doubled: [], denied: [] });
});

test('with another txnId for each repeat, messages are doubled: the soak would notice', async () => {
  const { lost, doubled } = await soak({ keepsTxnId: false, looks: false });
  expect(lost).toEqual([]);
  expect(doubled.length).toBeGreaterThan(0);
});
