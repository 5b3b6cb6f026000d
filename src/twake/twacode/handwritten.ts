/** Checks Twacode that someone wrote by hand, and fills in what templates put into it. */

import { ActionError } from '../../errors.ts';
import type { HandwrittenTwacode } from '../../message/message.ts';
import { checkTwacode, EMPTY, type TwacodeIssue } from './check.ts';
import { joinTexts, readable } from './envelope.ts';
import { mentionsIn, mentionText, safeText } from './mentions.ts';
import { type Fill, fillNodes, misplacedValues } from './template-values.ts';
import { toastText } from './toast.ts';
import { twacodeText } from './twacode-text.ts';
import {
  contentNodes,
  type Envelope,
  isElement,
  ruleOf,
  type Twacode,
  typeOf,
} from './vocabulary.ts';

/**
 * The envelope of hand-written Twacode: an array of nodes, one node, a string, or an envelope, perhaps with texts of its own.
 * @throws {ActionError} invalid_twacode, with the path of each bad node; `empty` for none that shows anything
 */
export function fromHandwritten({ value, fill }: HandwrittenTwacode): Envelope {
  refuse([...misplacedValues(value, fill, { path: 'content', depth: 1 })]);
  const { tree, path, original_str, fallback_string } = openEnvelope(value, fill);
  const written = (Array.isArray(tree) ? tree : [tree]) as Twacode;
  const nodes = fillNodes(written, fill);
  refuse(checkTwacode(Array.isArray(tree) ? nodes : nodes[0], path));
  const formatted = readable(nodes);
  if (!isShown(formatted)) refuse([{ path, message: EMPTY }]);
  const texts = [safeText(twacodeText(nodes)), ...mentionsIn(written).map(mentionText)];
  const text = toastText(joinTexts(...texts));
  return {
    formatted,
    original_str: original_str || fallback_string || text,
    fallback_string: fallback_string || original_str || text,
  };
}

function refuse(issues: readonly TwacodeIssue[]): void {
  if (issues.length === 0) return;
  const shown = issues.slice(0, 5).map(({ path, message }) => `${shorten(path)} ${message}`);
  const rest = issues.length > shown.length ? ['and more of this kind'] : [];
  const message = `The Twacode cannot be sent: ${[...shown, ...rest].join('; ')}.`;
  const isEmpty = issues.every((issue) => issue.message === EMPTY);
  throw new ActionError(isEmpty ? 'empty' : 'invalid_twacode', message);
}

/** Whether there is more than white space, in nodes that are checked: what holds no nodes has a look of its own. */
function isShown(nodes: Twacode): boolean {
  return nodes.some((node) => {
    if (!isElement(node)) return /\S/.test(node);
    const type = typeOf(node);
    return type !== undefined && (ruleOf(type).content !== 'nodes' || isShown(contentNodes(node)));
  });
}

/** As long as the tree is deep, and as the names in it are; its two ends are enough to find the place. */
function shorten(path: string): string {
  return path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path;
}

/** The tree of a value that may be an envelope already, what to call it, and the author's own texts. */
function openEnvelope(value: unknown, fill: Fill) {
  const bare = { tree: value, path: 'content', original_str: '', fallback_string: '' };
  if (!isElement(value) || 'type' in value || 'start' in value) return bare;
  const key = ['formatted', 'prepared'].find((name) => name in value) ?? 'formatted';
  const texts = {
    original_str: ownText(value, 'original_str', fill),
    fallback_string: ownText(value, 'fallback_string', fill),
  };
  const isEnvelope = key in value || 'original_str' in value || 'fallback_string' in value;
  return isEnvelope ? { tree: value[key], path: `content.${key}`, ...texts } : bare;
}

/** A text of the author's own is sent as written, unless a value is in it. */
function ownText(envelope: object, key: string, fill: Fill): string {
  const text: unknown = Reflect.get(envelope, key) ?? '';
  if (typeof text !== 'string') {
    refuse([{ path: `content.${key}`, message: 'must be a string' }]);
    return '';
  }
  const filled = fill(text);
  return filled === undefined ? text.toWellFormed() : safeText(filled.text);
}
