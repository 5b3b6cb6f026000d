/**
 * What Twake of late 2021 (v2021.Q4.860) does with a call.
 *
 * PHP only translates; a node service keeps messages under the key (thread, id) and writes without looking: whatever
 * id comes for a known thread is created or replaced as a whole. A message of the channel itself begins a thread that
 * has its id, and the thread outlives it. A channel's feed is a list of threads, in which one without its first message
 * does not show.
 */

import { type Channel, findChannel, knownUser, normaliseId } from './accounts.ts';
import { type Call, type Generation, json, nginxPage, type OperationResult } from './generation.ts';
import { encodeJson, fieldsOf, isSet, isTrue, type PhpArray } from './php.ts';
import type { Store, StoredMessage } from './store.ts';

const MESSAGE_SYSTEM = 'src/Twake/Discussion/Services/MessageSystem.php';
const MESSAGE_ENTITY = 'src/Twake/Discussion/Entity/Message.php';
const CONTROLLER = 'src/DevelopersApiV1/Messages/Controller/Message.php';

/** The node service refuses larger bodies (fastify's default), and PHP takes its refusal for an empty message. */
const NODE_BODY_LIMIT = 1024 * 1024;

/** The id of every thread, and the channel it is in; '' for none. */
type Threads = Map<string, string>;

export function behave2021(store: Store): Generation {
  const threads: Threads = new Map();
  return {
    save: (call) => save(store, threads, call),
    remove: (call) => remove(store, call),
    readsJson: (_mediaType, form) => Object.keys(form).length === 0,
    allows: (capabilities, needed) => capabilities.length === 0 || capabilities.includes(needed),
    warnAboutHeaders: () => [],
    // Recorded without its Location; nginx's redirect names the host it was configured with (api.md 4).
    outsideApi: nginxPage(302, 'Found', { Location: 'https://localhost/' }),
  };
}

function save(store: Store, threads: Threads, call: Call): OperationResult {
  warnAboutScalar(call);
  const sent = fieldsOf(call.message);
  const channel = channelOf(call, sent);
  if (channel === undefined) return cannotPersist;
  const content = readContent(call, sent['content']);
  const hidden_data = readHiddenData(call, sent);
  if (!fitsNode(sent['content'], content)) return nothingSaved(store, sent);

  moveBetweenThreads(store, threads, sent);
  const parent = normaliseId(sent['parent_message_id']);
  const id = normaliseId(sent['id']);
  const known = parent || id;
  if (isTrue(sent['parent_message_id'] || sent['id']) && !threads.has(known)) {
    return nothingSaved(store, sent);
  }
  const written = { id: idOf(store, sent), parent_message_id: parent, content, hidden_data };
  const thread = known || written.id;
  if (!threads.has(thread)) threads.set(thread, spelledAs(channel, sent) ? channel.id : '');
  const channel_id = threads.get(thread) ?? '';
  if (recipientsOf(sent) === null) leaveFeed(store, written, channel_id);
  const isHeadless = parent !== '' && store.find(keyOf({ id: parent })) === undefined;
  return write(store, call, { ...written, channel_id: isHeadless ? '' : channel_id });
}

/** Where a message is known by its channel, one in other letters is another channel, which nobody is in. */
function spelledAs(channel: Channel, sent: PhpArray): boolean {
  return sent['channel_id'] === channel.id;
}

/**
 * The node service gives an ephemeral reply no id. PHP then answers the one under which clients show it: its
 * recipient's, if the sender named none, so that two for one user share it.
 */
function idOf(store: Store, sent: PhpArray): string {
  const recipients = recipientsOf(sent);
  if (recipients === null || !isTrue(sent['parent_message_id'])) {
    return normaliseId(sent['id']) || store.createId();
  }
  const { ephemeral_id, front_id, id } = sent;
  return String([ephemeral_id, front_id, id, ...recipients].find(isTrue) ?? '');
}

/**
 * An edit that names another thread of the channel writes a second message, and the feed knows a message by its id
 * alone: the first does not show any more. Only where it has replies, these bring it back.
 */
function leaveFeed(
  store: Store,
  { id, parent_message_id }: Pick<StoredMessage, 'id' | 'parent_message_id'>,
  channel_id: string,
): void {
  const isNew = store.find(keyOf({ id, parent_message_id })) === undefined;
  const original = store.find(keyOf({ id }));
  const isAnswered = store.list().some((row) => row.parent_message_id === id && !row.removed);
  if (isNew && original?.channel_id === channel_id && !isAnswered) store.unlist(keyOf({ id }));
}

