/** How many issues were opened, and how many closed. */

import { type JsonObject, textAt } from '../payload.ts';
import { type Place, searchUrl } from './search.ts';
import { isWithin } from './window.ts';

export interface Issues {
  readonly opened: Counted;
  readonly closed: Counted;
}

interface Counted {
  readonly count: number;
  /** All of them, on GitHub. */
  readonly url: string | null;
}

/** @param nodes all that have changed since, for whatever reason: GitHub filters by that alone */
export function describeIssues(nodes: readonly JsonObject[], place: Place): Issues {
  const count = (name: string, time: string): Counted => ({
    count: nodes.filter((node) => isWithin(textAt(node, name), place.window)).length,
    url: searchUrl(place, { page: 'issues', time }),
  });
  return { opened: count('createdAt', 'created'), closed: count('closedAt', 'closed') };
}
