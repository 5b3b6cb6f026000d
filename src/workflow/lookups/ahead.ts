/**
 * Asks ahead for what a preset will name, all at once: its template names one fact after the other, and waits for each.
 *
 * The conditions are those of the presets and their partials; a test compares what is asked here with what they name.
 */

import type { PresetName } from '../choose.ts';
import type { Context } from '../context.ts';
import type { Lookups } from './lookups.ts';

type Need = (context: Context) => boolean;

const isGone: Need = ({ action }) => action === 'deleted' || action === 'unpublished';
const hasEnded: Need = ({ verdict, failed }) =>
  verdict === 'success' || verdict === 'cancelled' || failed;
const hasGoneWrong: Need = ({ verdict, failed }) => verdict === 'cancelled' || failed;
const hasGoneWell: Need = ({ verdict }) => verdict === 'success';
const hasMadeSomething: Need = ({ verdict, failed }) => verdict === 'success' || failed;
/** How a deployment of another run went, the times and files of this one do not tell. */
const isReported: Need = ({ deployment }) => Boolean(deployment?.result);
const isOnDefaultBranch: Need = ({ push, repository }) =>
  Boolean(push?.branch) && push?.branch === repository.default_branch;

/** Which look-ups a preset names whatever the answers of the others are, and when. */
const named: Partial<Record<PresetName, Partial<Record<keyof Lookups, Need>>>> = {
  deploy: {
    associated_pull_request: () => true,
    timing: (context) => hasEnded(context) && !isReported(context) && context.duration === null,
    failures: hasGoneWrong,
    changes: hasGoneWell,
    artifacts: (context) => hasMadeSomething(context) && !isReported(context),
  },
  status: {
    associated_pull_request: isOnDefaultBranch,
    timing: (context) =>
      hasEnded(context) && (context.duration === null || context.jobs.length > 0),
    failures: hasGoneWrong,
    artifacts: hasMadeSomething,
  },
  check: { failures: (context) => hasGoneWrong(context) && context.action !== 'requested_action' },
  release: { changes: (context) => !context.release?.body && !isGone(context) },
};

export function askAhead(preset: PresetName, context: Context, lookups: Lookups): void {
  for (const [name, isNamed] of Object.entries(named[preset] ?? {})) {
    // None of them throws: what cannot be had is null.
    if (isNamed(context)) void lookups[name as keyof Lookups]();
  }
}
