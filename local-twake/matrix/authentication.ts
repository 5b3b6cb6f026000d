/** Who makes a request: the token it carries, and the account behind it. */

import type { ApiRequest } from '../api.ts';
import { findToken, findUser, type Token, type User } from './accounts.ts';
import { forbidden, MatrixError } from './errors.ts';

/** An authenticated account, and how it is known. */
export interface Requester {
  readonly user: User;
  readonly token: Token;
}

/** @throws {MatrixError} 401 with `M_MISSING_TOKEN`, `M_UNKNOWN_TOKEN` or `M_USER_LOCKED` */
export function authenticate(request: ApiRequest, query: URLSearchParams): Requester {
  const token = findToken(readToken(request, query));
  const user = findUser(userOf(token, query) ?? '');
  if (token === undefined || user === undefined)
    throw unauthorized('M_UNKNOWN_TOKEN', 'Invalid access token passed.', { soft_logout: false });
  if (token.expired)
    throw unauthorized('M_UNKNOWN_TOKEN', 'Access token has expired', { soft_logout: true });
  if (user.locked)
    throw unauthorized('M_USER_LOCKED', 'User account has been locked', { soft_logout: true });
  return { user, token };
}

/** The one token of the request. `Bearer` is taken in these letters only, with one blank behind it. */
function readToken({ rawHeaders }: ApiRequest, query: URLSearchParams): string {
  const inQuery = query.get('access_token');
  const headers = rawHeaders.filter(
    (_, index) => rawHeaders[index - 1]?.toLowerCase() === 'authorization' && index % 2 === 1,
  );
  const [header] = headers;
  if (header === undefined) {
    if (inQuery === null) throw missingToken('Missing access token');
    return inQuery;
  }
  if (inQuery !== null)
    throw missingToken('Mixing Authorization headers and access_token query parameters.');
  if (headers.length > 1) throw missingToken('Too many Authorization headers.');
  const [scheme, token, ...more] = header.split(' ');
  if (scheme === 'Bearer' && token !== undefined && more.length === 0) return token;
  throw missingToken('Invalid Authorization header.');
}

/** An application service speaks for itself, or for a user in its namespace. */
function userOf(token: Token | undefined, query: URLSearchParams): string | undefined {
  const masquerade = token?.app_service_id === undefined ? null : query.get('user_id');
  if (masquerade === null || masquerade === token?.user_id) return token?.user_id;
  if (masquerade.startsWith('@_gh_') && findUser(masquerade) !== undefined) return masquerade;
  throw forbidden(`Application service cannot masquerade as this user (${masquerade}).`);
}

function missingToken(error: string): MatrixError {
  return unauthorized('M_MISSING_TOKEN', error);
}

function unauthorized(
  errcode: string,
  error: string,
  fields: { readonly soft_logout?: boolean } = {},
): MatrixError {
  return new MatrixError(401, errcode, { error, fields });
}
