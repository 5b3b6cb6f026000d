/** Who stands where: what each reviewer has to say about a pull request as it is now. Pure. */

import { isSame } from './account.ts';
import type { OpenPullRequest, Review } from './pull-request.ts';

export interface SortedReviews {
  /** Also those of bots. */
  readonly approvals: readonly Review[];
  /** Of those who may decide. */
  readonly refusals: readonly Review[];
  readonly dismissed: readonly Review[];
  /** Of people, and of no influence on whether it may be merged. What the author replies to one is a review, too. */
  readonly comments: readonly Review[];
  /** Whether a person has approved it. */
  readonly hasApproval: boolean;
}

/** What each has to say about it now: whoever is asked anew has no opinion on what is there. */
export function sortReviews(pull: OpenPullRequest): SortedReviews {
  const isAsked = ({ author }: Review) =>
    pull.requests.some(({ key }) => isSame(key, author?.login));
  const standing = pull.opinions.filter(({ state }) => state !== 'DISMISSED');
  const isStanding = ({ author }: Review) =>
    standing.some((opinion) => isSame(opinion.author?.login, author?.login));
  const opinions = standing.filter((review) => !isAsked(review));
  // A person's newest review is before the opinion that it has followed.
  const others = distinctByAuthor([...pull.reviews, ...pull.opinions]).filter(
    (review) => !isAsked(review) && !isStanding(review) && !standing.includes(review),
  );
  const isByPeer = ({ author }: Review) =>
    author !== null && !author.isBot && !isSame(author.login, pull.author?.login);
  const approvals = opinions.filter(({ state }) => state === 'APPROVED');
  return {
    approvals,
    hasApproval: approvals.some(({ author }) => !author?.isBot),
    refusals: opinions.filter(({ state }) => state === 'CHANGES_REQUESTED'),
    dismissed: others.filter(({ state }) => state === 'DISMISSED'),
    comments: others.filter(
      (review) => review.state !== 'DISMISSED' && review.state !== 'APPROVED' && isByPeer(review),
    ),
  };
}

/** The first of each; accounts that are gone may be anybody. */
function distinctByAuthor(reviews: readonly Review[]): readonly Review[] {
  return reviews.filter(
    ({ author }, index) =>
      !reviews.slice(0, index).some((before) => isSame(before.author?.login, author?.login)),
  );
}
