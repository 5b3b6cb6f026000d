/** Alerts: a quote that starts with `[!NOTE]` has a title, as on GitHub. */
import type { Blockquote, RootContent } from 'mdast';

const titles: Readonly<Record<string, string>> = {
  note: 'ℹ️ Note',
  tip: '💡 Tip',
  important: '❗ Important',
  warning: '⚠️ Warning',
  caution: '🛑 Caution',
};

export interface Alert {
  readonly title: string;
  readonly children: readonly RootContent[];
}

/** The title of an alert and what is under it, or undefined for any other quote. */
export function readAlert({ children }: Blockquote): Alert | undefined {
  const [first, ...others] = children;
  const [text, ...inline] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const [mark, kind = ''] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? [];
  const title = titles[kind.toLowerCase()];
  if (mark === undefined || title === undefined) return undefined;
  const rest = [{ ...text, value: text.value.slice(mark.length) }, ...inline];
  return { title, children: [{ ...first, children: rest }, ...others] };
}
