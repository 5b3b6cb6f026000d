/** What one sees of a dry run: the message and all that goes with it, or the issues and where they are. */

import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import type { MessageObject } from '../src/twake/v1/message-object.ts';
import type { Draft, DraftIssue, DryRun, Sending } from './dry-run.ts';
import { type Child, element, find } from './element.ts';
import { APPLICATION, drawMessage } from './message-view.ts';
import { drawNotificationView } from './notification-view.ts';
import { toWorkflowStep } from './workflow-step.ts';

export function showDryRun({ issues, sending }: DryRun, { inputs }: Draft): void {
  const remarks = sending?.remarks ?? [];
  find('issues', HTMLElement).replaceChildren(
    ...issues.map(drawIssue),
    ...remarks.map((sentence) => element('p', { class: 'remark' }, ...withCode(sentence))),
  );
  markFields(issues);
  find('outcome', HTMLElement).classList.toggle('stale', issues.length > 0);
  if (sending !== undefined) showMessage(sending);
  find('step', HTMLElement).textContent = toWorkflowStep(inputs);
}

function showMessage({ message, body }: Sending): void {
  const { value } = find('generation', HTMLSelectElement);
  const generation: Generation = value === '2021' ? '2021' : '2020';
  const { content, hidden_data: hidden = {} } = message;
  const title = textOrNull(hidden['custom_title']);
  const shown = {
    content: contentShown(content, generation),
    title,
    icon: textOrNull(hidden['custom_icon']),
    created_at: new Date(),
    marks: message['_once_ephemeral_message'] === true ? ['shown once'] : [],
  };
  find('preview', HTMLElement).replaceChildren(drawMessage(shown, { generation, pictures: false }));
  find('notification-view', HTMLElement).replaceChildren(
    drawNotificationView({ content, sender: title ?? APPLICATION, channel: 'General', generation }),
  );
  find('size', HTMLElement).textContent = `${new TextEncoder().encode(body).length} bytes`;
  find('request', HTMLElement).textContent = JSON.stringify(JSON.parse(body), null, 2);
}

/** Servers since mid-2021 take a bare string for an array and keep its first byte. */
function contentShown(content: MessageObject['content'], generation: Generation): unknown {
  if (typeof content !== 'string') return content.formatted;
  return generation === '2020' ? content : content.slice(0, 1);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
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

function drawJump(place: NonNullable<DraftIssue['place']>): HTMLElement {
  const { field, line, column } = place;
  const button = element(
    'button',
    { type: 'button', class: 'quiet' },
    `Go to line ${line}, column ${column} of ${field}`,
  );
  button.addEventListener('click', () => goTo(place));
  return button;
}

/** Selects the letter at a place, in a field that may be folded away. */
function goTo({ field, line, column }: NonNullable<DraftIssue['place']>): void {
  const text = find(field, HTMLTextAreaElement);
  text.closest('details')?.setAttribute('open', '');
  const before = text.value.split('\n', line - 1).join('\n');
  const start = before.length + (line > 1 ? 1 : 0) + column - 1;
  text.focus();
  text.setSelectionRange(start, start + 1);
}

function markFields(issues: readonly DraftIssue[]): void {
  const wrong = new Set(issues.map(({ place }) => place?.field));
  for (const text of document.querySelectorAll<HTMLTextAreaElement>('#form textarea')) {
    text.setAttribute('aria-invalid', String(wrong.has(text.id)));
  }
}
