/** Struck text, with one tilde or two on either side: as many before it as behind (GFM, and GitHub with one). */

import type { Delimiter, StateInline } from 'markdown-it';

const TILDE = 126;

/** Delimiters pair where their markers are the same: of one tilde, and of two. */
const ONE = -1;

export function tildes(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
  const { length, can_open, can_close } = state.scanDelims(state.pos, true);
  const token = state.push('text', '', 0);
  token.content = '~'.repeat(length);
  if (length <= 2)
    state.delimiters.push({
      marker: length === 2 ? TILDE : ONE,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open: can_open,
      close: can_close,
    });
  state.pos += length;
  return true;
}

export function pairTildes(state: StateInline): boolean {
  pairIn(state.delimiters, state);
  for (const meta of state.tokens_meta) if (meta?.delimiters) pairIn(meta.delimiters, state);
  return true;
}

function pairIn(delimiters: readonly Delimiter[], { tokens }: StateInline): void {
  for (const { marker, end, token } of delimiters) {
    const partner = delimiters[end];
    if ((marker !== TILDE && marker !== ONE) || partner === undefined) continue;
    mark(tokens[token], 's_open', 1);
    mark(tokens[partner.token], 's_close', -1);
  }
}

function mark(
  token: StateInline['tokens'][number] | undefined,
  type: string,
  nesting: 1 | -1,
): void {
  if (token !== undefined) Object.assign(token, { type, tag: 's', nesting, content: '' });
}
