/**
 * The HTTP request that posts, edits or removes a message by the v1 messages API (pure).
 *
 * Source of the facts: the API's documentation, and what the published servers do with it
 * (v2020.Q3 to v2021.Q4; docs/twake-api.md).
 */

import { Buffer } from 'node:buffer';
import type { HttpRequest } from '../../net/http.ts';
import type { ConnectionInputs, Target } from '../api.ts';
import { toJson } from '../json.ts';
import type { MessageObject } from './message-object.ts';

/** Who sends, and to which server. */
export type Connection = Pick<
  ConnectionInputs,
  'api_url' | 'public_id' | 'private_api_key' | 'group_id'
>;

/** `base64(public_id:private_api_key)`; the servers want the scheme exactly `Basic`, and one space. */
function basicCredentials({
  public_id,
  private_api_key,
}: Pick<Connection, 'public_id' | 'private_api_key'>): string {
  return Buffer.from(`${public_id}:${private_api_key}`).toString('base64');
}

/** What nobody may see: the key, and the form in which it travels. */
export function secretsOf(
  credentials: Pick<Connection, 'public_id' | 'private_api_key'>,
): readonly string[] {
  const { private_api_key } = credentials;
  return private_api_key === '' ? [] : [private_api_key, basicCredentials(credentials)];
}

/** Posts a new message, or edits the one that the target names. */
export function saveRequest(
  connection: Connection,
  target: Target,
  message: MessageObject,
): HttpRequest {
  return request(connection, 'save', { ...identify(target), ...message });
}

/** Removes the message that the target names; replies need their `parent_message_id`. */
export function removeRequest(connection: Connection, target: Target): HttpRequest {
  return request(connection, 'remove', identify(target));
}

/** A save of nothing: for a check, as servers look at everything else before they miss the message. */
export function emptySaveRequest(connection: Connection): HttpRequest {
  return request(connection, 'save');
}

function identify({ channel_id, message_id, parent_message_id }: Target) {
  return {
    channel_id,
    ...(message_id && { id: message_id }),
    ...(parent_message_id && { parent_message_id }),
  };
}

function request(
  connection: Connection,
  operation: 'save' | 'remove',
  message?: object,
): HttpRequest {
  const { api_url, group_id } = connection;
  const url = new URL(api_url);
  url.pathname = `${api_url.pathname.replace(/\/$/, '')}/api/v1/messages/${operation}`;
  const body = toJson({ group_id, message });
  return {
    url,
    body,
    maxResponseSize: maxEchoSize(body),
    headers: {
      // Capitalised: PHP's own web server finds no other spelling.
      Authorization: `Basic ${basicCredentials(connection)}`,
      // Lower case and exact: servers of 2020 ignore the body of any other content type.
      'Content-Type': 'application/json',
    },
  };
}

/** The servers of 2021 echo the content five times, escaped: up to 16 times what was sent, and some more. */
const maxEchoSize = (body: string): number => 2 ** 20 + 16 * Buffer.byteLength(body);
