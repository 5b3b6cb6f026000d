/** What one sees of a dry run: the message and all that goes with it, or the issues and where they are. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import type { Draft, DraftIssue, DryRun, Place, Sending } from './dry-run.ts';
import { type Child, element, find } from './element.ts';
import { drawSent } from './sent-view.ts';
import { toWorkflowStep } from './workflow-step.ts';

export function showDryRun({ issues, sending }: DryRun, { inputs, behave = '2020' }: Draft): void {
  const remarks = sending?.remarks ?? [];
  find('issues', HTMLElement).replaceChildren(
    ...issues.map(drawIssue),
    ...remarks.map((sentence) => element('p', { class: 'remark' }, ...withCode(sentence))),
  );
  markFields(issues);
  find('outcome', HTMLElement).classList.toggle('stale', issues.length > 0);
  if (sending !== undefined) showSending(sending, behave);
  find('step', HTMLElement).textContent = toWorkflowStep(inputs, behave);
}

function showSending(sending: Sending, behave: AnyBehaviour): void {
  const { message, notification } = drawSent(sending, behave);
  find('preview-title', HTMLElement).textContent =
    behave === 'matrix' ? 'In the room' : 'In the channel';
  find('preview', HTMLElement).replaceChildren(message);
  find('notification-view', HTMLElement).replaceChildren(notification);
  const { method, url, body } = sending;
  find('size', HTMLElement).textContent = `${new TextEncoder().encode(body).length} bytes`;
  find('request-line', HTMLElement).textContent = `${method} ${url.pathname}`;
  find('request', HTMLElement).textContent = JSON.stringify(JSON.parse(body), null, 2);
}

function drawIssue({ what, nextStep, place }: DraftIssue): HTMLElement {
  const [sentence = '', ...excerpt] = what.split('\n');
  return element(
    'div',
    { class: 'issue' },
    element('p', {}, ...withCode(sentence)),
    excerpt.length > 0 ? element('pre', {}, excerpt.join('\n')) : null,
    nextStep === '' ? null : element('p', { class: 'next' }, ...withCode(nextStep)),
    place === undefined ? null : drawJump(place),
  );
}

/** What stands between backticks in a sentence is code. */
function withCode(sentence: string): readonly Child[] {
  return sentence
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}

function drawJump(place: Place): HTMLElement | null {
  const { field, at } = place;
  if (controlOf(field) === undefined) return null;
  const words = at === undefined ? field : `line ${at.line}, column ${at.column} of ${field}`;
  const button = element('button', { type: 'button', class: 'quiet' }, `Go to ${words}`);
  button.addEventListener('click', () => goTo(place));
  return button;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Some inputs are not in the form. */
function controlOf(field: string): Control | undefined {
  const control = find('form', HTMLFormElement).elements.namedItem(field);
  return control instanceof HTMLElement ? (control as Control) : undefined;
}

/** Selects the letter at a place, in a field that may be folded away. */
function goTo({ field, at }: Place): void {
  const control = controlOf(field);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
  if (at === undefined || !(control instanceof HTMLTextAreaElement)) return;
  const before = control.value.split('\n', at.line - 1).join('\n');
  const start = before.length + (at.line > 1 ? 1 : 0) + at.column - 1;
  control.setSelectionRange(start, start + 1);
}

function markFields(issues: readonly DraftIssue[]): void {
  const wrong = new Set(issues.map(({ place }) => place && controlOf(place.field)));
  for (const control of find('form', HTMLFormElement).elements) {
    control.setAttribute('aria-invalid', String(wrong.has(control as Control)));
  }
}
