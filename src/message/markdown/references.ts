/**
 * Text becomes text and the references in it that GitHub would link: `@login`, `@app[bot]`, `#12`, `o/r#3`, `GH-4`, commits.
 *
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * GitHub links what exists; from here nobody can tell, so what is mostly something else stays text: words and numbers
 * that could be a commit, and `@scope/name`, unless the scope is the owner of the repository (then it is a team).
 */
import type { TwacodeElement } from '../message.ts';
import type { Repository } from './target.ts';

/** Neither side may be a part of a word, a path, an address, or a value (its placeholder). */
const REFERENCE = new RegExp(
  [
    String.raw`(?<![\w/@#&.:~-]|\uE001)(?:`,
    String.raw`@(?<login>[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38})(?:\/(?<team>[\w-]+)|(?<app>\[bot\]))?|`,
    String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
    String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
    String.raw`)(?![\w/@-]|\uE000)`,
  ].join(''),
  'g',
);

/** These are no accounts: each mentions everybody on some server or other. */
const EVERYBODY = /^(?:all|here|channel|everyone)$/i;

/** The author's text in parts; a reference is an element, with the very text it replaces as its label. */
export function splitReferences(text: string, repository: Repository): (string | TwacodeElement)[] {
  const parts: (string | TwacodeElement)[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const reference = toReference(match[0], { groups: match.groups ?? {}, repository });
    if (reference === undefined) continue;
    parts.push(text.slice(end, match.index), reference);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

function toReference(
  label: string,
  found: { groups: Partial<Record<string, string>>; repository: Repository },
): TwacodeElement | undefined {
  const { login, team, app, name, issue, fork, sha } = found.groups;
  const { url, origin, owner } = found.repository;
  const at = (path: string | undefined) => (path === undefined ? url : `${origin}/${path}`);
  if (issue !== undefined) return link(`${at(name)}/issues/${issue}`, label);
  if (sha !== undefined) {
    const short = `${fork === undefined ? '' : `${fork}@`}${sha.slice(0, 7)}`;
    return {
      type: 'url',
      url: `${at(fork)}/commit/${sha}`,
      content: { type: 'icode', content: short },
    };
  }
  if (login === undefined || EVERYBODY.test(login)) return undefined;
  // The account of that name is a stranger's.
  if (app !== undefined) return link(`${origin}/apps/${login}`, label);
  if (team === undefined) return link(at(login), label);
  return login === owner ? link(`${origin}/orgs/${owner}/teams/${team}`, label) : undefined;
}

function link(url: string, label: string): TwacodeElement {
  return { type: 'url', url, content: label };
}
