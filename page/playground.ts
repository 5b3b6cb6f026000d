/** The playground: a preview of the message, or its issues, with each key. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import { startDesk } from './desk.ts';
import { type Draft, dryRun } from './dry-run.ts';
import { createDryRunView } from './dry-run-view.ts';
import { find } from './element.ts';
import { follow } from './follow.ts';
import { toDraft } from './form.ts';
import { recall, remember } from './storage.ts';
import { toWorkflowStep } from './workflow-step.ts';

export interface Playground {
  readonly readDraft: () => Draft;
  /** Chooses for which Twake the message is. */
  readonly chooseTwake: (behave: AnyBehaviour) => void;
  /** Calls the listener whenever a draft is shown, with whether it is right. */
  readonly onShown: (listener: (isRight: boolean) => void) => void;
}

export function startPlayground(): Playground {
  let onShown: (isRight: boolean) => void = () => {};
  const update = follow(async () => {
    const draft = readDraft();
    const result = await dryRun(draft);
    show(result, draft);
    onShown(result.sending !== undefined);
    desk.remember();
  });
  const desk = startDesk(update);
  const show = createDryRunView(desk.form);
  const readDraft = () => toDraft({ ...desk.texts(), twake: chosenTwake() });
  followTwake(update);
  find('copy', HTMLButtonElement).addEventListener('click', () => copyStep(readDraft()));
  void desk.begin();
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

/** The Twake that was chosen is chosen at the next visit, too; a Twake behind the page knows better. */
function followTwake(update: () => void): void {
  const before = recall('twake');
  for (const choice of twakes()) {
    choice.checked ||= choice.value === before;
    choice.addEventListener('change', () => {
      remember('twake', choice.value);
      update();
    });
  }
}

const twakes = () => [...document.querySelectorAll<HTMLInputElement>('input[name="twake"]')];

function chosenTwake(): string {
  return twakes().find(({ checked }) => checked)?.value ?? '2020';
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
