/**
 * What events are about, as presets and templates name it and docs/templates.md lists it. Types only.
 *
 * What a run does not know is null. Addresses are absolute; titles and names are one line.
 */

import type { Conclusion } from './results.ts';

export interface Commit {
  readonly sha: string | null;
  /** Its first seven digits. */
  readonly short: string | null;
  readonly message: string | null;
  readonly title: string | null;
  /** The name in the commit. */
  readonly author: string | null;
  /** On GitHub. */
  readonly login: string | null;
  readonly url: string | null;
}

/** What someone wrote. */
export interface Post {
  /** Markdown, whole. */
  readonly body: string | null;
  /** A login. */
  readonly author: string | null;
  readonly url: string | null;
}

export interface PullRequest extends Post {
  readonly number: number | null;
  readonly title: string | null;
  readonly state: string | null;
  readonly draft: boolean;
  readonly merged: boolean;
  readonly merged_by: string | null;
  /** The branch that is to be merged, and the one to merge into. */
  readonly head: string | null;
  readonly base: string | null;
  /** Whether it comes from another repository. */
  readonly fork: boolean;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Logins of those who have not answered. */
  readonly reviewers: readonly string[];
  readonly teams: readonly string[];
  /** The label that was just set or taken away. */
  readonly label: string | null;
  /** Who was just asked for a review: a login, or the name of a team. */
  readonly requested: string | null;
  readonly commits: number | null;
  readonly additions: number | null;
  readonly deletions: number | null;
  readonly changed_files: number | null;
}

/** An issue or a discussion. */
export interface Issue extends Post {
  readonly kind: 'issue' | 'discussion';
  readonly number: number | null;
  readonly title: string | null;
  readonly state: string | null;
  readonly labels: readonly string[];
  /** The label that was just set or taken away. */
  readonly label: string | null;
}

export interface Review extends Post {
  /** `approved`, `changes_requested`, `commented`, `dismissed` */
  readonly state: string | null;
}

export interface Release {
  readonly name: string | null;
  readonly tag: string | null;
  /** The release notes, whole. */
  readonly body: string | null;
  readonly url: string | null;
  /** A login. */
  readonly author: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** As GitHub writes times: ISO 8601. */
  readonly published_at: string | null;
}

/** What the events `deployment` and `deployment_status` tell. */
export interface Deployment {
  readonly environment: string | null;
  readonly ref: string | null;
  readonly description: string | null;
  /** In GitHub's words. */
  readonly state: string | null;
  /** Null: none is told yet. */
  readonly result: Conclusion | null;
  readonly url: string | null;
  readonly log_url: string | null;
}

/** A push to a branch or a tag; one of both is null. */
export interface Push {
  readonly branch: string | null;
  readonly tag: string | null;
  readonly url: string | null;
  /** The newest first. */
  readonly commits: readonly Commit[];
  readonly count: number;
  /** The page that compares before and after. */
  readonly compare: string | null;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly forced: boolean;
}

/** Another run, job, check or commit status that the event reports. */
export interface Check {
  readonly name: string | null;
  readonly branch: string | null;
  readonly url: string | null;
  /** A login. */
  readonly actor: string | null;
  readonly result: Conclusion;
  readonly icon: string;
}
