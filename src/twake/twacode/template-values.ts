/** What templates put into hand-written Twacode: literal text, which cannot make nodes, choose a type, mention anybody, or lead astray. */

import type { FilledString, HandwrittenTwacode } from '../../message/message.ts';
import { DEPTH_LIMIT, type State, type TwacodeIssue, tooDeep } from './check.ts';
import { toTwacode } from './envelope.ts';
import { defuseAddress, defuseText, withoutMentions } from './mentions.ts';
import { rewriteStrings } from './rewrite.ts';
import { withStartForms } from './start-forms.ts';
import { isElement, type Twacode, type TwacodeNode, typeOf } from './vocabulary.ts';

export type Fill = HandwrittenTwacode['fill'];

/** Placeholders where no value may stand: there it would decide what is shown, not only what is said. */
export function* misplacedValues(
  value: unknown,
  fill: Fill,
  { path, depth }: State,
): Generator<TwacodeIssue, undefined> {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH_LIMIT) {
    yield { path, message: tooDeep };
    return;
  }
  const holdsValue = (text: unknown) => typeof text === 'string' && fill(text) !== undefined;
  for (const [key, item] of Object.entries(value)) {
    const itemPath = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (holdsValue(key)) {
      yield { path, message: 'has a template value in the name of a property' };
    } else if (decides(key, value) && holdsValue(item)) {
      yield { path: itemPath, message: 'must not hold a template value' };
    }
    yield* misplacedValues(item, fill, { path: itemPath, depth: depth + 1 });
  }
}

/** The type of a node, and what Twake compiles to nodes by itself. */
function decides(key: string, owner: object): boolean {
  if (key === 'content') return isElement(owner) && typeOf(owner) === 'compile';
  return key === 'type' || key === 'start';
}

/** The nodes with their values: among nodes each is a node of its own, elsewhere the whole string is made harmless. */
export function fillNodes(nodes: Twacode, fill: Fill): Twacode {
  const filledOr = <Result>(text: string, show: (filled: FilledString) => Result) => {
    const filled = fill(text);
    return filled === undefined ? text : show(filled);
  };
  return rewriteStrings(nodes, {
    text: (text) => [filledOr(text, showParts)],
    literal: (text) => filledOr(text, (filled) => defuseText(filled.text)),
    address: (text) => filledOr(text, showAddress),
  });
}

/** A web address that its values cannot lead astray, or nothing; an emoji in the place of one is left to the check, but mentions nobody. */
function showAddress({ text, url }: FilledString): string {
  if (url !== undefined) return defuseAddress(url);
  return /^\s*https?:/i.test(text) ? '' : defuseText(text);
}

/** One node in place of one string, so that paths in error messages stay those that the author wrote. */
function showParts({ parts }: FilledString): TwacodeNode {
  const content = parts.flatMap((part) =>
    typeof part === 'string' ? [part] : withStartForms(withoutMentions(toTwacode(part.children))),
  );
  return { type: 'nop', content };
}
