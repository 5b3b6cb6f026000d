/**
 * Blocks one below the other.
 *
 * Lines (paragraphs, and what closes a message) that follow each other are one run of text with breaks between them, two for
 * an empty line: what room is around `<p>` differs from none (Twake Chat: 4 pixels) to a line (Element).
 */

import type { ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { FlowContent, FootnoteDefinition, Node } from '../../../message/tree.ts';
import { superscript } from '../../superscript.ts';
import { isCloseTo, isClosing } from '../spacing.ts';
import { BREAK, element, text } from './elements.ts';
import { startWith } from './lead.ts';

interface Parent {
  readonly children: readonly Node[];
}

interface Block {
  readonly node: Node;
  /** Directly below what is above it. */
  readonly isClose: boolean;
}

/** Lines of text, or one block. */
interface Run {
  readonly isText: boolean;
  readonly nodes: ElementContent[];
  readonly first: Block;
}

/** Which runs of text are paragraphs, but for those that announce a list: all, those below something, all but one alone. */
type Wrapping = 'all' | 'below' | 'beside';

export function showBlocks(
  state: State,
  parent: Parent,
  wrapping: Wrapping = 'beside',
): ElementContent[] {
  const runs = runsIn(state, parent);
  return runs.flatMap((run, index) => {
    if (!run.isText) return run.nodes;
    const next = runs[index + 1];
    const isFirst = index === 0 && wrapping !== 'all';
    const announces = next?.first.node.type === 'list' && next.first.isClose;
    const isBare = announces || (isFirst && (next === undefined || wrapping === 'below'));
    // Where something new begins, an empty line that every client shows.
    const isApart =
      index > 0 && !run.first.isClose && (announces || isClosing(run.first.node.type));
    const nodes = isApart ? [BREAK, ...run.nodes] : run.nodes;
    if (!isBare) return [element('p', nodes)];
    // FluffyChat takes a line end in a text for one, and sets the block beside it without; others show nothing.
    return next === undefined ? nodes : [...nodes, text('\n')];
  });
}

function runsIn(state: State, parent: Parent): readonly Run[] {
  const runs: Run[] = [];
  for (const block of blocksIn(parent)) {
    const nodes = [state.one(block.node as never, parent as never) ?? []].flat();
    if (nodes.length === 0) continue;
    const isText = isLine(block.node);
    const last = runs.at(-1);
    if (!isText || !last?.isText) runs.push({ isText, nodes, first: block });
    else for (const node of [...breaksAbove(block), ...nodes]) last.nodes.push(node);
  }
  return runs;
}

/** Two breaks are an empty line. */
function breaksAbove({ isClose }: Block): readonly ElementContent[] {
  return isClose ? [BREAK] : [BREAK, BREAK];
}

function isLine({ type }: Node): boolean {
  return type === 'paragraph' || isClosing(type);
}

/** What has no form of its own is its blocks. */
function blocksIn({ children }: Parent): readonly Block[] {
  return children.flatMap((node, index) => {
    const above = children[index - 1];
    const isClose = above !== undefined && isCloseTo(node, above);
    if (node.type !== 'group' && node.type !== 'footnoteDefinition') return [{ node, isClose }];
    const inside = node.type === 'group' ? node : { children: numbered(node) };
    return blocksIn(inside).map((block, place) => (place === 0 ? { ...block, isClose } : block));
  });
}

/** A note begins with its number, raised: clients keep no `<sup>`, and links to places in a message lead nowhere. */
function numbered({ identifier, children }: FootnoteDefinition): readonly FlowContent[] {
  const number = { type: 'text', value: superscript(identifier) } as const;
  return startWith({ words: [number], between: { type: 'text', value: ' ' } }, children);
}
