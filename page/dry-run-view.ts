/** What one sees of a dry run: the message and all that goes with it, or the issues and where they are. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import type { Draft, DraftIssue, DryRun, Place, Sending } from './dry-run.ts';
import { element, find } from './element.ts';
import { keepUnfolded } from './fold.ts';
import type { Form } from './form.ts';
import { drawSent } from './sent-view.ts';
import { withCode } from './sentence.ts';
import { toWorkflowStep } from './workflow-step.ts';

/** The function that shows a dry run of a draft. */
export function createDryRunView(form: Form): (result: DryRun, draft: Draft) => void {
  const announce = createAnnouncer();
  return ({ issues, sending }, { inputs, behave }) => {
    const remarks = sending?.remarks ?? [];
    find('issues', HTMLElement).replaceChildren(
      ...issues.map((issue) => drawIssue(issue, form)),
      ...remarks.map((sentence) => element('p', { class: 'remark' }, ...withCode(sentence))),
    );
    form.mark(issues.flatMap(({ place }) => place ?? []));
    // What stays in sight is of an earlier text, and says so; nothing else of it is left.
    find('outcome', HTMLElement).classList.toggle('stale', sending === undefined);
    find('older', HTMLElement).hidden = sending !== undefined;
    if (sending !== undefined) showSending(sending, behave ?? '2020');
    find('step', HTMLElement).textContent = toWorkflowStep(inputs, behave);
    announce(issues.map(({ what }) => what.split('\n', 1)[0]?.replaceAll('`', '')).join(' '));
  };
}

function showSending(sending: Sending, behave: AnyBehaviour): void {
  const { message, notification } = drawSent(sending, behave);
  const preview = find('preview', HTMLElement);
  find('preview-title', HTMLElement).textContent =
    behave === 'matrix' ? 'In the room' : 'In the channel';
  keepUnfolded(preview, () => preview.replaceChildren(message));
  find('notification-view', HTMLElement).replaceChildren(notification);
  const { method, url, body } = sending;
  find('size', HTMLElement).textContent = `${new TextEncoder().encode(body).length} bytes`;
  find('request-line', HTMLElement).textContent = `${method} ${url.pathname}`;
  find('request', HTMLElement).textContent = JSON.stringify(JSON.parse(body), null, 2);
}

function drawIssue({ what, nextStep, place }: DraftIssue, form: Form): HTMLElement {
  const [sentence = '', ...excerpt] = what.split('\n');
  return element(
    'div',
    { class: 'issue' },
    element('p', {}, ...withCode(sentence)),
    excerpt.length > 0 ? element('pre', { tabindex: '0' }, excerpt.join('\n')) : null,
    nextStep === '' ? null : element('p', { class: 'next' }, ...withCode(nextStep)),
    place === undefined ? null : drawJump(place, form),
  );
}

function drawJump(place: Place, form: Form): HTMLElement | null {
  const { field, at } = place;
  if (!form.has(field)) return null;
  const words = at === undefined ? field : `line ${at.line}, column ${at.column} of ${field}`;
  const button = element('button', { type: 'button', class: 'quiet' }, `Go to ${words}`);
  button.addEventListener('click', () => form.goTo(place));
  return button;
}

/** Milliseconds without a key. */
const PAUSE = 700;

/** Tells whoever listens to the page: not with each key, in the middle of a word, but when there is a pause. */
function createAnnouncer(): (sentences: string) => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return (sentences) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const status = find('issues-status', HTMLElement);
      if (status.textContent !== sentences) status.textContent = sentences;
    }, PAUSE);
  };
}
