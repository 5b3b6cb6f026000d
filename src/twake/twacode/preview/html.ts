/**
 * A message as HTML that looks as Twake shows it.
 *
 * Plain tags for a job summary, where GitHub keeps no class, and Twake's own class names for a page with its style sheet.
 * One line without line ends, so that Markdown around it leaves it alone. Nothing is loaded from anywhere unless asked.
 */

import { escapeHtml } from '../../escape-html.ts';
import { type Generation, shownCode } from '../shown-code.ts';
import {
  addressOf,
  contentNodes,
  contentText,
  isElement,
  isWebAddress,
  labelOf,
  type NodeType,
  type Twacode,
  type TwacodeElement,
  type TwacodeNode,
  typeOf,
} from '../vocabulary.ts';

export interface HtmlOptions {
  /** Whose client to follow where they differ: `2020` takes indentation off code. Default `2020`. */
  readonly generation?: Generation;
  /** Load the images of https addresses, which tells their hosts who looks. Default: a link in their place. */
  readonly images?: boolean;
}

interface State extends Required<HtmlOptions> {
  /** Inside a link no other link can begin. */
  readonly inLink: boolean;
}

/** HTML of a message, escaped throughout. Links keep https, which clients of 2020 turn into http. */
export function toHtml(nodes: Twacode, options: HtmlOptions = {}): string {
  const state = { generation: '2020', images: false, inLink: false, ...options } as const;
  return `<div class="twacode">${renderNodes(nodes, state)}</div>`;
}

function renderNodes(nodes: Twacode, state: State): string {
  return nodes.map((node) => renderNode(node, state)).join('');
}

function renderNode(node: TwacodeNode, state: State): string {
  if (typeof node === 'string') return escapeText(node);
  if (Array.isArray(node)) return renderNodes(node, state);
  const type = isElement(node) ? typeOf(node) : undefined;
  return type === undefined ? '' : renderers[type](node, state);
}

type Renderer = (element: TwacodeElement, state: State) => string;

const renderers: Readonly<Record<NodeType, Renderer>> = {
  nop: renderContent,
  text: renderContent,
  br: (element, state) => `<br>${renderContent(element, state)}`,
  bold: around('b', 'bold'),
  italic: around('i', 'italic'),
  underline: around('ins', 'underline'),
  strikethrough: around('s', 'strikethrough'),
  system: around('span', 'system'),
  quote: around('blockquote', 'one-line-quote'),
  mquote: around('blockquote', 'multiline-quote'),
  attachment: around('blockquote', 'attachment'),
  icode: (element) => tag('code', 'inline-code', escapeHtml(contentText(element).trim())),
  mcode: (element, { generation }) => {
    const code = escapeHtml(shownCode(contentText(element), generation));
    return tag('pre', 'multiline-code', `<code>${code}</code>`);
  },
  url: renderLink,
  email: (element, state) => {
    const address = contentText(element);
    return state.inLink ? escapeText(address) : link(`mailto:${address}`, escapeText(address));
  },
  button: renderButton,
  image: renderImage,
  user: around('span', 'user_twacode', label),
  channel: around('span', 'channel_twacode', label),
  emoji: around('span', 'emoji', label),
  icon: around('span', 'icon', label),
  compile: around('span', 'compile', label),
  copiable: around('code', 'copiable', label),
  file: around('span', 'file', label),
  input: around('span', 'input', (element) =>
    escapeText(contentText(element) || property(element, 'placeholder')),
  ),
  select: around('span', 'select', renderSelect),
  progress_bar: around('span', 'progress_bar', label),
};

function around(name: string, className: string, inner: Renderer = renderContent): Renderer {
  return (element, state) => tag(name, className, inner(element, state));
}

function renderContent(element: TwacodeElement, state: State): string {
  return renderNodes(contentNodes(element), state);
}

function label(element: TwacodeElement): string {
  return escapeText(labelOf(element));
}

function renderLink(element: TwacodeElement, state: State): string {
  const address = addressOf(element);
  const content = renderContent(element, { ...state, inLink: true });
  return isWebAddress(address) && !state.inLink ? link(address, content) : content;
}

function renderButton(element: TwacodeElement, state: State): string {
  const style = /^(?:danger|default|primary)$/.exec(property(element, 'style'))?.[0];
  const names = ['button', element['inline'] === true ? 'inline' : style].filter(Boolean);
  return tag('kbd', names.join(' '), renderContent(element, state));
}

function renderImage(element: TwacodeElement, { images, inLink }: State): string {
  const source = property(element, 'src');
  const alt = property(element, 'alt');
  if (images && isWebAddress(source) && source.startsWith('https://')) {
    return `<img class="image" src="${escapeText(source)}" alt="${escapeText(alt)}" height="120">`;
  }
  const placeholder = tag('span', 'image', escapeText(`[image${alt && `: ${alt}`}]`));
  return isWebAddress(source) && !inLink ? link(source, placeholder) : placeholder;
}

function renderSelect(element: TwacodeElement): string {
  const values: readonly unknown[] = Array.isArray(element['values']) ? element['values'] : [];
  const names = values.filter(isElement).map((value) => property(value, 'name'));
  return escapeText([property(element, 'title'), ...names].filter(Boolean).join(' · '));
}

function property(element: TwacodeElement, key: string): string {
  const value = element[key];
  return typeof value === 'string' ? value : '';
}

function link(address: string, content: string): string {
  return `<a href="${escapeText(address)}" target="_blank" rel="noopener noreferrer">${content}</a>`;
}

function tag(name: string, className: string, content: string): string {
  return `<${name} class="${className}">${content}</${name}>`;
}

/** White space collapses, as it does in Twake. */
function escapeText(text: string): string {
  return escapeHtml(text.replace(/[ \t\n\r\f]+/g, ' '));
}
