/**
 * Reads Twacode that someone wrote by hand, in YAML or JSON.
 *
 * What the author wrote goes out as it is, mentions included. A value that fills a placeholder is literal text in the
 * parsed tree: it cannot make nodes, choose a type, mention anybody, or lead anywhere but to a web page.
 */

import { ActionError } from '../../errors.ts';
import { readYaml } from '../../yaml.ts';
import { type Filled, fillText } from '../fragment.ts';
import type { Envelope, Twacode } from '../message.ts';
import { checkTwacode, type TwacodeIssue } from './check.ts';
import { messageTexts, readable } from './envelope.ts';
import { mentionsIn, safeText } from './mentions.ts';
import {
  fill,
  type HandwrittenOptions,
  holdsValue,
  misplacedValues,
  readValues,
  type Values,
} from './template-values.ts';
import { isElement } from './twacode.ts';

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
