/** The names under which clients show the users of a local homeserver. */

import { findUser } from '../local-twake/matrix/accounts.ts';

/** Somebody unknown is called by the first part of the id. */
export function nameOfUser(user_id: string): string {
  return findUser(user_id)?.displayname ?? /^@([^:]+)/.exec(user_id)?.[1] ?? user_id;
}
