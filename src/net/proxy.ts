/** Which proxy an address is reached through, as the environment says. */

import { ActionError } from '../errors.ts';
import { isLoopback, portOf } from './host.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy to use for `url`: `https_proxy` or `http_proxy`, unless `no_proxy` exempts the host or it is loopback.
 *
 * As in curl and in GitHub's own actions, lower case wins over upper case, an empty value means none, a missing scheme
 * means http, and one scheme's proxy never serves the other's addresses.
 * @throws {ActionError} `proxy_error`, which names the variable and never its value
 */
export function findProxy(url: URL, env: Environment): URL | undefined {
  const variable = `${url.protocol.slice(0, -1)}_proxy`;
  const address = read(env, variable);
  const isDirect = isLoopback(url.hostname) || isExempt(url, read(env, 'no_proxy'));
  return address === '' || isDirect ? undefined : parseProxy(address, variable);
}

function read(env: Environment, variable: string): string {
  return (env[variable] ?? env[variable.toUpperCase()] ?? '').trim();
}

function parseProxy(address: string, variable: string): URL {
  const proxy = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`);
  if (!proxy || !isWellEncoded(proxy)) {
    throw new ActionError('proxy_error', `\`${variable}\` of the environment is not an address.`, {
      nextStep: `Write \`${variable}\` as http://host:port or http://user:password@host:port, with special characters percent-encoded.`,
    });
  }
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
    const kind = proxy.protocol.slice(0, -1);
    throw new ActionError(
      'proxy_error',
      `\`${variable}\` names a ${kind} proxy, which is not supported.`,
      {
        nextStep: `Set \`${variable}\` to an HTTP proxy, or exempt the host with \`no_proxy\`.`,
      },
    );
  }
  return proxy;
}

function isWellEncoded({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

function isExempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/[[\]]|\.$/g, '');
  return noProxy
    .toLowerCase()
    .split(/[\s,]/)
    .some((entry) => exempts(entry, host, portOf(url)));
}

/** One entry of `no_proxy`: `*`, `host` or `.host` (and all below it), `*.host` (only below it), each with `:port`. */
function exempts(entry: string, host: string, port: string): boolean {
  // A bare IPv6 address has colons of its own: it fits neither form and is taken whole, without a port.
  const [, bracketed, plain, only] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
  if (only !== undefined && only !== port) return false;
  const pattern = bracketed ?? plain ?? entry;
  const domain = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
  return (
    pattern === '*' || host.endsWith(`.${domain}`) || (host === domain && !pattern.startsWith('*'))
  );
}
