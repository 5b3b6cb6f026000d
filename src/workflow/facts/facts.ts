/**
 * Gathers the facts that a message about a run wants to tell.
 *
 * What this run does not know is null, and prints as nothing. What its event does not bring (a pull request, a release)
 * is absent, so that whoever names it hears of the mistake.
 */

import { type JsonObject, lineOf, textAt } from '../payload.ts';
import { countedOf, isBad, type JobResult, judgeDeploy, judgeRun } from '../verdict.ts';
import { type Deploy, describeDeploy, wordIn } from './deploy.ts';
import { describeCommit, describeRef, type Github } from './event.ts';
import { describeMeasured, type Measured } from './measured.ts';
import { type Conclusion, compareByWeight, iconOf, isFailure, readConclusion } from './results.ts';
import {
  type Account,
  describeActor,
  describeJob,
  describeRepository,
  describeRun,
  describeSender,
  type Job,
  type JobSources,
  type Repository,
  type Run,
} from './run.ts';
import { describeSubjects, type Subjects } from './subjects.ts';
import type { Commit } from './types.ts';

/** What `toJSON(needs)` gives: the jobs this one waited for, by their ids. */
export type Needs = Readonly<
  Record<string, { readonly result: string; readonly outputs?: Readonly<Record<string, unknown>> }>
>;

/** What is known beside the event. */
export interface FactSources extends JobSources {
  readonly needs: Needs;
  /** The other jobs of the run, where `needs` does not tell and somebody has asked for them. */
  readonly others?: readonly JobResult[] | undefined;
  /** The jobs of `needs` that ran into their time limit, which GitHub calls cancelled. */
  readonly timedOut?: readonly string[] | undefined;
  readonly data: JsonObject;
}

export interface Facts extends Subjects, Measured {
  readonly run: Run;
  readonly job: Job;
  readonly repository: Repository;
  /** Who made this run happen; null where nobody did. */
  readonly actor: Account;
  /** Who did what the event tells of. */
  readonly sender: Account;
  readonly commit: Commit;
  readonly branch: string | null;
  readonly tag: string | null;
  /** What happened to the subject of the event, such as `opened`. */
  readonly action: string | null;
  readonly deploy: Deploy;
  /** Over the jobs that are known; of this job alone where no others are. */
  readonly verdict: Conclusion;
  /** The sign of the verdict. */
  readonly icon: string;
  /** Whether the verdict is what people mean by "it failed": a failure, a time-out, a failed start. */
  readonly failed: boolean;
  /** What the verdict is about: the run, or this job alone. */
  readonly subject: { readonly name: string | null; readonly url: string | null };
  /** The jobs of `needs`, and this one where it has not gone well; the weightiest first. */
  readonly jobs: readonly (JobResult & { readonly icon: string })[];
}

export function gatherFacts(github: Github, sources: FactSources): Facts {
  const { status, others = [], data } = sources;
  const run = describeRun(github, sources.runPage);
  const job = describeJob(github, sources);
  const own = { name: job.title ?? 'this job', result: status };
  const needed = listNeeded(sources);
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
    isComplete: sources.others !== undefined,
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
    ...describeMeasured(data),
    ...subjects,
    deploy: {
      ...describeDeploy({ ...subjects, ...ref, commit }, data),
      ...deployed,
      icon: iconOf(deployed.result),
      job: jobs.others.length > 0 || sources.others || deployment?.result ? null : job.title,
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
