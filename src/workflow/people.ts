/** Who is to be notified: the people in Twake behind logins of GitHub, and the lines of `mentions`. */

import { ActionError } from '../errors.ts';
import type { Facts } from './facts/facts.ts';
import { type Condition, conditions, fulfils } from './facts/results.ts';
import type { JsonObject } from './payload.ts';

/** A user of Twake: a name to be read, and the id that notifies. */
interface Person {
  readonly name: string;
  readonly id: string;
}

/** By GitHub login, as the input `people` writes it. */
export type People = Readonly<Record<string, Person>>;

const roles = ['author', 'actor', 'reviewers'] as const;
const everybody = ['all', 'here'] as const;

type Everybody = (typeof everybody)[number];

/** Whom Twake notifies. */
export type Addressee = Everybody | Person;

/** One entry of the input `mentions`. */
export interface MentionEntry {
  readonly who: (typeof roles)[number] | Addressee;
  /** Absent: always. */
  readonly on?: Condition;
}

/** Nothing that Twake's patterns would end a name at, and ids as its servers make them: UUIDs, or `@user:server`. */
const PERSON =
  /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;

function readPerson(text: string): Person | undefined {
  const [, name, uuid, user] = PERSON.exec(text.replace(/^@/, '')) ?? [];
  const id = uuid?.toLowerCase() ?? user;
  return name && id ? { name, id } : undefined;
}

/**
 * Reads the mapping `people`: `octocat: alice:11111111-1111-11ea-8111-111111111111`.
 *
 * @throws {ActionError} `invalid_input`, naming the login
 */
export function readPeople(mapping: JsonObject): People {
  const entries = Object.entries(mapping).map(([login, value]) => {
    const person = typeof value === 'string' ? readPerson(value.trim()) : undefined;
    if (person === undefined)
      throw new ActionError(
        'invalid_input',
        `\`people\` must have \`name:user-id\` for \`${login}\`, with the id of a user of Twake.`,
      );
    return [login.replace(/^@/, ''), person] as const;
  });
  return Object.fromEntries(entries);
}

export function namesOf(people: People): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(people).map(([login, { name }]) => [login, name]));
}

/**
 * Reads the input `mentions`: one entry per line, or separated by commas.
 * @param addIssue receives each, as the rest of a sentence that begins with the name of the input
 */
export function readMentions(
  text: string,
  addIssue: (issue: string) => void,
): readonly MentionEntry[] {
  return text.split('\n').flatMap((line, index) =>
    line.split(',').flatMap((part) => {
      const entry = part.trim();
      if (entry === '') return [];
      const mention = readMention(entry);
      if (typeof mention !== 'string') return mention;
      addIssue(`line ${index + 1}: ${mention}`);
      return [];
    }),
  );
}

/** An entry, or what is wrong with it. */
function readMention(entry: string): MentionEntry | string {
  const words = entry.split(/\s+/);
  const isConditional = words.length > 2 && words.at(-2) === 'on';
  const condition = isConditional ? words.at(-1) : undefined;
  const whom = words.slice(0, isConditional ? -2 : undefined).join(' ');
  const on = conditions.find((known) => known === condition);
  if (condition !== undefined && on === undefined)
    return `"on ${condition}" must be ${conditions.map((known) => `on ${known}`).join(', ')}.`;
  const word = whom.replace(/^@/, '');
  const who = [...everybody, ...roles].find((known) => known === word) ?? readPerson(word);
  if (who !== undefined) return { who, ...(on && { on }) };
  const isLogin = /^@?[\w-]+$/.test(whom);
  return `"${whom}" must be ${[...everybody, ...roles].join(', ')} or name:user-id.${isLogin ? ' For a login of GitHub, `people` says who that is in Twake.' : ''}`;
}

export interface Mentioned {
  /** Each once, in the order of the input. */
  readonly addressees: readonly Addressee[];
  /** Logins of those who were meant and are not in `people`. */
  readonly unknown: readonly string[];
}

type RoleFacts = Pick<Facts, 'verdict' | 'actor' | 'pull_request' | 'release' | 'issue' | 'commit'>;

/** Who is notified now: the entries whose condition is the verdict, as far as `people` knows the logins. */
export function resolveMentions(
  entries: readonly MentionEntry[],
  people: People,
  facts: RoleFacts,
): Mentioned {
  const known = new Map(
    Object.entries(people).map(([login, person]) => [login.toLowerCase(), person]),
  );
  const find = (login: string) => known.get(login.toLowerCase());
  const now = entries.filter(({ on }) => on === undefined || fulfils(facts.verdict, on));
  const logins = now.flatMap(({ who }) => (isRole(who) ? loginsOf(who, facts) : []));
  const meant = now.flatMap(({ who }): readonly Addressee[] =>
    isRole(who) ? loginsOf(who, facts).flatMap((login) => find(login) ?? []) : [who],
  );
  return {
    addressees: [...new Map(meant.map((one) => [keyOf(one), one])).values()],
    unknown: [...new Set(logins.filter((login) => find(login) === undefined))],
  };
}

/** Tells addressees apart, whatever they are called. */
export function keyOf(addressee: Addressee): string {
  return typeof addressee === 'string' ? addressee : addressee.id;
}

function isRole(who: MentionEntry['who']): who is (typeof roles)[number] {
  return roles.some((role) => role === who);
}

function loginsOf(role: (typeof roles)[number], facts: RoleFacts): readonly string[] {
  if (role === 'reviewers') return facts.pull_request?.reviewers ?? [];
  if (role === 'actor') return facts.actor.login === null ? [] : [facts.actor.login];
  const { pull_request, release, issue, commit } = facts;
  const author = (pull_request ?? release ?? issue)?.author ?? commit.login;
  return author === null ? [] : [author];
}
