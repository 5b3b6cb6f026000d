/** Markdown as Twake shows it: through the tree of a message, and its handlers. */

import { readForeign } from '../src/message/compose.ts';
import type { DocumentFragment, Filled } from '../src/message/fragment.ts';
import { type MarkdownOptions, readMarkdown } from '../src/message/markdown/markdown.ts';
import { toTwacode } from '../src/twake/twacode/envelope.ts';
import type { Twacode } from '../src/twake/twacode/vocabulary.ts';

export async function markdownToTwacode(
  source: Filled,
  options?: MarkdownOptions,
): Promise<Twacode> {
  return toTwacode((await readMarkdown(source, options)).children);
}

/** What `{{ source | markdown }}` puts in the place of a placeholder. */
export async function documentOf(
  source: string,
  repository_url: string | null = null,
): Promise<DocumentFragment> {
  const children = await readForeign(source, { repository_url });
  return { kind: 'document', children, text: source };
}
