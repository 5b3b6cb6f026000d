/**
 * A run and its event become ready-made facts: what a message about them wants to say.
 *
 * What this run does not know is null, and prints as nothing. What its event does not bring (a pull request, a release)
 * is absent, so that whoever names it hears of the mistake.
 */

import { isObject, type JsonObject, textAt } from '../payload.ts';
import { type Check, describeCheck } from './check.ts';
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
} from './event.ts';
import { address, repositoryUrl, runUrl, serverUrl } from './links.ts';
import { describePush, type Push } from './push.ts';
import { iconOf } from './results.ts';
import {
  type Comment,
  describeComment,
  describeIssue,
  describeReview,
  type Issue,
  type Review,
} from './topic.ts';

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
  readonly matrix: JsonObject | null;
  readonly data: JsonObject;
}

export interface Facts {
  readonly run: ReturnType<typeof describeRun>;
  readonly job: ReturnType<typeof describeJob>;
  readonly repository: ReturnType<typeof describeRepository>;
  readonly actor: ReturnType<typeof describeActor>;
  readonly commit: Commit;
  readonly branch: string | null;
  readonly tag: string | null;
  /** What happened to the subject of the event, such as `opened`. */
  readonly action: string | null;
  readonly push?: Push;
  readonly pull_request?: PullRequest;
  readonly review?: Review;
  readonly issue?: Issue;
  readonly comment?: Comment;
  readonly release?: Release;
  readonly deployment?: Deployment;
  readonly check?: Check;
  readonly deploy: ReturnType<typeof describeDeploy>;
  /** Over the jobs of `needs`; without any, this job's own status. */
  readonly verdict: string;
  /** The sign of the verdict. */
  readonly icon: string;
  /** The jobs of `needs`, the weightiest result first. */
  readonly jobs: readonly {
    readonly name: string;
    readonly result: Result;
    readonly icon: string;
  }[];
}

export function gatherFacts(github: Github, circumstances: Circumstances): Facts {
  const jobs = listJobs(circumstances.needs);
  const verdict = jobs[0]?.result ?? circumstances.status;
  const subjects = describeSubjects(github);
  const ref = describeRef(github);
  const commit = describeCommit(github);
  return {
    run: describeRun(github),
    job: describeJob(github, circumstances),
    repository: describeRepository(github),
    actor: describeActor(github),
    commit,
    ...ref,
    action: textAt(github.event, 'action'),
    ...subjects,
    deploy: describeDeploy({ ...subjects, ...ref, commit, verdict }, circumstances.data),
    verdict,
    icon: iconOf(verdict),
    jobs,
  };
}

/** What the event is about, each only where it is. */
function describeSubjects(github: Github) {
  const push = describePush(github);
  const pull_request = describePullRequest(github);
  const review = describeReview(github);
  const issue = describeIssue(github);
  const comment = describeComment(github);
  const release = describeRelease(github);
  const deployment = describeDeployment(github);
  const check = describeCheck(github);
  return {
    ...(push && { push }),
    ...(pull_request && { pull_request }),
    ...(review && { review }),
    ...(issue && { issue }),
    ...(comment && { comment }),
    ...(release && { release }),
    ...(deployment && { deployment }),
    ...(check && { check }),
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

/**
 * `name` is the job's id in the workflow file, `title` has the values of its matrix, as GitHub shows it.
 * Where its check run is not known (older servers), the run's page serves.
 */
function describeJob(github: Github, { status, checkRunId, matrix }: Circumstances) {
  const url =
    checkRunId === null
      ? describeRun(github).url
      : address(runUrl(github), 'job', String(checkRunId));
  const name = textAt(github, 'job');
  const values = leavesOf(matrix).join(', ');
  const title = name && values ? `${name} (${values})` : name;
  return { name, title, status, url, check_run_id: checkRunId };
}

function leavesOf(value: unknown): readonly string[] {
  if (isObject(value)) return Object.values(value).flatMap(leavesOf);
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
    ? [String(value)]
    : [];
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

/** What is deployed, where and how it went: as `data` says, else as the event does. */
function describeDeploy(
  {
    deployment,
    release,
    tag,
    commit,
    verdict,
  }: Pick<Facts, 'deployment' | 'release' | 'tag' | 'commit' | 'verdict'>,
  data: JsonObject,
) {
  const ref = deployment?.ref?.replace(/^[\da-f]{40}$/, (sha) => sha.slice(0, 7));
  // A job that reports on a deployment succeeds even where the deployment failed.
  const result = verdict === 'success' ? (deployment?.result ?? verdict) : verdict;
  return {
    environment: wordIn(data['environment']) ?? deployment?.environment ?? null,
    version: wordIn(data['version']) ?? ref ?? release?.tag ?? tag ?? commit.short,
    url: wordIn(data['url']) ?? deployment?.url ?? null,
    result,
    icon: iconOf(result),
  };
}

function wordIn(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || typeof value === 'number'
    ? String(value)
    : null;
}

function listJobs(needs: Needs): Facts['jobs'] {
  return Object.entries(needs)
    .map(([name, { result }]) => ({ name, result, icon: iconOf(result) }))
    .sort((a, b) => results.indexOf(a.result) - results.indexOf(b.result));
}

function numberIn(text: unknown): number | null {
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : null;
}
