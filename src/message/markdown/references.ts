/**
 * What GitHub would link in a text: `@login`, `#12`, `o/r#3`, `GH-4`, commits.
 *
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * GitHub links what exists; from here nobody can tell, so what is mostly something else stays text: words and numbers
 * that could be a commit, and `@scope/name`, unless the scope is the owner of the repository (then it is a team).
 */
import type { Link, LinkReference, RootContent } from 'mdast';
import { text } from '../text.ts';
import type { Link as ResolvedLink } from '../tree.ts';
import type { LinkBase } from './destination.ts';
import { textIn } from './parse.ts';

const LOGIN = String.raw`[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`;

/** Neither side may be a part of a word, a path, an address (`1+app[bot]@users.example`), or a value (its placeholder). */
const START = String.raw`(?<![\w/@#&.:~-]|\[bot\]|\uE001)`;

const REFERENCE = new RegExp(
  [
    `${START}(?:`,
    String.raw`@(?<app>${LOGIN})\[bot\]|`,
    String.raw`@(?<login>${LOGIN})(?!\[bot\]|\.+\w)(?:\/(?<team>[\w-]+))?|`,
    String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
    String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
    String.raw`)(?![\w/@-]|\uE000)`,
  ].join(''),
  'g',
);

/** These are no accounts: each mentions everybody on some server or other. */
const EVERYBODY = /^(?:all|here|channel|everyone|room)$/i;

/** The author's text in parts; a reference is a link, with the very text it replaces as its label. */
export function splitReferences(written: string, repository: LinkBase): (string | ResolvedLink)[] {
  const parts: (string | ResolvedLink)[] = [];
  let end = 0;
  for (const match of written.matchAll(REFERENCE)) {
    const reference = toReference(match[0], { groups: match.groups ?? {}, repository });
    if (reference === undefined) continue;
    parts.push(written.slice(end, match.index), reference);
    end = match.index + match[0].length;
  }
  return [...parts, written.slice(end)];
}

function toReference(
  label: string,
  found: { groups: Partial<Record<string, string>>; repository: LinkBase },
): ResolvedLink | undefined {
  const { app, login, team, name, issue, fork, sha } = found.groups;
  const { url, origin, owner } = found.repository;
  const at = (path: string | undefined) => (path === undefined ? url : `${origin}/${path}`);
  if (issue !== undefined) return link(`${at(name)}/issues/${issue}`, label);
  if (sha !== undefined) {
    const short = `${fork === undefined ? '' : `${fork}@`}${sha.slice(0, 7)}`;
    const children = [{ type: 'inlineCode' as const, value: short }];
    return { type: 'link', url: `${at(fork)}/commit/${sha}`, children };
  }
  if (app !== undefined) {
    return servesApps(origin) ? link(`${origin}/apps/${app}`, label) : undefined;
  }
  if (login === undefined || EVERYBODY.test(login)) return undefined;
  if (team === undefined) return link(at(login), label);
  return login === owner ? link(`${origin}/orgs/${owner}/teams/${team}`, label) : undefined;
}

/** Where the pages of apps are; GitHub Enterprise Server has them elsewhere, other forges have none: there they are text. */
function servesApps(origin: string): boolean {
  return /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(origin);
}

function link(url: string, label: string): ResolvedLink {
  return { type: 'link', url, children: [text(label)] };
}

const LOGIN_AT_END = new RegExp(`${START}@${LOGIN}$`);

/** The same children, with each `@login[bot]` in one of them. */
export function joinAppNames(children: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = [];
  for (const node of children) {
    const before = joined.at(-1);
    const text = before?.type === 'text' ? before.value : '';
    const name = isBot(node) ? joinName(text, node) : undefined;
    if (name !== undefined) joined.splice(-1, 1, ...name);
    else if (text !== '' && node.type === 'text')
      joined.splice(-1, 1, { ...node, value: text + node.value });
    else joined.push(node);
  }
  return joined;
}

function isBot(node: RootContent): node is Link | LinkReference {
  return (node.type === 'link' || node.type === 'linkReference') && textIn(node.children) === 'bot';
}

/**
 * What the text that ends with `@login` and the `[bot]` behind it become. A document that defines `[bot]` does not mean the
 * name of an app. Where a link is written, `[bot](...)` or `[bot][...]`, the whole name leads there, and not its first
 * half to a stranger.
 */
function joinName(text: string, bot: Link | LinkReference): readonly RootContent[] | undefined {
  const login = LOGIN_AT_END.exec(text.slice(-100))?.[0];
  if (login === undefined) return undefined;
  if (bot.type === 'linkReference' && bot.referenceType === 'shortcut')
    return [{ type: 'text', value: `${text}[bot]` }];
  const label = { type: 'text' as const, value: `${login}[bot]` };
  return [
    { type: 'text', value: text.slice(0, -login.length) },
    { ...bot, children: [label] },
  ];
}
