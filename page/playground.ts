/** The playground: a preview of the message, or its issues, with each key. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import {
  type Drafts,
  type OpenDraft,
  openAnother,
  recallDrafts,
  rememberDrafts,
  type Texts,
  titleOf,
} from './drafts.ts';
import { type Draft, dryRun } from './dry-run.ts';
import { createDryRunView } from './dry-run-view.ts';
import { element, find } from './element.ts';
import { examples } from './examples.ts';
import { follow } from './follow.ts';
import { exampleNamed, type Form, startForm, textsOf, textsOfEvent, toDraft } from './form.ts';
import { toWorkflowStep } from './workflow-step.ts';

export interface Playground {
  readonly readDraft: () => Draft;
  /** Chooses for which Twake the message is. */
  readonly chooseTwake: (behave: AnyBehaviour) => void;
  /** Calls the listener whenever a draft is shown, with whether it is right. */
  readonly onShown: (listener: (isRight: boolean) => void) => void;
}

interface Desk {
  readonly form: Form;
  drafts: Drafts;
  /** Shows what the form holds now. */
  readonly update: () => void;
}

const FIRST = Object.keys(examples)[0] ?? '';

export function startPlayground(): Playground {
  const form = startForm({
    onUndo: (surroundings) => reopen(surroundings as OpenDraft, desk),
    onCaret: ({ line, column }) => {
      find('caret', HTMLElement).textContent = `Line ${line}, column ${column}`;
    },
  });
  const readDraft = () => toDraft({ ...form.read(), twake: chosenTwake() });
  const show = createDryRunView(form);
  let onShown: (isRight: boolean) => void = () => {};
  const update = follow(async () => {
    const draft = readDraft();
    const result = await dryRun(draft);
    show(result, draft);
    onShown(result.sending !== undefined);
    rememberDrafts(desk.drafts);
  });
  const desk: Desk = { form, update, drafts: { open: { example: '', texts: {} }, earlier: [] } };
  listen(desk);
  find('copy', HTMLButtonElement).addEventListener('click', () => copyStep(readDraft()));
  void begin(desk);
  return {
    readDraft,
    chooseTwake: (behave) => {
      for (const choice of twakes()) choice.checked = choice.value === behave;
      update();
    },
    onShown: (listener) => {
      onShown = listener;
    },
  };
}

/** As at the end of the visit before, or with the first example. */
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
  const { form, update } = desk;
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
  for (const choice of twakes()) choice.addEventListener('change', update);
}

function isControl(target: EventTarget | null): target is HTMLElement {
  const kinds = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
  return kinds.some((kind) => target instanceof kind);
}

const twakes = () => [...document.querySelectorAll<HTMLInputElement>('input[name="twake"]')];

function chosenTwake(): string {
  return twakes().find(({ checked }) => checked)?.value ?? '2020';
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

/** A browser without a clipboard for this page still has the text, selected. */
async function copyStep({ inputs, behave }: Draft): Promise<void> {
  const step = find('step', HTMLElement);
  const button = find('copy', HTMLButtonElement);
  // The last keys may not have been shown yet.
  step.textContent = toWorkflowStep(inputs, behave);
  try {
    await navigator.clipboard.writeText(step.textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(step);
    button.textContent = 'Selected: press Ctrl+C';
  }
  setTimeout(() => {
    button.textContent = 'Copy as workflow step';
  }, 2000);
}
