/**
 * Finds what crashes or endangers the readers of hand-written Twacode, or loses text without a word.
 *
 * Everything else goes out as it was written, even where it looks odd. Loaded only for `format: twacode`.
 */

import { closest } from 'fastest-levenshtein';
import { checks, isEmpty, type PropertyIssue } from './check-properties.ts';
import {
  isElement,
  type NodeType,
  nodeTypes,
  ruleOf,
  type TwacodeElement,
  typeOf,
} from './vocabulary.ts';

export interface TwacodeIssue {
  /** Where, in the terms of the input: `content[2].content[0].src`. */

  readonly path: string;
  /** What is wrong and what to write instead; never a value that filled a placeholder. */
  readonly message: string;
}

/** How deep arrays and objects may nest together: PHP's json_decode refuses 512, and the message is around the tree. */
export const DEPTH_LIMIT = 400;

export const tooDeep = `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses`;

export const EMPTY = 'is empty, so nothing would be shown';

/** Enough to work on; a list of 20 000 helps nobody. */
const ISSUE_LIMIT = 50;

export interface State {
  readonly path: string;
  readonly depth: number;
}

/**
 * Checks a parsed tree: an array of nodes, a node, or a string.
 * @param path what the input calls the value
 */
export function checkTwacode(value: unknown, path = 'content'): readonly TwacodeIssue[] {
  if (isEmpty(value)) return [{ path, message: EMPTY }];
  const issues: TwacodeIssue[] = [];
  for (const issue of inspect(value, { path, depth: 1 })) {
    if (issues.push(issue) === ISSUE_LIMIT) break;
  }
  return issues;
}

function* inspect(value: unknown, state: State): Generator<TwacodeIssue, undefined> {
  const { path, depth } = state;
  if (typeof value === 'string') return;
  if (depth > DEPTH_LIMIT) {
    yield { path, message: tooDeep };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* inspect(item, { path: `${path}[${index}]`, depth: depth + 1 });
    }
  } else if (isElement(value)) {
    yield* inspectElement(value, state);
  } else {
    yield { path, message: describeScalar(value) };
  }
}

function describeScalar(value: unknown): string {
  return value === null || value === undefined
    ? 'is null, which replaces the whole message by an error text'
    : `is a ${typeof value}, which is not shown: put it in quotes`;
}

function* inspectElement(
  element: TwacodeElement,
  { path, depth }: State,
): Generator<TwacodeIssue, undefined> {
  const type = typeOf(element);
  if (type === undefined) {
    yield { path, message: describeUnknownType(element) };
    return;
  }
  for (const { key, message } of issuesOf(type, element)) {
    yield { path: key === '' ? path : `${path}.${key}`, message };
  }
  const { content } = element;
  if (ruleOf(type).content === 'nodes' && !isEmpty(content)) {
    yield* inspect(content, { path: `${path}.content`, depth: depth + 1 });
  }
}

function describeUnknownType({
  type,
  start,
}: {
  readonly type?: unknown;
  readonly start?: unknown;
}) {
  if (type === undefined && start === undefined) {
    return 'has neither `type` nor `start`, so it would not be shown';
  }
  if (type === undefined) return 'has an unknown `start`, so it would vanish: write a `type`';
  if (typeof type !== 'string') return 'has a `type` that is not a string, so it would vanish';
  return `has the unknown type "${type.slice(0, 40)}", so it would vanish (the nearest known one is "${closest(type, [...nodeTypes])}")`;
}

function* issuesOf(type: NodeType, element: TwacodeElement): Generator<PropertyIssue, undefined> {
  if (element.type === undefined && (type === 'italic' || type === 'strikethrough')) {
    yield {
      key: 'start',
      message: `vanishes in clients of 2021 and later: write \`type: ${type}\``,
    };
  }
  if (ruleOf(type).content === 'none' && !isEmpty(element.content)) {
    yield { key: 'content', message: `is never shown, because \`${type}\` has no content` };
  }
  const issue = checks[type]?.(element);
  if (issue !== undefined) yield issue;
}
