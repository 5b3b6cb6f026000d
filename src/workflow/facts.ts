/**
 * A run and its event become ready-made facts: what a message about them wants to say.
 *
 * What this run does not know is null, and prints as nothing. What its event does not bring (a pull request, a release)
 * is absent, so that whoever names it hears of the mistake.
 */

import {
  type Commit,
  type Deployment,
  describeCommit,
  describeDeployment,
  describePullRequest,
  describeRef,
  describeRelease,
  type Github,
  type PullRequest,
  type Release,
} from './event-facts.ts';
import { address, repositoryUrl, runUrl, serverUrl } from './links.ts';
import { textAt } from './payload.ts';

/** The results of a job, the weightiest first: the first that occurs is the verdict over several jobs. */
export const results = ['failure', 'cancelled', 'success', 'skipped'] as const;
export type Result = (typeof results)[number];

/** What `toJSON(needs)` gives: the jobs this one waited for, by their ids. */
export type Needs = Readonly<
  Record<string, { readonly result: Result; readonly outputs?: Readonly<Record<string, unknown>> }>
>;

/** What is known beside the event. */
export interface Circumstances {
  readonly status: string;
  readonly checkRunId: number | null;
  readonly needs: Needs;
}

export interface Facts {
  readonly run: ReturnType<typeof describeRun>;
  readonly job: ReturnType<typeof describeJob>;
  readonly repository: ReturnType<typeof describeRepository>;
  readonly actor: ReturnType<typeof describeActor>;
  readonly commit: Commit;
  readonly branch: string | null;
  readonly tag: string | null;
  readonly pull_request?: PullRequest;
  readonly release?: Release;
  readonly deployment?: Deployment;
  /** Over the jobs of `needs`; without any, this job's own status. */
  readonly verdict: string;
  /** The jobs of `needs`, the weightiest result first. */
  readonly jobs: readonly { readonly name: string; readonly result: Result }[];
}

export function gatherFacts(github: Github, circumstances: Circumstances): Facts {
  const pull_request = describePullRequest(github);
  const release = describeRelease(github);
  const deployment = describeDeployment(github);
  const jobs = listJobs(circumstances.needs);
  return {
    run: describeRun(github),
    job: describeJob(github, circumstances),
    repository: describeRepository(github),
    actor: describeActor(github),
    commit: describeCommit(github),
    ...describeRef(github),
    ...(pull_request && { pull_request }),
    ...(release && { release }),
    ...(deployment && { deployment }),
    verdict: jobs[0]?.result ?? circumstances.status,
    jobs,
  };
}

/** A later attempt has an address of its own: the plain one always shows the latest. */
function describeRun(github: Github) {
  const attempt = numberIn(github['run_attempt']);
  const url = runUrl(github);
  return {
    id: numberIn(github['run_id']),
    number: numberIn(github['run_number']),
    attempt,
    name: textAt(github, 'workflow'),
    url: attempt !== null && attempt > 1 ? address(url, 'attempts', String(attempt)) : url,
  };
}

/** `name` is the job's id in the workflow file. Where its check run is not known (older servers), the run's page serves. */
function describeJob(github: Github, { status, checkRunId }: Circumstances) {
  const url =
    checkRunId === null
      ? describeRun(github).url
      : address(runUrl(github), 'job', String(checkRunId));
  return { name: textAt(github, 'job'), status, url, check_run_id: checkRunId };
}

function describeRepository(github: Github) {
  const full_name = textAt(github, 'repository');
  const [owner = null, name = null] = full_name?.split('/') ?? [];
  return { name, full_name, owner, url: repositoryUrl(github) };
}

/** A login like `dependabot[bot]` belongs to an app, which has its page elsewhere. */
function describeActor(github: Github) {
  const login = textAt(github, 'actor');
  return { login, url: address(serverUrl(github), login?.replace(/^(.+)\[bot\]$/, 'apps/$1')) };
}

function listJobs(needs: Needs): Facts['jobs'] {
  return Object.entries(needs)
    .map(([name, { result }]) => ({ name, result }))
    .sort((a, b) => results.indexOf(a.result) - results.indexOf(b.result));
}

function numberIn(text: unknown): number | null {
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : null;
}
