/** What was released, by when it was published. */

import { address } from '../facts/links.ts';
import { flagAt, type JsonObject, lineAt, textAt } from '../payload.ts';
import type { Place } from './search.ts';
import { isWithin } from './window.ts';

interface Release {
  readonly name: string | null;
  readonly url: string | null;
  readonly prerelease: boolean;
}

export interface Releases {
  readonly count: number;
  readonly url: string | null;
  /** The newest first. */
  readonly list: readonly Release[];
}

/** Drafts are nobody's business yet. */
export function describeReleases(nodes: readonly JsonObject[], { url, window }: Place): Releases {
  const list = nodes
    .filter((node) => !flagAt(node, 'isDraft') && isWithin(textAt(node, 'publishedAt'), window))
    .map((node) => ({
      name: lineAt(node, 'name') ?? lineAt(node, 'tagName'),
      url: textAt(node, 'url'),
      prerelease: flagAt(node, 'isPrerelease'),
    }));
  return { count: list.length, url: address(url, 'releases'), list };
}
