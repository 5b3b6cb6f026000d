/** The playground: a preview of the message, or its issues, while one types. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import { dryRun } from './dry-run.ts';
import { showDryRun } from './dry-run-view.ts';
import { find } from './element.ts';
import { fillChoices, loadEvent, loadExample, readDraft } from './form.ts';
import { toWorkflowStep } from './workflow-step.ts';

/** Milliseconds without a key after which the preview follows. */
const PAUSE = 120;

export interface Playground {
  /** Chooses for which Twake the message is. */
  readonly chooseTwake: (behave: AnyBehaviour) => void;
}

export function startPlayground(): Playground {
  const update = followChanges();
  fillChoices();
  find('form', HTMLFormElement).addEventListener('input', update);
  find('form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
  find('example', HTMLSelectElement).addEventListener('change', () => loadExample().then(update));
  find('event', HTMLSelectElement).addEventListener('change', () => loadEvent().then(update));
  find('copy', HTMLButtonElement).addEventListener('click', copyStep);
  followCaret();
  loadExample().then(update);
  return {
    chooseTwake: (behave) => {
      find('twake', HTMLSelectElement).value = behave;
      update();
    },
  };
}

/** The function that shows the draft after a pause. A result that a newer one overtook is dropped. */
function followChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const show = async () => {
    latest += 1;
    const mine = latest;
    const draft = readDraft();
    const result = await dryRun(draft);
    if (mine === latest) showDryRun(result, draft);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  };
}

/** Errors speak of lines and columns, so the field tells its own. */
function followCaret(): void {
  const content = find('content', HTMLTextAreaElement);
  const caret = find('caret', HTMLElement);
  document.addEventListener('selectionchange', () => {
    if (document.activeElement !== content) return;
    const lines = content.value.slice(0, content.selectionStart).split('\n');
    caret.textContent = `Line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  });
}

/** A browser without a clipboard for this page still has the text, selected. */
async function copyStep(): Promise<void> {
  const step = find('step', HTMLElement);
  const button = find('copy', HTMLButtonElement);
  // The last keys may not have been shown yet.
  const { inputs, behave } = readDraft();
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
