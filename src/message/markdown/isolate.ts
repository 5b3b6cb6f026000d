/** A foreign document on a line of its own leaves the paragraph around it, so that its blocks can be shown as blocks. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { splitPlaceholders } from '../fragment.ts';
import type { Document } from './parse.ts';
import type { State } from './state.ts';

/** The document that a paragraph is nothing but a placeholder for. */
export function documentIn({ children }: Paragraph, state: State): Document | undefined {
  const [child] = children;
  return child?.type === 'text' && children.length === 1
    ? documentAt(child.value, state)
    : undefined;
}

function documentAt(text: string, { document, foreign }: State): Document | undefined {
  const [part, ...others] = splitPlaceholders(text, document.fragments);
  return typeof part === 'object' && others.length === 0 ? foreign.get(part) : undefined;
}

/** The paragraph in parts, each either without such a line, or nothing but its placeholder. */
export function isolateDocuments(paragraph: Paragraph, state: State): Paragraph[] {
  if (state.foreign.size === 0) return [paragraph];
  const parts: Paragraph[] = [];
  for (const children of linesOf(paragraph)) {
    const line: Paragraph = { type: 'paragraph', children };
    const above = parts.at(-1);
    const isAlone = documentIn(line, state) ?? (above && documentIn(above, state));
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
