/** Responses as Synapse writes them. */

import type { JsonObject } from '../../src/workflow/payload.ts';
import type { ApiResponse } from '../api.ts';
import { MatrixError } from './errors.ts';

const SERVER = 'Synapse/1.163.2';

const NO_CACHE = 'no-cache, no-store, must-revalidate';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'X-Requested-With, Content-Type, Authorization, Date',
  'Access-Control-Expose-Headers': 'Synapse-Trace-Id, Server',
} as const;

export function jsonResponse(
  body: JsonObject,
  { status = 200, headers = {} }: Partial<Pick<ApiResponse, 'status' | 'headers'>> = {},
): ApiResponse {
  return {
    status,
    headers: {
      Server: SERVER,
      'Content-Type': 'application/json',
      'Cache-Control': NO_CACHE,
      ...CORS,
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

/** The standard error response; with `retry_after_ms`, the header of that name as well, in whole seconds. */
export function errorResponse({ status, errcode, message, fields }: MatrixError): ApiResponse {
  const { retry_after_ms } = fields;
  const headers: Record<string, string> = {};
  if (typeof retry_after_ms === 'number')
    headers['Retry-After'] = String(Math.ceil(retry_after_ms / 1000));
  return jsonResponse({ errcode, error: message, ...fields }, { status, headers });
}

export function unrecognized(status: 404 | 405): ApiResponse {
  const error = 'Unrecognized request';
  return errorResponse(new MatrixError(status, 'M_UNRECOGNIZED', { error }));
}

/** What the web framework under Synapse says where no Matrix is. */
export function noSuchResource(): ApiResponse {
  return htmlResponse(
    404,
    `
<html>
  <head><title>404 - No Such Resource</title></head>
  <body>
    <h1>No Such Resource</h1>
    <p>Sorry. No luck finding that resource.</p>
  </body>
</html>
`,
  );
}

export function redirectResponse(location: string): ApiResponse {
  const { headers, ...page } = htmlResponse(
    302,
    `
<html>
    <head>
        <meta http-equiv="refresh" content="0;URL=${location}">
    </head>
    <body bgcolor="#FFFFFF" text="#000000">
    <a href="${location}">click here</a>
    </body>
</html>
`,
  );
  return { ...page, headers: { ...headers, Location: location } };
}

/** Whatever the path, a browser may ask whether it may ask. */
export function preflightResponse(): ApiResponse {
  return { status: 204, headers: { Server: SERVER, 'Content-Length': '0', ...CORS }, body: '' };
}

function htmlResponse(status: number, body: string): ApiResponse {
  return {
    status,
    headers: {
      Server: SERVER,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
    },
    body,
  };
}
