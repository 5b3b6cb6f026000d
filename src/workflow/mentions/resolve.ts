/** Who is notified now: the entries of `mentions` whose time it is, and the people whom they mean. */

import { fulfils, type Standing } from '../conditions.ts';
import { type Addressee, keyOf, type People, readTeam } from '../people.ts';
import { distinctBy } from './distinct.ts';
import { type MentionEntry, type Role, roles } from './entries.ts';
import { holdersOf, type RoleFacts } from './roles.ts';

export interface Mentioned {
  /** Each once, in the order of the input. */
  readonly addressees: readonly Addressee[];
  /** Logins and teams that were meant and are not in `people`. */
  readonly unknown: readonly string[];
  /** Roles that nobody has in this event, or that it does not tell of. */
  readonly vacant: readonly Role[];
}

/** @param facts.verdict with `facts.change`, what the conditions are held against */
export function resolveMentions(
  entries: readonly MentionEntry[],
  people: People,
  facts: RoleFacts & Standing,
): Mentioned {
  const known = new Map(Object.entries(people).map(([key, some]) => [key.toLowerCase(), some]));
  const find = (key: string) => known.get(key.toLowerCase());
  const now = entriesFor(facts, entries).map(({ who }) => ({
    who,
    keys: keysIn(who, facts),
  }));
  const meant = now.flatMap(({ who, keys }): readonly Addressee[] =>
    isAddressee(who) ? [who] : keys.flatMap((key) => find(key) ?? []),
  );
  const keys = now.flatMap((entry) => entry.keys);
  return {
    addressees: distinctBy(meant, keyOf),
    unknown: distinctBy(
      keys.filter((key) => find(key) === undefined),
      (key) => key.toLowerCase(),
    ),
    vacant: roles.filter((role) => now.some((one) => one.who === role && one.keys.length === 0)),
  };
}

/** The entries whose time it is. */
export function entriesFor(
  standing: Standing,
  entries: readonly MentionEntry[],
): readonly MentionEntry[] {
  return entries.filter(({ on }) => on === undefined || on.some((word) => fulfils(standing, word)));
}

/** What to look for in `people`. */
function keysIn(who: MentionEntry['who'], facts: RoleFacts): readonly string[] {
  if (isAddressee(who)) return [];
  return isRole(who) ? holdersOf(who, facts) : [who];
}

function isRole(who: MentionEntry['who']): who is Role {
  return roles.some((role) => role === who);
}

function isAddressee(who: MentionEntry['who']): who is Addressee {
  return typeof who !== 'string' || !(isRole(who) || readTeam(who));
}
