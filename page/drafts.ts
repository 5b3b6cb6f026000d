/** Drafts of messages: the one in the form, and those that it took the place of, so that nothing that was written is lost. */

import { recall, remember } from './storage.ts';

/** What the form holds, by the names of its controls; empty and absent is the same. */
export type Texts = Readonly<Record<string, string>>;

export interface OpenDraft {
  /** The name of the example that it is, unchanged; empty: somebody's own. */
  readonly example: string;
  readonly texts: Texts;
}

export interface Drafts {
  readonly open: OpenDraft;
  /** The latest first. */
  readonly earlier: readonly Texts[];
}

const EARLIER = 5;

/** Opens another draft; what was open is kept, unless it is an example or says nothing. */
export function openAnother(open: OpenDraft, { open: before, earlier }: Drafts): Drafts {
  const isKept = before.example === '' && !isSilent(before.texts);
  const kept = [...(isKept ? [before.texts] : []), ...earlier];
  const others = kept.filter((texts, index) => {
    const isFirst = kept.findIndex((other) => areSame(other, texts)) === index;
    return isFirst && !areSame(texts, open.texts);
  });
  return { open, earlier: others.slice(0, EARLIER) };
}

function isSilent({ content = '', preset = '' }: Texts): boolean {
  return content.trim() === '' && preset === '';
}

function areSame(one: Texts, other: Texts): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return names.every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

/** By what somebody knows a draft again: the line that it begins with. */
export function titleOf({ content = '', preset = '' }: Texts): string {
  if (preset !== '') return `preset: ${preset}`;
  const [line = ''] = content.trim().split('\n', 1);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

const KEY = 'drafts';

/** Those of the visit before; undefined where there was none, or where another version of the page kept something else. */
export function recallDrafts(): Drafts | undefined {
  try {
    const drafts: Drafts | null = JSON.parse(recall(KEY) ?? 'null');
    const isWhole = drafts !== null && Array.isArray(drafts.earlier) && drafts.open.texts !== null;
    return isWhole && typeof drafts.open.texts === 'object' ? drafts : undefined;
  } catch {
    return undefined;
  }
}

export function rememberDrafts(drafts: Drafts): void {
  remember(KEY, JSON.stringify(drafts));
}
