/** Facts about what belongs to a repository as a whole: forks, labels, milestones, rules that protect branches. */

import { lineAt, numberAt, objectAt, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import { address, encodeName, repositoryUrl } from './links.ts';
import type { Fork, Label, Milestone, ProtectionRule } from './types.ts';

export function describeFork({ event }: Github): Fork | undefined {
  const fork = objectAt(event, 'forkee');
  if (fork === null) return undefined;
  return {
    full_name: textAt(fork, 'full_name'),
    owner: textAt(fork, 'owner', 'login'),
    url: textAt(fork, 'html_url'),
  };
}

/** Of the event `label`: what others say of labels belongs to their own subjects. */
export function describeLabel(github: Github): Label | undefined {
  const label = objectAt(github.event, 'label');
  if (label === null || github['event_name'] !== 'label') return undefined;
  const name = textAt(label, 'name');
  const page = address(repositoryUrl(github), 'labels', encodeName(name));
  return {
    name: lineAt(label, 'name'),
    description: lineAt(label, 'description'),
    url: github.event['action'] === 'deleted' ? null : page,
  };
}

/** Of the event `milestone`, as with labels. */
export function describeMilestone(github: Github): Milestone | undefined {
  const milestone = objectAt(github.event, 'milestone');
  if (milestone === null || github['event_name'] !== 'milestone') return undefined;
  const open = numberAt(milestone, 'open_issues');
  const done = numberAt(milestone, 'closed_issues');
  return {
    title: lineAt(milestone, 'title'),
    description: lineAt(milestone, 'description'),
    url: github.event['action'] === 'deleted' ? null : textAt(milestone, 'html_url'),
    state: textAt(milestone, 'state'),
    done,
    count: open === null || done === null ? null : open + done,
    due_on: textAt(milestone, 'due_on'),
  };
}

export function describeProtectionRule(github: Github): ProtectionRule | undefined {
  const rule = objectAt(github.event, 'rule');
  if (rule === null || github['event_name'] !== 'branch_protection_rule') return undefined;
  return {
    name: lineAt(rule, 'name'),
    url: address(repositoryUrl(github), 'settings/branches'),
  };
}
