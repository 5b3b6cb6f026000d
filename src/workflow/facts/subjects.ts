/** What the event is about: each subject only where the event brings it, so that whoever names another hears of it. */

import { textAt } from '../payload.ts';
import { describeAbout } from './about.ts';
import { describeDispatch, describeMergeGroup, describeSchedule } from './cause.ts';
import { describeCheck } from './check.ts';
import { describeEdit, describeTransfer } from './edit.ts';
import { describeDeployment, describePullRequest, describeRelease, type Github } from './event.ts';
import { describePackage, describePageBuild } from './published.ts';
import { describePush } from './push.ts';
import {
  describeFork,
  describeLabel,
  describeMilestone,
  describeProtectionRule,
} from './repository.ts';
import { describeComment, describeIssue, describeReview, describeSolution } from './topic.ts';
import type {
  About,
  Check,
  Comment,
  Deployment,
  Dispatch,
  Edit,
  Fork,
  Issue,
  Label,
  MergeGroup,
  Milestone,
  Package,
  PageBuild,
  Post,
  ProtectionRule,
  PullRequest,
  Push,
  Release,
  Review,
  Transfer,
  Wiki,
} from './types.ts';
import { describeWiki } from './wiki.ts';

interface Described {
  readonly push: Push;
  readonly pull_request: PullRequest;
  readonly review: Review;
  readonly issue: Issue;
  readonly comment: Comment;
  /** Of a discussion. */
  readonly solution: Post;
  readonly edit: Edit;
  readonly transfer: Transfer;
  readonly release: Release;
  readonly deployment: Deployment;
  readonly check: Check;
  readonly wiki: Wiki;
  readonly fork: Fork;
  readonly label: Label;
  readonly milestone: Milestone;
  readonly rule: ProtectionRule;
  readonly package: Package;
  readonly page_build: PageBuild;
  readonly schedule: string;
  readonly dispatch: Dispatch;
  readonly merge_group: MergeGroup;
  readonly about: About;
}

export type Subjects = Partial<Described>;

type Describers<Name extends keyof Described> = {
  readonly [Each in Name]: (github: Github) => Described[Each] | undefined;
};

/** What several events may bring, and how it is read; undefined where this one does not. */
const ofMany: Describers<
  | 'push'
  | 'pull_request'
  | 'review'
  | 'issue'
  | 'comment'
  | 'solution'
  | 'edit'
  | 'transfer'
  | 'release'
  | 'deployment'
  | 'check'
> = {
  push: describePush,
  pull_request: describePullRequest,
  review: describeReview,
  issue: describeIssue,
  comment: describeComment,
  solution: describeSolution,
  edit: describeEdit,
  transfer: describeTransfer,
  release: describeRelease,
  deployment: describeDeployment,
  check: describeCheck,
};

/** What one event alone brings: nothing else is looked at, because a step pays for each function that it calls. */
const ofOne: Readonly<Record<string, Partial<Describers<Exclude<keyof Described, 'about'>>>>> = {
  gollum: { wiki: describeWiki },
  fork: { fork: describeFork },
  label: { label: describeLabel },
  milestone: { milestone: describeMilestone },
  branch_protection_rule: { rule: describeProtectionRule },
  registry_package: { package: describePackage },
  package: { package: describePackage },
  page_build: { page_build: describePageBuild },
  schedule: { schedule: describeSchedule },
  workflow_dispatch: { dispatch: describeDispatch },
  repository_dispatch: { dispatch: describeDispatch },
  merge_group: { merge_group: describeMergeGroup },
};

export function describeSubjects(github: Github): Subjects {
  const event = textAt(github, 'event_name') ?? '';
  const own = Object.hasOwn(ofOne, event) ? ofOne[event] : {};
  const read = Object.entries({ ...ofMany, ...own }).map(
    ([name, describe]) => [name, describe(github)] as const,
  );
  const found = read.filter(([, fact]) => fact !== undefined);
  // What was edited says nothing about what it is a part of.
  const about = found.every(([name]) => name === 'edit') ? describeAbout(github) : undefined;
  return { ...Object.fromEntries(found), ...(about && { about }) };
}
