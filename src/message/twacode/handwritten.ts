/**
 * Twacode that someone wrote by hand, in YAML or JSON, becomes an envelope.
 *
 * What the author wrote goes out as it is, mentions included. A value that fills a placeholder is literal text in the
 * parsed tree: it cannot make nodes, choose a type, mention anybody, or lead anywhere but to a web page.
 */

import { ActionError } from '../../errors.ts';
import { readYaml } from '../../yaml.ts';
import { type Filled, type Fragment, fillText, splitPlaceholders } from '../fragment.ts';
import { resolveDestination } from '../markdown/destination.ts';
import type { Envelope, Twacode, TwacodeNode } from '../message.ts';
import { checkTwacode, DEPTH_LIMIT, type TwacodeIssue } from './check.ts';
import { messageTexts, readable } from './envelope.ts';
import { literalText } from './literal.ts';
import { defuseAddress, defuseText, mentionsIn, safeText, withoutMentions } from './mentions.ts';
import { isElement, rewriteStrings, typeOf } from './twacode.ts';

export interface HandwrittenOptions {
  /** Reads a foreign document that fills a placeholder; called only where there is one. */
  readonly parseMarkdown: (source: string) => Promise<Twacode>;
}

/**
 * Reads hand-written Twacode: an array of nodes, one node, a string, or an envelope, perhaps with texts of its own.
 * @throws {ActionError} invalid_twacode, with line and column, or with the path of each bad node
 */
export async function readTwacode(filled: Filled, options: HandwrittenOptions): Promise<Envelope> {
  const root = await parse(filled);
  const values = await readValues(filled.fragments, options);
  refuse([...misplacedValues(root, values, { path: 'content', depth: 1 })]);
  const { tree, path, original_str, fallback_string } = openEnvelope(root, values);
  const written = (Array.isArray(tree) ? tree : [tree]) as Twacode;
  const nodes = fill(written, values);
  refuse(checkTwacode(Array.isArray(tree) ? nodes : nodes[0], path));
  const texts = messageTexts(nodes, mentionsIn(written));
  return {
    formatted: readable(nodes),
    original_str: original_str || fallback_string || texts.original_str,
    fallback_string: fallback_string || original_str || texts.fallback_string,
  };
}

function refuse(issues: readonly TwacodeIssue[]): void {
  if (issues.length === 0) return;
  const shown = issues.slice(0, 5).map(({ path, message }) => `${shorten(path)} ${message}`);
  const rest = issues.length > shown.length ? ['and more of this kind'] : [];
  const message = `The Twacode cannot be sent: ${[...shown, ...rest].join('; ')}.`;
  throw new ActionError('invalid_twacode', message);
}

/** As long as the tree is deep, and as the names in it are; its two ends are enough to find the place. */
function shorten(path: string): string {
  return path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path;
}

/** JSON is YAML too; trying it first spares most messages the larger parser. */
async function parse(filled: Filled): Promise<unknown> {
  if (/^\s*[[{"]/.test(filled.text)) {
    try {
      return JSON.parse(filled.text);
    } catch {
      // Flow style with unquoted words, or a mistake whose place the YAML parser names.
    }
  }
  return parseYaml(filled);
}

/** Aliases are not allowed: a few lines of them unfold to gigabytes. */
async function parseYaml({ text, fragments }: Filled): Promise<unknown> {
  const reading = await readYaml(text);
  if ('value' in reading) return reading.value;
  const { line, column, error } = reading;
  const source = fragments.length > 0 ? 'evaluated template' : 'content';
  throw notTwacode(`line ${line}, column ${column} of the ${source}: ${error}`);
}

function notTwacode(detail: string): ActionError {
  return new ActionError('invalid_twacode', `The content is neither YAML nor JSON; ${detail}.`, {
    nextStep:
      'Correct the place named above; if the content is ordinary text, use `format: markdown`.',
  });
}

/** What fills the placeholders: the fragments, and the nodes of those that are documents. */
interface Values {
  readonly fragments: readonly Fragment[];
  readonly documents: ReadonlyMap<Fragment, Twacode>;
}

async function readValues(
  fragments: readonly Fragment[],
  { parseMarkdown }: HandwrittenOptions,
): Promise<Values> {
  const documents = fragments
    .filter((fragment) => fragment.kind === 'markdown')
    .map(async (fragment) => [fragment, await parseMarkdown(fragment.source)] as const);
  return { fragments, documents: new Map(await Promise.all(documents)) };
}

function holdsValue(text: unknown, { fragments }: Values): boolean {
  return typeof text === 'string' && splitPlaceholders(text, fragments).some(isElement);
}

interface State {
  readonly path: string;
  readonly depth: number;
}

/** Placeholders where no value may stand: there it would decide what is shown, not only what is said. */
function* misplacedValues(
  value: unknown,
  values: Values,
  { path, depth }: State,
): Generator<TwacodeIssue, undefined> {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH_LIMIT) {
    yield { path, message: `nests deeper than ${DEPTH_LIMIT} levels, which the server refuses` };
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

/** The tree of a value that may be an envelope already, what to call it, and the author's own texts. */
function openEnvelope(value: unknown, values: Values) {
  const bare = { tree: value, path: 'content', original_str: '', fallback_string: '' };
  if (!isElement(value) || 'type' in value || 'start' in value) return bare;
  const key = ['formatted', 'prepared'].find((name) => name in value) ?? 'formatted';
  const texts = {
    original_str: ownText(value, 'original_str', values),
    fallback_string: ownText(value, 'fallback_string', values),
  };
  const isEnvelope = key in value || 'original_str' in value || 'fallback_string' in value;
  return isEnvelope ? { tree: value[key], path: `content.${key}`, ...texts } : bare;
}

/** A text of the author's own is sent as written, unless a value is in it. */
function ownText(envelope: object, key: string, values: Values): string {
  const text: unknown = Reflect.get(envelope, key) ?? '';
  if (typeof text !== 'string') {
    refuse([{ path: `content.${key}`, message: 'must be a string' }]);
    return '';
  }
  return holdsValue(text, values)
    ? safeText(fillText(text, values.fragments))
    : text.toWellFormed();
}

/** The tree with its values: among nodes each is a node of its own, elsewhere the whole string is made harmless. */
function fill(nodes: Twacode, values: Values): Twacode {
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
