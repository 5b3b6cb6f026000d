/** The content of an `m.room.message` event: the message as text, as HTML where that shows more, and whom it notifies. */

import { Buffer } from 'node:buffer';
import type { Message, MessageSize } from '../../message/message.ts';
import type { Root } from '../../message/tree.ts';
import type { Target } from '../api.ts';
import { isPlain, toBody } from './body.ts';
import { addresseesIn, type Mentions, mentionsOf } from './mentions.ts';

/** What a message and its edits have in common. */
export interface Content {
  readonly msgtype: 'm.text';
  readonly body: string;
  readonly format?: 'org.matrix.custom.html';
  readonly formatted_body?: string;
  /** Always there: without it, servers look for names in the text, and `@room` in a title would ring. */
  readonly 'm.mentions': Mentions;
  readonly [field: string]: unknown;
}

/** The key of what makes an event of this action known again; servers keep keys that they do not know. */
export const NONCE = 'dev.twake-message.nonce';

export async function toContent({
  content,
  sender_name,
  message_fields,
}: Message): Promise<Content> {
  if (content.type !== 'root') throw new Error('Matrix has no Twacode, and inputs refuse it.');
  const root = sender_name ? withSender(content, sender_name) : content;
  return {
    ...message_fields,
    msgtype: 'm.text',
    body: toBody(root),
    ...(!isPlain(root) && {
      format: 'org.matrix.custom.html' as const,
      formatted_body: await renderHtml(root),
    }),
    'm.mentions': mentionsOf(addresseesIn(root)),
  };
}

async function renderHtml(root: Root): Promise<string> {
  const { toHtml } = await import('./html/html.ts');
  return toHtml(root);
}

/** Clients show the name of the account alone: one for a single message stands in front of it. */
function withSender({ children }: Root, name: string): Root {
  const sender = { type: 'strong', children: [{ type: 'text', value: `${name}: ` }] } as const;
  const [first, ...others] = children;
  return {
    type: 'root',
    children:
      first?.type === 'paragraph'
        ? [{ ...first, children: [sender, ...first.children] }, ...others]
        : [{ type: 'paragraph', children: [sender] }, ...children],
  };
}

/**
 * What is sent for a target: the message, a reply in a thread, or an edit.
 * @param notified whom an earlier version has notified: the top level of an edit mentions the others, and notifies them
 */
export function eventContentFor(
  content: Content,
  { message_id, parent_message_id }: Target,
  { nonce, notified }: { readonly nonce: string; readonly notified: readonly string[] },
): Content {
  if (message_id)
    return {
      ...content,
      body: `* ${content.body}`,
      ...(content.formatted_body && { formatted_body: `* ${content.formatted_body}` }),
      'm.mentions': withoutNotified(content['m.mentions'], notified),
      'm.new_content': content,
      'm.relates_to': { rel_type: 'm.replace', event_id: message_id },
      [NONCE]: nonce,
    };
  return {
    ...content,
    ...(parent_message_id && {
      'm.relates_to': {
        rel_type: 'm.thread',
        event_id: parent_message_id,
        is_falling_back: true,
        'm.in_reply_to': { event_id: parent_message_id },
      },
    }),
    [NONCE]: nonce,
  };
}

function withoutNotified({ user_ids = [], room }: Mentions, notified: readonly string[]): Mentions {
  const late = user_ids.filter((id) => !notified.includes(id));
  return {
    ...(late.length > 0 && { user_ids: late }),
    ...(room && !notified.includes('all') && { room }),
  };
}

/**
 * The most that a content may have, in bytes of JSON. Servers take 65,536 for the whole event, of which a room with many
 * branches takes some thousand for itself (its `prev_events`).
 */
export const LARGEST_CONTENT = 60_000;

/** For what a target adds: the nonce, the thread. */
const FRAME = 1000;

/** For what an edit says more than the message that it edits: how the job ended. */
const REST = 4000;

/** As long as an id of an event, and the nonce of one, may be. */
const longest = { id: '$'.padEnd(255, 'x'), nonce: 'x'.repeat(40) } as const;

/** @param options.isEdit an edit carries its text four times; what is none may be a reply in a thread, which names two events */
export function sizeOf({ isEdit }: { readonly isEdit: boolean }): MessageSize {
  const named = isEdit ? { message_id: longest.id } : { parent_message_id: longest.id };
  const target = { channel_id: '', ...named };
  const { nonce } = longest;
  return {
    limit: LARGEST_CONTENT - FRAME - (isEdit ? REST : 0),
    measure: async (message) => {
      const content = eventContentFor(await toContent(message), target, { nonce, notified: [] });
      return Buffer.byteLength(JSON.stringify(content));
    },
  };
}
