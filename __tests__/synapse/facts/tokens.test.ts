/** What a token that is worth nothing any more is told. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { login, makeToken } from '../../../scripts/synapse/accounts.ts';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { message } from '../contents.ts';
import { openSession, type Session, summarize } from '../session.ts';

let homeserver: Homeserver;
beforeAll(async () => {
  homeserver = await startSynapse();
});
afterAll(() => homeserver.stop());

/** What each request of the action is told. */
async function tryAll(session: Session): Promise<readonly string[]> {
  const { deploys } = homeserver.rooms;
  return [
    await session.send(deploys, message('x')),
    await session.redact(deploys, `$${'a'.repeat(43)}`),
    await session.event(deploys, `$${'a'.repeat(43)}`),
    await session.state(deploys, 'm.room.encryption'),
    await session.messages(deploys),
    await session.whoami(),
  ].map(summarize);
}

const allBut = (told: string) => Array(6).fill(told);

test('one that was logged out', async () => {
  const { token } = await login(homeserver.url, 'bot');
  const session = openSession(homeserver.url, token);
  expect(summarize(await session.whoami())).toBe('200');
  await session.request({ method: 'POST', path: '/_matrix/client/v3/logout', body: {} });
  expect(await tryAll(session)).toEqual(allBut('401 M_UNKNOWN_TOKEN'));
  const { json } = await session.as('tokens: logged out').whoami();
  expect(json['error']).toBe('Invalid access token passed.');
});

test('one that has expired says so, and `soft_logout`', async () => {
  const { alice, bot } = homeserver.accounts;
  const options = { admin: alice.token, user_id: bot.user_id };
  const token = await makeToken(homeserver.url, { ...options, valid_until_ms: Date.now() + 1 });
  const session = openSession(homeserver.url, token);
  expect(await tryAll(session)).toEqual(allBut('401 M_UNKNOWN_TOKEN'));
  const { json } = await session.as('tokens: expired').whoami();
  expect(json).toMatchObject({ error: 'Access token has expired', soft_logout: true });
});

test('none, and one that never was', async () => {
  const nobody = openSession(homeserver.url, undefined).as('tokens: none');
  expect(summarize(await nobody.whoami())).toBe('401 M_MISSING_TOKEN');
  const invented = openSession(homeserver.url, 'invented').as('tokens: invented');
  expect(summarize(await invented.whoami())).toBe('401 M_UNKNOWN_TOKEN');
});
