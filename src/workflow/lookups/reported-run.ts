/** The run that an event reports. */

import type { Context } from '../context.ts';
import { isFailure } from '../facts/results.ts';
import { type JsonObject, objectAt } from '../payload.ts';

/** That of the event `workflow_run`, which is told of unless this one has failed itself; null: it is this one. */
export function findReportedRun({ github: { event }, job, jobs }: Context): JsonObject | null {
  const isOwn = isFailure(job.status) || jobs.some(({ result }) => isFailure(result));
  return isOwn ? null : objectAt(event, 'workflow_run');
}