function write(
  store: Store,
  call: Call,
  written: Pick<
    StoredMessage,
    'id' | 'parent_message_id' | 'channel_id' | 'content' | 'hidden_data'
  >,
): OperationResult {
  const sent = fieldsOf(call.message);
  const recipients = recipientsOf(sent);
  const key = recipients === null ? keyOf(written) : `ephemeral/${written.id}`;
  const before = store.find(key);
  const now = store.now();
  const message: StoredMessage = {
    responses_count: 0,
    application_id: call.application.id,
    sender: knownUser(sent['sender']),
    user_specific_content: [],
    removed: false,
    creation_date: now,
    ...before,
    ...written,
    channel_id: before?.channel_id ?? written.channel_id,
    front_id: frontIdOf(written.hidden_data, written.id),
    pinned: before !== undefined && isTrue(sent['pinned']),
    edited: before !== undefined,
    ephemeral_recipients: recipients,
    modification_date: now,
  };
  store.put(key, message);
  // Nobody comes back from the database as the word for it.
  const isReload = before !== undefined && recipients === null;
  const sender = isReload ? (message.sender ?? 'null') : message.sender;
  return json({
    object: {
      ...toObject({ ...message, sender }, call),
      // The response repeats the request's channel, even where the thread is in another; it knows it in lower case only.
      channel_id:
        sent['channel_id'] === normaliseId(sent['channel_id']) ? sent['channel_id'] : null,
      ...(recipients !== null && {
        ephemeral_id: message.id,
        ephemeral_message_recipients: recipients,
        _user_ephemeral: true,
      }),
    },
  });
}

/** Answers the same whatever happens, as long as there is such a channel. */
function remove(store: Store, call: Call): OperationResult {
  const sent = fieldsOf(call.message);
  if (channelOf(call, sent) === undefined) return cannotPersist;
  const found = store.find(keyOf(sent));
  if (found !== undefined) store.put(keyOf(found), { ...found, removed: true });
  // `worskpace_id` is how the server spells it.
  return json({ result: { ...sent, company_id: call.group_id, worskpace_id: null } });
}

function keyOf(message: PhpArray | Pick<StoredMessage, 'id' | 'parent_message_id'>): string {
  const { id, parent_message_id }: PhpArray = message;
  return `${normaliseId(parent_message_id) || normaliseId(id)}/${normaliseId(id)}`;
}

function channelOf({ group_id }: Call, sent: PhpArray): Channel | undefined {
  const channel = findChannel(sent['channel_id']);
  return channel?.company_id === normaliseId(group_id) ? channel : undefined;
}

/** One recipient at most: the node service has room for one. Null: an ordinary message. */
function recipientsOf(sent: PhpArray): readonly unknown[] | null {
  if (!isTrue(sent['_once_ephemeral_message']) && !isSet(sent['ephemeral_id'])) return null;
  const recipients = sent['ephemeral_message_recipients'];
  return [Array.isArray(recipients) ? (recipients[0] ?? null) : null];
}

/** What moves out of a thread into none begins one of its own, in the same channel. */
function moveBetweenThreads(store: Store, threads: Threads, sent: PhpArray): void {
  const from = sent['_once_replace_message_parent_message'];
  const id = normaliseId(sent['id']);
  if (!isSet(from) || id === '') return;
  store.rekey(keyOf({ id, parent_message_id: from }), keyOf(sent));
  const channel = threads.get(normaliseId(from));
  if (!isTrue(sent['parent_message_id']) && channel !== undefined) threads.set(id, channel);
}

type Offset = readonly [name: string, file: string, line: number];

/** `$value['name']`, as PHP 7.4 reads it: the "offset" of a string is its first character, with a warning. */
function readOffset({ warn }: Call, value: unknown, [name, file, line]: Offset): unknown {
  if (typeof value !== 'string') return fieldsOf(value)[name] ?? null;
  warn(`Illegal string offset '${name}'`, { file, line });
  return value.slice(0, 1);
}

/** Why a bare string loses all but its first letter (api.md 2.10). */
function readContent(call: Call, content: unknown): PhpArray {
  const firstOf = (first: string, second: string, line: number) => {
    const value = readOffset(call, content, [first, MESSAGE_SYSTEM, line]);
    return isTrue(value) ? value : readOffset(call, content, [second, MESSAGE_SYSTEM, line]);
  };
  const formatted = firstOf('formatted', 'prepared', 214);
  const prepared = isTrue(formatted) ? formatted : (content ?? null);
  const text = firstOf('original_str', 'fallback_string', 228);
  return { fallback_string: text, original_str: text, prepared };
}

