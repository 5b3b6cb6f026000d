/**
 * What a measured step talks to: a Twake over http and over https, a homeserver of Matrix, and GitHub's API.
 *
 * A process of its own, so that its work is not counted as the step's. It ends with its standard input.
 */

import { rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTwake } from '../../local-twake/server.ts';
import { createGitHubServer, failedRun } from '../../testing/github-api.ts';
import { issue, makeAuthority } from '../../testing/sockets/certificates.ts';

/** What this process prints, as one line of JSON. */
export interface Servers {
  readonly twake: string;
  readonly secureTwake: string;
  readonly homeserver: string;
  /** A file with the certificate of the authority that `secureTwake` is trusted by. */
  readonly authority: string;
  readonly github: string;
}

async function start(): Promise<Servers> {
  const authority = await makeAuthority('Bench');
  const file = join(tmpdir(), `twake-bench-${process.pid}.pem`);
  writeFileSync(file, authority.cert);
  const tls = await issue('localhost', { authority });
  const [twake, secure, homeserver] = await Promise.all([
    startTwake(),
    startTwake({ tls }),
    startTwake({ behave: 'matrix', rateLimit: 'none' }),
  ]);
  const github = createGitHubServer(failedRun).server;
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  return {
    twake: twake.url,
    secureTwake: secure.url.replace('127.0.0.1', 'localhost'),
    homeserver: homeserver.url,
    authority: file,
    github: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
  };
}

const servers = await start();
console.log(JSON.stringify(servers));
process.stdin.resume().on('end', () => {
  rmSync(servers.authority);
  process.exit();
});
