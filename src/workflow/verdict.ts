/**
 * Jobs and their conclusions become the one verdict that presets, mentions and filters speak of.
 *
 * Good news only when it is true: nothing is called a success, or deployed, that nobody knows to be.
 */

import { type Conclusion, isFailure, weightiest } from './facts/results.ts';

/** A job that is known of, by the name it has in the workflow file or on GitHub's pages: `test`, `test (24)`, `ci / test`. */
export interface JobResult {
  readonly name: string;
  readonly result: Conclusion;
}

/** The jobs of a run, as far as they are known. */
export interface Jobs {
  /** The job that tells. */
  readonly own: JobResult;
  readonly others: readonly JobResult[];
}

/**
 * The verdict over a run. That the job which tells has gone well says nothing about those that it tells of; anything else
 * about it does.
 */
export function judgeRun({ own, others }: Jobs): Conclusion {
  if (others.length === 0) return own.result;
  return weightiest(countedOf({ own, others }).map(({ result }) => result)) ?? 'unknown';
}

/** The jobs that a verdict is made of. */
export function countedOf({ own, others }: Jobs): readonly JobResult[] {
  const isFine = own.result === 'success' || own.result === 'skipped';
  return others.length > 0 && isFine ? others : [...others, own];
}

export interface DeployVerdict {
  readonly result: Conclusion;
  /** The job, not one that deploys, that made it what it is; null where the deploy itself did. */
  readonly cause: JobResult | null;
}

/** What is known about a deploy beside its jobs. */
export interface DeployKnowledge {
  /** The job that deploys, where the user has named it. */
  readonly named?: string | null;
  /** Of the deployment that the event tells about. */
  readonly deployment?: Conclusion | null;
  /** Whether `others` are all the jobs that there are to know of. */
  readonly isComplete: boolean;
}

/**
 * The verdict over a deploy: what the jobs that deploy did. A job that was skipped does not matter beside another that
 * deployed (one region of two); one beside it that failed or was cancelled does, and is named. Where no job is known to
 * deploy, only what went well as a whole counts as deployed.
 */
export function judgeDeploy(jobs: Jobs, knowledge: DeployKnowledge): DeployVerdict {
  const all = [...jobs.others, jobs.own];
  const deploying = resultsOfDeploy(jobs, knowledge);
  const deploy = weightiest(deploying.map(({ result }) => result).filter((r) => r !== 'skipped'));
  const bad = worst(all.filter((job) => !deploying.includes(job)));
  if (deploy !== undefined && deploy !== 'success')
    return { result: deploy, cause: findUnfinished(deploying, deploy) };
  if (bad !== null) return { result: bad.result, cause: bad };
  // What was deployed is gone again.
  const undone = all.find((job) => job.result === 'success' && isUndoing(job.name));
  if (undone !== undefined) return { result: 'unknown', cause: undone };
  if (deploy === 'success') return { result: 'success', cause: null };
  if (deploying.length > 0) return { result: 'skipped', cause: null };
  return judgeWithoutDeploy(jobs, knowledge);
}

/**
 * The jobs that deploy, and the deployment of the event as if it were one. The job that tells is one only where no other is:
 * it has still succeeded when the one that deploys was skipped.
 */
function resultsOfDeploy(
  { own, others }: Jobs,
  { named, deployment }: DeployKnowledge,
): readonly JobResult[] {
  if (deployment) return [{ name: 'deployment', result: deployment }];
  const isMeant = (job: JobResult) => (named ? isNamed(job.name, named) : isDeploy(job.name));
  const deploying = others.filter(isMeant);
  return deploying.length > 0 ? deploying : [own].filter(isMeant);
}

/** Of several jobs that deploy, the one that keeps them from being done. */
function findUnfinished(deploying: readonly JobResult[], result: Conclusion): JobResult | null {
  const isWaiting = result === 'in_progress' || result === 'action_required';
  if (!isWaiting || deploying.length === 1) return null;
  return deploying.find((job) => job.result === result) ?? null;
}

/** No job is known to deploy. */
function judgeWithoutDeploy({ own, others }: Jobs, knowledge: DeployKnowledge): DeployVerdict {
  // Somebody named the job that deploys, and nobody has heard of it; or this job may tell of others that it does not know.
  if (knowledge.named || (others.length === 0 && !knowledge.isComplete))
    return { result: own.result === 'success' ? 'unknown' : own.result, cause: own };
  const counted = countedOf({ own, others });
  const result = weightiest(counted.map((job) => job.result)) ?? 'unknown';
  const skipped = others.find((job) => job.result === 'skipped');
  // It may be the one that would have deployed.
  if (result === 'success' && skipped) return { result: 'unknown', cause: skipped };
  const isPlain = result === 'success' || result === 'skipped';
  return { result, cause: isPlain ? null : (others.find((job) => job.result === result) ?? null) };
}

/** What no good deploy beside it makes good. */
export function isBad({ result }: Pick<JobResult, 'result'>): boolean {
  return isFailure(result) || result === 'cancelled';
}

function worst(jobs: readonly JobResult[]): JobResult | null {
  const weight = weightiest(jobs.filter(isBad).map(({ result }) => result));
  return jobs.find(({ result }) => result === weight) ?? null;
}

/** Whether a job is the one of that name, or one of its matrix, or inside of it: `rollout`, `rollout (eu)`, `rollout / run`. */
export function isNamed(job: string, name: string): boolean {
  return job === name || job.startsWith(`${name} (`) || job.startsWith(`${name} / `);
}

const DEPLOYING = /^(?:deploy|release|publish|ship)$/;

/** What makes a name one of something about a deploy (`build-release-notes`, `pre-deploy`, `release-please`). */
const ABOUT = new Set(
  `after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(
    /\s+/,
  ),
);

/**
 * Whether a job deploys, by its name: `deploy`, `release`, `publish` or `ship` stands in it as a word, and no word beside it
 * says that it is only about one. Words joined by "and" are two activities: `build-and-deploy` deploys. Inside a reusable
 * workflow the name of the inner job decides, where it says something: `deploy / build` does not.
 */
export function isDeploy(job: string): boolean {
  const [inner = [], ...callers] = job
    .replace(/\(.*/s, '')
    .split('/')
    .map((part) => activitiesOf(wordsOf(part)))
    .toReversed();
  if (inner.some(isDeploying)) return true;
  return !inner.flat().some((word) => ABOUT.has(word)) && callers.flat().some(isDeploying);
}

function isDeploying(words: readonly string[]): boolean {
  return words.some((word) => DEPLOYING.test(word)) && !words.some((word) => ABOUT.has(word));
}

/** Whether a job takes back what was deployed. */
function isUndoing(job: string): boolean {
  return wordsOf(job).some((word) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(word));
}

/** `deployProd`, `deploy_prod` and `deploy-prod` alike. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\d&+]+/u)
    .filter(Boolean);
}

function activitiesOf(words: readonly string[]): readonly (readonly string[])[] {
  const activities: string[][] = [[]];
  for (const word of words) {
    if (/^(?:and|then|n|[&+])$/.test(word)) activities.push([]);
    else activities.at(-1)?.push(word);
  }
  return activities;
}
