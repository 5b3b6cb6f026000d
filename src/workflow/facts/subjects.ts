/** What the event is about: each subject only where the event brings it, so that whoever names another hears of it. */

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

/** How each is read from the event; undefined where the event does not bring it. */
const describers: {
  readonly [Name in Exclude<keyof Described, 'about'>]: (
    github: Github,
  ) => Described[Name] | undefined;
} = {
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
  wiki: describeWiki,
  fork: describeFork,
  label: describeLabel,
  milestone: describeMilestone,
  rule: describeProtectionRule,
  package: describePackage,
  page_build: describePageBuild,
  schedule: describeSchedule,
  dispatch: describeDispatch,
  merge_group: describeMergeGroup,
};

export function describeSubjects(github: Github): Subjects {
  const read = Object.entries(describers).map(([name, describe]) => [name, describe(github)]);
  const found = read.filter(([, fact]) => fact !== undefined);
  // What was edited says nothing about what it is a part of.
  const about = found.every(([name]) => name === 'edit') ? describeAbout(github) : undefined;
  return { ...Object.fromEntries(found), ...(about && { about }) };
}
