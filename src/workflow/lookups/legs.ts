/**
 * The legs of a matrix, told by the names that GitHub gives to jobs: `test (24, ubuntu)`, inside a reusable workflow
 * `test (24) / unit`.
 */

/** A name, taken apart. */
interface Leg {
  /** The name without the values: `test`, `test / unit`. */
  readonly job: string;
  readonly values: readonly string[];
}

/** What a group of legs has in common, and where they differ. */
export interface Legs {
  /** How many of them failed, and how many there are in the matrix. */
  readonly failed: number;
  readonly count: number;
  /** Of each that failed, what tells it from the others: `24`, `24 ubuntu`. */
  readonly values: readonly string[];
}

/** Undefined for a job that is no leg. */
export function readLeg(name: string): Leg | undefined {
  const [, before, values, after] = /^(.+?) \((.+?)\)( \/ .+)?$/.exec(name) ?? [];
  if (before === undefined || values === undefined) return undefined;
  return { job: `${before}${after ?? ''}`, values: values.split(', ') };
}

/** How many jobs are legs of the same matrix. */
export function countLegs(job: string, names: readonly string[]): number {
  return names.filter((name) => readLeg(name)?.job === job).length;
}

/** The values in which legs differ; whole where they do not have equally many. */
export function differingValues(legs: readonly Leg[]): readonly string[] {
  const [first] = legs;
  const isEven = legs.every(({ values }) => values.length === first?.values.length);
  const differs = (place: number) =>
    legs.some(({ values }) => values[place] !== first?.values[place]);
  return legs.map(({ values }) => values.filter((_, place) => !isEven || differs(place)).join(' '));
}
