/**
 * GitHub-flavoured Markdown as the tree of a message: what GitHub would show.
 *
 * The source is parsed with its values still outside (parse.ts), and resolved block by block (blocks.ts) and line by line
 * (phrasing.ts); there the values are filled in, as literal text wherever they stand.
 */
import { type Filled, type Fragment, withoutReserved } from '../fragment.ts';
import type { Root } from '../tree.ts';
import { resolveDocument } from './blocks.ts';
import { MAX_LENGTH } from './bounds.ts';
import { repositoryAt } from './destination.ts';
import { loadEmoji } from './emoji.ts';
import { type Document, parse } from './parse.ts';

export interface MarkdownOptions {
  /** `https://github.com/octo/hello`: relative links, `#12`, `@login` and commits lead there; without it, they are text. */
  readonly repository_url?: string | null;
  /** Branch, tag or commit that relative links are read at; without it, the default branch. */
  readonly ref?: string;
}

/**
 * Any text is Markdown, so nothing is refused. What nobody writes by hand (brackets in brackets without end, a hundred kilobytes)
 * is taken for text: see bounds.ts.
 */
export async function readMarkdown(source: Filled, options: MarkdownOptions = {}): Promise<Root> {
  const document = parse(source);
  const foreign = parseForeign(source.fragments);
  const emoji = await loadEmoji([document, ...foreign.values()]);
  const repository = repositoryAt(options.repository_url ?? '', options.ref);
  const state = { document, foreign, repository, emoji, isLinked: false };
  return { type: 'root', children: resolveDocument(document, state) };
}

/**
 * The documents among the fragments, each parsed by itself, so that nothing open in one reaches another; all together as far
 * as one alone would be, twice.
 */
function parseForeign(fragments: readonly Fragment[]): ReadonlyMap<Fragment, Document> {
  const documents = new Map<Fragment, Document>();
  let room = 2 * MAX_LENGTH;
  for (const fragment of fragments) {
    if (fragment.kind !== 'markdown') continue;
    const text = withoutReserved(fragment.source);
    const most = Math.min(text.length, MAX_LENGTH, room);
    documents.set(fragment, parse({ text, fragments: [] }, most));
    room -= most;
  }
  return documents;
}
