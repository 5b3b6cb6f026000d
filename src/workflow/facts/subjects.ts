/** What the event is about: each subject only where the event brings it, so that whoever names another hears of it. */

import { describeCheck } from './check.ts';
import { describeDeployment, describePullRequest, describeRelease, type Github } from './event.ts';
import { describePush } from './push.ts';
import { describeComment, describeIssue, describeReview } from './topic.ts';
import type {
  Check,
  Deployment,
  Issue,
  Post,
  PullRequest,
  Push,
  Release,
  Review,
} from './types.ts';

export interface Subjects {
  readonly push?: Push;
  readonly pull_request?: PullRequest;
  readonly review?: Review;
  readonly issue?: Issue;
  readonly comment?: Post;
  readonly release?: Release;
  readonly deployment?: Deployment;
  readonly check?: Check;
}

export function describeSubjects(github: Github): Subjects {
  const push = describePush(github);
  const pull_request = describePullRequest(github);
  const review = describeReview(github);
  const issue = describeIssue(github);
  const comment = describeComment(github);
  const release = describeRelease(github);
  const deployment = describeDeployment(github);
  const check = describeCheck(github);
  return {
    ...(push && { push }),
    ...(pull_request && { pull_request }),
    ...(review && { review }),
    ...(issue && { issue }),
    ...(comment && { comment }),
    ...(release && { release }),
    ...(deployment && { deployment }),
    ...(check && { check }),
  };
}
