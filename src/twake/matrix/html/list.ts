/** Lists, which every client has; their items tight or loose as their author wrote them. */

import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { FlowContent, List, ListItem } from '../../../message/tree.ts';
import { showBlocks } from './blocks.ts';
import { element } from './elements.ts';
import { startWith } from './lead.ts';

export function showList(state: State, list: List): Element {
  const items = list.children.map((item) => showItem(state, item, list.spread));
  const start = list.start === null || list.start === 1 ? {} : { start: list.start };
  return element(list.ordered ? 'ol' : 'ul', items, start);
}

export function showItem(state: State, item: ListItem, isLoose = false): Element {
  return element('li', showBlocks(state, { children: withBox(item) }, isLoose ? 'all' : 'below'));
}

/** No client keeps `<input>`. */
function withBox({ checked, children }: ListItem): readonly FlowContent[] {
  if (checked === null) return children;
  const box = { type: 'text', value: checked ? '☑' : '☐' } as const;
  return startWith({ words: [box], between: { type: 'text', value: ' ' } }, children);
}
