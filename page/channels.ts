/** The channels of a Twake: messages as they arrive, replies below what they reply to, edits in place. */

import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import { element, find } from './element.ts';
import { drawInspection } from './inspection.ts';
import { drawMessage, type Look } from './message-view.ts';
import type { Introduction, Item } from './news.ts';

interface Channels {
  look: Look;
  names: ReadonlyMap<string, string>;
  items: Map<string, Item>;
  /** Messages that came to a channel nobody was looking at. */
  unread: Map<string, number>;
  current: string;
  inspected: string | undefined;
}

export function startChannels(): void {
  const pictures = new URLSearchParams(location.search).has('pictures');
  find('pictures', HTMLElement).hidden = pictures;
  const channels: Channels = {
    look: { generation: '2020', pictures },
    names: new Map(),
    items: new Map(),
    unread: new Map(),
    current: '',
    inspected: undefined,
  };
  const line = find('line', HTMLElement);
  const news = new EventSource('news');
  news.addEventListener('introduction', ({ data }: MessageEvent<string>) => {
    introduce(JSON.parse(data), channels);
    line.textContent = `Connected · a Twake of ${channels.look.generation}`;
  });
  news.addEventListener('item', ({ data }: MessageEvent<string>) => {
    receive(JSON.parse(data), channels);
  });
  news.addEventListener('error', () => {
    line.textContent = 'This Twake has ended. Waiting for it to come back …';
  });
}

function introduce(introduction: Introduction, channels: Channels): void {
  const generation: Generation = introduction.behave;
  channels.look = { ...channels.look, generation };
  channels.names = new Map(introduction.channels.map(({ id, name }) => [id, name]));
  channels.items = new Map(introduction.items.map((item) => [item.message.id, item]));
  const latest = introduction.items.at(-1)?.message.channel_id;
  enter(channels.current || latest || introduction.channels[0]?.id || '', channels);
}

function receive(item: Item, channels: Channels): void {
  const { id, channel_id } = item.message;
  const isNew = !channels.items.has(id);
  channels.items.set(id, item);
  if (channel_id === channels.current) {
    place(item, channels);
    find('nothing', HTMLElement).hidden = true;
  } else if (isNew) {
    channels.unread.set(channel_id, (channels.unread.get(channel_id) ?? 0) + 1);
  }
  drawRooms(channels);
  if (channels.inspected === id) inspect(id, channels);
}

/** Shows another channel. */
function enter(channelId: string, channels: Channels): void {
  channels.current = channelId;
  channels.unread.delete(channelId);
  find('messages', HTMLElement).replaceChildren();
  find('room-name', HTMLElement).textContent = `# ${nameOf(channelId, channels)}`;
  const items = [...channels.items.values()].filter(
    ({ message }) => message.channel_id === channelId,
  );
  for (const item of items) place(item, channels);
  find('nothing', HTMLElement).hidden = items.length > 0;
  drawRooms(channels);
}

function nameOf(channelId: string, { names }: Channels): string {
  return names.get(channelId) ?? (channelId || 'no channel');
}

function drawRooms(channels: Channels): void {
  const others = [...channels.items.values()].map(({ message }) => message.channel_id);
  const ids = new Set([...channels.names.keys(), ...others]);
  const rooms = find('rooms', HTMLElement);
  const hadFocus = rooms.contains(document.activeElement);
  rooms.replaceChildren(...[...ids].map((id) => drawRoom(id, channels)));
  if (hadFocus) rooms.querySelector<HTMLElement>('[aria-current]')?.focus();
}

function drawRoom(id: string, channels: Channels): HTMLElement {
  const isCurrent = id === channels.current;
  const count = channels.unread.get(id);
  const unread =
    count === undefined
      ? null
      : element('span', { class: 'count', 'aria-label': `${count} new` }, String(count));
  const button = element(
    'button',
    { type: 'button', 'aria-current': isCurrent && 'true', title: id },
    `# ${nameOf(id, channels)}`,
    unread,
  );
  button.addEventListener('click', () => enter(id, channels));
  return element('li', {}, button);
}

/** Puts a message where it belongs, or in the place of what it was before. */
function place(item: Item, channels: Channels): void {
  const { id, parent_message_id } = item.message;
  const known = document.getElementById(placeId(id));
  if (known !== null) {
    const hadFocus = known.contains(document.activeElement);
    known.querySelector(':scope > .message')?.replaceWith(draw(item, channels));
    if (hadFocus) known.querySelector('button')?.focus();
    return;
  }
  const list = threadOf(parent_message_id) ?? find('messages', HTMLElement);
  list.append(element('li', { id: placeId(id) }, draw(item, channels)));
  list.lastElementChild?.scrollIntoView({ block: 'nearest' });
}

function placeId(id: string): string {
  return `message-${id}`;
}

/** The list of answers below a message; undefined when that message is not here. */
function threadOf(parentId: string): Element | undefined {
  const parent = document.getElementById(placeId(parentId));
  if (parent === null) return undefined;
  const found = parent.querySelector(':scope > .thread');
  if (found !== null) return found;
  const thread = element('ol', { class: 'thread', 'aria-label': 'Answers' });
  parent.append(thread);
  return thread;
}

function draw({ message }: Item, channels: Channels): HTMLElement {
  const { id, removed } = message;
  const details = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-pressed': String(channels.inspected === id) },
    'Details',
  );
  details.addEventListener('click', () => {
    inspect(id, channels);
    find('inspector', HTMLElement).focus();
  });
  const shown = { ...message, created_at: new Date(message.created_at), marks: marksOf(message) };
  const article = drawMessage(shown, channels.look, details);
  article.classList.toggle('removed', removed);
  return article;
}

function marksOf(message: Item['message']): string[] {
  const { edited, pinned, removed, ephemeral_recipients, parent_message_id } = message;
  const isStray =
    parent_message_id !== '' && document.getElementById(placeId(parent_message_id)) === null;
  return [
    edited && 'edited',
    pinned && 'pinned',
    removed && 'removed',
    ephemeral_recipients !== null && `shown once, to ${ephemeral_recipients.length}`,
    isStray && 'answers a message that is not here',
  ].filter((mark) => mark !== false);
}

/** Shows what is behind a message, beside it. */
function inspect(id: string, channels: Channels): void {
  const item = channels.items.get(id);
  if (item === undefined) return;
  channels.inspected = id;
  for (const button of find('messages', HTMLElement).querySelectorAll('[aria-pressed]')) {
    button.setAttribute('aria-pressed', String(button.closest('li')?.id === placeId(id)));
  }
  const { generation } = channels.look;
  const channel = nameOf(item.message.channel_id, channels);
  find('inspector', HTMLElement).replaceChildren(drawInspection(item, { channel, generation }));
}
