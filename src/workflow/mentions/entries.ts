/** The lines of the input `mentions`: whom each means, and when. */

import { quoteValue } from '../../errors.ts';
import { type Condition, conditions, isCondition, withoutJoins } from '../conditions.ts';
import { nearest, suggest } from '../near-word.ts';
import { type Addressee, readPerson, readTeam, suggestTeam, type Team } from '../people.ts';

/** Parts that people have in what happened; who it is, roles.ts knows. */
export const roles = ['author', 'actor', 'merger', 'committers', 'reviewers'] as const;

export type Role = (typeof roles)[number];

/** One entry. */
export interface MentionEntry {
  readonly who: Role | Team | Addressee;
  /** Any of them is enough. Absent: always. */
  readonly on?: readonly Condition[];
}

const everybody = ['all', 'here'] as const;

/** What may be written for a word. */
const synonyms: ReadonlyMap<string, 'all'> = new Map([['everyone', 'all']]);

/** Whoever has corrected these sees the rest. */
const MOST_ISSUES = 10;

/**
 * Reads the input: one entry per line, or separated by commas.
 * @param addIssue receives each, as the rest of a sentence that begins with the name of the input
 */
export async function readMentions(
  text: string,
  addIssue: (issue: string) => void,
): Promise<readonly MentionEntry[]> {
  const entries: MentionEntry[] = [];
  let issues = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const part of line.split(',')) {
      if (part.trim() === '' || issues === MOST_ISSUES) continue;
      const entry = await readMention(part.trim());
      if (typeof entry !== 'string') entries.push(entry);
      else {
        addIssue(`line ${index + 1}: ${entry}`);
        issues += 1;
      }
    }
  }
  return entries;
}

async function describeNoCondition(words: readonly string[]): Promise<string> {
  const word = words.find((one) => !isCondition(one));
  const list = `${conditions.slice(0, -1).join(', ')} or ${conditions.at(-1)}`;
  if (word === undefined) return `\`on\` must have ${list} behind it.`;
  return `${quoteValue(word)} behind \`on\` must be ${list}.${suggest(await nearest(word, conditions))}`;
}

/** `WHO`, or `WHO on WORD WORD`; else what is wrong with it. */
async function readMention(entry: string): Promise<MentionEntry | string> {
  const [first = '', preposition, ...rest] = entry.split(/\s+/);
  const isConditional = preposition === 'on';
  const whom = isConditional ? first : entry;
  const who = readWho(whom.replace(/^@/, ''));
  if (who === undefined) return describeNobody(whom);
  if (!isConditional) return { who };
  const words = withoutJoins(rest);
  const on = words.filter(isCondition);
  const isWhole = on.length > 0 && on.length === words.length;
  return isWhole ? { who, on } : describeNoCondition(words);
}

function readWho(word: string): MentionEntry['who'] | undefined {
  const known = [...everybody, ...roles].find((one) => one === word) ?? synonyms.get(word);
  return known ?? readPerson(word) ?? readTeam(word);
}

async function describeNobody(whom: string): Promise<string> {
  // `author on failure, cancelled`: the comma has begun another entry.
  if (isCondition(whom))
    return `"${whom}" says when, and not who: several words stand behind one \`on\`, without commas, as in \`all on failure ${whom}\`.`;
  const known = [...everybody, ...synonyms.keys(), ...roles];
  const suggestion = suggestTeam(whom) ?? (await nearest(whom.replace(/^@/, ''), known));
  const isLogin = /^@?[\w-]+$/.test(whom);
  const [, user] = /^@([^\s:@]+):[^\s:]/.exec(whom) ?? [];
  if (user !== undefined)
    return `${quoteValue(whom)} has no name in front of it: in a Matrix room, write \`${user}:${whom}\`.`;
  const hint = isLogin ? ' For a login of GitHub, `people` says who that is in Twake.' : '';
  const list = [...everybody, ...roles, 'team:slug'].join(', ');
  return `${quoteValue(whom)} must be ${list} or name:user-id.${suggest(suggestion) || hint}`;
}
