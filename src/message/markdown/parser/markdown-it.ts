/**
 * markdown-it, set up to read as GitHub does: CommonMark, GFM and footnotes, with addresses and values left as they are written.
 *
 * It loads in a few milliseconds and takes time that grows with the text, whatever the text is.
 */

import MarkdownIt, {
  type Env,
  type Ruler,
  type StateBlock,
  type StateInline,
  type Token,
} from 'markdown-it';
import { literalAutolink, textUpToAddress } from './autolink.ts';
import { footnoteDefinition, footnoteReference } from './footnote.ts';
import { pairTildes, tildes } from './strikethrough.ts';

/** Beyond this depth, quotes, lists and footnotes are text: their rules call each other for every level. */
const MAX_NESTING = 100;

type InlineRule = (state: StateInline, silent: boolean) => boolean;

const markdown = new MarkdownIt({ html: true, maxNesting: Number.POSITIVE_INFINITY });
// Addresses are judged, and encoded, where they are used (destination.ts).
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;
markdown.validateLink = () => true;

const block = markdown.block.ruler;
const inline = markdown.inline.ruler;

/** A rule of markdown-it's own, and the rules that it ends. */
function ruleOf<Args extends unknown[], Result>(ruler: Ruler<Args, Result>, name: string) {
  const rule = ruler.__rules__.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`markdown-it has no rule ${name}.`);
  return rule;
}

for (const name of ['list', 'blockquote']) {
  const { fn, alt } = ruleOf(block, name);
  block.at(name, (state, ...given) => state.level < MAX_NESTING && fn(state, ...given), { alt });
}

const { fn: table, alt: endedByTables } = ruleOf(block, 'table');
block.at(
  'table',
  (state, start, end, silent) =>
    isTableHead(state, start) &&
    !beginsOtherwise(state, start, end) &&
    table(state, start, end, silent),
  { alt: endedByTables },
);
block.before(
  'reference',
  'footnote_definition',
  (state, ...given) => state.level < MAX_NESTING && footnoteDefinition(state, ...given),
  { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
);

/** Dashes alone, without a pipe or a colon, underline a heading. */
function isTableHead(state: StateBlock, start: number): boolean {
  const next = start + 1;
  if (next >= state.lineMax) return false;
  const line = state.src.slice(
    (state.bMarks[next] ?? 0) + (state.tShift[next] ?? 0),
    state.eMarks[next],
  );
  return /[|:]/.test(line);
}

/** The head of a table is a line of text, and no quote, list or heading. */
function beginsOtherwise(state: StateBlock, start: number, end: number): boolean {
  return ['fence', 'blockquote', 'hr', 'list', 'html_block', 'heading'].some((name) =>
    ruleOf(block, name).fn(state, start, end, true),
  );
}

const inlineRule = (name: string): InlineRule => ruleOf(inline, name).fn;
const [escaped, link, htmlInline] = [
  inlineRule('escape'),
  inlineRule('link'),
  inlineRule('html_inline'),
];
inline.at('text', textUpToAddress);
inline.before('text', 'literal_autolink', literalAutolink);
inline.at('strikethrough', tildes);
markdown.inline.ruler2.at('strikethrough', pairTildes);
inline.before('link', 'footnote_reference', footnoteReference);
inline.at('escape', escapePunctuation);
inline.at('link', linkWithItsForm);
inline.at('html_inline', tagOutsideOfLinks);

/** A backslash before anything else is one. */
function escapePunctuation(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '\\') return false;
  if (/[!-/:-@[-`{-~\n]/.test(state.src.charAt(state.pos + 1))) return escaped(state, silent);
  if (!silent) state.pending += '\\';
  state.pos += 1;
  return true;
}

/** Says of a reference whether it is its label alone, `[bot]`. */
function linkWithItsForm(state: StateInline, silent: boolean): boolean {
  const { pos: start, tokens } = state;
  const before = tokens.length + (state.pending === '' ? 0 : 1);
  if (!link(state, silent)) return false;
  const meta = silent ? undefined : tokens[before]?.meta;
  if (meta?.['label'] === undefined) return true;
  const inside = state.src.slice(start + 1, state.pos - 1);
  meta['isShortcut'] = markdown.utils.normalizeReference(inside) === meta['label'];
  return true;
}

/** Raw `<a>` is no link of Markdown, in which no other may stand. */
function tagOutsideOfLinks(state: StateInline, silent: boolean): boolean {
  const { linkLevel } = state;
  const isTag = htmlInline(state, silent);
  state.linkLevel = linkLevel;
  return isTag;
}

/** The blocks of a text, each with its lines; and what they define. */
export function tokenize(text: string): { readonly tokens: readonly Token[]; readonly env: Env } {
  const env: Env = {};
  return { tokens: markdown.parse(text, env), env };
}

export const { unescapeAll } = markdown.utils;
