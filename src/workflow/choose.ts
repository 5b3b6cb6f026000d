/** Chooses the preset that tells what happened. */

import type { Context } from './context.ts';
import { describeVerdict } from './facts/facts.ts';
import { isBad } from './verdict.ts';

/** The presets that the input `preset` names, and those that only `auto` comes to. */
export type PresetName =
  | 'deploy'
  | 'pull_request'
  | 'release'
  | 'push'
  | 'status'
  | 'reviews'
  | 'digest'
  | OtherPreset;

/** What only `auto` comes to. */
type OtherPreset =
  | 'topic'
  | 'check'
  | 'wiki'
  | 'repository'
  | 'label'
  | 'milestone'
  | 'rule'
  | 'package'
  | 'page_build'
  | 'event';

/** What the input `preset` may name. */
export type AskedPreset = 'auto' | Exclude<PresetName, OtherPreset>;

/** Events that say nothing but that a run was wanted: what there is to tell is how the job is doing. */
const causes = new Set([
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'workflow_call',
  'merge_group',
]);

/** Which preset tells about which fact; the first whose fact is there. */
const subjects = [
  ['deployment', 'deploy'],
  ['release', 'release'],
  ['check', 'check'],
  ['pull_request', 'pull_request'],
  ['push', 'push'],
  ['issue', 'topic'],
  ['comment', 'topic'],
  ['wiki', 'wiki'],
  ['label', 'label'],
  ['milestone', 'milestone'],
  ['rule', 'rule'],
  ['package', 'package'],
  ['page_build', 'page_build'],
] as const;

/** Events that say something about the repository by their name alone, or with who has a copy of it. */
const ofRepository = new Set(['public', 'watch', 'fork']);

/**
 * The preset for `preset: auto`.
 * @param options.live whether the message is edited when the job ends: then it is about the job, whatever the event
 */
export function choosePreset(context: Context, options: { readonly live: boolean }): PresetName {
  const { verdict, failed, jobs } = context;
  if (options.live) return context.deployment ? 'deploy' : 'status';
  if (jobs.length > 0 || failed || verdict === 'cancelled') return 'status';
  const subject = subjects.find(([fact]) => context[fact] !== undefined);
  if (subject !== undefined) return subject[1];
  const event = context.github['event_name'];
  if (typeof event !== 'string' || causes.has(event)) return 'status';
  return ofRepository.has(event) ? 'repository' : 'event';
}

/**
 * The preset that tells about this event: the one asked for, unless the event brings nothing that it could tell about,
 * such as a pull request.
 */
export function resolvePreset(
  asked: AskedPreset,
  context: Context,
  options: { readonly live: boolean },
): PresetName {
  const isTellable = {
    auto: false,
    deploy: true,
    status: true,
    pull_request: context.pull_request !== undefined,
    release: context.release !== undefined || context.tag !== null,
    push: context.push !== undefined,
    // They tell of no event, so that they suit any.
    reviews: true,
    digest: true,
  }[asked];
  return asked === 'auto' || !isTellable ? choosePreset(context, options) : asked;
}

/**
 * The same facts, with the verdict over what the message tells about: a deploy, the run, or what the event reports.
 * @param preset undefined: the message is the author's own
 */
export function withVerdictFor(
  preset: PresetName | undefined,
  context: Context,
  options: { readonly live: boolean },
): Context {
  const { deploy, check, deployment, page_build, verdict } = context;
  if (preset === undefined && options.live) return context;
  // A job that reports on a deployment goes well also where the deployment did not.
  if (preset === 'status' && deployment?.result && isBad({ result: deployment.result }))
    return { ...context, ...describeVerdict(deployment.result), subject: context.run };
  if (preset === 'status') return context;
  if (preset === 'deploy') return { ...context, ...describeVerdict(deploy.result) };
  const reported = check?.result ?? deployment?.result ?? page_build?.result;
  // Trouble here outweighs what is reported from elsewhere.
  const isQuiet = verdict === 'success' || verdict === 'skipped' || verdict === 'unknown';
  return reported && isQuiet ? { ...context, ...describeVerdict(reported) } : context;
}
