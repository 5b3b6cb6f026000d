/**
 * The vocabulary of Twake's markup in one table, and the ways to read a node.
 *
 * Source: the published renderer of Twake's web client, v2020.Q3 and v2021.Q4. A type that is not in the table vanishes
 * there, with everything in it.
 */

/** A node of Twake's markup; a string is literal text. */
export type TwacodeNode = string | TwacodeElement;

/** An element by the form `{type, content, ...}`; the older form `{start, content}` is only met in foreign Twacode. */
export interface TwacodeElement {
  readonly type: string;
  readonly content?: TwacodeNode | readonly TwacodeNode[];
  readonly [property: string]: unknown;
}

/** A flat list of nodes: what `formatted` holds. Nested arrays are never produced (the server's text loses them). */
export type Twacode = readonly TwacodeNode[];

/** The one form of content that every version of the server shows in full (v2020.Q3 to v2021.Q4). */
export interface Envelope {
  readonly formatted: Twacode;
  readonly original_str: string;
  readonly fallback_string: string;
}

interface NodeRule {
  /** What `content` holds: more nodes, one string (anything else crashes the reader's client), or nothing that is shown. */

  readonly content: 'nodes' | 'text' | 'none';
  /** On lines of its own: decided by the client's style sheet alone. */
  readonly block?: true;
  /** Its spelling in the older form `{start, content}`. */
  readonly start?: string;
}

const nodeRules = {
  nop: { content: 'nodes' },
  text: { content: 'nodes' },
  br: { content: 'nodes', start: '\n' },
  bold: { content: 'nodes', start: '*' },
  italic: { content: 'nodes', start: '°' },
  underline: { content: 'nodes', start: '_' },
  strikethrough: { content: 'nodes', start: '~' },
  system: { content: 'nodes' },
  url: { content: 'nodes' },
  button: { content: 'nodes' },
  quote: { content: 'nodes', block: true, start: '>' },
  mquote: { content: 'nodes', block: true, start: '>>>' },
  attachment: { content: 'nodes', block: true },
  icode: { content: 'text', start: '`' },
  mcode: { content: 'text', block: true, start: '```' },
  copiable: { content: 'text', block: true },
  email: { content: 'text' },
  user: { content: 'text', start: '@' },
  channel: { content: 'text', start: '#' },
  emoji: { content: 'text', start: ':' },
  file: { content: 'text', block: true },
  input: { content: 'text' },
  compile: { content: 'text' },
  icon: { content: 'none' },
  image: { content: 'none' },
  progress_bar: { content: 'none' },
  select: { content: 'none', block: true },
} as const satisfies Record<string, NodeRule>;

export type NodeType = keyof typeof nodeRules;

export const nodeTypes = Object.keys(nodeRules) as readonly NodeType[];

export function ruleOf(type: NodeType): NodeRule {
  return nodeRules[type];
}

/** The type of an element in either form, or undefined where no reader would see it. `type` wins over `start`. */
export function typeOf(element: {
  readonly type?: unknown;
  readonly start?: unknown;
}): NodeType | undefined {
  const { type, start } = element;
  if (type !== undefined) return nodeTypes.find((known) => known === type);
  if (start === undefined) return undefined;
  return nodeTypes.find((known) => ruleOf(known).start === start);
}

/** Narrows to an element; arrays, strings and what only a hand could write (null, numbers) are not. */
export function isElement(value: unknown): value is TwacodeElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a node starts and ends its own lines, so that no `br` belongs next to it. */
export function isBlock(node: TwacodeNode | undefined): boolean {
  const type = isElement(node) ? typeOf(node) : undefined;
  return type !== undefined && ruleOf(type).block === true;
}

export function isBreak(node: TwacodeNode | undefined): boolean {
  return isElement(node) && typeOf(node) === 'br';
}

/** The nodes in an element, whichever of its forms `content` has. */
export function contentNodes({ content }: TwacodeElement): Twacode {
  if (Array.isArray(content)) return content;
  return typeof content === 'string' || isElement(content) ? [content] : [];
}

/** The one string in an element whose content is text, or the empty string. */
export function contentText({ content }: TwacodeElement): string {
  return typeof content === 'string' ? content : '';
}

/** Where a `url` element leads: its `url`, or the content that is both address and label. */
export function addressOf(element: TwacodeElement): string {
  return typeof element['url'] === 'string' ? element['url'] : contentText(element);
}

/** What an element without nodes says in words: `@alice`, `#general`, the name of an emoji, its text. */
export function labelOf(element: TwacodeElement): string {
  const name = contentText(element).split(':')[0] ?? '';
  switch (typeOf(element)) {
    case 'user':
      return `@${name}`;
    case 'channel':
      return `#${name}`;
    case 'emoji':
      return `:${contentText(element).replaceAll(':', '')}:`;
    case 'icon':
      return isWebAddress(element['src']) ? '' : String(element['src'] ?? '');
    case 'file':
      return '[file]';
    case 'select':
      return String(element['title'] ?? '');
    case 'progress_bar':
      return `${Number(element['progress']) || 0} %`;
    default:
      return contentText(element);
  }
}

/** Only these may leave as a link: the 2021 client would run `javascript:`, that of 2020 breaks every other scheme. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
}
