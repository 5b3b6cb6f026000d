/** Matrix's standard error response: a status, an `errcode` and a sentence. */

import type { JsonObject } from '../../src/workflow/payload.ts';

/** Thrown wherever a request is refused; the router makes the response of it. */
export class MatrixError extends Error {
  readonly status: number;
  readonly errcode: string;
  /** What the body says beside the code and the sentence. */
  readonly fields: JsonObject;

  constructor(status: number, errcode: string, options: { error: string; fields?: JsonObject }) {
    super(options.error);
    this.status = status;
    this.errcode = errcode;
    this.fields = options.fields ?? {};
  }
}

export function forbidden(error: string): MatrixError {
  return new MatrixError(403, 'M_FORBIDDEN', { error });
}

export function notFound(error: string): MatrixError {
  return new MatrixError(404, 'M_NOT_FOUND', { error });
}

/** Synapse's word for what is wrong and has no code of its own. */
export function badRequest(error: string): MatrixError {
  return new MatrixError(400, 'M_UNKNOWN', { error });
}

/** What Synapse says when an error of its own stopped it. */
export function internalError(): MatrixError {
  return new MatrixError(500, 'M_UNKNOWN', { error: 'Internal server error' });
}
