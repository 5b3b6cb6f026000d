/**
 * GitHub-flavoured Markdown as the tree of a message: what GitHub would show.
 *
 * The source is parsed with its values still outside (parse.ts), and resolved block by block (blocks.ts) and line by line
 * (phrasing.ts); there the values are filled in, as literal text wherever they stand.
 */
import { type Filled, type Fragment, withoutReserved } from '../fragment.ts';
import type { Root } from '../tree.ts';
import { resolveDocument } from './blocks.ts';
import { repositoryAt } from './destination.ts';
import { loadEmoji } from './emoji.ts';
import { loadHtml } from './html.ts';
import { type Document, parse } from './parse.ts';

export interface MarkdownOptions {
  /** `https://github.com/octo/hello`: relative links, `#12`, `@login` and commits lead there; without it, they are text. */
  readonly repository_url?: string | null;
  /** Pictures on its server are links then: only who is signed in can see them. */
  readonly is_private?: boolean;
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
  const documents = [document, ...foreign.values()];
  const [emoji, nestHtml] = await Promise.all([loadEmoji(documents), loadHtml(documents)]);
  const { repository_url, ref = 'HEAD', is_private: isPrivate = false } = options;
  const repository = repositoryAt(repository_url ?? '', { ref, isPrivate });
  const state = { document, foreign, repository, emoji, nestHtml, isLinked: false };
  return { type: 'root', children: resolveDocument(document, state) };
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
