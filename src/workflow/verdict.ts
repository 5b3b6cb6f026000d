/**
 * The one verdict over jobs that presets, mentions and filters speak of.
 *
 * Good news only when it is true: nothing is called a success, or deployed, that nobody knows to be.
 */

import { isDeploy, isUndoing } from './deploy-names.ts';
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
  const deploying = resultsOfDeploy(jobs, knowledge);
  const deploy = weightiest(deploying.map(({ result }) => result).filter((r) => r !== 'skipped'));
  if (deploy !== undefined && deploy !== 'success')
    return { result: deploy, cause: findUnfinished(deploying, deploy) };
  // Those that deploy have gone well, or were skipped.
  const all = [...jobs.others, jobs.own];
  const bad = worst(all);
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
