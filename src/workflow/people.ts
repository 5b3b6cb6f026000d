/** The people in Twake behind logins and teams of GitHub, as the input `people` names them. */

import { ActionError, quoteValue } from '../errors.ts';
import type { JsonObject } from './payload.ts';

/** A user of Twake: a name to be read, and the id that notifies. */
interface Person {
  readonly name: string;
  readonly id: string;
}

/** A team of GitHub, by its slug, as `people` and `mentions` write it. */
export type Team = `team:${string}`;

/** By GitHub login or team. Twake knows no groups: a team is its members, and somebody may have two accounts. */
export type People = Readonly<Record<string, readonly Person[]>>;

/** Whom Twake notifies. */
export type Addressee = 'all' | 'here' | Person;

/** Nothing that Twake's patterns would end a name at, and ids as its servers make them: UUIDs, or `@user:server`. */
const PERSON =
  /^([\p{L}\p{N}_.-]+):(?:([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})|(@[!-9;-~]+:[\w.:[\]-]+))$/u;

/** @param text `name:user-id` */
export function readPerson(text: string): Person | undefined {
  const [, name, uuid, user] = PERSON.exec(text.replace(/^@/, '')) ?? [];
  const id = uuid?.toLowerCase() ?? user;
  return name && id ? { name, id } : undefined;
}

/** @param text `team:slug`; undefined for what is no slug, such as the name of a team */
export function readTeam(text: string): Team | undefined {
  const [, slug] = /^team:([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/iu.exec(text) ?? [];
  return slug === undefined ? undefined : `team:${slug.toLowerCase()}`;
}

/**
 * The spelling of what is meant for a team, such as `@octo-org/web-team` or `team:Web Team`, if it looks like one. Slugs are
 * what GitHub makes of names for addresses.
 */
export function suggestTeam(text: string): Team | undefined {
  const [, name] = /^(?:@?[\w-]+\/|teams?:(?:[\w-]+\/)?)([^/]+)$/i.exec(text) ?? [];
  return name === undefined
    ? undefined
    : readTeam(`team:${name.trim().replace(/[^\p{L}\p{N}_.-]+/gu, '-')}`);
}

/**
 * Reads the mapping `people`: `octocat: alice:11111111-1111-11ea-8111-111111111111`, or a list of such.
 *
 * @throws {ActionError} `invalid_input`, naming the login or team
 */
export function readPeople(mapping: JsonObject): People {
  const entries = Object.entries(mapping).map(([key, value]) => {
    const people = readPersons(value);
    if (people === undefined)
      throw new ActionError(
        'invalid_input',
        `\`people\` must have \`name:user-id\`, or a list of such, for \`${key}\`, with the id of a user of Twake (in a Matrix room \`name:@user:server\`).`,
      );
    return [readKey(key), people] as const;
  });
  return Object.fromEntries(entries);
}

/** Undefined unless it is one person or several. */
function readPersons(value: unknown): readonly Person[] | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const people = items.map((item) =>
    typeof item === 'string' ? readPerson(item.trim()) : undefined,
  );
  const isWhole = people.length > 0 && !people.includes(undefined);
  return isWhole ? people.filter((person) => person !== undefined) : undefined;
}

/** A login, or a team. What is spelt as neither would never be found. */
function readKey(key: string): string {
  const team = readTeam(key);
  if (team !== undefined || !/[:/]/.test(key)) return team ?? key.replace(/^@/, '');
  const suggestion = suggestTeam(key);
  throw new ActionError(
    'invalid_input',
    `\`people\` has ${quoteValue(key)}, which is neither a login of GitHub nor \`team:slug\`, a team by the last part of its address.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
  );
}

/**
 * Each login with the name of its first account, whatever its case, as GitHub compares logins; of an app with or without `[bot]`. A team
 * is none: what GitHub calls it reads better than its members.
 */
export function namesOf(people: People): Readonly<Record<string, string>> {
  const keyOfLogin = (login: string) => login.toLowerCase().replace(/\[bot\]$/, '');
  const entries = Object.entries(people).flatMap(([key, [first]]) =>
    first === undefined || readTeam(key) ? [] : [[key, first.name] as const],
  );
  const names = new Map(entries.map(([login, name]) => [keyOfLogin(login), name]));
  // Templates look up `people[login]` as they look up everything: as a property, and only where the object has it.
  const nameOf = (login: string | symbol) => names.get(keyOfLogin(String(login)));
  return new Proxy(Object.fromEntries(entries), {
    get: (_, login) => nameOf(login),
    getOwnPropertyDescriptor: (_, login) => {
      const value = nameOf(login);
      return value === undefined ? undefined : { value, enumerable: true, configurable: true };
    },
  });
}

/** Tells addressees apart, whatever they are called. */
export function keyOf(addressee: Addressee): string {
  return typeof addressee === 'string' ? addressee : addressee.id;
}
