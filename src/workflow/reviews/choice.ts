/** Which pull requests the author of a workflow wants to hear of, as `data` says. */

import { type Calendar, readCalendar } from '../calendar.ts';
import { distinctBy } from '../mentions/distinct.ts';
import { type Option, readOptions } from '../options.ts';
import type { JsonObject } from '../payload.ts';
import type { Account } from './account.ts';
import type { OpenPullRequest } from './pull-request.ts';

export interface Choice {
  readonly repositories: readonly string[];
  readonly isIgnored: (pull: Pick<OpenPullRequest, 'author' | 'labels'>) => boolean;
  /** In working days. */
  readonly minAge: number;
  readonly calendar: Calendar;
}

/** Each is one request at least, and all of them share the time that there is. */
const MOST_REPOSITORIES = 20;

/**
 * @param own the repository of the workflow
 * @throws {ActionError} `invalid_input`
 */
export async function readChoice(data: JsonObject, own: string | null): Promise<Choice> {
  const options = readOptions(data);
  const labels = options.list('ignore_labels', glob) ?? [];
  const authors = options.list('ignore_authors', login) ?? [];
  const named = options.list('repositories', repository) ?? [];
  const usual = own === null ? [] : [own];
  const choice = {
    repositories: distinctBy(named.length > 0 ? named : usual, (name) => name.toLowerCase()),
    isIgnored: (pull: Pick<OpenPullRequest, 'author' | 'labels'>) =>
      labels.some((pattern) => pull.labels.some((label) => pattern.test(label))) ||
      authors.some((pattern) => spellingsOf(pull.author).some((login) => pattern.test(login))),
    minAge: options.one('min_age', days) ?? 0,
    calendar: readCalendar(options),
  };
  await options.check();
  return choice;
}

/** A bot has two; a deleted account has none, whatever the pattern. */
function spellingsOf(account: Account): readonly string[] {
  if (account === null) return [];
  return account.isBot ? [account.login, `${account.login}[bot]`] : [account.login];
}

const repository: Option<string> = {
  expected: 'repositories, such as octo-org/hello',
  most: MOST_REPOSITORIES,
  read: (text) => (/^[\w.-]+\/[\w.-]+$/.test(text) ? text : undefined),
};

/** `*` stands for anything; brackets are what they are, as in `*[bot]`. */
const glob: Option<RegExp> = {
  expected: 'names, in which * stands for anything',
  read: (text) => {
    const parts = text.split(/\*+/).map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
    return text === '' ? undefined : new RegExp(`^${parts.join('.*')}$`, 'is');
  },
};

/** As people write them to somebody, too. */
const login: Option<RegExp> = { ...glob, read: (text) => glob.read(text.replace(/^@/, '')) };

const days: Option<number> = {
  expected: 'a number of working days, such as 2',
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
};
