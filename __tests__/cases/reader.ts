/**
 * What people read of a message: Twacode as text, one line for each that the client shows.
 *
 * Written from the client's vocabulary alone: what checks src/ must not share its mistakes. What the client does not show
 * (a node that it does not know) is not here either; reader.test.ts holds it to what the client printed.
 */

type Piece = string | typeof lineEnd | { readonly lines: readonly string[] };
type Fields = Readonly<Record<string, unknown>>;

const lineEnd = Symbol('line end');
const error = 'An error occured while showing this message.';

/** A node may be written by its first sign, without a `type`. */
const typeOfSign: Readonly<Record<string, string>> = {
  '\n': 'br',
  '*': 'bold',
  '°': 'italic',
  _: 'underline',
  '~': 'strikethrough',
  '`': 'icode',
  '```': 'mcode',
  '>': 'quote',
  '>>>': 'mquote',
  ':': 'emoji',
  '@': 'user',
  '#': 'channel',
};

const inside = ({ content }: Fields): readonly Piece[] => toPieces(content ?? '');
const margined = (margin: string) => (node: Fields) => [
  { lines: toLines(inside(node)).map((line) => margin + line) },
];
const named = (sign: string) => (node: Fields) => [
  `${sign}${String(node['content']).split(':')[0]}`,
];

/** How each node is shown; code takes nothing but a string. */
const nodes: Readonly<Record<string, (node: Fields) => readonly Piece[]>> = {
  ...Object.fromEntries(
    ['nop', 'text', 'bold', 'italic', 'underline', 'strikethrough', 'system', 'email'].map(
      (type) => [type, inside],
    ),
  ),
  br: (node) => [lineEnd, ...inside(node)],
  quote: margined('│ '),
  mquote: margined('│ '),
  attachment: margined('┃ '),
  copiable: margined('    '),
  icode: ({ content }) => (typeof content === 'string' ? toInlineCode(content) : [error]),
  mcode: ({ content }) => [typeof content === 'string' ? toCodeBlock(content) : error],
  url: toLink,
  button: (node) => ['[ ', ...inside(node), ' ]'],
  user: named('@'),
  channel: named('#'),
  emoji: ({ content }) => [`:${content}:`],
  icon: ({ src }) => [String(src)],
  image: ({ src }) => [`[image ${src}]`],
  progress_bar: ({ progress }) => [`[${progress} %]`],
  file: ({ content }) => [`[file ${content}]`],
  input: ({ content, placeholder }) => [`[${content || placeholder}]`],
  select: ({ title, values }) => [{ lines: [Array.isArray(values) ? `[${title}]` : error] }],
  compile: ({ content }) => (typeof content === 'string' ? [content] : []),
};

/** The lines of a message's `content`. */
export function readMessage(content: unknown): string {
  return toLines(toPieces(content)).join('\n');
}

function toPieces(content: unknown): readonly Piece[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return toAll(content);
  if (content === null || typeof content !== 'object') return [error];
  const node = content as Fields;
  const tree = node['formatted'] ?? node['prepared'];
  if (tree !== undefined) return toPieces(tree);
  const type = node['type'] ?? typeOfSign[String(node['start'])];
  if (type === undefined && node['start'] === undefined) return [error];
  return nodes[String(type)]?.(node) ?? [];
}

/** A null among nodes takes its neighbours along; numbers and nodes of no kind are passed over. */
function toAll(list: readonly unknown[]): readonly Piece[] {
  if (list.includes(null)) return [error];
  const isNode = (it: unknown) =>
    typeof it === 'string' ||
    (typeof it === 'object' && it !== null && (Array.isArray(it) || 'type' in it || 'start' in it));
  return list.filter(isNode).flatMap(toPieces);
}

/** A label and where it leads, unless it says so itself; without a label there is nothing to see or to click. */
function toLink({ url, content }: Fields): readonly Piece[] {
  const label = toPieces(content ?? '');
  const isAddress = label.length === 1 && label[0] === (url ?? content);
  const isVisible = toLines(label).join('').trim() !== '';
  return isAddress || !isVisible ? label : [...label, ` <${url ?? content}>`];
}

/** The only text in a line whose line ends are shown. */
function toInlineCode(content: string): readonly Piece[] {
  return content
    .trim()
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [lineEnd, line]));
}

function toCodeBlock(content: string): Piece {
  const lines = content.trim().replaceAll('\t', '  ').split('\n');
  return { lines: lines.map((line) => `    ${line}`) };
}

/** A break ends a line, even an empty one; a block has lines of its own. */
function toLines(pieces: readonly Piece[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      line += piece;
      continue;
    }
    const shown = collapse(line);
    if (piece === lineEnd || shown !== '') lines.push(shown);
    if (piece !== lineEnd) lines.push(...piece.lines);
    line = '';
  }
  const last = collapse(line);
  return last === '' ? lines : [...lines, last];
}

/** White space as on any page, where a no-break space looks like a blank; what turns the direction of text is not seen. */
function collapse(line: string): string {
  return line
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^ | $/g, '')
    .replaceAll('\u00A0', ' ');
}
