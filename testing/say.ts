/** An activity or an outcome as the step would compose it, where GitHub is not asked. */

import { type Activity, loadActivity } from '../events/activity.ts';
import { loadOutcome, type Outcome } from '../events/outcome.ts';
import type { Composed } from '../src/message/source.ts';
import { type AskedPreset, resolvePreset, withVerdictFor } from '../src/workflow/choose.ts';
import { buildContext, type ContextSources } from '../src/workflow/context.ts';
import { answering } from './answers.ts';
import { composeBare } from './compose.ts';

const live = { live: false };

/** With `preset: auto`. */
export function sayActivity(activity: Activity): Promise<Composed> {
  return say('auto', loadActivity(activity));
}

export function sayOutcome(outcome: Outcome): Promise<Composed> {
  return say(outcome.preset, loadOutcome(outcome));
}

function say(asked: AskedPreset, sources: ContextSources): Promise<Composed> {
  const known = buildContext(sources);
  const preset = resolvePreset(asked, known, live);
  const told = withVerdictFor(preset, known, live);
  const context = { ...told, ...answering({}, told) };
  const { repository, run } = known;
  return composeBare({ preset }, { context, repository_url: repository.url, run_url: run.url });
}
