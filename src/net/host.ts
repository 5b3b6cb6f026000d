/** What the host of a URL says. */

/** A URL leaves out the default port. */
export function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

/** `host:port`, as people want it. */
export function authorityOf(url: URL): string {
  return `${url.hostname}:${portOf(url)}`;
}

/**
 * True for `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (lower case, IPv6 in brackets).
 * `*.localhost` is left out on purpose: RFC 6761 reserves it, yet resolvers do ask the network for it.
 */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(hostname);
}
