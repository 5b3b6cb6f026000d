/**
 * Hand-written Twacode becomes a list of its issues: what crashes or endangers readers, or loses text without a word.
 *
 * Everything else goes out as it was written, even where it looks odd. Loaded only for `format: twacode`.
 */

import { closest } from 'fastest-levenshtein';
import type { TwacodeElement } from '../message.ts';
import { isElement, isWebAddress, type NodeType, nodeTypes, ruleOf, typeOf } from './twacode.ts';

export interface TwacodeIssue {
  /** Where, in the terms of the input: `content[2].content[0].src`. */
  readonly path: string;
  /** What is wrong and what to write instead; never a value that filled a placeholder. */
  readonly message: string;
}

/** How deep arrays and objects may nest together: PHP's json_decode refuses 512, and the message is around the tree. */
export const DEPTH_LIMIT = 400;

/** `compile` recurses once a line: 2000 were shown, 6000 were not. */
const COMPILE_LINE_LIMIT = 2000;

/** Enough to work on; a list of 20 000 helps nobody. */
const ISSUE_LIMIT = 50;

interface State {
  readonly path: string;
  readonly depth: number;
}

/**
 * Checks a parsed tree: an array of nodes, a node, or a string.
 * @param path what the input calls the value
 */
export function checkTwacode(value: unknown, path = 'content'): readonly TwacodeIssue[] {
  if (isEmpty(value)) return [{ path, message: 'is empty, so nothing would be shown' }];
  const issues: TwacodeIssue[] = [];
  for (const issue of inspect(value, { path, depth: 1 })) {
    if (issues.push(issue) === ISSUE_LIMIT) break;
  }
  return issues;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || isEmptyArray(value);
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function* inspect(value: unknown, state: State): Generator<TwacodeIssue, undefined> {
  const { path, depth } = state;
  if (typeof value === 'string') return;
  if (depth > DEPTH_LIMIT) {
    yield { path, message: `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses` };
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

interface PropertyIssue {
  /** The property, or empty for the node itself. */
  readonly key: string;
  readonly message: string;
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

type Check = (element: TwacodeElement) => PropertyIssue | undefined;

const checks: { readonly [type in NodeType]?: Check } = {
  icode: needsText,
  mcode: needsText,
  copiable: needsText,
  email: needsText,
  file: needsText,
  user: needsName,
  channel: needsName,
  compile: checkCompile,
  emoji: checkEmoji,
  icon: checkIcon,
  image: checkImage,
  select: checkSelect,
  url: checkUrl,
};

function needsText({ content }: TwacodeElement): PropertyIssue | undefined {
  if (typeof content === 'string') return undefined;
  return {
    key: 'content',
    message: 'must be one string here; anything else crashes the client of whoever reads it',
  };
}

function needsName(element: TwacodeElement): PropertyIssue | undefined {
  return typeof element['id'] === 'string' ? undefined : needsText(element);
}

function checkCompile(element: TwacodeElement): PropertyIssue | undefined {
  const lines = typeof element.content === 'string' ? element.content.split('\n').length : 0;
  if (lines <= COMPILE_LINE_LIMIT) return needsText(element);
  return {
    key: 'content',
    message: `has more than ${COMPILE_LINE_LIMIT} lines, which replaces it by an error text`,
  };
}

/** `:rocket:`, with or without colons. */
const SHORTNAME = /^:?[\w+-]+:?$/;
const ONE_EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})\uFE0F?$/v;

/** Both properties go into the page as raw HTML, so anything but a name would run in the reader's session. */
function checkEmoji({ content }: TwacodeElement): PropertyIssue | undefined {
  if (typeof content === 'string' && SHORTNAME.test(content)) return undefined;
  return { key: 'content', message: 'must be the name of an emoji, such as `rocket`' };
}

function checkIcon({ src }: TwacodeElement): PropertyIssue | undefined {
  if (typeof src === 'string' && (SHORTNAME.test(src) || ONE_EMOJI.test(src))) return undefined;
  if (isSecureAddress(src) && !/['"()\\<>]/.test(src)) return undefined;
  return {
    key: 'src',
    message:
      'must be `:shortname:`, one emoji, or an https:// address with quotes, brackets and backslashes percent-encoded',
  };
}

function checkImage({ src }: TwacodeElement): PropertyIssue | undefined {
  return isSecureAddress(src) ? undefined : { key: 'src', message: 'must be an https:// address' };
}

function isSecureAddress(value: unknown): value is string {
  return isWebAddress(value) && value.startsWith('https://');
}

function checkSelect({ values }: TwacodeElement): PropertyIssue | undefined {
  if (Array.isArray(values) && values.every(isElement)) return undefined;
  return { key: 'values', message: 'must be a list of mappings with `name` and `value`' };
}

function checkUrl(element: TwacodeElement): PropertyIssue | undefined {
  const { url, content } = element;
  if (url === undefined) {
    if (isWebAddress(content)) return undefined;
    return { key: 'content', message: 'must be an http:// or https:// address, or add `url`' };
  }
  if (!isWebAddress(url)) {
    return { key: 'url', message: 'must be an address that begins with http:// or https://' };
  }
  return isEmpty(content)
    ? { key: '', message: 'is a link without `content`, which nobody can see' }
    : undefined;
}
