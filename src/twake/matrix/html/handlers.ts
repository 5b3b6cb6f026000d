/** How each node of a message shows in HTML. */

import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { Alert, Code, Details, Heading, Node, NodeType } from '../../../message/tree.ts';
import { alertTitles } from '../../alert-titles.ts';
import { superscript } from '../../superscript.ts';
import { showBlocks } from './blocks.ts';
import { element, text } from './elements.ts';
import { startWith } from './lead.ts';
import { showItem, showList } from './list.ts';
import { showButton, showImage, showLink, showMention, showSuperscript } from './phrasing.ts';
import { showTable } from './table.ts';

/** The library's own handlers suit. */
type Default = 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'thematicBreak';

type Shown = ElementContent | ElementContent[] | undefined;

type Handlers = {
  readonly [Type in Exclude<NodeType, Default>]: (
    state: State,
    node: Extract<Node, { type: Type }>,
  ) => Shown;
};

/** Complete by type. Any other node is its text or its children: the library's `div`, which the sanitizer takes off. */
export const handlers: Handlers = {
  root: (state, node) => showBlocks(state, node),
  paragraph: childrenOf,
  heading: showHeading,
  blockquote: (state, node) => element('blockquote', showBlocks(state, node)),
  alert: showAlert,
  list: showList,
  listItem: (state, node) => showItem(state, node),
  code: (_, node) => showCode(node),
  table: showTable,
  tableRow: (state, node) => element('tr', childrenOf(state, node)),
  tableCell: (state, node) => element('td', childrenOf(state, node)),
  details: showDetails,
  summary: (state, node) => element('summary', childrenOf(state, node)),
  group: (state, node) => showBlocks(state, node),
  footnoteDefinition: (state, node) => showBlocks(state, { children: [node] }),
  text: (_, { value }) => text(value),
  break: () => element('br', []),
  underline: (state, node) => element('u', childrenOf(state, node)),
  superscript: showSuperscript,
  link: showLink,
  image: (_, node) => showImage(node),
  footnoteReference: (_, { identifier }) => text(superscript(identifier)),
  buttons: (state, node) => inARow(childrenOf(state, node), ' · '),
  button: (_, node) => showButton(node),
  mentions: (state, node) => inARow(childrenOf(state, node), ' '),
  mention: (_, { addressee }) => showMention(addressee),
  statusLine: childrenOf,
};

interface Parent {
  readonly children: readonly Node[];
}

function childrenOf(state: State, node: Parent): ElementContent[] {
  return state.all(node as never);
}

/**
 * From the third level on: the first two are nearly twice as large as the text in Twake Chat, and a message is no page.
 * Bold, because Element X shows headings as plain text.
 */
function showHeading(state: State, heading: Heading): Element {
  const level = Math.min(heading.depth + 2, 6);
  return element(`h${level}`, [element('strong', childrenOf(state, heading))]);
}

function showAlert(state: State, { kind, children }: Alert): Element {
  const title = { type: 'strong', children: [{ type: 'text', value: alertTitles[kind] }] } as const;
  const blocks = startWith({ words: [title], between: { type: 'break' } }, children);
  return element('blockquote', showBlocks(state, { children: blocks }));
}

/** Clients colour code by the language in its class; without one it stays plain. */
function showCode({ value, lang }: Code): Element {
  const code = value.replace(/\r\n?/g, '\n');
  const [language = ''] = lang?.match(/^[\w.+#-]+/) ?? [];
  const properties = language === '' ? {} : { className: [`language-${language}`] };
  return element('pre', [element('code', [text(code)], properties)]);
}

/** Its title comes first, and is not a block. */
function showDetails(state: State, { children }: Details): Element {
  const [first, ...others] = children;
  if (first?.type !== 'summary') return element('details', showBlocks(state, { children }));
  const body = showBlocks(state, { children: others });
  return element('details', [element('summary', childrenOf(state, first)), ...body]);
}

function inARow(nodes: readonly ElementContent[], between: string): ElementContent[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [text(between), node]));
}
