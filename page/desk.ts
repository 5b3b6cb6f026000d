/** The draft in the form: opened, edited, and brought back by an undo. */

import {
  type Drafts,
  type OpenDraft,
  openAnother,
  recallDrafts,
  rememberDrafts,
  type Texts,
  titleOf,
} from './drafts.ts';
import { element, find } from './element.ts';
import { examples } from './examples.ts';
import { exampleNamed, type Form, startForm, textsOf, textsOfEvent } from './form.ts';

interface Desk {
  readonly form: Form;
  drafts: Drafts;
  /** Shows what the form holds now. */
  readonly update: () => void;
}

const FIRST = Object.keys(examples)[0] ?? '';

interface DraftDesk {
  readonly form: Form;
  /** Opens the draft of the visit before, or the first example. */
  readonly begin: () => Promise<void>;
  /** What the form holds. */
  readonly texts: () => Texts;
  /** Keeps all drafts for the next visit. */
  readonly remember: () => void;
}

/** @param update shows what the form holds now */
export function startDesk(update: () => void): DraftDesk {
  const form = startForm({
    onUndo: (surroundings) => reopen(surroundings as OpenDraft, desk),
    onCaret: ({ line, column }) => {
      find('caret', HTMLElement).textContent = `Line ${line}, column ${column}`;
    },
  });
  const desk: Desk = { form, update, drafts: { open: { example: '', texts: {} }, earlier: [] } };
  listen(desk);
  return {
    form,
    begin: () => begin(desk),
    texts: () => desk.drafts.open.texts,
    remember: () => rememberDrafts(desk.drafts),
  };
}

async function begin(desk: Desk): Promise<void> {
  const before = recallDrafts();
  const example = exampleNamed(FIRST);
  const open = before?.open ?? {
    example: FIRST,
    texts: example === undefined ? {} : await textsOf(example),
  };
  desk.drafts = { open, earlier: before?.earlier ?? [] };
  desk.form.content.setText(open.texts['content'] ?? '');
  settle(desk);
}

function listen(desk: Desk): void {
  const { form } = desk;
  const element = find('form', HTMLFormElement);
  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('input', ({ target }) => {
    // Editors tell of themselves by their text areas; where one starts from is no part of the draft.
    if (isControl(target) && target.id !== 'start') edit(desk);
  });
  find('start', HTMLSelectElement).addEventListener('change', () => startFrom(desk));
  find('event', HTMLSelectElement).addEventListener('change', ({ target }) =>
    fillEvent((target as HTMLSelectElement).value, desk),
  );
  find('undo', HTMLButtonElement).addEventListener('click', form.content.undo);
  find('redo', HTMLButtonElement).addEventListener('click', form.content.redo);
}

function isControl(target: EventTarget | null): target is HTMLElement {
  const kinds = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
  return kinds.some((kind) => target instanceof kind);
}

async function fillEvent(event: string, desk: Desk): Promise<void> {
  const texts = await textsOfEvent(event);
  desk.form.fillAround({ ...desk.form.read(), ...texts });
  edit(desk);
}

/** Takes what the form holds for somebody's own. */
function edit(desk: Desk): void {
  const { form, drafts, update } = desk;
  const wasExample = drafts.open.example !== '';
  desk.drafts = { ...drafts, open: { example: '', texts: form.read() } };
  if (wasExample) listStarts(desk.drafts);
  find('kept', HTMLElement).textContent = '';
  update();
}

/** Opens what was chosen: an example, or an earlier draft. */
async function startFrom(desk: Desk): Promise<void> {
  const [kind, name = ''] = find('start', HTMLSelectElement).value.split(/:(.*)/s);
  const example = kind === 'example' ? exampleNamed(name) : undefined;
  const texts = example === undefined ? desk.drafts.earlier[Number(name)] : await textsOf(example);
  if (texts === undefined) return;
  const { drafts, form } = desk;
  const open = { example: example === undefined ? '' : name, texts };
  desk.drafts = openAnother(open, drafts);
  form.content.replace(texts['content'] ?? '', { before: drafts.open, after: open });
  settle(desk);
  const isKept = desk.drafts.earlier.some((earlier) => earlier === drafts.open.texts);
  find('kept', HTMLElement).textContent = isKept
    ? 'What you wrote is kept under “Start from”. Undo brings it back, too.'
    : '';
}

/** After an undo, whose text is in the editor already. */
function reopen(open: OpenDraft, desk: Desk): void {
  desk.drafts = openAnother(open, desk.drafts);
  find('kept', HTMLElement).textContent = '';
  settle(desk);
}

/** Fills the form from the draft that is open, and shows it. */
function settle({ form, drafts, update }: Desk): void {
  form.fillAround(drafts.open.texts);
  listStarts(drafts);
  update();
}

function listStarts({ open, earlier }: Drafts): void {
  const option = (value: string, name: string) => element('option', { value }, name);
  const groups = [
    ['Examples', Object.keys(examples).map((name) => option(`example:${name}`, name))],
    ['Earlier drafts', earlier.map((texts: Texts, at) => option(`earlier:${at}`, titleOf(texts)))],
  ] as const;
  const start = find('start', HTMLSelectElement);
  start.replaceChildren(
    ...(open.example === '' ? [option('', 'Your own')] : []),
    ...groups
      .filter(([, options]) => options.length > 0)
      .map(([label, options]) => element('optgroup', { label }, ...options)),
  );
  start.value = open.example === '' ? '' : `example:${open.example}`;
}
