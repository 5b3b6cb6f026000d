/**
 * GitHub-flavoured Markdown as Twacode: a flat list of nodes that shows it as GitHub would, as far as Twake can.
 *
 * The source is parsed with its values still outside (tree.ts), and shown block by block (blocks.ts) and line by line
 * (phrasing.ts); there the values are filled in, as literal text wherever they stand. Mentions are defused and the
 * length is bounded afterwards, by the caller.
 */
import type { Filled, Fragment } from '../fragment.ts';
import { withoutReserved } from '../fragment.ts';
import type { Twacode } from '../message.ts';
import { mergeStrings } from '../twacode/literal.ts';
import { showDocument } from './blocks.ts';
import { repositoryAt } from './destination.ts';
import { loadEmoji } from './emoji.ts';
import { flattenBelow } from './nodes.ts';
import { type Document, parse } from './tree.ts';

export interface MarkdownOptions {
  /** `https://github.com/octo/hello`: relative links, `#12`, `@login` and commits lead there; without it, they are text. */
  readonly repository_url?: string;
  /** Branch, tag or commit that relative links are read at; without it, the default branch. */
  readonly ref?: string;
}

/** Levels of elements in elements. */
const MAX_DEPTH = 50;

/**
 * Any text is Markdown, so nothing is refused. What nobody writes by hand (thousands of brackets, a hundred kilobytes)
 * is shown as text: see bounds.ts.
 */
export async function markdownToTwacode(
  source: Filled,
  options: MarkdownOptions = {},
): Promise<Twacode> {
  const document = parse(source);
  const foreign = parseForeign(source.fragments);
  const emoji = await loadEmoji([document, ...foreign.values()]);
  const repository = repositoryAt(options.repository_url ?? '', options.ref);
  const state = { document, foreign, repository, emoji, isLinked: false, listDepth: 0 };
  return flattenBelow(MAX_DEPTH, mergeStrings(showDocument(document, state)));
}

/** The documents among the fragments, each parsed by itself, so that nothing open in one reaches another. */
function parseForeign(fragments: readonly Fragment[]): ReadonlyMap<Fragment, Document> {
  const documents = new Map<Fragment, Document>();
  for (const fragment of fragments) {
    if (fragment.kind !== 'markdown') continue;
    const text = withoutReserved(fragment.source);
    documents.set(fragment, parse({ text, fragments: [] }));
  }
  return documents;
}
