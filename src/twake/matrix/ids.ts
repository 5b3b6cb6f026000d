/**
 * Ids of Matrix, and what people paste where one belongs: told as what it is, with the id that was meant where it shows.
 *
 * Grammar: https://spec.matrix.org/v1.15/appendices/#common-identifier-format. Outputs are pasted into shells and addresses,
 * so that nothing is an id which holds a quote, a blank or a control character. Since version 12, room ids have no server.
 */

import { quoteValue } from '../../errors.ts';
import type { IdOwner } from '../api.ts';

const SERVER = String.raw`(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?`;
const patterns = {
  room: new RegExp(String.raw`^![\w.~=+/-]+(?::${SERVER})?$`),
  alias: new RegExp(String.raw`^#[^\s:\p{C}]+:${SERVER}$`, 'u'),
  event: new RegExp(String.raw`^\$[\w.~=+/-]+(?::${SERVER})?$`),
  user: new RegExp(`^@[!-9;-~]+:${SERVER}$`),
} as const;

/** Of every id, in bytes. */
const LONGEST_ID = 255;

function isOf(kind: keyof typeof patterns, text: unknown): boolean {
  return typeof text === 'string' && text.length <= LONGEST_ID && patterns[kind].test(text);
}

export const isRoomId = (text: unknown): text is string => isOf('room', text);
export const isEventId = (text: unknown): text is string => isOf('event', text);
export const isUserId = (text: unknown): text is string => isOf('user', text);
export const isAlias = (text: string): boolean => isOf('alias', text);

/** Ids are taken as they are: capitals count. */
export function readId(text: string, owner: IdOwner): string | undefined {
  return isId[owner](text) ? text : undefined;
}

const isId: Readonly<Record<IdOwner, (text: string) => boolean>> = {
  channel: (text) => isRoomId(text) || isAlias(text),
  message: isEventId,
  user: isUserId,
};

/** The rest of a sentence that begins with the name of an input. */
export function describeNoId(text: string, owner: IdOwner): string {
  const meant = findIn(text, owner);
  const next = meant === undefined ? where[owner] : `Write "${meant}".`;
  return `is ${quoteValue(text)}, which is ${describe(text, owner)}. ${next}`;
}

const where: Readonly<Record<IdOwner, string>> = {
  channel:
    'A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes.',
  message:
    'It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output `message_id` gives it.',
  user: 'It looks like "@alice:example.org".',
};

function describe(text: string, owner: IdOwner): string {
  const what = { channel: 'a room', message: 'a message', user: 'a user' }[owner];
  if (text.includes('${{')) return 'an expression that nobody evaluated';
  if (/^https?:\/\//.test(text)) return `an address, and not the id of ${what}`;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))
    return 'an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind)';
  if (isOf('room', text) || isAlias(text)) return `a room, and not ${what}`;
  if (isOf('user', text)) return `a user, and not ${what}`;
  if (isOf('event', text)) return `a message, and not ${what}`;
  if (owner === 'channel' && text.startsWith('#')) return 'an alias without its server';
  return owner === 'channel' ? 'the name of a room, or something else' : `not the id of ${what}`;
}

/** What a link of a client or of matrix.to leads to: `https://matrix.to/#/!id:server/$event?via=server`. */
function findIn(address: string, owner: IdOwner): string | undefined {
  const [, behind] = /^https?:\/\/[^#]*#(.*)$/.exec(address) ?? [];
  const parts = (behind ?? '').replace(/\?.*$/, '').split('/').map(decode);
  return parts.find((part) => readId(part, owner) !== undefined);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
