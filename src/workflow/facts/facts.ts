/**
 * A run and its event become ready-made facts: what a message about them wants to say.
 *
 * What this run does not know is null, and prints as nothing. What its event does not bring (a pull request, a release)
 * is absent, so that whoever names it hears of the mistake.
 */

import { isObject, type JsonObject, lineAt, lineOf, textAt } from '../payload.ts';
import {
  countedOf,
  type DeployVerdict,
  isBad,
  type JobResult,
  judgeDeploy,
  judgeRun,
} from '../verdict.ts';
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
import { type Conclusion, compareByWeight, iconOf, isFailure, readConclusion } from './results.ts';
import {
  type Comment,
  describeComment,
  describeIssue,
  describeReview,
  type Issue,
  type Review,
} from './topic.ts';

/** What `toJSON(needs)` gives: the jobs this one waited for, by their ids. */
export type Needs = Readonly<
  Record<string, { readonly result: string; readonly outputs?: Readonly<Record<string, unknown>> }>
>;

/** What is known beside the event. */
export interface FactSources {
  /** Of the job that tells. */
  readonly status: Conclusion;
  readonly checkRunId: number | null;
  readonly needs: Needs;
  /** The other jobs of the run, where `needs` does not tell and somebody has asked for them. */
  readonly others?: readonly JobResult[] | undefined;
  /** The jobs of `needs` that ran into their time limit, which GitHub calls cancelled. */
  readonly timedOut?: readonly string[] | undefined;
  readonly matrix: JsonObject | null;
  readonly data: JsonObject;
}

export interface Facts {
  readonly run: ReturnType<typeof describeRun>;
  readonly job: ReturnType<typeof describeJob>;
  readonly repository: ReturnType<typeof describeRepository>;
  /** Who made this run happen; null where nobody did. */
  readonly actor: ReturnType<typeof describeActor>;
  /** Who did what the event tells of. */
  readonly sender: ReturnType<typeof describeActor>;
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
  readonly deploy: ReturnType<typeof describeDeploy> &
    DeployVerdict & {
      readonly icon: string;
      /** This job, where it is all that is known of. */
      readonly job: string | null;
    };
  /** Over the jobs that are known; of this job alone where no others are. */
  readonly verdict: Conclusion;
  /** The sign of the verdict. */
  readonly icon: string;
  /** Whether the verdict is what people mean by "it failed": a failure, a time-out, a failed start. */
  readonly failed: boolean;
  /** What the verdict is about: the run, or this job alone. */
  readonly subject: { readonly name: string | null; readonly url: string | null };
  /** The jobs of `needs`, and this one where it has not gone well; the weightiest first. */
  readonly jobs: readonly {
    readonly name: string;
    readonly result: Conclusion;
    readonly icon: string;
  }[];
}

export function gatherFacts(github: Github, circumstances: FactSources): Facts {
  const { status, others = [], data } = circumstances;
  const run = describeRun(github);
  const job = describeJob(github, circumstances);
  const own = { name: job.title ?? 'this job', result: status };
  const needed = listNeeded(circumstances);
  const jobs = { own, others: needed.length > 0 ? needed : others };
  // Of jobs that nobody passed, this one does not tell, unless they went wrong.
  const verdict = judgeRun({ own, others: needed.length > 0 ? needed : others.filter(isBad) });
  const subjects = describeSubjects(github);
  const ref = describeRef(github);
  const commit = describeCommit(github);
  const { deployment } = subjects;
  const deployed = judgeDeploy(jobs, {
    // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
    named: wordIn(data['job']) ?? (deployment && !deployment.result ? own.name : null),
    deployment: deployment?.result ?? null,
    isComplete: circumstances.others !== undefined,
  });
  return {
    run,
    job,
    repository: describeRepository(github),
    actor: describeActor(github),
    sender: describeSender(github),
    commit,
    ...ref,
    action: textAt(github.event, 'action'),
    ...subjects,
    deploy: {
      ...describeDeploy({ ...subjects, ...ref, commit }, data),
      ...deployed,
      icon: iconOf(deployed.result),
      job: jobs.others.length > 0 || circumstances.others || deployment?.result ? null : job.title,
    },
    ...describeVerdict(verdict),
    // One that others have decided, of whom the message would otherwise say nothing, is the run's.
    subject: nameOf(needed.length > 0 || verdict !== status ? run : { ...job, name: job.title }),
    jobs: needed.length > 0 ? listJobs(countedOf(jobs)) : [],
  };
}

