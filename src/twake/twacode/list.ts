/** Lists: Twake has none, so each item begins with its mark, and is indented by spaces. */

import type { List } from '../../message/tree.ts';
import { markOf } from '../list-mark.ts';
import { indentLines } from './nodes.ts';
import { stack } from './stack.ts';
import type { State } from './state.ts';
import type { Twacode } from './vocabulary.ts';

/** A space that is shown at the start of a line. */
const INDENT = '\u2003';

export function showList(list: List, state: State): Twacode {
  const inside = { ...state, listDepth: state.listDepth + 1 };
  const items = list.children.map((item, index) => {
    const [first, ...others] = state.show(item, inside);
    const mark = markOf(list, item, { index, depth: state.listDepth });
    if (first === undefined) return { nodes: [mark] };
    return { nodes: [`${mark} `, ...indentLines([first, ...others], INDENT)] };
  });
  return stack(items, () => (list.spread ? 2 : 1));
}
