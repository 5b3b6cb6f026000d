/** The pull requests that were merged: how many, and some of them in groups. */

import { distinctBy } from '../mentions/distinct.ts';
import { type JsonObject, lineAt, listAt, numberAt, objectAt, textAt } from '../payload.ts';
import type { Grouping } from './options.ts';
import { type Place, quote, searchUrl } from './search.ts';
import { isWithin, type Window } from './window.ts';

export interface PullRequest {
  readonly number: number | null;
  readonly title: string | null;
  readonly url: string | null;
  /** As in events, where apps are called `name[bot]`; null: the account is gone. */
  readonly author: string | null;
  readonly labels: readonly string[];
}

/** Pull requests of one label or author. */
interface Group {
  /** Null: those that belong to no other group. */
  readonly name: string | null;
  readonly count: number;
  /** All of them, on GitHub. */
  readonly url: string | null;
  /** The newest. */
  readonly list: readonly PullRequest[];
}

export interface Merged {
  readonly count: number;
  readonly url: string | null;
  /** How many people and apps have written them. */
  readonly authors: number;
  /** What they are grouped by. */
  readonly by: Grouping;
  /** The largest first, the rest last. */
  readonly groups: readonly Group[];
}

/** As many as somebody reads. */
const MOST_LISTED = 10;
const MOST_GROUPS = 4;
const MOST_OF_GROUP = 3;

/** Those that were merged in that time, the newest first. */
export function readMerged(nodes: readonly JsonObject[], window: Window): readonly PullRequest[] {
  // One that has changed while pages were read may be on two of them.
  return distinctBy(nodes, (node) => `${numberAt(node, 'number') ?? textAt(node, 'url')}`)
    .filter((node) => isWithin(textAt(node, 'mergedAt'), window))
    .sort((one, other) => timeOf(other) - timeOf(one))
    .map((node) => ({
      number: numberAt(node, 'number'),
      title: lineAt(node, 'title'),
      url: textAt(node, 'url'),
      author: loginOf(objectAt(node, 'author')),
      labels: listAt(node, 'labels', 'nodes').flatMap((label) => lineAt(label, 'name') ?? []),
    }));
}

function timeOf(node: JsonObject): number {
  return Date.parse(textAt(node, 'mergedAt') ?? '');
}

function loginOf(author: JsonObject | null): string | null {
  const login = textAt(author, 'login');
  return login !== null && author?.['__typename'] === 'Bot' ? `${login}[bot]` : login;
}

/** @param by null: by label, where that says something about most of many */
export function describeMerged(
  pulls: readonly PullRequest[],
  place: Place,
  by: Grouping | null,
): Merged {
  const grouping = by ?? (isLabelled(pulls) ? 'label' : 'none');
  return {
    count: pulls.length,
    url: linkTo(place),
    authors: new Set(pulls.map(({ author }) => author)).size,
    by: grouping,
    groups: grouping === 'none' ? listAll(pulls, place) : groupBy(grouping, pulls, place),
  };
}

function isLabelled(pulls: readonly PullRequest[]): boolean {
  const labelled = pulls.filter(({ labels }) => labels.length > 0);
  return pulls.length > 5 && labelled.length * 2 > pulls.length;
}

function listAll(pulls: readonly PullRequest[], place: Place): readonly Group[] {
  if (pulls.length === 0) return [];
  const list = pulls.slice(0, MOST_LISTED);
  return [{ name: null, count: pulls.length, url: linkTo(place), list }];
}

/** Each is told once: under the one of its labels that most have. */
function groupBy(
  by: 'label' | 'author',
  pulls: readonly PullRequest[],
  place: Place,
): readonly Group[] {
  const namesOf = ({ labels, author }: PullRequest) =>
    by === 'label' ? labels : author ? [author] : [];
  const rank = rankNames(pulls.flatMap(namesOf));
  const nameOf = (pull: PullRequest) => rank.find((name) => namesOf(pull).includes(name));
  const groups = [...Map.groupBy(pulls, nameOf)].flatMap(([name, list]) =>
    name === undefined ? [] : [{ name, list }],
  );
  const told = groups.sort((one, other) => other.list.length - one.list.length);
  const largest = told.slice(0, MOST_GROUPS);
  const rest = pulls.filter((pull) => !largest.some(({ list }) => list.includes(pull)));
  return [
    ...largest.map(({ name, list }) => {
      const value = by === 'label' ? quote(name) : name.replace(/^(.+)\[bot\]$/, 'app/$1');
      return { name, url: linkTo(place, `${by}:${value}`), ...cut(list) };
    }),
    ...(rest.length > 0 ? [{ name: null, url: linkTo(place), ...cut(rest) }] : []),
  ];
}

/** The most frequent first. */
function rankNames(names: readonly string[]): readonly string[] {
  const sizes = [...Map.groupBy(names, (name) => name)];
  return sizes.sort(([, one], [, other]) => other.length - one.length).map(([name]) => name);
}

function cut(list: readonly PullRequest[]): Pick<Group, 'count' | 'list'> {
  return { count: list.length, list: list.slice(0, MOST_OF_GROUP) };
}

function linkTo(place: Place, ...also: readonly string[]): string | null {
  return searchUrl(place, { page: 'pulls', time: 'merged', also });
}
