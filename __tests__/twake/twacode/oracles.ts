/** Twake's own rules, as its published sources have them: what tests hold our messages against. */

import { readFileSync } from 'node:fs';

export interface Golden {
  readonly name: string;
  readonly content: unknown;
  readonly html: string;
  readonly text: string;
  readonly mentions: string;
  readonly fallback?: string;
  readonly envelope_text?: string;
}

export function readGoldens(name: 'twacode' | 'markdown'): readonly Golden[] {
  const path = new URL(`../../fixtures/${name}-goldens.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export const alice = '11111111-1111-11ea-8111-111111111111';
export const bob = '22222222-2222-11ea-8222-222222222222';

/** v2020.Q3, ChannelsNotificationsSystem::newElement: substrings of the JSON. */
export function mentionsOf2020(content: unknown, members: readonly string[] = [alice, bob]) {
  const json = JSON.stringify(content);
  return ['@all', '@here', ...members].filter((needle) => json.includes(needle));
}

/** v2021.Q4 and later, getMentions: patterns on the message's text. */
export function mentionsOf2021(text: string): readonly string[] {
  return [
    ...(text.match(/( |^)@[a-zA-Z0-9-_.]+/gm) ?? []),
    ...(text.match(/@[^: ]+:([0-f-]{36})/gm) ?? []),
    // What stands behind the word stays with it, and `all!` is no group: only white space is trimmed off.
    ...(text.match(/(^| )@(all|here|channel|everyone)([^a-z]|$)/gm) ?? [])
      .map((special) => special.trim().slice(1))
      .filter((special) => ['all', 'here', 'channel', 'everyone'].includes(special))
      .map((special) => `specials: ${special}`),
  ];
}

const textTypes = new Set(
  'underline strikethrough bold italic mquote quote email url nop br system'.split(' '),
);

/** v2020.Q3, mdToText: what notifications show of a content. Emoji names are removed as emojione does with known ones. */
export function mdToText(content: unknown): string {
  return treeText(content)
    .replace(/@(.*?):.*?(( |$))/g, '@$1$2')
    .replace(/#(.*?):.*?(( |$))/g, '#$1$2')
    .replaceAll(':fire:', '');
}

function treeText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(itemText).join('');
  if (!isObject(content)) return '';
  if (content['type'] !== undefined || content['start'] !== undefined) return itemText(content);
  return String(content['fallback_string'] ?? content['original_str'] ?? '');
}

function itemText(item: unknown): string {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return '';
  if (item['type'] === undefined) return treeText(item['content']);
  if (!textTypes.has(String(item['type']))) return '';
  return (item['type'] === 'br' ? ' ' : '') + treeText(item['content']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