function readHiddenData({ warn }: Call, { hidden_data, front_id }: PhpArray): unknown {
  if (typeof hidden_data !== 'string') {
    return { ...(hidden_data ?? {}), _front_id: front_id ?? null };
  }
  const place = { file: MESSAGE_SYSTEM, line: 143 };
  warn("Illegal string offset '_front_id'", place);
  warn('Cannot assign an empty string to a string offset', place);
  return hidden_data;
}

/** The first byte of a character beyond ASCII is no UTF-8, so PHP sends nothing at all; and there is the limit. */
function fitsNode(sent: unknown, { original_str, prepared }: PhpArray): boolean {
  if (typeof sent === 'string' && /^[^\0-\x7f]/.test(sent)) return false;
  return encodeJson([original_str, prepared]).length < NODE_BODY_LIMIT;
}

function frontIdOf(hidden_data: unknown, id: string): unknown {
  const hidden = typeof hidden_data === 'string' ? hidden_data.slice(0, 1) : undefined;
  return hidden ?? fieldsOf(hidden_data)['_front_id'] ?? id;
}

function warnAboutScalar({ message, warn }: Call): void {
  if (typeof message !== 'number' && message !== true) return;
  for (const line of [72, 73]) {
    warn('Cannot use a scalar value as an array', { file: CONTROLLER, line });
  }
}

/** PHP's empty message, which is also what it answers when the node service refused or took longer than a second. */
const emptyObject = {
  id: null,
  front_id: null,
  channel_id: null,
  parent_message_id: '',
  responses_count: 0,
  message_type: 0,
  sender: null,
  application_id: null,
  edited: false,
  pinned: false,
  hidden_data: null,
  _reactions: null,
  modification_date: 0,
  creation_date: 0,
  content: { fallback_string: null, original_str: null, prepared: [] },
  user_specific_content: [],
  increment_at_time: 0,
  thread_id: '',
  created_at: 0,
  user_id: null,
  text: '',
  blocks: blocksOf(''),
  files: null,
  context: null,
  title: null,
  picture: null,
  stats: { last_activity: 0, replies: 0 },
  pinned_info: { pinned_by: null, pinned_at: 0 },
  reactions: [],
  type: 'message',
  subtype: null,
};

/** The response that looks like success and has no id. */
export function nullObject(front_id: string, channel_id: unknown): PhpArray {
  return { object: { ...emptyObject, front_id, channel_id: channel_id ?? null } };
}

function nothingSaved(store: Store, sent: PhpArray): OperationResult {
  return json(nullObject(store.createFrontId(), sent['channel_id']));
}

function toObject(message: StoredMessage, call: Call): PhpArray {
  const sent = fieldsOf(call.message);
  const { hidden_data, creation_date } = message;
  const text = fieldsOf(message.content)['original_str'] ?? '';
  const hidden = (name: string, file: string, line: number) =>
    readOffset(call, hidden_data, [name, file, line]);
  hidden('_front_id', MESSAGE_SYSTEM, 244);
  return {
    ...emptyObject,
    id: message.id || null,
    front_id: message.front_id,
    parent_message_id: message.parent_message_id,
    message_type: 1,
    sender: message.sender,
    application_id: message.application_id,
    pinned: message.pinned,
    hidden_data,
    modification_date: message.modification_date,
    creation_date,
    content: message.content,
    thread_id: message.parent_message_id,
    created_at: creation_date,
    user_id: message.sender,
    text,
    blocks: blocksOf(text),
    context: hidden_data,
    title: hidden('custom_title', MESSAGE_ENTITY, 590),
    picture: hidden('custom_icon', MESSAGE_ENTITY, 591),
    stats: { last_activity: creation_date, replies: 0 },
    pinned_info: message.pinned
      ? { pinned_by: knownUser(sent['sender']), pinned_at: message.modification_date }
      : emptyObject.pinned_info,
    subtype: 'application',
  };
}

function blocksOf(text: unknown): readonly PhpArray[] {
  return [{ type: 'section', text: { type: 'mrkdwn', text } }];
}

const cannotPersist: OperationResult = { kind: 'text', text: 'ERROR with persist' };
