/**
 * Finds `\n` and its like where they were meant to be a line end or a tab: plain YAML, single quotes and most shells' `echo`
 * leave them as they are.
 *
 * Advice that is wrong is worse than none, so code, paths of Windows and what is quoted alone are passed over. Loaded only where
 * a content has such letters.
 */

import { MOST_SOURCE } from './end-within.ts';
import type { Message } from './message.ts';

/** Advice about the first one, as a sentence or none. */
export function adviceForEscapes(source: string, content: Message['content']): string[] {
  const texts = content.type === 'twacode' ? textsOf(content.value) : [source];
  const [found] = texts.flatMap((text) => findEscape(text.slice(0, MOST_SOURCE)) ?? []);
  if (found === undefined) return [];
  return [
    `The content holds \`${found}\`, which is shown as it is written. Write the line ends and tabs themselves (in YAML, under \`content: |\`), or put the text in double quotes.`,
  ];
}

export function findEscape(text: string): string | undefined {
  for (const word of withoutCode(text).split(/\s+/)) {
    const found = isPath(word) ? undefined : ESCAPE.exec(word)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * No word of English begins with `n` and a consonant, nor with `r\n`; behind `\t`, and before a vowel, a lower-case letter may
 * make it a name: `docs\notes`, `src\test`, `\nabla`.
 */
const ESCAPE =
  /(?<!\\)(?:\\r\\n|\\n(?=\\n)|\\n(?![a-z])|\\n(?!pm\b|vm\b|ginx)(?=[bcdfghj-np-tv-xz])|\\t(?![a-z]))/;

const CODE = [
  /^ *(```|~~~)[\s\S]*?(?:^ *\1|(?![\s\S]))/gm,
  /(?<!`)(`+)[^`]+\1/g,
  /^(?: {4}|\t).*$/gm,
  /<(code|pre)>[^<]*<\/\1>/gi,
  // Liquid's own strings know them.
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g,
  // Somebody speaks of them: `"\n"`, `[\r\n]`.
  /["'/([](?:\\[nrt])+["'/)\]]/g,
];

function withoutCode(text: string): string {
  return CODE.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

/** A drive, a server, a folder that is relative or a variable; another letter behind a backslash; the name of a file at the end. */
function isPath(word: string): boolean {
  return (
    /(?<![a-z\d])[a-z]:\\|^\W*(?:\\\\|[.~]\\)|[%$]\w+[%}]?\\/i.test(word) ||
    /\\(?![nrt])[a-z\d]/i.test(word) ||
    /\\[\w-]+\.[a-z]\w{0,3}\W*$/i.test(word)
  );
}

/** What is shown of hand-written Twacode, but for its code; however deep it is. */
function textsOf(root: unknown): string[] {
  const texts: string[] = [];
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node === 'string') texts.push(node);
    else if (Array.isArray(node)) open.push(...node.toReversed());
    else if (typeof node === 'object' && node !== null) open.push(...shownIn(node));
  }
  return texts;
}

function shownIn(node: object): unknown[] {
  const { type, start, content, formatted } = node as Record<string, unknown>;
  const isCode = /^(?:icode|mcode|copiable)$/.test(`${type}`) || `${start}`.startsWith('`');
  return isCode ? [] : [content, formatted];
}
