/**
 * HTML, as the specifications print it, read as Twake can show it. What Twake has no form for is mapped here, each time
 * with the reason.
 */
import type { Part, Reading, Run } from './lines.ts';
import { addressOf, codeLines, LINE_END, linesOf, pictureForm, print } from './lines.ts';
import { type HtmlNode, parseHtml, type Tag, tagsIn, textOf } from './tags.ts';

const forms: Readonly<Record<string, readonly string[]>> = {
  strong: ['bold'],
  b: ['bold'],
  em: ['italic'],
  i: ['italic'],
  del: ['strikethrough'],
  s: ['strikethrough'],
  ins: ['underline'],
  u: ['underline'],
  // Twake has no sizes of letters: the two upper levels of headings are underlined, too.
  h1: ['bold', 'underline'],
  h2: ['bold', 'underline'],
  h3: ['bold'],
  h4: ['bold'],
  h5: ['bold'],
  h6: ['bold'],
};

/** Twake has no lists: an item is a line with a mark, and what follows its first line is indented. */
const BULLETS = ['•', '◦', '▪'];
const INDENT: Run = { text: '\u2003', forms: [] };

/** Twake has no rule: small grey dashes. */
const RULE: Run = { text: '─'.repeat(20), forms: ['system'] };

/** Twake has no alerts: a quote under a bold title. */
const alertTitles: Readonly<Record<string, string>> = { Note: 'ℹ️ Note', Caution: '🛑 Caution' };

interface Place {
  /** The repository that relative links are read in, as on GitHub. */
  readonly repository: string;
  readonly forms: readonly string[];
  readonly listDepth: number;
  /** Whether a newline is a soft break, which GitHub's comments show as a break; elsewhere it lays out the source. */
  readonly hasBreaks: boolean;
}

export function readHtml(html: string, repository: string): Reading {
  const place = { repository, forms: [], listDepth: 0, hasBreaks: false };
  return print(partsOf(parseHtml(html), place));
}

function partsOf(nodes: readonly HtmlNode[], place: Place): readonly Part[] {
  const parts: Part[] = [];
  let line: Run[] = [];
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      line.push(...runsOf(node, place));
      continue;
    }
    parts.push(...linesOf(line), ...blockOf(node, place));
    line = [];
  }
  return [...parts, ...linesOf(line)];
}

function isBlock({ name }: Tag): boolean {
  return /^(?:h[1-6r]|p|div|pre|blockquote|[uo]l|li|table|tr|td|section)$/.test(name);
}

function blockOf(tag: Tag, outside: Place): readonly Part[] {
  const place = {
    ...outside,
    forms: [...outside.forms, ...(forms[tag.name] ?? [])],
    hasBreaks: /^(?:p|h[1-6]|li)$/.test(tag.name),
  };
  switch (tag.attributes.get('class') ?? tag.name) {
    case 'hr':
      return [[RULE]];
    case 'pre':
      return codeBlock(textOf(tag));
    case 'ul':
    case 'ol':
      return listOf(tag, place);
    case 'table':
      return tableOf(tag, place);
    case 'footnotes':
      return notesOf(tag, place);
    case 'blockquote':
    case 'markdown-alert':
      return box('quote', partsOf(tag.children, place));
    case 'markdown-alert-title':
      return [[{ text: alertTitles[textOf(tag)] ?? '', forms: ['bold'] }]];
    case 'p':
      return pictureIn(tag, place) ?? partsOf(tag.children, place);
    default:
      return partsOf(tag.children, place);
  }
}

/** Twake would show an empty box. */
function box(name: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [{ box: name, parts }];
}

/**
 * Twake's clients take spaces off the front of code, each in its own way: there they are U+00A0, behind U+2060 at the
 * very front. Tabs are spaces up to the next fourth column, and no blank lines are at either end.
 */
