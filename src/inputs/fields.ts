/** A group of inputs: for each name how its text is read, and what an empty text means. */

import { wrapError } from '../errors.ts';
import { cleanTextsIn, withoutControlSequences } from '../foreign-text.ts';
import type { TwakeKind } from '../twake/api.ts';
import type { Reader } from './readers.ts';

/** One input of action.yml. */
export interface Field<T> {
  /** What an empty input means; action.yml says the same, unless it has an expression there. */
  readonly default: string;
  readonly read: Reader<T>;
  /** `false`: white space around it belongs to it. Default: `true`. */
  readonly isTrimmed?: false;
  /** What is wrong with it is said without quoting it. */
  readonly isSecret?: true;
}

export function field<T>(read: Reader<T>, fallback = ''): Field<T> {
  return { default: fallback, read };
}

/** A mapping in JSON or YAML. Empty texts are not parsed: that would load the YAML library for every message. */
export function mapping<T extends object>(parse: (raw: string) => Promise<T>): Field<T> {
  return field(async (raw) => (raw === '' ? ({} as T) : cleanTextsIn(await parse(raw))));
}

/** Of one group, by the names of the inputs. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What reading a group gives: a value for each name, and for no other. */
export type ValuesOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends Field<infer T> ? T : never;
};

export interface Reading {
  /** Whose ids the inputs hold. */
  readonly kind: TwakeKind;
  /** The text of an input, `''` where it is absent; `core.getInput` is one. */
  getInput(name: string, options?: { trimWhitespace: boolean }): string;
  /** The text without anything secret: an issue quotes its value. */
  hide(text: string): string;
}

/** Reads a group; where there are issues, the values beside them are not to be used. */
export async function readGroup<F extends Fields>(
  fields: F,
  reading: Reading,
): Promise<{ readonly values: ValuesOf<F>; readonly issues: readonly string[] }> {
  const names = Object.keys(fields);
  const entries = await Promise.all(
    names.map((name) => readField(name, fields[name] as Field<unknown>, reading)),
  );
  return {
    values: Object.fromEntries(
      entries.map(({ value }, index) => [names[index], value]),
    ) as ValuesOf<F>,
    issues: entries.flatMap(({ issues }) => issues),
  };
}

async function readField(name: string, field: Field<unknown>, reading: Reading) {
  const { getInput, hide, kind } = reading;
  const trimWhitespace = field.isTrimmed ?? true;
  const raw = withoutControlSequences(getInput(name, { trimWhitespace }));
  const entry = await readText(name, raw, field, kind);
  if (entry.issues.length === 0 || field.isSecret) return entry;
  // An issue quotes its value, cut or in another spelling, in which nobody would find a secret afterwards.
  return { ...entry, issues: (await readText(name, hide(raw), field, kind)).issues };
}

async function readText(name: string, raw: string, field: Field<unknown>, kind: TwakeKind) {
  const issues: string[] = [];
  const addIssue = (issue: string) => void issues.push(`\`${name}\` ${issue}`);
  try {
    return { issues, value: await field.read(raw === '' ? field.default : raw, addIssue, kind) };
  } catch (error) {
    return { issues: [wrapError(error).message], value: {} };
  }
}
