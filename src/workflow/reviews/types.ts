/** What the preset `reviews` and templates tell of pull requests that wait. Types only. */

/** Whose turn it is, or what holds it up. */
export type Turn = 'first_review' | 're_review' | 'changes' | 'ready' | 'stuck';

/** How the checks of the newest commit went; `none`: there are none, `unknown`: nobody could tell. */
export type Checks = 'success' | 'failure' | 'in_progress' | 'none' | 'unknown';

export interface WaitingPullRequest {
  readonly number: number;
  readonly title: string | null;
  readonly url: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** As `people` calls them, else a login; null for a deleted account. */
  readonly author: string | null;
  /** Who is waited for: reviewers who have not answered, by name. */
  readonly reviewers: readonly string[];
  readonly checks: Checks;
  /** Whether it conflicts with its base; null where GitHub has not found out yet. */
  readonly conflicts: boolean | null;
  /** Since when, as GitHub writes times. */
  readonly since: string;
  /** That in working days. */
  readonly age: number;
  /** Whether it may be longer than that. */
  readonly at_least: boolean;
}

export interface ReviewGroup {
  readonly turn: Turn;
  /** Those that are listed, the oldest wait first. */
  readonly list: readonly WaitingPullRequest[];
}

export interface Reviews {
  /** How many wait, as far as is known; null: nothing could be read, so nobody knows. */
  readonly count: number | null;
  /** Whether there may be more: not all could be read. */
  readonly at_least: boolean;
  /** How many auto-merge or the merge queue sees to. */
  readonly merging: number;
  /** How many wait that `data` leaves out. */
  readonly left_out: number;
  /** In the sequence of who can act; no empty ones. */
  readonly groups: readonly ReviewGroup[];
  /** How many more wait than are listed: those that have waited least of their group. */
  readonly more: number;
  /** What could not be read, each as a few words. */
  readonly missing: readonly string[];
  /** Of what only a part could be read, and how much. */
  readonly partial: readonly string[];
  /** `owner/name` of each. */
  readonly repositories: readonly string[];
  /** All open pull requests of them. */
  readonly url: string | null;
  /** Of those that are listed: whose review is waited for, as `people` may have them. */
  readonly awaited: readonly string[];
}
