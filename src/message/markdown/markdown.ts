/**
 * GitHub-flavoured Markdown as the tree of a message: what GitHub would show.
 *
 * The source is parsed with its values still outside (parse.ts), and resolved block by block (blocks.ts) and line by line
 * (phrasing.ts); there the values are filled in, as literal text wherever they stand.
 */
import { isBidirectional } from '../bidi.ts';
import type { Filled } from '../fragment.ts';
import { text } from '../text.ts';
import type { Body, FlowContent } from '../tree.ts';
import { resolveDocument } from './blocks.ts';
import { repositoryAt } from './destination.ts';
import { loadEmoji } from './emoji.ts';
import { loadHtml } from './html.ts';
import { parse } from './parse.ts';

export interface MarkdownOptions {
  /** `https://github.com/octo/hello`: relative links, `#12`, `@login` and commits lead there; without it, they are text. */
  readonly repository_url?: string | null;
  /** Pictures on its server are links then: only who is signed in can see them. */
  readonly is_private?: boolean;
  /** Branch, tag or commit that relative links are read at; without it, the default branch. */
  readonly ref?: string;
  /** Whether nothing is said of what is too long to be read. */
  readonly isPart?: boolean;
}

const CUT: FlowContent = { type: 'paragraph', children: [text('…')] };

/**
 * Any text is Markdown, so nothing is refused. What nobody writes by hand (brackets in brackets without end) is
 * taken for text, and of a hundred kilobytes the beginning is read: see bounds.ts.
 */
export async function readMarkdown(source: Filled, options: MarkdownOptions = {}): Promise<Body> {
  const document = parse(source);
  const [emoji, nestHtml] = await Promise.all([loadEmoji(document), loadHtml(document)]);
  const { repository_url, ref = 'HEAD', is_private: isPrivate = false } = options;
  const blocks = resolveDocument({
    document,
    repository: repositoryAt(repository_url ?? '', { ref, isPrivate }),
    emoji,
    nestHtml,
    isBidirectional: isBidirectional(source.text),
    isLinked: false,
  });
  const children = document.isCut && !options.isPart ? [...blocks, CUT] : blocks;
  return { type: 'root', children };
}
