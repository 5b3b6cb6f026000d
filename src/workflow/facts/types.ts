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

/** A comment, on a line of code perhaps. */
export interface Comment extends Post {
  /** The file, and the line in it. */
  readonly path: string | null;
  readonly line: number | null;
}

/** How a pull request, an issue or a discussion is kept track of. */
export interface Tracking {
  /** The label that was just set or taken away. */
  readonly label: string | null;
  /** A login: who was just assigned, or no longer is. */
  readonly assignee: string | null;
  /** Its title; the one that it was just taken out of, where that is what happened. */
  readonly milestone: string | null;
  /** Why its conversation is locked: `off-topic`, `too heated`, `resolved`, `spam`. */
  readonly lock_reason: string | null;
}

export interface PullRequest extends Post, Tracking {
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
  /** Whose reviews are awaited: logins, then the names of teams. */
  readonly awaited: readonly string[];
  /** Who was just asked for a review: a login, or the name of a team. */
  readonly requested: string | null;
  readonly commits: number | null;
  readonly additions: number | null;
  readonly deletions: number | null;
  readonly changed_files: number | null;
}

/** An issue or a discussion. */
export interface Issue extends Post, Tracking {
  readonly kind: 'issue' | 'discussion';
  readonly number: number | null;
  readonly title: string | null;
  readonly state: string | null;
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; of discussions `resolved`, `outdated`, `duplicate`. */
  readonly reason: string | null;
  readonly labels: readonly string[];
  /** Of an issue, such as `Bug`; the one that was just taken away, where that is what happened. */
  readonly type: string | null;
  /** Of a discussion. */
  readonly category: string | null;
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
  /** What is older than the ten newest commits. */
  readonly older: OlderCommits;
  /** The page that compares before and after. */
  readonly compare: string | null;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly forced: boolean;
}

/** Commits that are not listed one by one. */
export interface OlderCommits {
  readonly count: number;
  /** Who made them, each once; the newest first. */
  readonly authors: readonly Author[];
}

/** Of a commit. */
export interface Author {
  readonly name: string | null;
  /** On GitHub. */
  readonly login: string | null;
}

/** Another run, job, check or commit status that the event reports. */
export interface Check {
  readonly name: string | null;
  readonly branch: string | null;
  readonly url: string | null;
  /** A login. */
  readonly actor: string | null;
  /** How far it is, in GitHub's words: `queued`, `in_progress`, `completed` ... */
  readonly status: string | null;
  /** What started it, of a run: the name of an event. */
  readonly event: string | null;
  /** Of a run, from 1. */
  readonly attempt: number | null;
  /** The number of the pull request that it is about. */
  readonly pull_request: number | null;
  /** What it says about itself, in a line. */
  readonly description: string | null;
  /** What its app was just asked to do about it. */
  readonly requested: string | null;
  /** In seconds, once it has ended. */
  readonly duration: number | null;
  readonly result: Conclusion;
  readonly icon: string;
}

/** What an edit has replaced. */
export interface Edit {
  /** What was edited, in GitHub's words: `title`, `body`, `due on`. */
  readonly fields: readonly string[];
  /** The title or name that it had before. */
  readonly title: string | null;
  /** The branch that a pull request was to be merged into before. */
  readonly base: string | null;
  /** The category that a discussion was in before. */
  readonly category: string | null;
}

/** The other repository of an issue or a discussion that was moved. */
export interface Transfer {
  /** `owner/name` */
  readonly repository: string | null;
  readonly number: number | null;
  readonly url: string | null;
}

/** Pages of the wiki that were written. */
export interface Wiki {
  readonly pages: readonly WikiPage[];
  readonly count: number;
}

export interface WikiPage {
  readonly title: string | null;
  readonly url: string | null;
  /** `created` or `edited` */
  readonly action: string | null;
  /** What its author said about it. */
  readonly summary: string | null;
}

/** A copy of the repository that somebody else made. */
export interface Fork {
  /** `owner/name` */
  readonly full_name: string | null;
  readonly owner: string | null;
  readonly url: string | null;
}

export interface Label {
  readonly name: string | null;
  readonly description: string | null;
  /** The page of what has it; null where it was deleted. */
  readonly url: string | null;
}

export interface Milestone {
  readonly title: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly state: string | null;
  /** How many issues and pull requests are done, and how many there are. */
  readonly done: number | null;
  readonly count: number | null;
  /** As GitHub writes times: ISO 8601. */
  readonly due_on: string | null;
}

/** A package of GitHub's registries. */
export interface Package {
  readonly name: string | null;
  readonly version: string | null;
  /** `npm`, `container` ... */
  readonly type: string | null;
  readonly url: string | null;
  /** A login. */
  readonly author: string | null;
}

/** A site of GitHub Pages that was built from a branch. */
export interface PageBuild {
  readonly result: Conclusion;
  readonly icon: string;
  /** Why it failed, in a line. */
  readonly error: string | null;
  /** A login. */
  readonly pusher: string | null;
  /** The page of what was deployed. */
  readonly url: string | null;
}

/** A rule that protects branches. */
export interface ProtectionRule {
  /** A name of a branch, or a pattern of names. */
  readonly name: string | null;
  /** The page of all of them. */
  readonly url: string | null;
}

/** What the merge queue wants to have checked. */
export interface MergeGroup {
  /** Of the pull request. */
  readonly number: number | null;
  readonly title: string | null;
  readonly url: string | null;
  /** The branch that it is to be merged into. */
  readonly base: string | null;
}

/** A run that somebody asked for by `workflow_dispatch` or `repository_dispatch`. */
export interface Dispatch {
  /** Of a `repository_dispatch`: its `event_type`. */
  readonly type: string | null;
  /** Of a `workflow_dispatch`: those that are not empty, as the workflow lists them. */
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
}

/** What an event is about of which nothing else is known. */
export interface About {
  readonly name: string | null;
  readonly url: string | null;
}
