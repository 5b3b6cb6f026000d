/** Shortcodes: `:rocket:` is 🚀. The table is large, and is loaded only where one occurs outside code. */
import { type Document, walk } from './parse.ts';

export type EmojiTable = Readonly<Record<string, string>>;

/** The minutes in `12:30:45` are none. */
const SHORTCODE = /:(?!\d\d:)[\w+-]+:/;

/** Resolves to GitHub's own table of names (gemoji), or to an empty one where the document does not need it. */
export async function loadEmoji(document: Document): Promise<EmojiTable> {
  if (!hasShortcode(document)) return {};
  const { nameToEmoji } = await import('./emoji.generated.ts');
  return nameToEmoji;
}

function hasShortcode({ children }: Document): boolean {
  for (const { node } of walk({ type: 'root', children: [...children] })) {
    if ((node.type === 'text' || node.type === 'html') && SHORTCODE.test(node.value)) return true;
  }
  return false;
}

/** The text with emoji for the shortcodes that have one; GitHub's own pictures (`:octocat:`) have none. */
export function replaceShortcodes(text: string, table: EmojiTable): string {
  const [start = '', ...pieces] = text.split(':');
  let replaced = start;
  for (let index = 0; index < pieces.length; index += 1) {
    const name = pieces[index] ?? '';
    const after = pieces[index + 1];
    if (after !== undefined && Object.hasOwn(table, name)) {
      replaced += `${table[name]}${after}`;
      index += 1;
    } else replaced += `:${name}`;
  }
  return replaced;
}
