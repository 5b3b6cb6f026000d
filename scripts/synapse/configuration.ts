/** What a Synapse for tests is configured with: alone on loopback, nothing kept but an SQLite database, no limits. */

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of every homeserver here; its accounts are `@name:localhost`. */
export const serverName = 'localhost';

/** Whether Synapse lets everybody send as fast as they can, or as its defaults have it: 10 at once, then one in 5 s. */
export type RateLimits = 'none' | 'default';

export interface ConfigurationOptions {
  readonly port: number;
  readonly rateLimits: RateLimits;
  /** Who knows it may make accounts. */
  readonly secret: string;
}

/** Writes what Synapse reads; the result is the file's path. JSON is YAML. */
export function writeConfiguration(folder: string, options: ConfigurationOptions): string {
  const signingKey = join(folder, 'signing.key');
  writeFileSync(signingKey, `ed25519 a_test ${randomBytes(32).toString('base64').slice(0, 43)}\n`);
  const file = join(folder, 'homeserver.yaml');
  writeFileSync(file, JSON.stringify(configurationOf(folder, signingKey, options), null, 2));
  return file;
}

function configurationOf(
  folder: string,
  signingKey: string,
  { port, rateLimits, secret }: ConfigurationOptions,
) {
  return {
    server_name: serverName,
    public_baseurl: `http://127.0.0.1:${port}/`,
    pid_file: join(folder, 'homeserver.pid'),
    listeners: [
      { type: 'http', port, bind_addresses: ['127.0.0.1'], resources: [{ names: ['client'] }] },
    ],
    database: { name: 'sqlite3', args: { database: join(folder, 'homeserver.db') } },
    media_store_path: join(folder, 'media'),
    signing_key_path: signingKey,
    registration_shared_secret: secret,
    macaroon_secret_key: secret,
    form_secret: secret,
    // Passwords of tests protect nothing.
    bcrypt_rounds: 4,
    report_stats: false,
    presence: { enabled: false },
    // By default, a sync that is asked for twice within two minutes is answered from memory.
    caches: { sync_response_cache_duration: '0s' },
    federation_domain_whitelist: [],
    trusted_key_servers: [],
    ...(rateLimits === 'none' ? withoutLimits() : {}),
  };
}

/** Each limit of Synapse's "Rate limiting" that a test could meet. */
function withoutLimits() {
  const none = { per_second: 100_000, burst_count: 100_000 };
  return {
    rc_message: none,
    rc_registration: none,
    rc_login: { address: none, account: none, failed_attempts: none },
    rc_admin_redaction: none,
    rc_joins: { local: none, remote: none },
    rc_joins_per_room: none,
    rc_invites: { per_room: none, per_user: none, per_issuer: none },
    rc_room_creation: none,
  };
}
