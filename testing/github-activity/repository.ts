/** A repository in which things have happened, as GitHub's APIs know it. */

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly mergedAt: string;
  /** Later, where somebody has commented. */
  readonly updatedAt?: string;
  /** Null: the account is gone. `name[bot]` is an app. */
  readonly author: string | null;
  readonly labels?: readonly string[];
}

interface Issue {
  readonly createdAt: string;
  readonly closedAt?: string;
}

export interface Release {
  readonly tagName: string;
  readonly name?: string;
  readonly publishedAt: string | null;
  readonly createdAt?: string;
  readonly isPrerelease?: boolean;
}

export interface Deployment {
  readonly environment: string;
  readonly createdAt: string;
  /** The newest first. */
  readonly states: readonly string[];
  /** When it came to the last of them; else when it was created. */
  readonly endedAt?: string;
}

/** As REST gives it; what is not given is as of a run of `Test` on main. */
export interface Run {
  readonly id: number;
  readonly created_at: string;
  readonly conclusion: string | null;
  readonly [name: string]: unknown;
}

export type ListName = 'pullRequests' | 'issues' | 'releases' | 'deployments';

export interface RepositoryFixture {
  readonly pullRequests: readonly PullRequest[];
  readonly issues: readonly Issue[];
  readonly releases: readonly Release[];
  readonly deployments: readonly Deployment[];
  readonly runs: readonly Run[];
  /** What was different in earlier attempts, by run and number: `12/1`. */
  readonly attempts: Readonly<Record<string, object>>;
  /** What this token may not read. */
  readonly refused: readonly ListName[];
}

export const emptyRepository: RepositoryFixture = {
  pullRequests: [],
  issues: [],
  releases: [],
  deployments: [],
  runs: [],
  attempts: {},
  refused: [],
};

export const repositoryUrl = 'https://github.com/octo-org/hello';
