/** Facts about a push: where to, what it brought, what it did to the branch or tag. */

import { at, flagAt, lineOf, listAt, textAt } from '../payload.ts';
import { readBranch } from './branch.ts';
import { describeCommitOf, type Github } from './event.ts';
import { address, encodeName, repositoryUrl } from './links.ts';
import type { Author, Commit, OlderCommits, Push } from './types.ts';

/** How many commits a message lists. */
const LISTED = 10;

/** The one commit that all hooks use for "there is none". */
const NOTHING = /^0+$/;

/** Of the event `push`; `create` and `delete` are the same without commits, for a branch or tag made on GitHub. */
export function describePush(github: Github): Push | undefined {
  const { event } = github;
  const name = textAt(github, 'event_name');
  if (name !== 'push' && name !== 'create' && name !== 'delete') return undefined;
  const { branch, tag } = refOf(github);
  if (branch === null && tag === null) return undefined;
  const created = name === 'create' || flagAt(event, 'created');
  const deleted = name === 'delete' || flagAt(event, 'deleted');
  const commits = commitsOf(github);
  return {
    branch: lineOf(readBranch(branch)),
    tag: lineOf(tag),
    url: deleted ? null : address(repositoryUrl(github), 'tree', encodeName(branch ?? tag)),
    commits,
    count: commits.length,
    older: describeOlder(commits.slice(LISTED)),
    compare: created || deleted ? null : textAt(event, 'compare'),
    created,
    deleted,
    forced: flagAt(event, 'forced') && !NOTHING.test(textAt(event, 'before') ?? '0'),
  };
}

/** The ref that was pushed: after a deletion, `github.ref` is the default branch. */
function refOf({ event }: Github): { branch: string | null; tag: string | null } {
  const ref = textAt(event, 'ref') ?? '';
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '') || null;
  const isTag = ref.startsWith('refs/tags/') || at(event, 'ref_type') === 'tag';
  return isTag ? { branch: null, tag: name } : { branch: name, tag: null };
}

/** The newest first, as in `git log`. */
function commitsOf(github: Github): readonly Commit[] {
  return listAt(github.event, 'commits')
    .map((commit) => describeCommitOf(commit, textAt(commit, 'id'), github))
    .toReversed();
}

function describeOlder(commits: readonly Commit[]): OlderCommits {
  const authors = new Map<string, Author>();
  for (const { author: name, login } of commits) {
    const key = login ?? name;
    if (key !== null && !authors.has(key)) authors.set(key, { name, login });
  }
  return { count: commits.length, authors: [...authors.values()] };
}
