/**
 * HTML as Twake Chat 2.23 shows it: what its sanitizer keeps, and nothing else that anybody sent.
 *
 * The sanitizer was read in July 2026. The browser parses the text into a document of its own, where no script runs and
 * nothing is loaded; what may be shown is made anew from that, so what was parsed never comes into the page. (The policy of
 * the page holds there, too, and says in the console what it refuses.)
 */

import { element } from './element.ts';

/** Tags, and their attributes. */
const kept: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...(
    'b strong i em u ins del s pre h1 h2 h3 h4 h5 h6 p br ul li ' +
    'table thead tbody tr th td blockquote hr details summary'
  )
    .split(' ')
    .map((name): [string, readonly string[]] => [name, []]),
  ['code', ['class']],
  ['ol', ['start']],
  ['span', ['data-mx-color', 'data-mx-spoiler']],
]);

export function toFragment(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(unescapeCode(html), 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...copyChildren(body));
  return fragment;
}

/** In code the client takes the names of entities for an oversight; a number stays what it is. */
function unescapeCode(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, (code) =>
    code.replace(/&(?:lt|gt|quot|#39|amp);/g, (name) => entities[name] ?? name),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function copyChildren({ childNodes }: Node): readonly (Node | string)[] {
  return [...childNodes].flatMap(copyNode);
}

/** Of what is not kept, the content is; comments are neither. */
function copyNode(node: Node): readonly (Node | string)[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (!isElement(node)) return [];
  if (node.localName === 'a') return [copyLink(node)];
  const names = kept.get(node.localName);
  if (names === undefined) return copyChildren(node);
  const attributes = names.map((name) => [name, node.getAttribute(name) ?? undefined] as const);
  const tag = node.localName as keyof HTMLElementTagNameMap;
  return [element(tag, Object.fromEntries(attributes), ...copyChildren(node))];
}

/** A link to a person, at matrix.to, is shown as the person. */
function copyLink(link: Element): HTMLElement {
  const href = link.getAttribute('href') ?? '';
  const { protocol = '' } = URL.parse(href) ?? {};
  if (!['https:', 'http:', 'mailto:'].includes(protocol))
    return element('a', {}, ...copyChildren(link));
  const isPerson = /^https:\/\/matrix\.to\/#\/(?:@|%40)/.test(href);
  return element(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer', class: isPerson && 'person' },
    ...copyChildren(link),
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
