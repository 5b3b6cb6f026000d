/** The channels or rooms of a Twake: messages as they arrive, answers where they belong, edits in place. */

import { channelClient } from './channel-client.ts';
import type { Client } from './client.ts';
import { element, find } from './element.ts';
import type { Channel, Introduction, Item } from './news.ts';
import { roomClient } from './room-client.ts';

interface Channels {
  client: Client;
  known: ReadonlyMap<string, Channel>;
  items: Map<string, Item>;
  /** Messages that came to a channel nobody was looking at. */
  unread: Map<string, number>;
  current: string;
  inspected: string | undefined;
  /** A message that somebody wants to see arrive. */
  awaited: string | undefined;
  readonly pictures: boolean;
}

export interface ChannelsView {
  /** Calls the listener with each introduction: the same Twake introduces itself again whenever the connection was lost. */
  readonly onIntroduction: (
    listener: (introduction: Introduction, isFirst: boolean) => void,
  ) => void;
  readonly nameOf: (channel_id: string) => string;
  /** Shows a message in its channel, now or as soon as it arrives. */
  readonly reveal: (message: { readonly channel_id: string; readonly message_id: string }) => void;
}

export function startChannels(): ChannelsView {
  const channels: Channels = {
    client: channelClient('2020'),
    known: new Map(),
    items: new Map(),
    unread: new Map(),
    current: '',
    inspected: undefined,
    awaited: undefined,
    pictures: new URLSearchParams(location.search).has('pictures'),
  };
  const line = find('line', HTMLElement);
  const news = new EventSource('news');
  let isFirst = true;
  let listener: Parameters<ChannelsView['onIntroduction']>[0] = () => {};
  news.addEventListener('introduction', ({ data }: MessageEvent<string>) => {
    const introduction: Introduction = JSON.parse(data);
    introduce(introduction, channels);
    const { behave } = introduction;
    line.textContent = `Connected · a Twake ${behave === 'matrix' ? 'Chat' : `of ${behave}`}`;
    listener(introduction, isFirst);
    isFirst = false;
  });
  news.addEventListener('item', ({ data }: MessageEvent<string>) => {
    receive(JSON.parse(data), channels);
  });
  news.addEventListener('error', () => {
    line.textContent = 'This Twake has ended. Waiting for it to come back …';
  });
  return {
    onIntroduction: (given) => {
      listener = given;
    },
    nameOf: (id) => channels.client.nameOf(channelOf(id, channels)),
    reveal: ({ channel_id, message_id }) => {
      enter(channel_id, channels);
      channels.awaited = message_id;
      greet(channels);
    },
  };
}

function introduce(introduction: Introduction, channels: Channels): void {
  const { behave } = introduction;
  channels.client = behave === 'matrix' ? roomClient : channelClient(behave);
  channels.known = new Map(introduction.channels.map((channel) => [channel.id, channel]));
  channels.items = new Map(introduction.items.map((item) => [item.message.id, item]));
  showKind(channels);
  showWays(introduction);
  const latest = introduction.items.at(-1)?.message.channel_id;
  enter(channels.current || latest || introduction.channels[0]?.id || '', channels);
}

/** Words and links that depend on the kind of Twake. */
function showKind({ client, pictures }: Channels): void {
  const { places, hasPictures } = client;
  find('channels', HTMLElement).setAttribute('aria-label', places);
  find('channels-link', HTMLAnchorElement).textContent = places;
  find('pictures', HTMLElement).hidden = pictures || !hasPictures;
}

/** How a message comes here, for whoever sees none: true of this Twake, wherever it runs. */
function showWays({ url, isFound }: Introduction): void {
  find('found', HTMLElement).hidden = !isFound;
  find('not-found', HTMLElement).hidden = isFound;
  find('api-url', HTMLElement).textContent = url;
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
  greet(channels);
}

/** Draws the eye, and the focus, to the message that was awaited, once it is here. */
function greet(channels: Channels): void {
  const place = document.getElementById(placeId(channels.awaited ?? ''));
  if (place === null) return;
  channels.awaited = undefined;
  place.classList.add('arrived');
  place.scrollIntoView({ block: 'nearest' });
  place.querySelector<HTMLElement>('.details')?.focus({ preventScroll: true });
}

/** Shows another channel. */
function enter(channelId: string, channels: Channels): void {
  const { client } = channels;
  channels.current = channelId;
  channels.unread.delete(channelId);
  find('messages', HTMLElement).replaceChildren();
  const channel = channelOf(channelId, channels);
  find('room-name', HTMLElement).replaceChildren(
    client.nameOf(channel),
    element('small', {}, client.describe(channel)),
  );
  const items = [...channels.items.values()].filter(
    ({ message }) => message.channel_id === channelId,
  );
  for (const item of items) place(item, channels);
  find('nothing', HTMLElement).hidden = items.length > 0;
  find('nothing-in', HTMLElement).textContent = `Nothing in ${client.nameOf(channel)} yet`;
  drawRooms(channels);
}

function channelOf(id: string, { known }: Channels): Channel {
  return known.get(id) ?? { id, name: id || 'no channel', isUsual: false };
}

function drawRooms(channels: Channels): void {
  const usual = [...channels.known.values()].filter(({ isUsual }) => isUsual).map(({ id }) => id);
  const others = [...channels.items.values()].map(({ message }) => message.channel_id);
  const ids = new Set([...usual, ...others]);
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
    channels.client.nameOf(channelOf(id, channels)),
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
    redraw(item, known, channels);
    return;
  }
  const thread = channels.client.hasThreads ? threadOf(parent_message_id) : undefined;
  const list = thread ?? find('messages', HTMLElement);
  list.append(element('li', { id: placeId(id) }, draw(item, channels)));
  list.lastElementChild?.scrollIntoView({ block: 'nearest' });
}

/** Draws a message anew where it stands, and what quotes it. */
function redraw(item: Item, known: HTMLElement, channels: Channels): void {
  const hadFocus = known.contains(document.activeElement);
  known.querySelector(':scope > article')?.replaceWith(draw(item, channels));
  if (hadFocus) known.querySelector('button')?.focus();
  if (channels.client.hasThreads) return;
  for (const reply of channels.items.values()) {
    const drawn = document.querySelector(`#${CSS.escape(placeId(reply.message.id))} > article`);
    if (reply.message.parent_message_id === item.message.id)
      drawn?.replaceWith(draw(reply, channels));
  }
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

function draw(item: Item, channels: Channels): HTMLElement {
  const { id, parent_message_id, channel_id } = item.message;
  const details = element(
    'button',
    { type: 'button', class: 'quiet details', 'aria-pressed': String(channels.inspected === id) },
    'Details',
  );
  details.addEventListener('click', () => {
    inspect(id, channels);
    find('inspector', HTMLElement).focus();
  });
  const { client, pictures, items } = channels;
  const parent = items.get(parent_message_id);
  const isHere = parent?.message.channel_id === channel_id;
  return client.draw(item, {
    pictures,
    parent: isHere ? parent : undefined,
    actions: [details],
  });
}

/** Shows what is behind a message, beside it. */
function inspect(id: string, channels: Channels): void {
  const item = channels.items.get(id);
  if (item === undefined) return;
  channels.inspected = id;
  for (const button of find('messages', HTMLElement).querySelectorAll('[aria-pressed]')) {
    button.setAttribute('aria-pressed', String(button.closest('li')?.id === placeId(id)));
  }
  const channel = channelOf(item.message.channel_id, channels);
  find('inspector', HTMLElement).replaceChildren(channels.client.inspect(item, channel));
}