function nameOf({ name, url }: Facts['subject']): Facts['subject'] {
  return { name, url };
}

/** The facts that speak of one verdict. */
export function describeVerdict(verdict: Conclusion) {
  return { verdict, icon: iconOf(verdict), failed: isFailure(verdict) };
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
    name: lineAt(github, 'workflow'),
    url: attempt !== null && attempt > 1 ? address(url, 'attempts', String(attempt)) : url,
  };
}

/**
 * `name` is the job's id in the workflow file, `title` has the values of its matrix, as GitHub shows it.
 * Where its check run is not known (older servers), the run's page serves.
 */
function describeJob(github: Github, { status, checkRunId, matrix }: FactSources) {
  const url =
    checkRunId === null
      ? describeRun(github).url
      : address(runUrl(github), 'job', String(checkRunId));
  const name = textAt(github, 'job');
  const values = leavesOf(matrix).join(', ');
  const title = lineOf(name && values ? `${name} (${values})` : name);
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

/**
 * Who runs it again is the one who made this run happen. On a schedule nobody does: `github.actor` is whoever touched the
 * file of the workflow last.
 */
function describeActor(github: Github) {
  const isFirst = (numberIn(github['run_attempt']) ?? 1) === 1;
  const byClock = github['event_name'] === 'schedule' && isFirst;
  const login = byClock ? null : (textAt(github, 'triggering_actor') ?? textAt(github, 'actor'));
  return describeLogin(login, github);
}

/** An event that is run again has still been caused by the same person. */
function describeSender(github: Github) {
  const login = textAt(github.event, 'sender', 'login') ?? textAt(github, 'actor');
  return describeLogin(github['event_name'] === 'schedule' ? null : login, github);
}

/** A login like `dependabot[bot]` belongs to an app, which has its page elsewhere. */
function describeLogin(login: string | null, github: Github) {
  return { login, url: address(serverUrl(github), login?.replace(/^(.+)\[bot\]$/, 'apps/$1')) };
}

/** What is deployed, and where: as `data` says, else as the event does. */
function describeDeploy(
  { deployment, release, tag, commit }: Pick<Facts, 'deployment' | 'release' | 'tag' | 'commit'>,
  data: JsonObject,
) {
  const ref = deployment?.ref?.replace(/^[\da-f]{40}$/, (sha) => sha.slice(0, 7));
  return {
    environment: wordIn(data['environment']) ?? deployment?.environment ?? null,
    version: wordIn(data['version']) ?? ref ?? release?.tag ?? tag ?? commit.short,
    url: wordIn(data['url']) ?? deployment?.url ?? null,
  };
}

/** A word of the user's own, as a line. */
function wordIn(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || typeof value === 'number'
    ? lineOf(String(value))
    : null;
}

function listNeeded({ needs, timedOut = [] }: FactSources): readonly JobResult[] {
  return Object.entries(needs).map(([name, { result }]) => ({
    name,
    result: timedOut.includes(name) ? 'timed_out' : readConclusion(result),
  }));
}

function listJobs(jobs: readonly JobResult[]): Facts['jobs'] {
  return jobs
    .map(({ name, result }) => ({ name: lineOf(name) ?? '', result, icon: iconOf(result) }))
    .sort((a, b) => compareByWeight(a.result, b.result));
}

function numberIn(text: unknown): number | null {
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : null;
}
