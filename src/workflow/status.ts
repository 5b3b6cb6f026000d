/** The status of the job that tells, from what the user says of it and what the runner does. */

import { type Conclusion, isConclusion } from './facts/results.ts';
import { type JsonObject, textAt } from './payload.ts';
import { isBad } from './verdict.ts';

export interface StatusSources {
  /** The input `status`; empty: the runner's word. */
  readonly status: Conclusion | '';
  /** The input `runner_facts`. */
  readonly runner_facts: JsonObject;
}

/** What the runner says of this job; what it does not say is unknown, and never good. */
export function readJobStatus({ runner_facts }: Pick<StatusSources, 'runner_facts'>): Conclusion {
  const status = textAt(runner_facts, 'status') ?? '';
  return isConclusion(status) ? status : 'unknown';
}

/** The status of the job as the user says it, else as the runner does; what went wrong, nobody's word makes good. */
export function readStatus(sources: StatusSources): Conclusion {
  const status = readJobStatus(sources);
  const said = sources.status || status;
  return isBad({ result: status }) && !isBad({ result: said }) ? status : said;
}

/**
 * The status to tell in a stage: a live message begins `in_progress` unless the job has failed by then, and does not end so.
 * @param stage.hasEnded whether it is the post stage
 */
export function statusToTell(
  sources: StatusSources,
  stage: { readonly live: boolean; readonly hasEnded: boolean },
): Conclusion {
  const status = readStatus(sources);
  const isOpen = status === 'success' || status === 'unknown';
  if (stage.live && !stage.hasEnded && isOpen) return 'in_progress';
  return stage.hasEnded && status === 'in_progress' ? readJobStatus(sources) : status;
}
