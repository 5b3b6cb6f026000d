/** What a handler must know of the surroundings of its node. Types only. */

import type { Node } from '../../message/tree.ts';
import type { Twacode } from './vocabulary.ts';

export interface State {
  /** Shows any node, by the table of handlers. */
  readonly show: (node: Node, state: State) => Twacode;
  /** How many lists the node is in. */
  readonly listDepth: number;
  /** Nothing in a link is a link. */
  readonly isLinked: boolean;
}
