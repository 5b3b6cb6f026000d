/** Places in a text that issues speak of, underlined. */

import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Line and column, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Takes the place of all marks before: where issues are, or only that there are some. */
export interface Marks {
  readonly isInvalid: boolean;
  readonly positions: readonly Position[];
}

export const setMarks = StateEffect.define<Marks>();

interface State {
  readonly isInvalid: boolean;
  readonly decorations: DecorationSet;
}

const underline = Decoration.mark({ class: 'wrong' });

const field = StateField.define<State>({
  create: () => ({ isInvalid: false, decorations: Decoration.none }),
  update: (before, transaction) => {
    const set = transaction.effects.findLast((effect) => effect.is(setMarks));
    if (set !== undefined) return draw(set.value, transaction.state);
    return { ...before, decorations: before.decorations.map(transaction.changes) };
  },
  provide: (self) => [
    EditorView.decorations.from(self, ({ decorations }) => decorations),
    EditorView.contentAttributes.from(self, ({ isInvalid }) => ({
      'aria-invalid': String(isInvalid),
    })),
  ],
});

export const marks: Extension = field;

function draw({ isInvalid, positions }: Marks, state: EditorState): State {
  const ranges = positions.flatMap((position) => {
    const start = offsetOf(position, state);
    // Up to the end of the name, or one letter; at the end of a line there is nothing to underline but what is before.
    const { to, text, from } = state.doc.lineAt(start);
    const length = /^[\w.]+/.exec(text.slice(start - from))?.[0].length ?? 1;
    const end = Math.min(start + length, to);
    const first = start === end ? Math.max(from, start - 1) : start;
    return first < end ? [underline.range(first, end)] : [];
  });
  return { isInvalid, decorations: Decoration.set(ranges, true) };
}

/** A place beyond the text is its end: it may have changed meanwhile. */
export function offsetOf({ line, column }: Position, { doc }: EditorState): number {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(Math.max(1, line));
  return Math.min(from + column - 1, to);
}
