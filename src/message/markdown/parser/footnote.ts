/** Footnotes as GitHub has them: `[^label]`, and `[^label]: ` with what it says, of which further lines are indented by four. */

import type { StateBlock, StateInline } from 'markdown-it';

const LABEL = String.raw`\[\^((?:[^\s\\[\]]|\\.){1,999})\]`;
const DEFINITION = new RegExp(`${LABEL}:`, 'y');
const REFERENCE = new RegExp(LABEL, 'y');

/** What is defined in a document, by label in the spelling that compares. */
interface FootnoteEnv {
  footnotes?: Set<string>;
}

const toIdentifier = (label: string): string => label.toLowerCase();

export function footnoteDefinition(
  state: StateBlock,
  line: number,
  endLine: number,
  silent: boolean,
): boolean {
  const indent = state.sCount[line] ?? 0;
  if (indent - state.blkIndent >= 4) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  DEFINITION.lastIndex = start;
  const [found, label = ''] = DEFINITION.exec(state.src) ?? [];
  if (found === undefined || start + found.length > (state.eMarks[line] ?? 0)) return false;
  if (silent) return true;
  const outside = {
    bMark: state.bMarks[line],
    tShift: state.tShift[line],
    sCount: state.sCount[line],
    bsCount: state.bsCount[line],
    blkIndent: state.blkIndent,
    parentType: state.parentType,
    tight: state.tight,
  };
  const after = start + found.length;
  const width = /^[ \t]*/.exec(state.src.slice(after, state.eMarks[line]))?.[0].length ?? 0;
  const env = state.env as FootnoteEnv;
  env.footnotes ??= new Set();
  env.footnotes.add(toIdentifier(label));
  const open = state.push('footnote_open', '', 1);
  open.meta = { label: toIdentifier(label) };
  open.map = [line, line + 1];
  // The first line goes on as if it were indented like those below it.
  state.blkIndent += 4;
  state.bMarks[line] = after;
  state.tShift[line] = width;
  state.sCount[line] = state.blkIndent + Math.max(0, width - 1 > 3 ? width - 1 : 0);
  state.parentType = 'footnote' as StateBlock['parentType'];
  state.md.block.tokenize(state, line, endLine);
  open.map = [line, state.line];
  state.push('footnote_close', '', -1);
  state.bMarks[line] = outside.bMark ?? 0;
  state.tShift[line] = outside.tShift ?? 0;
  state.sCount[line] = outside.sCount ?? 0;
  state.bsCount[line] = outside.bsCount ?? 0;
  state.blkIndent = outside.blkIndent;
  state.parentType = outside.parentType;
  state.tight = outside.tight;
  return true;
}

/** Without a definition it is text. */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false;
  REFERENCE.lastIndex = state.pos;
  const [found = '', label = ''] = REFERENCE.exec(state.src) ?? [];
  const { footnotes } = state.env as FootnoteEnv;
  if (
    found === '' ||
    state.pos + found.length > state.posMax ||
    !footnotes?.has(toIdentifier(label))
  )
    return false;
  if (!silent) state.push('footnote_reference', '', 0).meta = { label: toIdentifier(label) };
  state.pos += found.length;
  return true;
}
