/**
 * What a message says, before it is anybody's markup: a tree of Markdown (mdast) in which nothing is left to look up.
 *
 * The nodes are mdast's own (https://github.com/syntax-tree/mdast), and ours where it has none. Values are filled in, addresses
 * complete and checked, raw HTML and references are nodes, and what would show nothing is not there. A text has no line end
 * in it (that is a `break`), and none of a value's white space that a reader would lose.
 */

interface Parent<Type extends string, Child> {
  readonly type: Type;
  readonly children: readonly Child[];
}

interface Literal<Type extends string> {
  readonly type: Type;
  readonly value: string;
}

interface Leaf<Type extends string> {
  readonly type: Type;
}

/** A whole message; what closes it (buttons, mentions, the status line) comes last, once each. */
export interface Root extends Parent<'root', FlowContent | Closing> {}

/** A document, or a message without what closes it. */
export interface Body extends Parent<'root', FlowContent> {}

export type FlowContent =
  | Paragraph
  | Heading
  | ThematicBreak
  | Blockquote
  | Alert
  | List
  | Code
  | Table
  | Details
  | Group
  | FootnoteDefinition;

/** An image alone in a paragraph is a picture; elsewhere it is an icon in a line. */
export interface Paragraph extends Parent<'paragraph', PhrasingContent> {}

export interface Heading extends Parent<'heading', PhrasingContent> {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
}

interface ThematicBreak extends Leaf<'thematicBreak'> {}

interface Blockquote extends Parent<'blockquote', FlowContent> {}

/** GitHub's `> [!NOTE]`. */
export interface Alert extends Parent<'alert', FlowContent> {
  readonly kind: AlertKind;
}

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface List extends Parent<'list', ListItem> {
  readonly ordered: boolean;
  /** Of an ordered list: the number of its first item. */
  readonly start: number | null;
  /** Whether there is room between the items. */
  readonly spread: boolean;
  /** Directly below what is above it: the words before a colon, and what they announce. */
  readonly adjacent: boolean;
}

export interface ListItem extends Parent<'listItem', FlowContent> {
  /** Of a task list. */
  readonly checked: boolean | null;
}

export interface Code extends Literal<'code'> {
  readonly lang: string | null;
}

/** The first row is the header, without cells where there is none; each row has as many cells as there are columns in `align`, or fewer. */
export interface Table extends Parent<'table', TableRow> {
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
}

interface TableRow extends Parent<'tableRow', TableCell> {}

interface TableCell extends Parent<'tableCell', PhrasingContent> {}

/** HTML's `<details>`: what is in it is secondary. */
export interface Details extends Parent<'details', Summary | FlowContent> {}

/** The title of details, and their first child. */
interface Summary extends Parent<'summary', PhrasingContent> {}

/** Blocks that belong together without a form of their own: a foreign document, HTML's `<div>`. */
interface Group extends Parent<'group', FlowContent> {
  /** Whether there is room between this group and the next. */
  readonly spread: boolean;
}

/** At the end of its document. */
export interface FootnoteDefinition extends Parent<'footnoteDefinition', FlowContent> {
  /** Its number, from 1. */
  readonly identifier: string;
}

export type PhrasingContent =
  | Text
  | Break
  | Strong
  | Emphasis
  | Delete
  | Underline
  | Superscript
  | InlineCode
  | Link
  | Image
  | FootnoteReference;

interface Text extends Literal<'text'> {}

interface Break extends Leaf<'break'> {}

interface Strong extends Parent<'strong', PhrasingContent> {}

interface Emphasis extends Parent<'emphasis', PhrasingContent> {}

interface Delete extends Parent<'delete', PhrasingContent> {}

interface Underline extends Parent<'underline', PhrasingContent> {}

export interface Superscript extends Parent<'superscript', PhrasingContent> {}

/** Without line ends. */
interface InlineCode extends Literal<'inlineCode'> {}

/** No link is in a link. */
export interface Link extends Parent<'link', PhrasingContent> {
  /** `https:`, `http:` or `mailto:`. */
  readonly url: string;
}

export interface Image {
  readonly type: 'image';
  /** `https:` or `http:`. */
  readonly url: string;
  readonly alt: string;
}

interface FootnoteReference {
  readonly type: 'footnoteReference';
  /** The number of the footnote, from 1. */
  readonly identifier: string;
}

export type Closing = Buttons | Mentions | StatusLine;

interface Buttons extends Parent<'buttons', Button> {}

/** A link that looks like a button. */
export interface Button {
  readonly type: 'button';
  /** `https:` or `http:`. */
  readonly url: string;
  readonly label: string;
}

/** Who is notified. */
export interface Mentions extends Parent<'mentions', Mention> {}

interface Mention {
  readonly type: 'mention';
  readonly addressee: Addressee;
}

/** Everybody, everybody who is there, or one person: `name` is a word without colon, `id` the user's id in Twake. */
export type Addressee = 'all' | 'here' | { readonly name: string; readonly id: string };

/** How the job stands, in a message that is edited when it ends. */
export interface StatusLine extends Parent<'statusLine', PhrasingContent> {}

export type Node =
  | Root
  | FlowContent
  | ListItem
  | TableRow
  | TableCell
  | Summary
  | PhrasingContent
  | Closing
  | Button
  | Mention;

export type NodeType = Node['type'];

const flow = [
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'alert',
  'list',
  'code',
  'table',
  'details',
  'group',
  'footnoteDefinition',
] as const satisfies readonly FlowContent['type'][];

const phrasing = [
  'text',
  'break',
  'strong',
  'emphasis',
  'delete',
  'underline',
  'superscript',
  'inlineCode',
  'link',
  'image',
  'footnoteReference',
] as const satisfies readonly PhrasingContent['type'][];

/** What each node may hold, as docs/architecture.md publishes it; what is not in a list holds no nodes. */
export const contentModel: { readonly [type in NodeType]: readonly NodeType[] } = {
  root: [...flow, 'buttons', 'mentions', 'statusLine'],
  paragraph: phrasing,
  heading: phrasing,
  thematicBreak: [],
  blockquote: flow,
  alert: flow,
  list: ['listItem'],
  listItem: flow,
  code: [],
  table: ['tableRow'],
  tableRow: ['tableCell'],
  tableCell: phrasing,
  details: ['summary', ...flow],
  summary: phrasing,
  group: flow,
  footnoteDefinition: flow,
  text: [],
  break: [],
  strong: phrasing,
  emphasis: phrasing,
  delete: phrasing,
  underline: phrasing,
  superscript: phrasing,
  inlineCode: [],
  link: phrasing,
  image: [],
  footnoteReference: [],
  buttons: ['button'],
  button: [],
  mentions: ['mention'],
  mention: [],
  statusLine: phrasing,
};
