/** A foreign document on a line of its own leaves the paragraph around it, so that its blocks can be shown as blocks. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { type DocumentFragment, type Fragment, splitPlaceholders } from '../fragment.ts';

type Fragments = readonly Fragment[];

/** The document that a paragraph is nothing but a placeholder for. */
export function documentIn(
  { children }: Paragraph,
  fragments: Fragments,
): DocumentFragment | undefined {
  const [child] = children;
  if (child?.type !== 'text' || children.length > 1) return undefined;
  const [part, ...more] = splitPlaceholders(child.value, fragments);
  return typeof part === 'object' && part.kind === 'document' && more.length === 0
    ? part
    : undefined;
}

/** The paragraph in parts, each either without such a line, or nothing but its placeholder. */
export function isolateDocuments(paragraph: Paragraph, fragments: Fragments): Paragraph[] {
  if (!fragments.some(({ kind }) => kind === 'document')) return [paragraph];
  const parts: Paragraph[] = [];
  for (const children of linesOf(paragraph)) {
    const line: Paragraph = { type: 'paragraph', children };
    const above = parts.at(-1);
    const isAlone = documentIn(line, fragments) ?? (above && documentIn(above, fragments));
    if (above === undefined || isAlone !== undefined) parts.push(line);
    else above.children.push({ type: 'text', value: '\n' }, ...children);
  }
  return parts.length > 1 ? parts : [paragraph];
}

function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let line: PhrasingContent[] = [];
  for (const child of children) {
    const [start = child, ...others] = child.type === 'text' ? splitLines(child.value) : [child];
    line.push(start);
    for (const other of others) {
      lines.push(line);
      line = [other];
    }
  }
  return [...lines, line];
}

function splitLines(text: string): PhrasingContent[] {
  return text.split('\n').map((value) => ({ type: 'text', value }));
}