function codeBlock(text: string): readonly Part[] {
  const indented = text.split('\n').map((line) => {
    let code = '';
    for (const letter of line) code += letter === '\t' ? ' '.repeat(4 - (code.length % 4)) : letter;
    return code.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length));
  });
  const code = indented
    .join('\n')
    .trimEnd()
    .replace(/^\s*\n/, '')
    .replace(/^(?=\u00A0)/, '\u2060');
  return code === '' ? [] : box('mcode', codeLines(code));
}

function listOf(list: Tag, place: Place): readonly Part[] {
  const inside = { ...place, listDepth: place.listDepth + 1 };
  const start = Number(list.attributes.get('start') ?? 1);
  const bullet = BULLETS[Math.min(place.listDepth, 2)];
  return tagsIn(list).flatMap((item, index) => {
    const number = list.name === 'ol' ? `${start + index}.` : undefined;
    const box = checkboxIn(item);
    const marks = box === undefined ? [number ?? bullet] : [number, box].filter(Boolean);
    const [first = [], ...others] = lead(`${marks.join(' ')} `, blockOf(item, inside));
    return [first, ...others.map((part) => ('box' in part ? part : [INDENT, ...part]))];
  });
}

function checkboxIn(item: Tag): string | undefined {
  const input = tagsIn(item).find(({ name }) => name === 'input');
  if (input === undefined) return undefined;
  return input.attributes.has('checked') ? '☑' : '☐';
}

/** The parts behind a mark; in front of a box it has a line of its own. */
function lead(mark: string, [first = [], ...others]: readonly Part[]): readonly Part[] {
  const run = { text: mark, forms: [] };
  return 'box' in first ? [[run], first, ...others] : [[run, ...first], ...others];
}

/** Twake has no places in a message to lead to: the number is raised, and no link. */
function notesOf(section: Tag, place: Place): readonly Part[] {
  const notes = tagsIn(section).flatMap(tagsIn);
  return notes.flatMap((note, index) => lead(`${raise(index + 1)} `, blockOf(note, place)));
}

function raise(number: number | string): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

/** Twake has no tables: a code block with columns, or lines where that would lose a link. Raw HTML's are lines, too. */
function tableOf(table: Tag, place: Place): readonly Part[] {
  const rows = rowsIn(table);
  const [header = []] = rows;
  if (header.length < 2) return partsOf(table.children, place);
  const cells = rows.map((row) => row.map(({ children }) => cellOf(children, place)));
  const isLinked = cells.flat(2).some((run) => run.forms.some(isLink));
  if (isLinked) return cells.map((row, index) => lineOfRow(row, index === 0));
  const texts = cells.map((row) => row.map((runs) => runs.map(({ text }) => text).join('')));
  const widths = header.map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const [head, ...body] = texts.map((row) => {
    const aligned = row.map((text, column) =>
      align(text, widths[column] ?? 0, header[column]?.attributes.get('align')),
    );
    return aligned.join(' │ ').trimEnd();
  });
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return codeBlock([head, rule, ...body].join('\n'));
}

function rowsIn(tag: Tag): readonly (readonly Tag[])[] {
  return tag.name === 'tr' ? [tagsIn(tag)] : tagsIn(tag).flatMap(rowsIn);
}

function cellOf(nodes: readonly HtmlNode[], place: Place): readonly Run[] {
  const runs = nodes.flatMap((node) => runsOf(node, place));
  return runs.map((run) => (run === LINE_END ? { ...run, text: ' ' } : run));
}

/** The header is bold, and so is the first cell of each row. */
function lineOfRow(row: readonly (readonly Run[])[], isHeader: boolean): readonly Run[] {
  const cells = row.filter((cell) => cell.length > 0);
  return cells.flatMap((cell, index) => {
    const separator = { text: ['', ' — '][index] ?? ' · ', forms: [] };
    const runs = [separator, ...cell];
    const isBold = isHeader || index === 0;
    return isBold ? runs.map((run) => ({ ...run, forms: [...run.forms, 'bold'] })) : runs;
  });
}

