/** What can be checked in a Markdown page: code blocks, links, and the anchors that links may name. */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Page {
  readonly code: readonly { readonly language: string; readonly text: string; line: number }[];
  readonly links: readonly string[];
  readonly anchors: readonly string[];
}

export function readPage(text: string): Page {
  const nodes = [
    ...descend(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })),
  ];
  const headings = nodes.filter((node) => node.type === 'heading').map(textOf);
  return {
    code: nodes.flatMap((node) =>
      node.type === 'code'
        ? [{ language: node.lang ?? '', text: node.value, line: node.position?.start.line ?? 0 }]
        : [],
    ),
    links: nodes.flatMap((node) => ('url' in node ? [node.url] : [])),
    anchors: nameAnchors(headings),
  };
}

function* descend(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descend(child);
}

function textOf(node: Nodes): string {
  return [...descend(node)]
    .map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('');
}

/** As GitHub does it: lower case, hyphens for spaces, punctuation dropped, and a number behind repeated ones. */
function nameAnchors(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
