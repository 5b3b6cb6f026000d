/** What templates put into hand-written Twacode: literal text, which cannot make nodes, choose a type, mention anybody, or lead astray. */

import { type Fragment, fillText, splitPlaceholders } from '../fragment.ts';
import { resolveDestination } from '../markdown/destination.ts';
import type { Twacode, TwacodeNode } from '../message.ts';
import { DEPTH_LIMIT, type State, type TwacodeIssue, tooDeep } from './check.ts';
import { literalText } from './literal.ts';
import { defuseAddress, defuseText, withoutMentions } from './mentions.ts';
import { rewriteStrings } from './rewrite.ts';
import { isElement, typeOf } from './twacode.ts';

/** What fills the placeholders: the fragments, and the nodes of those that are documents. */
export interface Values {
  readonly fragments: readonly Fragment[];
  readonly documents: ReadonlyMap<Fragment, Twacode>;
}

export async function readValues(
  fragments: readonly Fragment[],
  { parseMarkdown }: HandwrittenOptions,
): Promise<Values> {
  const documents = fragments
    .filter((fragment) => fragment.kind === 'markdown')
    .map(async (fragment) => [fragment, await parseMarkdown(fragment.source)] as const);
  return { fragments, documents: new Map(await Promise.all(documents)) };
}

export function holdsValue(text: unknown, { fragments }: Values): boolean {
  return typeof text === 'string' && splitPlaceholders(text, fragments).some(isElement);
}

/** Placeholders where no value may stand: there it would decide what is shown, not only what is said. */
export function* misplacedValues(
  value: unknown,
  values: Values,
  { path, depth }: State,
): Generator<TwacodeIssue, undefined> {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH_LIMIT) {
    yield { path, message: tooDeep };
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const itemPath = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (holdsValue(key, values)) {
      yield { path, message: 'has a template value in the name of a property' };
    } else if (decides(key, value) && holdsValue(item, values)) {
      yield { path: itemPath, message: 'must not hold a template value' };
    }
    yield* misplacedValues(item, values, { path: itemPath, depth: depth + 1 });
  }
}

/** The type of a node, and what Twake compiles to nodes by itself. */
function decides(key: string, owner: object): boolean {
  if (key === 'content') return isElement(owner) && typeOf(owner) === 'compile';
  return key === 'type' || key === 'start';
}

/** The tree with its values: among nodes each is a node of its own, elsewhere the whole string is made harmless. */
export function fill(nodes: Twacode, values: Values): Twacode {
  const { fragments } = values;
  return rewriteStrings(nodes, {
    text: (text) => (holdsValue(text, values) ? [fillNodes(text, values)] : [text]),
    literal: (text) => (holdsValue(text, values) ? defuseText(fillText(text, fragments)) : text),
    address: (text) => (holdsValue(text, values) ? fillAddress(text, fragments) : text),
  });
}

/** A web address that its values cannot lead astray, or nothing; an emoji in the place of one is left to the check. */
function fillAddress(text: string, fragments: readonly Fragment[]): string {
  const filled = fillText(text, fragments);
  const target = resolveDestination(text, { fragments, repository: undefined, as: 'raw' });
  if (target?.kind === 'web') return defuseAddress(target.url);
  return /^\s*https?:/i.test(filled) ? '' : filled;
}

/** One node in place of one string, so that paths in error messages stay those that the author wrote. */
function fillNodes(text: string, values: Values): TwacodeNode {
  const content = splitPlaceholders(text, values.fragments).flatMap((part) =>
    typeof part === 'string' ? [part] : withoutMentions(valueNodes(part, values)),
  );
  return { type: 'nop', content };
}

function valueNodes(value: Fragment, { documents }: Values): Twacode {
  if (value.kind === 'markdown') return documents.get(value) ?? [];
  if (value.kind === 'text') return literalText(value.text);
  const target = resolveDestination(value.url, { fragments: [] });
  if (target?.kind !== 'web') return literalText(value.text);
  return [{ type: 'url', url: target.url, content: value.text || value.url }];
}

export interface HandwrittenOptions {
  /** Reads a foreign document that fills a placeholder; called only where there is one. */
  readonly parseMarkdown: (source: string) => Promise<Twacode>;
}
