/**
 * The parts of undici that are imported by path become typed. undici types only its index, whose evaluation costs
 * more than twice as much; the version is pinned, because these paths are not part of its public interface.
 */

declare module 'undici/lib/dispatcher/client.js' {
  import { Client } from 'undici';
  export default Client;
}

declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici';
  export default function request(
    this: Dispatcher,
    options: Dispatcher.RequestOptions,
  ): Promise<Dispatcher.ResponseData>;
}
