/**
 * What Twake of July 2020 (v2020.Q3.3219) does with a call.
 *
 * One PHP server keeps messages in Cassandra under the primary key (channel, parent, id). That explains its manners:
 * a message is only found by whoever names all three, and an edit is a read, a change of what is not null, and a write.
 */

import { findChannel, knownUser, normaliseId } from './accounts.ts';
import {
  type Call,
  type Generation,
  json,
  nginxPage,
  type OperationResult,
  type SourceLine,
} from './generation.ts';
import { fieldsOf, isLooselyEqual, isSet, isTrue, type PhpArray } from './php.ts';
import type { Store, StoredMessage } from './store.ts';

const MESSAGE_SYSTEM = 'src/Twake/Discussion/Services/MessageSystem.php';
const RESPONSE = 'app/Common/Http/Response.php';

/** The lines of Response.php that set a header. */
const HEADER_LINES = [86, 88, 88, 88, 88, 88, 90, 98];

export function behave2020(store: Store): Generation {
  return {
    save: (call) => save(store, call),
    remove: (call) => remove(store, call),
    readsJson: (mediaType) => mediaType?.startsWith('application/json') ?? false,
    allows: (capabilities, needed) => capabilities.includes(needed),
    warnAboutHeaders: ({ file, line }) => {
      const text = `Cannot modify header information - headers already sent by (output started at /twake-core/${file}:${line})`;
      return HEADER_LINES.map((headerLine) => [text, { file: RESPONSE, line: headerLine }]);
    },
    outsideApi: nginxPage(405, 'Not Allowed'),
  };
}

function save(store: Store, call: Call): OperationResult {
  if (typeof call.message === 'string') return stringMessage;
  const sent = fieldsOf(call.message);
  if (!isTrue(sent['channel_id'])) return malformed;
  if (isTrue(sent['_once_ephemeral_message']) || isSet(sent['ephemeral_id'])) {
    return show(store, call, sent);
  }
  return isSet(sent['id']) ? edit(store, call, sent) : create(store, call, sent);
}

function create(store: Store, call: Call, sent: PhpArray): OperationResult {
  if (findChannel(sent['channel_id']) === undefined) return unknownChannel;
  const parent = isTrue(sent['parent_message_id'])
    ? store.find(keyOf({ ...sent, parent_message_id: '', id: sent['parent_message_id'] }))
    : undefined;
  if (parent !== undefined) countResponse(store, parent, 1);
  const created: StoredMessage = {
    ...newMessage(store, call, sent),
    channel_id: normaliseId(sent['channel_id']),
    parent_message_id: parent?.id ?? '',
  };
  // Cassandra refuses a front_id that is no string, and the adapter only logs that: the response says nothing of it.
  if (typeof created.front_id === 'string') store.put(keyOf(created), created);
  warnAboutScalar(call, created.content);
  return json({ object: { ...toObject(created), channel_id: sent['channel_id'] } });
}

/** An ephemeral message: nothing is checked, and nothing stored. */
function show(store: Store, call: Call, sent: PhpArray): OperationResult {
  const created = newMessage(store, call, sent);
  const id = typeof sent['ephemeral_id'] === 'string' ? sent['ephemeral_id'] : created.id;
  const recipients = sent['ephemeral_message_recipients'];
  const shown: StoredMessage = {
    ...created,
    id,
    front_id: sent['ephemeral_id'] ?? created.front_id,
    channel_id: String(sent['channel_id']),
    parent_message_id: String(sent['parent_message_id'] ?? ''),
    ephemeral_recipients: Array.isArray(recipients) ? recipients : [],
  };
  store.put(`ephemeral/${id}`, shown);
  warnAboutScalar(call, shown.content);
  return json({
    object: {
      ...toObject(shown),
      ephemeral_id: id,
      _user_ephemeral: true,
      ...(isSet(recipients) && { ephemeral_message_recipients: recipients }),
    },
  });
}

function edit(store: Store, call: Call, sent: PhpArray): OperationResult {
  const formerParent = sent['_once_replace_message_parent_message'];
  const key = keyOf({ ...sent, ...(isSet(formerParent) && { parent_message_id: formerParent }) });
  const found = store.find(key);
  if (found === undefined) return malformed;
  const loaded = isSet(formerParent) ? move(store, found, sent) : reload(found);

  const changed = isSet(sent['content']) && !isLooselyEqual(found.content, sent['content']);
  const edited: StoredMessage = {
    ...loaded,
    content: sent['content'] ?? loaded.content,
    hidden_data: sent['hidden_data'] ?? loaded.hidden_data,
    pinned: isTrue(sent['pinned'] ?? loaded.pinned),
    user_specific_content: modified(loaded.user_specific_content, sent),
    edited: loaded.edited || changed,
    modification_date: changed ? store.now() : loaded.modification_date,
  };
  store.put(keyOf(edited), edited);
  warnAboutScalar(call, sent['content']);
  // The driver gives a counter of zero back as null; a message that has just moved is a new row with its own zero.
  const responses_count = isSet(formerParent) ? 0 : edited.responses_count || null;
  return json({ object: { ...toObject(edited), responses_count } });
}

