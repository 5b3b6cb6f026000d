/** What every question to GitHub's API has at hand. Types only. */

import type { Context } from '../context.ts';

/** What a question needs: what is known already, the way to GitHub, and what may be missing. */
export interface Inquiry {
  readonly context: Context;
  /** GETs what is below the repository, such as `/releases`. Throws what Octokit throws, and a TimeoutError. */
  readonly ask: (route: string, parameters?: Record<string, unknown>) => Promise<unknown>;
  /** What is found, or null and a word about why. */
  readonly optional: <T>(fact: Fact, find: () => Promise<T | null>) => Promise<T | null>;
}

/** What may be missing, and why. */
export interface Fact {
  readonly name: string;
  /** Of the token, as in `permissions:` of a workflow. */
  readonly permission: string;
}
