/**
 * An editor in the place of a text area, which stays in the form and holds the text.
 *
 * CodeMirror edits, highlights and undoes; whoever reads the form does not know of it.
 */

import {
  defaultKeymap,
  history,
  historyKeymap,
  invertedEffects,
  isolateHistory,
  redo,
  undo,
} from '@codemirror/commands';
import {
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  Transaction,
} from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { element } from '../element.ts';
import { highlight, type LanguageName } from './languages.ts';
import { type Marks, marks, offsetOf, type Position, setMarks } from './marks.ts';

export interface Editor {
  readonly text: () => string;
  /** Puts a text in, which nobody undoes: it belongs to something larger. */
  readonly setText: (text: string) => void;
  /** Puts a text in; undoing that calls `onUndo` with `before`, doing it again with `after`. */
  readonly replace: (text: string, surroundings: Surroundings) => void;
  readonly setLanguage: (language: LanguageName) => void;
  readonly mark: (marks: Marks) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the caret there, and selects a letter. */
  readonly goTo: (position?: Position) => void;
}

/** What else changed with a text, in whatever form. */
interface Surroundings {
  readonly before: unknown;
  readonly after: unknown;
}

export interface EditorOptions {
  readonly language: LanguageName;
  /** Called with what surrounds the text that came back. */
  readonly onUndo?: (surroundings: unknown) => void;
  readonly onCaret?: (position: Position) => void;
}

const surrounded = StateEffect.define<Surroundings>();

/** @param area its label names the editor too */
export function replaceByEditor(area: HTMLTextAreaElement, options: EditorOptions): Editor {
  const language = new Compartment();
  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [
        lineNumbers(),
        history(),
        invertedEffects.of(({ effects }) =>
          effects
            .filter((effect) => effect.is(surrounded))
            .map(({ value: { before, after } }) => surrounded.of({ before: after, after: before })),
        ),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(attributesOf(area)),
        marks,
        typingOver,
        language.of(highlight(options.language)),
        reporting(area, options),
      ],
    }),
  });
  area.before(element('div', { class: 'editor' }, view.dom));
  area.hidden = true;
  area.labels[0]?.addEventListener('click', () => view.focus());
  const whole = (insert: string) => ({ from: 0, to: view.state.doc.length, insert });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: whole(text), annotations: Transaction.addToHistory.of(false) });
    },
    replace: (text, surroundings) => {
      view.dispatch({
        changes: whole(text),
        effects: surrounded.of(surroundings),
        // Undone alone, and not with the letters before.
        annotations: isolateHistory.of('full'),
      });
    },
    setLanguage: (name) => view.dispatch({ effects: language.reconfigure(highlight(name)) }),
    mark: (value) => view.dispatch({ effects: setMarks.of(value) }),
    undo: () => void undo(view),
    redo: () => void redo(view),
    goTo: (position) => {
      view.focus();
      if (position === undefined) return;
      const anchor = offsetOf(position, view.state);
      const head = Math.min(anchor + 1, view.state.doc.length);
      view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    },
  };
}

/**
 * Somebody who types over something that is highlighted: browsers would keep its look in a `style` of their own, which the
 * policy of the page refuses, and says so each time.
 */
const typingOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data }, view) => {
    if (inputType !== 'insertText' || !data || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type' });
    return true;
  },
});

function attributesOf(area: HTMLTextAreaElement): Record<string, string> {
  const [label] = area.labels;
  if (label !== undefined) label.id ||= `${area.id}-label`;
  const described = area.getAttribute('aria-describedby');
  return {
    spellcheck: 'false',
    // It can be focused as it is; said so, it counts as what scrolls the editor, too.
    tabindex: '0',
    ...(label && { 'aria-labelledby': label.id }),
    ...(described !== null && { 'aria-describedby': described }),
  };
}

/** Keeps the text area at what the editor shows, and tells the form as the text area would. */
function reporting(area: HTMLTextAreaElement, { onUndo, onCaret }: EditorOptions): Extension {
  return EditorView.updateListener.of(({ state, transactions, docChanged, selectionSet }) => {
    if (docChanged) area.value = state.doc.toString();
    for (const transaction of transactions) {
      const back = transaction.effects.find((effect) => effect.is(surrounded));
      if (back !== undefined && isHistory(transaction)) onUndo?.(back.value.after);
    }
    if (transactions.some(isTyped)) area.dispatchEvent(new Event('input', { bubbles: true }));
    if (onCaret === undefined || !(docChanged || selectionSet)) return;
    const { head } = state.selection.main;
    const { number, from } = state.doc.lineAt(head);
    onCaret({ line: number, column: head - from + 1 });
  });
}

function isHistory(transaction: Transaction): boolean {
  return transaction.isUserEvent('undo') || transaction.isUserEvent('redo');
}

/** By somebody, and not by the page. */
function isTyped(transaction: Transaction): boolean {
  const isOwn = transaction.effects.some((effect) => effect.is(surrounded));
  const isSilent = transaction.annotation(Transaction.addToHistory) === false;
  return transaction.docChanged && !isOwn && !isSilent;
}
