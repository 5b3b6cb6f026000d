/** The button that sends the draft to the Twake behind the page, and what it says of what became of it. */

import type { AnyBehaviour } from '../local-twake/server.ts';
import type { Delivery } from '../src/twake/delivery.ts';
import type { Draft } from './dry-run.ts';
import { element, find } from './element.ts';
import type { Introduction } from './news.ts';
import { sendDraft } from './send-draft.ts';
import { withCode } from './sentence.ts';

export interface SendViewOptions {
  readonly readDraft: () => Draft;
  readonly nameOf: (channel_id: string) => string;
  /** Shows a message where it arrived. */
  readonly reveal: (message: { readonly channel_id: string; readonly message_id: string }) => void;
}

export interface SendView {
  readonly introduce: (introduction: Introduction) => void;
  /** Takes notice of whether the draft can be sent. */
  readonly check: (isRight: boolean) => void;
}

export function startSendView(options: SendViewOptions): SendView {
  const button = find('send', HTMLButtonElement);
  let known: Introduction | undefined;
  let isRight = false;
  let isSending = false;
  const update = () => {
    const reason = known && whyNot(options.readDraft().behave ?? '2020', known.behave);
    button.disabled = known === undefined || reason !== undefined || !isRight;
    find('why-not', HTMLElement).replaceChildren(...withCode(reason ?? ''));
  };
  button.addEventListener('click', async () => {
    // It stays as it is while it works: a button that is off would lose the focus.
    if (known === undefined || isSending) return;
    isSending = true;
    say('Sending …');
    const target = { api_url: known.url, channel_id: find('target', HTMLSelectElement).value };
    try {
      say(...describe(await sendDraft(options.readDraft(), target), options));
    } finally {
      isSending = false;
    }
  });
  return {
    check: (right) => {
      isRight = right;
      // What was said was about the draft before.
      say();
      update();
    },
    introduce: (introduction) => {
      known = introduction;
      fillTargets(introduction, options);
      update();
    },
  };
}

type Words = readonly (Node | string)[];

function say(...words: Words): void {
  find('sent', HTMLElement).replaceChildren(...words);
}

function fillTargets({ channels }: Introduction, { nameOf }: SendViewOptions): void {
  const targets = find('target', HTMLSelectElement);
  const { value } = targets;
  const usual = channels.filter(({ isUsual }) => isUsual);
  targets.replaceChildren(...usual.map(({ id }) => element('option', { value: id }, nameOf(id))));
  if (usual.some(({ id }) => id === value)) targets.value = value;
}

/** A message for rooms goes to no channel; the two generations of channels take the same. */
function whyNot(chosen: AnyBehaviour, running: AnyBehaviour): string | undefined {
  if ((chosen === 'matrix') === (running === 'matrix')) return undefined;
  return running === 'matrix'
    ? 'A Twake Chat runs here. A Twake with channels: `npm run twake`'
    : `A Twake of ${running} runs here. A Twake Chat: \`npm run twake -- --behave matrix\``;
}

function describe(delivery: Delivery | undefined, options: SendViewOptions): Words {
  if (delivery === undefined) return ['Not sent: see what is wrong with it.'];
  const { accepted, error, warning, target } = delivery;
  if (accepted === undefined)
    return withCode(`Not confirmed: ${error?.message ?? ''} ${error?.nextStep ?? ''}`);
  const see = element('button', { type: 'button', class: 'quiet' }, 'See it there');
  see.addEventListener('click', () => options.reveal(accepted));
  const where = `Sent to ${options.nameOf(target.channel_id)}. `;
  return [where, see, ...withCode(warning === undefined ? '' : ` ${warning}`)];
}
