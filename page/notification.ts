/**
 * The text of a message on a phone, and who is mentioned.
 *
 * The rules are those of the published servers: ChannelsNotificationsSystem::newElement and mdToText of v2020.Q3,
 * getMentions of v2021.Q4. Edits notify nobody.
 */

import { encodeJson, fieldsOf } from '../local-twake/php.ts';
import type { Generation } from '../src/twake/twacode/preview/preview.ts';

export interface Notification {
  /** What a phone shows: the beginning of the text. */
  readonly shown: string;
  /** Of the whole text, in UTF-8. */
  readonly bytes: number;
  /** Who is notified although the channel is muted, in words. */
  readonly mentioned: readonly string[];
}

/** Bytes of UTF-8: the servers cut here, even inside a letter. */
export const PHONE_BYTES = 100;

/** @param content as it was sent: an envelope, Twacode, or a string */
export function notify(content: unknown, generation: Generation): Notification {
  const text = generation === '2020' ? notificationText(content) : textOf2021(content);
  const mentioned = generation === '2020' ? mentionedIn2020(content) : mentionedIn2021(text);
  const bytes = new TextEncoder().encode(text);
  const shown = new TextDecoder().decode(bytes.subarray(0, PHONE_BYTES));
  return { shown, bytes: bytes.length, mentioned };
}

/** Substrings of the JSON, wherever they stand; an id counts when it is a member's. */
function mentionedIn2020(content: unknown): readonly string[] {
  const json = encodeJson(content ?? null);
  const ids = json.matchAll(/(?=([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))/gi);
  return unique([
    ...(/@(?:all|here)/.test(json) ? [EVERYONE] : []),
    ...[...ids].map(([, id = '']) => memberWith(id)),
  ]);
}

/**
 * Patterns on the text alone. The server takes any sign behind the word of a group, but keeps it: `@all!` calls a
 * group "all!", which there is not. Only white space is trimmed off.
 */
function mentionedIn2021(text: string): readonly string[] {
  const groups = /(?:^| )@(?:all|here|channel|everyone)(?:\s|$)/m.test(text) ? [EVERYONE] : [];
  const ids = [...text.matchAll(/@[^: ]+:([\da-f-]{36})/g)].map(([, id = '']) => memberWith(id));
  const names = [...text.matchAll(/(?<= |^)@([\w.-]+)(?!:[\da-f-]{36})(?![\w.-])/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(?:all|here|channel|everyone)$/.test(name))
    .map((name) => `the member named ${name}`);
  return unique([...groups, ...ids, ...names]);
}

const EVERYONE = 'everyone in the channel';

function memberWith(id: string): string {
  return `the member with the id ${id}`;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** Servers since mid-2021 keep only the first letter of a bare string. */
function textOf2021(content: unknown): string {
  if (typeof content === 'string') return content.slice(0, 1);
  const { original_str, fallback_string } = fieldsOf(content);
  return String(original_str ?? fallback_string ?? '');
}

/** Node types whose text mdToText keeps. */
const textTypes = new Set(
  'underline strikethrough bold italic mquote quote email url nop br system'.split(' '),
);

/** mdToText, which also deletes from a colon behind `@` or `#` up to the next space. */
function notificationText(content: unknown): string {
  return treeText(content)
    .replace(/@(.*?):.*?(?= |$)/g, '@$1')
    .replace(/#(.*?):.*?(?= |$)/g, '#$1');
}

function treeText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(itemText).join('');
  const fields = fieldsOf(content);
  if (fields['type'] !== undefined || fields['start'] !== undefined) return itemText(content);
  return String(fields['fallback_string'] ?? fields['original_str'] ?? '');
}

function itemText(item: unknown): string {
  if (typeof item === 'string') return item;
  const { type, content } = fieldsOf(item);
  if (type === undefined) return treeText(content);
  if (!textTypes.has(String(type))) return '';
  return (type === 'br' ? ' ' : '') + treeText(content);
}
