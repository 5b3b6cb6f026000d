/**
 * Reads Twacode that someone wrote by hand, in YAML or JSON.
 *
 * What the author wrote goes out as it is, mentions included. A value that fills a placeholder is literal text in the
 * parsed value: it cannot make nodes, choose a type, mention anybody, or lead anywhere but to a web page.
 */

import { ActionError } from '../errors.ts';
import { readYaml } from '../yaml.ts';
import { balance } from './bidi.ts';
import {
  type DocumentFragment,
  type Filled,
  type Fragment,
  filledLength,
  fillText,
  splitPlaceholders,
} from './fragment.ts';
import { resolveDestination } from './markdown/destination.ts';
import type { FilledString, HandwrittenTwacode } from './message.ts';
import { literalText, mergeText, type Phrasing, paragraphOf, text } from './text.ts';
import type { Root } from './tree.ts';

/** In UTF-16 units: twice what a request holds, for it may be laid out with blanks. */
const MOST_READ = 2_000_000;

/** @throws {ActionError} invalid_twacode, with line and column where they are known */
export async function readHandwritten(filled: Filled): Promise<HandwrittenTwacode> {
  if (filledLength(filled) > MOST_READ)
    throw new ActionError('invalid_twacode', 'The Twacode is longer than 2 million characters.', {
      nextStep: 'Shorten it: no server takes more.',
    });
  const value = await parse(filled);
  return { type: 'twacode', value, fill: (written) => fill(written, filled.fragments) };
}

function treeOf(fragment: Fragment): Root {
  const children =
    fragment.kind === 'document' ? fragment.children : paragraphOf(nodesOf(fragment));
  return { type: 'root', children };
}

function nodesOf(fragment: Exclude<Fragment, DocumentFragment>): Phrasing {
  if (fragment.kind === 'link') {
    const target = resolveDestination(fragment.url, { fragments: [] });
    if (target?.kind === 'web')
      return [{ type: 'link', url: target.url, children: [text(fragment.text || fragment.url)] }];
  }
  return mergeText(literalText(fragment.text));
}

function fill(written: string, fragments: readonly Fragment[]): FilledString | undefined {
  const parts = splitPlaceholders(written, fragments);
  if (parts.every((part) => typeof part === 'string')) return undefined;
  const target = resolveDestination(written, { fragments });
  return {
    text: balance(fillText(written, fragments)),
    parts: parts.map((part) => (typeof part === 'string' ? part : treeOf(part))),
    url: target?.kind === 'web' ? target.url : undefined,
  };
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
