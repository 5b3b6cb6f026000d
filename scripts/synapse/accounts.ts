/** The accounts of a homeserver for tests, made as its administrator makes them. */

import { createHmac } from 'node:crypto';
import { demandMatrix, pathOf } from './client.ts';
import { serverName } from './configuration.ts';

export interface Account {
  readonly user_id: string;
  /** Of a login: it belongs to a device. */
  readonly token: string;
}

interface Bot extends Account {
  /** Made by the administrator, as where people sign in by OIDC only: it belongs to no device. */
  readonly adminMadeToken: string;
}

export interface Accounts {
  /** Administrator of the homeserver and of all rooms; she reads what is sent. */
  readonly alice: Account;
  /** Who sends. */
  readonly bot: Bot;
  /** In no room. */
  readonly outsider: Account;
}

export async function makeAccounts(url: string, secret: string): Promise<Accounts> {
  await register(url, { name: 'alice', admin: true, secret });
  await register(url, { name: 'bot', admin: false, secret });
  await register(url, { name: 'outsider', admin: false, secret });
  const alice = await login(url, 'alice');
  const bot = await login(url, 'bot');
  const adminMadeToken = await makeToken(url, { admin: alice.token, user_id: bot.user_id });
  return { alice, bot: { ...bot, adminMadeToken }, outsider: await login(url, 'outsider') };
}

interface Registration {
  readonly name: string;
  readonly admin: boolean;
  readonly secret: string;
}

/** https://element-hq.github.io/synapse/latest/admin_api/register_api.html */
async function register(url: string, { name, admin, secret }: Registration): Promise<void> {
  const path = '/_synapse/admin/v1/register';
  const { nonce } = await demandMatrix(url, { method: 'GET', path });
  const password = passwordOf(name);
  const mac = createHmac('sha1', secret)
    .update([nonce, name, password, admin ? 'admin' : 'notadmin'].join('\0'))
    .digest('hex');
  const body = { nonce, username: name, password, admin, mac };
  await demandMatrix(url, { method: 'POST', path, body });
}

const passwordOf = (name: string) => `pw-${name}`;

/** Logs in anew: another device, another token. */
export async function login(url: string, name: string): Promise<Account> {
  const { access_token } = await demandMatrix(url, {
    method: 'POST',
    path: '/_matrix/client/v3/login',
    body: {
      type: 'm.login.password',
      identifier: { type: 'm.id.user', user: name },
      password: passwordOf(name),
    },
  });
  return { user_id: `@${name}:${serverName}`, token: String(access_token) };
}

interface TokenOptions {
  /** The administrator's token. */
  readonly admin: string;
  readonly user_id: string;
  /** Milliseconds since 1970; without it, the token does not expire. */
  readonly valid_until_ms?: number;
}

/** https://element-hq.github.io/synapse/latest/admin_api/user_admin_api.html#login-as-a-user */
export async function makeToken(
  url: string,
  { admin, user_id, ...body }: TokenOptions,
): Promise<string> {
  const path = pathOf`/_synapse/admin/v1/users/${user_id}/login`;
  const { access_token } = await demandMatrix(url, { method: 'POST', path, body, token: admin });
  return String(access_token);
}
