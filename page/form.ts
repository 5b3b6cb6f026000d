/** The form: its controls and editors, read as texts by name, and filled from them. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import { choices } from '../src/inputs/groups.ts';
import { type InputName, inputNames } from '../src/inputs/inputs.ts';
import type { Texts } from './drafts.ts';
import type { Draft, InputTexts, Place } from './dry-run.ts';
import { type Editor, type EditorOptions, replaceByEditor } from './editor/editor.ts';
import type { LanguageName } from './editor/languages.ts';
import { element, find } from './element.ts';
import { eventNames, loadPayload } from './event-fixtures.ts';
import { type Example, examples } from './examples.ts';

export interface Form {
  readonly read: () => Texts;
  /** Puts texts into all controls but the content, which the caller has put in. */
  readonly fillAround: (texts: Texts) => void;
  readonly content: Editor;
  /** Marks the fields and places that issues name, and takes the marks before away. */
  readonly mark: (places: readonly Place[]) => void;
  /** Goes to a place, in a field that may be folded away. */
  readonly goTo: (place: Place) => void;
  /** Some inputs are not in the form. */
  readonly has: (field: string) => boolean;
}

/** Fields of several lines in a language, by their ids. */
const languages: Readonly<Record<string, LanguageName>> = {
  content: 'markdown',
  payload: 'json',
  data: 'yaml',
  needs: 'yaml',
  people: 'yaml',
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const form = () => find('form', HTMLFormElement);

export function startForm(options: Omit<EditorOptions, 'language'>): Form {
  fillChoices();
  const editors = new Map(
    Object.entries(languages).map(([name, language]): [string, Editor] => [
      name,
      replaceByEditor(find(name, HTMLTextAreaElement), {
        language,
        ...(name === 'content' && options),
      }),
    ]),
  );
  const content = editors.get('content') as Editor;
  const showKind = () => {
    const { format = '', preset = '' } = readTexts();
    content.setLanguage(languageOf(format));
    find('content-field', HTMLElement).classList.toggle('by-preset', preset !== '');
  };
  form().addEventListener('change', showKind);
  return {
    read: readTexts,
    content,
    has: (field) => controlOf(field) !== undefined,
    fillAround: (texts) => {
      for (const control of controls()) fillControl(control, texts, editors);
      openFilled(texts);
      showKind();
    },
    mark: (places) => markControls(places, editors),
    goTo: ({ field, at }) => {
      const control = controlOf(field);
      control?.closest('details')?.setAttribute('open', '');
      const editor = editors.get(field);
      if (editor === undefined) control?.focus();
      else editor.goTo(at);
    },
  };
}

function fillChoices(): void {
  const options = (names: readonly string[]) => names.map((name) => element('option', {}, name));
  const { preset, format, status } = choices;
  for (const [name, words] of Object.entries({ preset, format, status, event: eventNames }))
    (controlOf(name) as HTMLSelectElement).append(...options(words));
}

function languageOf(format: string): LanguageName {
  if (format === 'twacode') return 'yaml';
  return format === 'markdown' ? 'markdown' : 'text';
}

/** `FormData` would take 2 ms for the payload alone, at each key. */
function readTexts(): Texts {
  return Object.fromEntries(controls().map((control) => [control.name, textOf(control)]));
}

function textOf(control: Control): string {
  const isOff =
    control instanceof HTMLInputElement && control.type === 'checkbox' && !control.checked;
  return isOff ? '' : control.value;
}

/** Controls with a name; which Twake one looks at is no part of a draft. */
function controls(): readonly Control[] {
  const named = [...form().elements].filter((control) => control.getAttribute('name'));
  return (named as Control[]).filter(({ name }) => name !== 'twake');
}

function controlOf(field: string): Control | undefined {
  const control = form().elements.namedItem(field);
  return control instanceof HTMLElement ? (control as Control) : undefined;
}

function fillControl(control: Control, texts: Texts, editors: ReadonlyMap<string, Editor>): void {
  const text = texts[control.name] ?? '';
  // The content comes with its history.
  if (control.name === 'content') return;
  if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = control.value === text;
  else control.value = text;
  editors.get(control.name)?.setText(text);
}

/** Data that a message speaks of is shown with it. */
function openFilled({ data = '', needs = '' }: Texts): void {
  find('values', HTMLDetailsElement).open = data !== '' || needs !== '';
}

function markControls(places: readonly Place[], editors: ReadonlyMap<string, Editor>): void {
  for (const control of controls()) {
    const own = places.filter(({ field }) => field === control.name);
    const isInvalid = own.length > 0;
    const positions = own.flatMap(({ at }) => at ?? []);
    const editor = editors.get(control.name);
    if (editor !== undefined) editor.mark({ isInvalid, positions });
    else control.setAttribute('aria-invalid', String(isInvalid));
  }
}

/** The texts of an example, with the payload of its event. */
export async function textsOf({ inputs, event }: Example): Promise<Texts> {
  const defaults = { format: 'markdown', status: 'success' };
  return { ...defaults, ...inputs, ...(await textsOfEvent(event)) };
}

/** What the choice of an event puts into the form. */
export async function textsOfEvent(event: string): Promise<Texts> {
  const name = eventNames.find((known) => known === event);
  if (name === undefined) return {};
  return { event, event_name: name.replace(/\..*/, ''), payload: await loadPayload(name) };
}

export function exampleNamed(name: string): Example | undefined {
  return Object.hasOwn(examples, name) ? examples[name] : undefined;
}

/** What the texts ask for; a preset takes the place of a text. */
export function toDraft(texts: Texts): Draft {
  const isInput = (name: string): name is InputName => inputNames.some((input) => input === name);
  const { content = '', ...others } = texts;
  const own = texts['preset'] ? others : { content, ...others };
  const inputs = Object.entries(own).filter(([name]) => isInput(name));
  return {
    inputs: Object.fromEntries(inputs) as InputTexts,
    eventName: texts['event_name'] ?? '',
    payload: texts['payload'] ?? '',
    behave: (texts['twake'] ?? '2020') as AnyBehaviour,
  };
}
