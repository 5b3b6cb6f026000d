/** Who has a part in a pull request: people, apps, teams, and accounts that are gone. */

import { type JsonObject, lineAt, textAt } from '../payload.ts';

/** Null where it is of a deleted account. */
export type Account = { readonly login: string; readonly isBot: boolean } | null;

/** Whose review is requested. */
export interface Reviewer {
  /** A login, or `team:slug`; null for a team that the token may not read. */
  readonly key: string | null;
  readonly name: string;
  readonly isBot: boolean;
}

export const unreadableTeam: Reviewer = { key: null, name: 'a team', isBot: false };

export function readAccount(json: JsonObject | null): Account {
  const login = textAt(json, 'login');
  if (login === null) return null;
  // GraphQL has the login of a bot without that end, REST with it.
  const isBot = textAt(json, '__typename') === 'Bot' || login.endsWith('[bot]');
  return { login: login.replace(/\[bot\]$/, ''), isBot };
}

export function readReviewer(json: JsonObject | null): Reviewer | null {
  const slug = textAt(json, 'slug');
  if (slug !== null)
    return { key: `team:${slug}`, name: lineAt(json, 'name') ?? slug, isBot: false };
  const account = readAccount(json);
  return account && { key: account.login, name: account.login, isBot: account.isBot };
}

/** Logins, or teams, as GitHub compares them. What nobody knows is nobody's. */
export function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b) && a?.toLowerCase() === b?.toLowerCase();
}
