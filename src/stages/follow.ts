/** Sends a message that follows an earlier one of its `key`: as its edit or as a reply to it, and where there is none as a new one. */

import type { Dependencies } from '../dependencies.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { leadOf } from '../message/lead.ts';
import type { Log } from '../report/log.ts';
import { reportReply } from '../report/post.ts';
import type { Target } from '../twake/api.ts';
import { deliver } from '../twake/deliver.ts';
import type { Delivery, DeliveryRequest } from '../twake/delivery.ts';
import { keyOf } from '../workflow/people.ts';
import { type ComposedMessage, composeMessage, type Spoken } from './compose-message.ts';
import { findIn, learnFrom, recallSubject, type Subject } from './subject.ts';
import { threadOf } from './thread.ts';

/** An earlier message, as far as it is known, and the way to one that follows it. */
export interface Followed {
  /** Who was notified already. */
  readonly mentioned: readonly string[];
  /** Whether the memory could not be asked: then there may be a message, of which nobody knows. */
  readonly isUnknown: boolean;
  /** The message in a channel, to remove it. */
  readonly find: (target: Target) => Target | undefined;
  /** Sends, and stores what is known then. The deliveries stand in the order of the targets. */
  readonly deliver: (
    request: DeliveryRequest,
    composed: ComposedMessage | undefined,
  ) => Promise<readonly Delivery[]>;
}

interface FollowSources {
  readonly inputs: Inputs;
  readonly spoken: Spoken;
  readonly event: unknown;
}

interface Following extends Omit<FollowSources, 'event'> {
  readonly subject: Subject;
}

type FollowDependencies = Dependencies & { readonly log: Log };

/** Undefined where nothing can be known: the key came out empty, or it is a dry run. */
export async function findFollowed(
  { event, ...sources }: FollowSources,
  dependencies: FollowDependencies,
): Promise<Followed | undefined> {
  const { inputs, spoken } = sources;
  const subject = await recallSubject(inputs, spoken, event, dependencies);
  if (subject === undefined) return undefined;
  return {
    mentioned: subject.mentioned,
    isUnknown: subject.isUnknown,
    find: (target) => findIn(subject, target),
    deliver: (request, composed) =>
      deliverNext(request, { ...sources, subject, composed }, dependencies),
  };
}

/** @param following.composed absent: the messages are removed */
async function deliverNext(
  request: DeliveryRequest,
  following: Following & { readonly composed: ComposedMessage | undefined },
  dependencies: FollowDependencies,
): Promise<readonly Delivery[]> {
  const { subject, composed, spoken } = following;
  const { network, log } = dependencies;
  // One time budget for all of it.
  const end = network.now() + request.policy.timeout_ms;
  const send: Send = (some) => {
    const policy = { ...request.policy, timeout_ms: end - network.now() };
    return deliver({ ...request, ...some, policy }, { ...network, ...log });
  };
  const saving = composed && { ...following, composed, send };
  const deliveries = await (saving
    ? save(request.targets, saving, dependencies)
    : send({ targets: request.targets }));
  if (deliveries.some(({ outcome }) => outcome === 'sent' || outcome === 'removed')) {
    const silent = saving ? await ring(deliveries, saving, dependencies) : [];
    // Who is no longer mentioned is notified again the next time.
    const mentioned = spoken.mentions.map(keyOf).filter((key) => !silent.includes(key));
    await subject.remember(learnFrom(subject, deliveries), composed ? mentioned : []);
  }
  return deliveries;
}

type Send = (request: Pick<DeliveryRequest, 'targets' | 'message'>) => Promise<readonly Delivery[]>;

interface Saving extends Following {
  /** As an edit has it. */
  readonly composed: ComposedMessage;
  readonly send: Send;
}

async function save(
  targets: readonly Target[],
  saving: Saving,
  dependencies: FollowDependencies,
): Promise<readonly Delivery[]> {
  const { subject, inputs } = saving;
  const followed = targets.map((target) => {
    const known = findIn(subject, target);
    if (known === undefined) return target;
    return inputs.delivery.on_repeat === 'edit' ? known : threadOf(known);
  });
  const first = await saveAll(followed, saving, dependencies);
  const gone = first.filter(isGone);
  for (const { target } of gone)
    dependencies.log.info(
      `The message of this \`key\` in ${target.channel_id} is gone, so a new one is posted.`,
    );
  const anew = gone.map(({ target: { channel_id } }) => ({ channel_id }));
  const second = await saveAll(anew, saving, dependencies);
  return first.map((delivery) => {
    const again = second[gone.indexOf(delivery)];
    return again ? { ...again, attempts: delivery.attempts + again.attempts } : delivery;
  });
}

/** Whom an earlier version of the message has notified, that matters to edits alone. */
async function saveAll(
  targets: readonly Target[],
  { subject, inputs, spoken, composed, send }: Saving,
  dependencies: FollowDependencies,
): Promise<readonly Delivery[]> {
  const isEdit = ({ message_id }: Target) => message_id !== undefined;
  const edits = targets.filter(isEdit);
  const others = targets.filter((target) => !isEdit(target));
  const isFresh = subject.mentioned.length === 0 || others.length === 0;
  const { message } = isFresh ? composed : await composeMessage(inputs, spoken, dependencies);
  const [edited, posted] = await Promise.all([
    send({ targets: edits, message: composed.message }),
    send({ targets: others, message }),
  ]);
  const all = [...edited, ...posted];
  return targets.flatMap((target) => all.find((delivery) => delivery.target === target) ?? []);
}

/** What says that nothing can follow it any more. */
const GONE = ['message_not_found', 'thread_not_found'];

function isGone({ outcome, error }: Delivery): boolean {
  return outcome === 'failed' && GONE.includes(error?.code ?? '');
}

/**
 * An edit notifies nobody in some kinds of Twake: whoever is mentioned for the first time gets a reply.
 * @returns the keys of those who should have been notified, and were not
 */
async function ring(
  deliveries: readonly Delivery[],
  { subject, inputs: { twake }, spoken, composed, send }: Saving,
  { log }: Pick<FollowDependencies, 'log'>,
): Promise<readonly string[]> {
  const late = spoken.mentions.filter((one) => !subject.mentioned.includes(keyOf(one)));
  const edits = deliveries.filter(({ operation }) => operation === 'edit');
  if (twake.editsNotify || late.length === 0 || edits.length === 0) return [];
  const edited = edits.filter(({ outcome }) => outcome === 'sent');
  const targets = edited.map(({ target }) => threadOf(target));
  const message = await twake.prepare(leadOf(composed.said, late));
  const replies = await send({ targets, message });
  for (const reply of replies) reportReply(reply, log, 'Those who are mentioned first');
  const isWhole = edited.length === edits.length && replies.every((one) => one.outcome === 'sent');
  return isWhole ? [] : late.map(keyOf);
}
