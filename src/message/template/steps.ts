/**
 * Counts what a template does, and stops it when it does too much: whatever it is, on any machine, at the same place.
 *
 * A clock would not do: between two looks at it a single filter may take minutes. So what may be large is counted by its
 * size, before it is made wherever that can be told.
 */

/** Counts steps of about a tenth of a microsecond. */
export interface Meter {
  /** @throws Error when there were too many */
  readonly use: (steps: number) => void;
}

/** How many characters, or items of a list, are a step. */
export const PER_STEP = 10;

export const tooManySteps = 'too many steps';

export function createMeter(limit: number): Meter {
  let left = limit;
  return {
    use(steps) {
      // Who uses none is not told again: a promise that is under way would be left behind, for nobody to catch.
      if (steps <= 0) return;
      left -= steps;
      if (left < 0) throw new Error(tooManySteps);
    },
  };
}

/** What it costs to read or to make a text or a list. */
export function stepsFor(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length / PER_STEP : 0;
}

/** What it may cost to look for one text in another: the longer both are, the more often it begins in vain. */
export function stepsToFind(text: unknown, sought: unknown): number {
  if (typeof text !== 'string' || typeof sought !== 'string') return 0;
  return (text.length * sought.length) / 1000;
}

/** As Liquid renders: what is yielded is a value, a promise of one, or more work that ends with one. */
type Work = Iterator<unknown, unknown, unknown>;

type Result = { readonly value: unknown } | { readonly error: unknown };

/**
 * Does Liquid's work, as its own `toPromise` does, but counted; without recursion, so that it may be as deep as it likes; and
 * it waits only where there is something to wait for.
 */
export async function run(whole: Work, meter: Meter): Promise<unknown> {
  const open = [whole];
  let result: Result = { value: undefined };
  for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
    try {
      const { done, value } = resume(current, result, meter);
      if (done) open.pop();
      if (isWork(value)) open.push(value);
      result = value instanceof Promise ? await settle(value) : { value };
    } catch (error) {
      open.pop();
      result = { error };
    }
  }
  if ('error' in result) throw result.error;
  return result.value;
}

function resume(work: Work, result: Result, meter: Meter): IteratorResult<unknown, unknown> {
  if ('error' in result && work.throw) return work.throw(result.error);
  meter.use(1);
  return work.next('value' in result ? result.value : undefined);
}

function settle(promise: Promise<unknown>): Promise<Result> {
  return promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
}

/** Not by `next` alone, which a `forloop` has, too. */
function isWork(value: unknown): value is Work {
  const { next, throw: fail } = Object(value) as Partial<Work>;
  return typeof next === 'function' && typeof fail === 'function';
}
