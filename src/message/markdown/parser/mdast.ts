/** What markdown-it reads, as mdast. */

import type { Token } from 'markdown-it';
import type {
  AlignType,
  Definition,
  ListItem,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { tokenize, unescapeAll } from './markdown-it.ts';

export interface Parsed {
  readonly children: RootContent[];
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Blocks have the lines that they are on, from 1; nothing else has a position. */
export function fromMarkdown(text: string): Parsed {
  const { tokens, env } = tokenize(text);
  const children = toTree(tokens);
  const definitions = Object.entries(env.references ?? {}).map(
    ([identifier, { href }]) =>
      [identifier, { type: 'definition', identifier, url: href }] as const,
  );
  return { children, definitions: new Map(definitions) };
}

/** What is open is a stack, so that it may be as deep as it likes. */
function toTree(tokens: readonly Token[]): RootContent[] {
  const root: Parent = { type: 'root', children: [] };
  const open = [root];
  for (const token of tokens) {
    // Of a table, mdast knows the rows.
    if (/^t(?:head|body)_/.test(token.type)) continue;
    const parent = open.at(-1) ?? root;
    if (token.nesting < 0) close(open.pop() as RootContent);
    else if (token.type === 'inline') parent.children.push(...toPhrasing(token.children ?? []));
    else {
      const node = setLines(toNode(token), token);
      parent.children.push(node);
      if (token.nesting > 0) open.push(node as Parent);
    }
  }
  return root.children;
}

function setLines(node: RootContent, { map }: Token): RootContent {
  return map === null ? node : Object.assign(node, { position: lines(map[0] + 1, map[1]) });
}

const lines = (start: number, end: number) => ({ start: { line: start }, end: { line: end } });

/** What is known of a node when all of it is there. */
function close(node: RootContent): void {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    const last = node.children.at(-1)?.position?.end.line;
    // markdown-it counts the blank lines behind them, too.
    if (last !== undefined && node.position !== undefined)
      Object.assign(node, { position: lines(node.position.start.line, last) });
  }
  if (node.type === 'list')
    node.spread = node.children.some((item, index, all) => isApart(item, all[index + 1]));
  if (node.type === 'listItem') takeBox(node);
  if (node.type === 'table') node.align = alignOf(node);
}

function isApart(item: ListItem, next: ListItem | undefined): boolean {
  const end = item.position?.end.line;
  return end !== undefined && next?.position !== undefined && end + 1 < next.position.start.line;
}

/** The box of a task: `[ ]` or `[x]` before the first words of an item. */
function takeBox(item: ListItem): void {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return;
  const [first, ...others] = paragraph.children;
  const [box, mark] = /^\[([ \tx\n])\]\s/i.exec(first?.type === 'text' ? first.value : '') ?? [];
  if (first?.type !== 'text' || box === undefined) return;
  const value = first.value.slice(box.length);
  if (value.trim() === '' && others.length === 0) return;
  item.checked = mark?.toLowerCase() === 'x';
  paragraph.children = value === '' ? others : [{ type: 'text', value }, ...others];
}

/** mdast has the alignment of columns at the table, markdown-it at each cell. */
interface AlignedCell extends TableCell {
  readonly align?: AlignType;
}

function alignOf({ children: [head] }: Table): AlignType[] {
  return (head?.children ?? []).map((cell: AlignedCell) => cell.align ?? null);
}

function toNode(token: Token): RootContent {
  const { type, content } = token;
  switch (type) {
    case 'paragraph_open':
      return { type: 'paragraph', children: [] };
    case 'heading_open':
      return { type: 'heading', depth: Number(token.tag.slice(1)) as 1, children: [] };
    case 'blockquote_open':
      return { type: 'blockquote', children: [] };
    case 'bullet_list_open':
      return { type: 'list', ordered: false, start: null, spread: false, children: [] };
    case 'ordered_list_open':
      return { type: 'list', ordered: true, start: startOf(token), spread: false, children: [] };
    case 'list_item_open':
      return { type: 'listItem', checked: null, spread: false, children: [] };
    case 'table_open':
      return { type: 'table', align: [], children: [] };
    case 'tr_open':
      return { type: 'tableRow', children: [] };
    case 'th_open':
    case 'td_open': {
      const [, align] = /text-align:(\w+)/.exec(String(token.attrGet('style'))) ?? [];
      const cell: AlignedCell = { type: 'tableCell', children: [] };
      return align ? ({ ...cell, align: align as AlignType } as AlignedCell) : cell;
    }
    case 'footnote_open':
      return { type: 'footnoteDefinition', identifier: labelOf(token), children: [] };
    case 'hr':
      return { type: 'thematicBreak' };
    case 'code_block':
      return { type: 'code', lang: null, value: content.replace(/\n$/, '') };
    case 'fence': {
      const [lang = ''] = unescapeAll(token.info).trim().split(/\s/);
      return { type: 'code', lang: lang || null, value: content.replace(/\n$/, '') };
    }
    case 'html_block':
      return { type: 'html', value: content.replace(/\n$/, '') };
    default:
      throw new Error(`markdown-it has blocks of the type ${type}, which nobody expects.`);
  }
}

function startOf({ attrs }: Token): number {
  return Number(attrs?.find(([name]) => name === 'start')?.[1] ?? 1);
}

function toPhrasing(tokens: readonly Token[]): PhrasingContent[] {
  const root: RootContent[] = [];
  const open: RootContent[][] = [root];
  for (const token of tokens) {
    const siblings = open.at(-1) ?? root;
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node = toInline(token);
    if (node === undefined) continue;
    const before = siblings.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else siblings.push(node);
    if (token.nesting > 0) open.push((node as Parent).children);
  }
  return root as PhrasingContent[];
}

function toInline(token: Token): RootContent | undefined {
  const { type, content, meta } = token;
  switch (type) {
    case 'text':
      return content === '' ? undefined : { type: 'text', value: content };
    case 'softbreak':
      return { type: 'text', value: '\n' };
    case 'hardbreak':
      return { type: 'break' };
    case 'code_inline':
      return { type: 'inlineCode', value: content };
    case 'html_inline':
      return { type: 'html', value: content };
    case 'em_open':
      return { type: 'emphasis', children: [] };
    case 'strong_open':
      return { type: 'strong', children: [] };
    case 's_open':
      return { type: 'delete', children: [] };
    case 'link_open': {
      if (meta?.['label'] !== undefined) {
        const referenceType = meta['isShortcut'] ? 'shortcut' : 'full';
        return { type: 'linkReference', identifier: labelOf(token), referenceType, children: [] };
      }
      return { type: 'link', url: String(token.attrGet('href') ?? ''), children: [] };
    }
    case 'image':
      return {
        type: 'image',
        url: String(token.attrGet('src') ?? ''),
        alt: altOf(token.children ?? []),
      };
    case 'footnote_reference':
      return { type: 'footnoteReference', identifier: labelOf(token) };
    default:
      return undefined;
  }
}

/** Of a reference and of what it refers to. */
const labelOf = ({ meta }: Token): string => String(meta?.['label'] ?? '');

/** The words of a label, without their form. */
function altOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === 'softbreak' || type === 'hardbreak') return '\n';
      if (type === 'image') return altOf(children ?? []);
      return type === 'html_inline' ? '' : content;
    })
    .join('');
}
