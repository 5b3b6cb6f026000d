/** Certificates for a host name, issued on the spot: nothing that is committed can expire. */

import { isIP } from 'node:net';
import { generate, type SelfsignedOptions } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An authority that signs; trusted by nobody, unless a test says so. */
export function makeAuthority(name: string): Promise<Certificate> {
  return make(name, {
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
}

/** A server's certificate, for a name or an IP address; without an authority, self-signed. */
export function issue(
  host: string,
  options: { authority?: Certificate; notBeforeDate?: Date; notAfterDate?: Date } = {},
): Promise<Certificate> {
  const { authority, ...dates } = options;
  return make(host, {
    ...dates,
    ...(authority && { ca: authority }),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [isIP(host) ? { type: 7, ip: host } : { type: 2, value: host }],
      },
    ],
  });
}

async function make(name: string, options: SelfsignedOptions): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...options,
  });
  return { key: made.private, cert: made.cert };
}
