/** Alerts: a quote that starts with `[!NOTE]`, as on GitHub. */
import type { Blockquote, RootContent } from 'mdast';
import type { AlertKind } from '../tree.ts';

const kinds: readonly string[] = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] satisfies AlertKind[];

interface WrittenAlert {
  readonly kind: AlertKind;
  readonly children: readonly RootContent[];
}

/** The kind of an alert and what is under its mark, or undefined for any other quote. */
export function readAlert({ children }: Blockquote): WrittenAlert | undefined {
  const [first, ...others] = children;
  const [text, ...inline] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const [mark, written = ''] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? [];
  const kind = written.toLowerCase();
  if (mark === undefined || !isKind(kind)) return undefined;
  const rest = [{ ...text, value: text.value.slice(mark.length) }, ...inline];
  return { kind, children: [{ ...first, children: rest }, ...others] };
}

function isKind(text: string): text is AlertKind {
  return kinds.includes(text);
}
