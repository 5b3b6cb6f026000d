/** Raw HTML is read by a module of its own, which is loaded only where some occurs. */

import type { RootContent } from 'mdast';
import { type Document, walk } from './parse.ts';

/** The same children with raw HTML read. */
export type NestHtml = (children: readonly RootContent[]) => readonly RootContent[];

/** Resolves to what reads raw HTML, or to what leaves everything where the document has none. */
export async function loadHtml(document: Document): Promise<NestHtml> {
  if (!hasHtml(document)) return (children) => children;
  const { nestHtml } = await import('./html/nest.ts');
  return nestHtml;
}

function hasHtml({ children }: Document): boolean {
  for (const { node } of walk({ type: 'root', children: [...children] }))
    if (node.type === 'html') return true;
  return false;
}
