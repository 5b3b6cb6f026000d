/** Which fault the next request meets, if any. */

import type { ApiRequest } from './api.ts';
import { type Fault, type Moment, type Plan, planFault } from './faults.ts';

export interface FaultOptions {
  /** How many requests (or connections) it befalls; without it, all that come. */
  readonly times?: number;
  /** Only requests for which this holds, such as those for one channel. */
  readonly when?: (request: ApiRequest) => boolean;
}

export interface FaultQueue {
  /** Faults follow each other in the order in which they were added; a new one takes the place of an endless one. */
  readonly add: (fault: Fault, options?: FaultOptions) => void;
  readonly clear: () => void;
  /** The plan for a request that has got this far; undefined: nothing goes wrong here. */
  readonly take: (
    moment: 'connection' | 'headers' | 'body',
    request?: ApiRequest,
  ) => Plan | undefined;
}

interface Entry {
  readonly plan: Plan;
  readonly when: FaultOptions['when'];
  left: number;
}

export function createFaultQueue(): FaultQueue {
  let queue: Entry[] = [];
  return {
    add: (fault, { times = Number.POSITIVE_INFINITY, when } = {}) => {
      queue = queue.filter((entry) => entry.when !== undefined || Number.isFinite(entry.left));
      queue.push({ plan: planFault(fault), when, left: times });
    },
    clear: () => {
      queue = [];
    },
    take: (moment, request) => {
      const next = queue.find(
        (entry) => entry.when === undefined || (request && entry.when(request)),
      );
      if (next === undefined || momentOf(next.plan) !== moment) return undefined;
      next.left--;
      queue = queue.filter((entry) => entry.left > 0);
      return next.plan;
    },
  };
}

/** When a plan must be known: before the body is read, if the connection is to break by then. */
function momentOf(plan: Plan): Moment {
  return plan.does === 'cut' && plan.at !== 'stored' ? plan.at : 'body';
}