/** Takes a message out of one thread, and into another or the channel itself. */
function move(store: Store, message: StoredMessage, sent: PhpArray): StoredMessage {
  const parentOf = (parent: string) =>
    store.find(keyOf({ ...message, parent_message_id: '', id: parent }));
  const [from, to] = [
    parentOf(message.parent_message_id),
    parentOf(normaliseId(sent['parent_message_id'])),
  ];
  if (from !== undefined) countResponse(store, from, -1);
  if (to !== undefined) countResponse(store, to, 1);
  const moved = { ...reload(message), parent_message_id: to?.id ?? '' };
  store.rekey(keyOf(message), keyOf(moved));
  return moved;
}

/** Answers the same whatever happens; a message that has responses stays. */
function remove(store: Store, { message }: Call): OperationResult {
  const found = store.find(keyOf(fieldsOf(message)));
  if (found !== undefined && found.responses_count === 0) {
    store.put(keyOf(found), { ...found, removed: true });
    const parent = store.find(
      keyOf({ ...found, parent_message_id: '', id: found.parent_message_id }),
    );
    if (parent !== undefined) countResponse(store, parent, -1);
  }
  return json({ result: message ?? null });
}

function keyOf(message: PhpArray | StoredMessage): string {
  return [message['channel_id'], message['parent_message_id'], message['id']]
    .map(normaliseId)
    .join('/');
}

function countResponse(store: Store, parent: StoredMessage, difference: 1 | -1): void {
  store.put(keyOf(parent), {
    ...parent,
    responses_count: parent.responses_count + difference,
  });
}

function newMessage(store: Store, { application }: Call, sent: PhpArray): StoredMessage {
  const now = store.now();
  return {
    id: store.createId(),
    front_id: sent['front_id'] ?? store.createFrontId(),
    channel_id: '',
    parent_message_id: '',
    responses_count: 0,
    application_id: application.id,
    sender: knownUser(sent['sender']),
    content: sent['content'] ?? null,
    hidden_data: sent['hidden_data'] ?? null,
    user_specific_content: modified([], sent),
    pinned: sent['pinned'] ?? null,
    edited: false,
    removed: false,
    ephemeral_recipients: null,
    creation_date: now,
    modification_date: now,
  };
}

/** Only a new message shows `pinned` as it was sent; the database knows true and false. */
function reload(message: StoredMessage): StoredMessage {
  return { ...message, pinned: isTrue(message.pinned) };
}

/** What single users see in addition, by user id. */
function modified(content: unknown, sent: PhpArray): unknown {
  const { user_id, modifiers, replace_all } = fieldsOf(sent['_once_user_specific_update']);
  if (typeof user_id !== 'string') return content;
  const before = fieldsOf(content);
  const kept = isTrue(replace_all) ? {} : fieldsOf(before[user_id]);
  return { ...before, [user_id]: { ...kept, ...fieldsOf(modifiers) } };
}

/** The response's `object`: api.md 2.2. */
function toObject(message: StoredMessage): PhpArray {
  return {
    id: message.id,
    front_id: message.front_id,
    channel_id: message.channel_id,
    parent_message_id: message.parent_message_id,
    responses_count: message.responses_count,
    message_type: 1,
    sender: message.sender,
    application_id: message.application_id,
    edited: message.edited,
    pinned: message.pinned,
    hidden_data: message.hidden_data,
    reactions: [],
    modification_date: message.modification_date,
    creation_date: message.creation_date,
    content: message.content,
    user_specific_content: message.user_specific_content,
  };
}

/** The search for mentions takes every content that is neither text nor empty for a list, in three places. */
function warnAboutScalar({ warn }: Call, content: unknown): void {
  if (typeof content === 'object' || typeof content === 'string' || !isTrue(content)) return;
  const place: SourceLine = { file: MESSAGE_SYSTEM, line: 666 };
  for (let times = 0; times < 3; times++) {
    warn('Invalid argument supplied for foreach()', place);
  }
}

const malformed = json({ error: 'unknown error or malformed query.' });

const unknownChannel: OperationResult = {
  kind: 'dead',
  error: `Call to a member function getOriginalWorkspaceId() on null in /twake-core/src/Twake/Discussion/Services/MessageSystem.php:454
Stack trace:
#0 /twake-core/src/DevelopersApiV1/Messages/Controller/Message.php(81): Twake\\Discussion\\Services\\MessageSystem-&gt;save(Array, Array, NULL, Object(Twake\\Market\\Entity\\Application))
#1 /twake-core/app/Common/BaseBundle.php(94): DevelopersApiV1\\Messages\\Controller\\Message-&gt;saveMessage(Object(Common\\Http\\Request))
#2 /twake-core/app/Common/Routing.php(62): Common\\BaseBundle-&gt;Common\\{closure}(Object(Common\\Http\\Request))
#3 /twake-core Common\\Routing-&gt;Common\\{closure}()
#4 /twake-core Pecee\\SimpleRouter\\ClassLoader\\ClassLoader-&gt;loadClosure(Object(Closure), Array)
#5 /twake-core Pecee\\SimpleRouter\\Route\\Route-&gt;renderRoute(Object(Pecee\\Http`,
  place: { file: MESSAGE_SYSTEM, line: 454 },
};

/** Known to end like this, but not recorded: the wording is PHP's for such an access, the line a guess. */
const stringMessage: OperationResult = {
  kind: 'dead',
  error:
    'Cannot unset string offsets in /twake-core/src/DevelopersApiV1/Messages/Controller/Message.php:72',
  place: { file: 'src/DevelopersApiV1/Messages/Controller/Message.php', line: 72 },
};
