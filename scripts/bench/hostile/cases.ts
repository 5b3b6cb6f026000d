/** All cases of a seed, each told by a few words, so that it can be sent to a thread of its own. */

import { forms, type HostileStep } from './forms.ts';
import { specials } from './special.ts';
import { depths, textOf, type Unit, unitsOf } from './units.ts';

export interface Case {
  /** Absent for what is special. */
  readonly unit?: Unit;
  readonly depth: number;
  /** A name in `forms`, or in `specials`. */
  readonly form: string;
  /** Which Twake it is for. */
  readonly twake: HostileTwake;
  /** Whether the message is shown as well, and not sent. */
  readonly shows: boolean;
}

export type HostileTwake = 'v1' | 'matrix';

/** What has a parser of its own sees each unit at each depth, the others at one of them in turn. */
const thorough = ['markdown', 'value as a document', 'twacode, source', 'template, source'];

export function casesOf(seed: number, twake: HostileTwake): readonly Case[] {
  const special = Object.keys(specials).map((form) => ({ form, depth: 1, twake, shows: true }));
  const repeated = unitsOf(seed).flatMap((unit, turn) =>
    Object.keys(forms).flatMap((form, index) =>
      depths
        .filter((_, at) => thorough.includes(form) || at === (turn + index) % depths.length)
        .map((depth) => ({ unit, depth, form, twake, shows: true })),
    ),
  );
  return [...special, ...repeated];
}

export function stepOf({ unit, depth, form }: Case): HostileStep {
  const step = unit ? forms[form]?.(textOf(unit, depth)) : specials[form]?.();
  if (step === undefined) throw new Error(`There is no form "${form}".`);
  return step;
}
