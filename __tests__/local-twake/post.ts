/** Posts a body to a local Twake: one raw exchange, with no client's cleverness between. */

import { type IncomingMessage, request } from 'node:http';
import { request as requestTls } from 'node:https';
import type { Twake } from '../../local-twake/server.ts';

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | null;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Sends exactly this. Rejects with the socket's error, or when the answer ends too early. */
export function send(url: string, raw: RawRequest, signal?: AbortSignal): Promise<RawResponse> {
  const { protocol, hostname, port } = new URL(url);
  const { method = 'POST', path = '/api/v1/messages/save', headers = {}, body } = raw;
  return new Promise((resolve, reject) => {
    const outgoing = (protocol === 'https:' ? requestTls : request)({
      hostname,
      port,
      method,
      path,
      headers,
      agent: false,
      rejectUnauthorized: false,
      ...(signal && { signal }),
    });
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk);
        const { statusCode: status = 0, headers } = incoming;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.end(body ?? undefined);
  });
}

/** The headers of a well-behaved client of this account. */
export function headersFor({ account }: Twake): Record<string, string> {
  const credentials = `${account.public_id}:${account.private_api_key}`;
  return {
    Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    'Content-Type': 'application/json',
  };
}

type Json = Readonly<Record<string, unknown>>;

export interface PostOptions {
  readonly operation?: 'save' | 'remove';
  readonly signal?: AbortSignal;
}

/** Posts a message to the first channel, or the one it names. */
export function post(twake: Twake, message: Json, options: PostOptions = {}): Promise<RawResponse> {
  const { operation = 'save', signal } = options;
  const { group_id, channel_ids } = twake.account;
  const body = JSON.stringify({ group_id, message: { channel_id: channel_ids[0], ...message } });
  const { pathname } = new URL(twake.url);
  const path = `${pathname.replace(/\/$/, '')}/api/v1/messages/${operation}`;
  return send(twake.url, { path, headers: headersFor(twake), body }, signal);
}

/** Posts a message, and reads the JSON of the answer, behind whatever PHP printed in front of it. */
export async function exchange(twake: Twake, message: Json, options: PostOptions = {}) {
  const text = (await post(twake, message, options)).body.toString();
  if (!text.includes('{"')) return { text };
  return JSON.parse(text.slice(text.indexOf('{"')));
}
