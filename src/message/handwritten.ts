/**
 * Reads Twacode that someone wrote by hand, in YAML or JSON.
 *
 * What the author wrote goes out as it is, mentions included. A value that fills a placeholder is literal text in the
 * parsed value: it cannot make nodes, choose a type, mention anybody, or lead anywhere but to a web page.
 */

import { ActionError } from '../errors.ts';
import { readYaml } from '../yaml.ts';
import {
  type Filled,
  type Fragment,
  filledLength,
  fillText,
  fragmentText,
  splitPlaceholders,
} from './fragment.ts';
import { resolveDestination } from './markdown/destination.ts';
import type { FilledString, HandwrittenTwacode } from './message.ts';
import { literalText, mergeText, type Phrasing, paragraphOf, text } from './text.ts';
import type { Root } from './tree.ts';

/** In UTF-16 units: twice what a request holds, for it may be laid out with blanks. */
const MOST_READ = 2_000_000;

/** Documents behind so many characters of others are shown as text. */
const MOST_MARKDOWN = 100_000;

/**
 * @param parseMarkdown reads a foreign document that fills a placeholder; called only where there is one
 * @throws {ActionError} invalid_twacode, with line and column where they are known
 */
export async function readHandwritten(
  filled: Filled,
  parseMarkdown: (source: string) => Promise<Root>,
): Promise<HandwrittenTwacode> {
  if (filledLength(filled) > MOST_READ)
    throw new ActionError('invalid_twacode', 'The Twacode is longer than 2 million characters.', {
      nextStep: 'Shorten it: no server takes more.',
    });
  const value = await parse(filled);
  const { fragments } = filled;
  const trees = new Map<Fragment, Root>();
  let room = MOST_MARKDOWN;
  for (const fragment of fragments) {
    if (fragment.kind !== 'markdown' || room < 0) {
      trees.set(fragment, treeOf(fragment));
      continue;
    }
    trees.set(fragment, await parseMarkdown(fragment.source));
    room -= fragment.source.length;
  }
  return { type: 'twacode', value, fill: (written) => fill(written, fragments, trees) };
}

function treeOf(fragment: Fragment): Root {
  return { type: 'root', children: paragraphOf(nodesOf(fragment)) };
}

function nodesOf(fragment: Fragment): Phrasing {
  if (fragment.kind === 'link') {
    const target = resolveDestination(fragment.url, { fragments: [] });
    if (target?.kind === 'web')
      return [{ type: 'link', url: target.url, children: [text(fragment.text || fragment.url)] }];
  }
  return mergeText(literalText(fragmentText(fragment)));
}

function fill(
  written: string,
  fragments: readonly Fragment[],
  trees: ReadonlyMap<Fragment, Root>,
): FilledString | undefined {
  const parts = splitPlaceholders(written, fragments);
  if (parts.every((part) => typeof part === 'string')) return undefined;
  const target = resolveDestination(written, { fragments });
  return {
    text: fillText(written, fragments),
    parts: parts.flatMap((part) => (typeof part === 'string' ? part : (trees.get(part) ?? []))),
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
