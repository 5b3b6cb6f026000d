/** The HTTP request that a delivery makes for each of its targets, and the check that it is not too large. */

import { Buffer } from 'node:buffer';
import { ActionError } from '../errors.ts';
import type { HttpRequest } from '../net/http.ts';
import type { DeliveryRequest, Operation } from './delivery.ts';
import { LARGEST_BODY } from './v1/message-object.ts';
import { removeRequest, saveRequest, type Target } from './v1/request.ts';

export function operationOf(
  { message }: Pick<DeliveryRequest, 'message'>,
  { message_id }: Target,
): Operation {
  if (message === undefined) return 'remove';
  return message_id ? 'edit' : 'post';
}

/** The HTTP request for one of the targets. */
export function httpRequestFor(
  { connection, message }: Pick<DeliveryRequest, 'connection' | 'message'>,
  target: Target,
): HttpRequest {
  return message ? saveRequest(connection, target, message) : removeRequest(connection, target);
}

/** What no server would take is not even begun. */
export function findSizeError({ body }: HttpRequest): ActionError | undefined {
  const bytes = Buffer.byteLength(body);
  if (bytes <= LARGEST_BODY) return undefined;
  const sentence = `The request has ${bytes} bytes, and servers take ${LARGEST_BODY}: nothing was sent.`;
  return new ActionError('too_large', sentence);
}

/**
 * For a dry run, which makes no request.
 * @throws {ActionError} `too_large`, as its delivery would fail
 */
export function checkSize(request: DeliveryRequest): void {
  for (const target of request.targets) {
    const error = findSizeError(httpRequestFor(request, target));
    if (error !== undefined) throw error;
  }
}
