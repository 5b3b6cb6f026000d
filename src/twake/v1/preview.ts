/** What readers see of a message, for the log and the job summary. Loaded only when something is shown. */

import type { Preview } from '../api.ts';
import { toTwacode } from '../twacode/envelope.ts';
import { mentionsIn } from '../twacode/mentions.ts';
import { toHtml, toTerminal } from '../twacode/preview/preview.ts';
import { contentNodes, type Twacode, type TwacodeNode } from '../twacode/vocabulary.ts';
import type { MessageObject } from './message-object.ts';

/** Plain tags, as in a job summary; who shows them follows the newer clients. */
const options = { generation: '2021' } as const;

export function previewOf(message: MessageObject): Preview {
  const nodes = nodesOf(message);
  return {
    toTerminal: () => toTerminal(nodes),
    mentions: mentionsIn(nodes).map((one) => `@${typeof one === 'string' ? one : one.name}`),
    toHtml: (length) => {
      const start = startOf(nodes, length);
      return toHtml(start === nodes ? nodes : [...start, ' …'], options);
    },
    treeToHtml: async (blocks) => toHtml(toTwacode(blocks), options),
  };
}

function nodesOf({ content }: MessageObject): Twacode {
  return typeof content === 'string' ? [content] : content.formatted;
}

/** The start of some nodes that is about as long as `length`, in JSON; the same where that is all of them. */
function startOf(nodes: Twacode, length: number): Twacode {
  let left = length;
  const start: TwacodeNode[] = [];
  for (const node of nodes) {
    const own = JSON.stringify(node).length;
    if (own > left) return [...start, ...startOfNode(node, left)];
    start.push(node);
    left -= own;
  }
  return nodes;
}

function startOfNode(node: TwacodeNode, length: number): Twacode {
  if (typeof node === 'string') return [node.slice(0, length)];
  const { content } = node;
  if (typeof content === 'string') return [{ ...node, content: content.slice(0, length) }];
  const start = startOf(contentNodes(node), length);
  return start.length === 0 ? [] : [{ ...node, content: start }];
}
