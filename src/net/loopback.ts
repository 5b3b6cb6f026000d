/** Which host names never leave this machine. */

/**
 * True for `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (lower case, IPv6 in brackets).
 * `*.localhost` is left out on purpose: RFC 6761 reserves it, yet resolvers do ask the network for it.
 */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(hostname);
}
