/** A short soak of the bundle: what the steps say is held against what stands in the room. The long one: `npm run soak -- --matrix 500`. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { type SoakReport, soakHomeserver } from '../../../scripts/synapse/soak.ts';
import { createBundleSend } from '../../../scripts/synapse/soak-bundle.ts';

let homeserver: Homeserver;
beforeAll(async () => {
  homeserver = await startSynapse();
});
afterAll(() => homeserver.stop());

function soak(access_token: string): Promise<SoakReport> {
  const createSend = createBundleSend('at_most_once');
  const size = { sends: 20, workers: 5, restarts: 1, seed: 3, faulty: 0.3 };
  return soakHomeserver({ homeserver, createSend, access_token, ...size });
}

test("with a login's token, none is lost and none doubled", async () => {
  const { outcomes, lost, doubled, denied, met } = await soak(homeserver.accounts.bot.token);
  expect({ lost, doubled, denied }).toEqual({ lost: [], doubled: [], denied: [] });
  expect(outcomes).toMatchObject({ sent: 20 });
  expect(met.filter((fault) => fault !== 'none').length).toBeGreaterThan(4);
});

test('with a token that an administrator made, none is doubled, and where nobody knows, it says so', async () => {
  const { outcomes, lost, doubled, denied } = await soak(homeserver.accounts.bot.adminMadeToken);
  expect({ lost, doubled, denied }).toEqual({ lost: [], doubled: [], denied: [] });
  expect(outcomes.failed).toBe(0);
  expect(outcomes.sent).toBeGreaterThan(0);
});
