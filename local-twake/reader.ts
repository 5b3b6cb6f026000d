/** What someone in the channel sees of a stored message, the same for both generations. */

import { fieldsOf, isTrue } from './php.ts';
import type { StoredMessage } from './store.ts';

export interface ReadMessage {
  readonly id: string;
  /** '' when the server has it and it is in no channel's feed, so that nobody sees it. */
  readonly channel_id: string;
  /** The first message of its thread; '' for a message of the channel itself. */
  readonly parent_message_id: string;
  readonly application_id: string;
  readonly sender: string | null;
  /** What the web client draws: a string or Twacode, as the server kept it. */
  readonly content: unknown;
  /** What notifications and the search take; null when the server has no text beside the Twacode. */
  readonly text: string | null;
  /** `custom_title` and `custom_icon`, shown in place of the application's; null when not given. */
  readonly title: string | null;
  readonly icon: string | null;
  readonly hidden_data: unknown;
  readonly pinned: boolean;
  /** Changed since it was posted. (2021's answers always say false.) */
  readonly edited: boolean;
  /** Removed messages stay in this list, so that they can be counted. */
  readonly removed: boolean;
  /** The users it was shown to, once; null for an ordinary message. */
  readonly ephemeral_recipients: readonly unknown[] | null;
  readonly created_at: Date;
  readonly modified_at: Date;
}

/** Reads a message as the web client does: `formatted`, else `prepared`, else the content itself (twacode.md 1). */
export function readMessage(stored: StoredMessage): ReadMessage {
  const content = fieldsOf(stored.content);
  const hidden = fieldsOf(stored.hidden_data);
  return {
    id: stored.id,
    channel_id: stored.channel_id,
    parent_message_id: stored.parent_message_id,
    application_id: stored.application_id,
    sender: stored.sender,
    content: content['formatted'] ?? content['prepared'] ?? stored.content,
    text:
      stringOrNull(content['fallback_string']) ??
      stringOrNull(content['original_str']) ??
      stringOrNull(stored.content),
    title: stringOrNull(hidden['custom_title']),
    icon: stringOrNull(hidden['custom_icon']),
    hidden_data: stored.hidden_data,
    pinned: isTrue(stored.pinned),
    edited: stored.edited,
    removed: stored.removed,
    ephemeral_recipients: stored.ephemeral_recipients,
    created_at: new Date(stored.creation_date * 1000),
    modified_at: new Date(stored.modification_date * 1000),
  };
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
