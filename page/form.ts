/** The form: reads a draft out of it, and fills it from an example or an event. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import type { InputName } from '../src/inputs/inputs.ts';
import type { Draft, InputTexts } from './dry-run.ts';
import { element, find } from './element.ts';
import { eventNames, loadPayload } from './event-fixtures.ts';
import { examples } from './examples.ts';

/** Fills the lists to choose from. */
export function fillChoices(): void {
  const options = (names: readonly string[]) => names.map((name) => element('option', {}, name));
  find('example', HTMLSelectElement).append(...options(Object.keys(examples)));
  find('event', HTMLSelectElement).append(...options(eventNames));
}

/** Puts the chosen example into the form, with its event. */
export async function loadExample(): Promise<void> {
  const example = examples[find('example', HTMLSelectElement).value];
  if (example === undefined) return;
  for (const control of find('form', HTMLFormElement).elements) fill(control, example.inputs);
  find('values', HTMLDetailsElement).open = example.inputs.data !== undefined;
  find('event', HTMLSelectElement).value = example.event;
  await loadEvent();
}

/** Controls with a name are inputs of the action. */
function fill(control: Element, inputs: InputTexts): void {
  const name = control.getAttribute('name');
  if (name === null) return;
  const text = inputs[name as InputName] ?? '';
  if (control instanceof HTMLSelectElement) {
    // The first choice is what an empty input means.
    control.value = text || (control.options[0]?.value ?? '');
  } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = control.value === text;
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = text;
  }
}

/** Puts the payload of the chosen event into the form. */
export async function loadEvent(): Promise<void> {
  const { value } = find('event', HTMLSelectElement);
  const name = eventNames.find((known) => known === value);
  if (name === undefined) return;
  find('event-name', HTMLInputElement).value = name.replace(/\..*/, '');
  find('payload', HTMLTextAreaElement).value = await loadPayload(name);
}

/** What the form holds. A preset takes the place of a text. */
export function readDraft(): Draft {
  const form = find('form', HTMLFormElement);
  const preset = new FormData(form).get('preset');
  find('content', HTMLTextAreaElement).disabled = preset !== '';
  const texts = Object.fromEntries(new FormData(form));
  return {
    inputs: texts as InputTexts,
    eventName: find('event-name', HTMLInputElement).value,
    payload: find('payload', HTMLTextAreaElement).value,
    behave: find('twake', HTMLSelectElement).value as AnyBehaviour,
  };
}