function align(text: string, width: number, to: string | undefined): string {
  if (to === 'right') return text.padStart(width);
  const left = to === 'center' ? Math.floor((width - text.length) / 2) : 0;
  return text.padStart(text.length + left).padEnd(width);
}

function runsOf(node: HtmlNode, place: Place): readonly Run[] {
  if (typeof node === 'string') return textRuns(node, place);
  switch (node.name) {
    case 'br':
      return [LINE_END];
    case 'input':
      return [];
    case 'sup':
      return [{ text: raise(textOf(node)), forms: place.forms }];
    case 'code':
    case 'kbd':
    case 'samp':
      return codeSpan(textOf(node), place);
    case 'img':
      return imageOf(node, place);
    case 'a':
      return linkOf(node, place);
    default:
      return inside(node, place, forms[node.name] ?? []);
  }
}

function inside({ children }: Tag, place: Place, forms: readonly string[]): readonly Run[] {
  return children.flatMap((child) =>
    runsOf(child, { ...place, forms: [...place.forms, ...forms] }),
  );
}

function textRuns(text: string, { forms, hasBreaks }: Place): readonly Run[] {
  if (!hasBreaks) return [{ text: text.replaceAll('\n', ' '), forms }];
  const lines = text.split('\n').map((line): Run => ({ text: line, forms }));
  return lines.flatMap((line, index) => (index === 0 ? [line] : [LINE_END, line]));
}

/** Twake would show an empty box. */
function codeSpan(text: string, { forms }: Place): readonly Run[] {
  return text.trim() === '' ? [] : [{ text, forms: [...forms, 'code'] }];
}

function isLink(form: string): boolean {
  return form.startsWith('link ');
}

/** Twake's links to an address of mail show that address. */
function linkOf(tag: Tag, place: Place): readonly Run[] {
  if (tag.attributes.has('data-footnote-backref')) return [];
  const target = targetOf(tag.attributes.get('href'), place, 'blob');
  if (target === undefined) return inside(tag, place, []);
  const shown = target.startsWith('mailto:') ? { ...tag, children: [target.slice(7)] } : tag;
  return inside(shown, place, [`link ${target}`]);
}

/** Twake makes every image 120 pixels high: in a line it is a link. */
function imageOf({ attributes }: Tag, place: Place): readonly Run[] {
  const target = targetOf(attributes.get('src'), place, 'raw');
  const link = target === undefined ? [] : [`link ${target}`];
  return [{ text: `[${attributes.get('alt') || '🖼'}]`, forms: [...place.forms, ...link] }];
}

/** An image alone is a picture, leading to its source, above its description, which Twake would not show. */
function pictureIn({ children }: Tag, place: Place): readonly Part[] | undefined {
  const [image, ...others] = children;
  if (typeof image !== 'object' || image.name !== 'img' || others.length > 0) return undefined;
  const target = targetOf(image.attributes.get('src'), place, 'raw');
  if (target === undefined) return undefined;
  const picture = { text: '', forms: [`link ${target}`, pictureForm(target)] };
  const caption = { text: image.attributes.get('alt') ?? '', forms: ['system'] };
  return [[picture], ...linesOf([caption])];
}

/** Twake opens the web and mail, and no link is in a link; all other links are their text. */
function targetOf(
  href = '',
  { repository, forms }: Place,
  view: 'blob' | 'raw',
): string | undefined {
  if (href === '' || forms.some(isLink)) return undefined;
  if (/^mailto:/i.test(href)) return href.replace(/^mailto:/i, 'mailto:');
  if (/^https?:/i.test(href)) return addressOf(href);
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return undefined;
  if (href.startsWith('#')) return addressOf(repository + href);
  return addressOf(`${repository}/${view}/HEAD/${href.replace(/^\/+/, '')}`);
}
