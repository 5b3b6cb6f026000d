/** Facts about what a run is for, where that is all that its event tells: a time, somebody's wish, the merge queue. */

import { objectAt, textAt } from '../payload.ts';
import { readMerge, titleOf } from './commit-title.ts';
import { wordIn } from './deploy.ts';
import type { Github } from './event.ts';
import { address, repositoryUrl } from './links.ts';
import type { Dispatch, MergeGroup } from './types.ts';

/** The line of the workflow whose time has come: `30 5 * * 1-5`. */
export function describeSchedule(github: Github): string | undefined {
  const schedule = textAt(github.event, 'schedule');
  return github['event_name'] === 'schedule' && schedule !== null ? schedule : undefined;
}

export function describeDispatch(github: Github): Dispatch | undefined {
  const { event } = github;
  if (github['event_name'] === 'repository_dispatch')
    return { type: wordIn(event['action']), inputs: [] };
  if (github['event_name'] !== 'workflow_dispatch') return undefined;
  const inputs = Object.entries(objectAt(event, 'inputs') ?? {}).flatMap(([name, value]) => {
    const word = wordIn(typeof value === 'boolean' ? String(value) : value);
    return word === null ? [] : [{ name, value: word }];
  });
  return { type: null, inputs };
}

/** The queue has a branch for each pull request that waits: `gh-readonly-queue/main/pr-104-` and a commit. */
const QUEUED = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d+)-[\da-f]+$/;

export function describeMergeGroup(github: Github): MergeGroup | undefined {
  const group = objectAt(github.event, 'merge_group');
  if (group === null) return undefined;
  const [, branch, digits] = QUEUED.exec(textAt(group, 'head_ref') ?? '') ?? [];
  const base = textAt(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? branch ?? null;
  const message = textAt(group, 'head_commit', 'message');
  const merge = readMerge(message ?? '');
  const number = digits ?? merge?.number ?? null;
  // A squashed commit has the number behind its title.
  const title = merge ? merge.title : titleOf(message)?.replace(` (#${number})`, '');
  return {
    number: number === null ? null : Number(number),
    title: title ?? null,
    url: address(repositoryUrl(github), 'pull', number),
    base,
  };
}
