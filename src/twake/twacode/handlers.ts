/** How each node of a message shows in Twake. */

import type { Alert, Button, Heading, Link, Node, NodeType } from '../../message/tree.ts';
import { alertTitles } from '../alert-titles.ts';
import { superscript } from '../superscript.ts';
import { codeBlock } from './code.ts';
import { showImageLink, showParagraph } from './images.ts';
import { showList } from './list.ts';
import { mentionNode } from './mentions.ts';
import { BREAK, element } from './nodes.ts';
import { showBlocks, showLine, stack } from './stack.ts';
import type { State } from './state.ts';
import { showTable } from './table.ts';
import type { Twacode } from './vocabulary.ts';

type Handlers = {
  readonly [Type in NodeType]: (node: Extract<Node, { type: Type }>, state: State) => Twacode;
};

const handlers: Handlers = {
  root: blocksIn,
  paragraph: showParagraph,
  heading: showHeading,
  thematicBreak: () => element('system', ['─'.repeat(20)]),
  blockquote: (node, state) => element('quote', blocksIn(node, state)),
  alert: showAlert,
  list: showList,
  listItem: blocksIn,
  code: ({ value }) => [codeBlock(value)],
  table: showTable,
  tableRow: lineIn,
  tableCell: lineIn,
  // They cannot be folded in Twake: they stand open, behind a bar.
  details: (node, state) => element('attachment', blocksIn(node, state)),
  summary: (node, state) => element('bold', lineIn(node, state)),
  group: blocksIn,
  footnoteDefinition: (node, state) => [
    `${superscript(node.identifier)} `,
    ...blocksIn(node, state),
  ],
  text: ({ value }) => [value],
  break: () => [BREAK],
  strong: (node, state) => element('bold', lineIn(node, state)),
  emphasis: (node, state) => element('italic', lineIn(node, state)),
  delete: (node, state) => element('strikethrough', lineIn(node, state)),
  underline: (node, state) => element('underline', lineIn(node, state)),
  superscript: (node, state) =>
    lineIn(node, state).map((child) => (typeof child === 'string' ? superscript(child) : child)),
  inlineCode: ({ value }) => [{ type: 'icode', content: value }],
  link: showLink,
  image: showImageLink,
  footnoteReference: ({ identifier }) => [superscript(identifier)],
  buttons: inARow,
  button: showButton,
  mentions: inARow,
  mention: ({ addressee }) => [mentionNode(addressee)],
  statusLine: (node, state) => element('system', lineIn(node, state)),
};

export const show: State['show'] = (node, state) => handlers[node.type](node as never, state);

interface Parent {
  readonly children: readonly Node[];
}

function blocksIn({ children }: Parent, state: State): Twacode {
  return showBlocks(children, state);
}

function lineIn({ children }: Parent, state: State): Twacode {
  return showLine(children, state);
}

/** There are no font sizes: the two upper levels are bold and underlined, the others bold. */
function showHeading(heading: Heading, state: State): Twacode {
  const title = element('bold', lineIn(heading, state));
  return heading.depth > 2 ? title : element('underline', title);
}

function showAlert(alert: Alert, state: State): Twacode {
  const title = element('bold', [alertTitles[alert.kind]]);
  const parts = [{ nodes: title }, { nodes: blocksIn(alert, state) }];
  return element(
    'quote',
    stack(parts, () => 1),
  );
}

function showLink(link: Link, state: State): Twacode {
  const label = lineIn(link, { ...state, isLinked: true });
  const address = emailIn(link);
  return address === undefined
    ? element('url', label, { url: link.url })
    : showEmail(address, label);
}

/** Twake's e-mail links have no label of their own: the address stands in it, or behind it. */
function showEmail(address: string, label: Twacode): Twacode {
  const email = { type: 'email', content: address };
  const [only, ...others] = label;
  const start = typeof only === 'string' ? only.toLowerCase().indexOf(address.toLowerCase()) : -1;
  if (typeof only !== 'string' || others.length > 0 || start < 0)
    return [...label, ' (', email, ')'];
  const before = only.slice(0, start).replace(/^mailto:$/i, '');
  return [before, email, only.slice(start + address.length)];
}

/** The address that an e-mail link leads to. */
function emailIn({ url }: Link): string | undefined {
  return url.startsWith('mailto:') ? decodeURIComponent(url.slice('mailto:'.length)) : undefined;
}

/** A link around a button is what Twake's own connectors send: a button alone would call the application's server. */
function showButton({ url, label }: Button): Twacode {
  return [{ type: 'url', url, content: { type: 'button', content: label } }];
}

/** Apart, and each a node of its own: servers look for a mention in single strings. */
function inARow({ children }: Parent, state: State): Twacode {
  return children.flatMap((child) => [' ', ...state.show(child, state)]).slice(1);
}
