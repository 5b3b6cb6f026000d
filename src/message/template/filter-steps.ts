/** What filters and operators cost beside their steps: those that take, make or compare what may be large. */

import { defaultOperators, type FilterImplOptions, type Operators, toValue } from 'liquidjs';
import { type Meter, stepsFor, stepsToFind } from './steps.ts';

/** Letters that name a day, a month or a zone, or stand for a whole date. */
const NAMES = /[aAbBchxXZ]/g;
/** Each is a question to Intl. */
const NAME_STEPS = 400;

/** As Liquid calls a filter. */
export type Handler = Extract<FilterImplOptions, (...values: never) => unknown>;

type Cost = (value: unknown, options: readonly unknown[]) => number;

const toFind: Cost = (text, [sought]) => stepsToFind(text, sought);
const toSort: Cost = (list, [property]) => {
  const items = Array.isArray(list) ? list : [];
  const length = items.reduce((sum, item) => sum + 10 + stepsFor(valueAt(item, property)), 0);
  return length * Math.log2(items.length + 1);
};
const toWriteDate: Cost = (_, [format, zone]) => {
  const names = String(format).match(NAMES)?.length ?? 0;
  return names * NAME_STEPS * (zone === undefined ? 1 : 2);
};

const costs: Readonly<Record<string, Cost>> = {
  split: toFind,
  remove: toFind,
  remove_first: toFind,
  remove_last: toFind,
  replace: toFind,
  replace_first: toFind,
  replace_last: toFind,
  sort: toSort,
  sort_natural: toSort,
  date: toWriteDate,
  date_to_string: () => NAME_STEPS,
  date_to_long_string: () => NAME_STEPS,
  date_to_rfc822: () => 2 * NAME_STEPS,
};

/** Of a path: who writes more of them does not mean to sort. */
const MOST_PARTS = 10;

function valueAt(item: unknown, property: unknown): unknown {
  if (property === undefined) return item;
  return String(property)
    .split('.', MOST_PARTS)
    .reduce((value, name) => Object(value)[name], item);
}

/** The same filter, counted: by its own cost, by what it takes, and by what it makes where that is more. */
export function meterFilter(name: string, filter: Handler, meter: Meter): Handler {
  return function (value, ...options) {
    const taken = [value, ...options].reduce<number>((sum, each) => sum + stepsFor(each), 0);
    meter.use(1 + options.length + taken + (costs[name]?.(value, options) ?? 0));
    const made: unknown = filter.call(this, value, ...options);
    meter.use(stepsFor(made) - taken);
    return made;
  };
}

export function meteredOperators(meter: Meter): Operators {
  const metered = Object.entries(defaultOperators).map(([name, operator]) => {
    const steps = name === 'contains' ? stepsToFind : stepsToCompare;
    return [
      name,
      (left: unknown, right: unknown, context: never) => {
        meter.use(steps(toValue(left), toValue(right)));
        return operator(left as never, right as never, context);
      },
    ];
  });
  return Object.fromEntries(metered);
}

/** Lists are compared item by item, in steps of their own. */
function stepsToCompare(left: unknown, right: unknown): number {
  return typeof left === 'string' && typeof right === 'string'
    ? Math.min(left.length, right.length) / 100
    : 0;
}
