/** The first line of a message, for those whom an edit of it does not notify. */

import { mentionsOf } from './closing.ts';
import type { Message } from './message.ts';
import { text } from './text.ts';
import type { Addressee, FlowContent, PhrasingContent, Root } from './tree.ts';

/** It stands alone: that is what first lines are for. A message that begins with no line of text is only called new. */
export function leadOf({ content, ...frame }: Message, addressees: readonly Addressee[]): Message {
  const [first] = content.type === 'root' ? content.children : [];
  return {
    ...frame,
    content: { type: 'root', children: [lineIn(first), mentionsOf(addressees)] },
  };
}

function lineIn(block: Root['children'][number] | undefined): FlowContent {
  if (block?.type === 'heading') return block;
  const words: readonly PhrasingContent[] = block?.type === 'paragraph' ? block.children : [];
  const end = words.findIndex(({ type }) => type === 'break');
  const line = end < 0 ? words : words.slice(0, end);
  return { type: 'paragraph', children: line.length > 0 ? line : [text('The message is new.')] };
}
