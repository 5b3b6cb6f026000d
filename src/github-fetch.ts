/**
 * The environment becomes a `fetch` for GitHub's API, through the same proxies and with the same trust as the delivery.
 *
 * For Octokit, which is loaded only when a message asks GitHub something; then undici's whole index does no harm.
 */

import { getCACertificates } from 'node:tls';
import {
  Agent,
  type Dispatcher,
  fetch,
  ProxyAgent,
  type RequestInfo,
  type RequestInit,
} from 'undici';
import { authorizeProxy, type Environment, findProxy } from './twake/proxy.ts';
import { isUntrusted } from './twake/troubles.ts';

/** In bytes, of one answer; a comparison of 250 commits has some 2 MB. */
const LARGEST_ANSWER = 10_000_000;

/**
 * For one host: what is found out about the way to it, and its connections, serve all requests.
 * @param env where `https_proxy`, `http_proxy` and `no_proxy` are read
 */
export function createFetch(env: Environment): typeof fetch {
  let dispatcher: Dispatcher | undefined;
  return async (input: RequestInfo, init?: RequestInit) => {
    const proxy = findProxy(new URL(String(input)), env);
    dispatcher ??= dispatch(proxy);
    try {
      return await fetch(input, { ...init, dispatcher });
    } catch (error) {
      if (!(error instanceof Error && isUntrusted(error.cause))) throw error;
      dispatcher = dispatch(proxy, [
        ...getCACertificates('default'),
        ...getCACertificates('system'),
      ]);
      return await fetch(input, { ...init, dispatcher });
    }
  };
}

/** @param ca PEM certificates of the trusted authorities, in place of Node's */
function dispatch(proxy: URL | undefined, ca?: string[]): Dispatcher {
  const tls = { rejectUnauthorized: true, ...(ca && { ca }) };
  const options = { maxResponseSize: LARGEST_ANSWER };
  if (proxy === undefined) return new Agent({ ...options, connect: tls });
  const token = authorizeProxy(proxy)['proxy-authorization'];
  return new ProxyAgent({
    ...options,
    uri: proxy.origin,
    requestTls: tls,
    proxyTls: tls,
    ...(token && { token }),
  });
}
