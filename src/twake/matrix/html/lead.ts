/** Words in front of blocks: the number of a note, the box of a task, the title of an alert. */

import type { FlowContent, PhrasingContent } from '../../../message/tree.ts';

interface Lead {
  readonly words: readonly PhrasingContent[];
  /** Where they stand in one paragraph with what follows. */
  readonly between: PhrasingContent;
}

/** The same blocks, whose first paragraph begins with these words; where there is none, they are one. */
export function startWith(
  { words, between }: Lead,
  blocks: readonly FlowContent[],
): readonly FlowContent[] {
  const [first, ...others] = blocks;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [...words, between, ...first.children] }, ...others]
    : [{ type: 'paragraph', children: words }, ...blocks];
}
