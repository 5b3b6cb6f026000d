/** `host:port`, as sockets, proxies and people want it: a URL leaves out the default port. */

export function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

/** RFC 9110 section 7.2; IPv6 stays in brackets. */
export function authorityOf(url: URL): string {
  return `${url.hostname}:${portOf(url)}`;
}
