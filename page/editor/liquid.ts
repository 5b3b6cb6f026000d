/** Liquid inside Markdown, for the eye alone: outputs and tags, and in them strings, filters and the names of tags. */

import { tags } from '@lezer/highlight';
import type { Element, InlineContext, MarkdownConfig } from '@lezer/markdown';

/** An output or a tag; inside strings, braces end neither. */
const liquid = /^\{(?:\{(?:"[^"]*"|'[^']*'|(?!\}\}).)*\}\}|%(?:"[^"]*"|'[^']*'|(?!%\}).)*%\})/s;

/** What stands out in it, by the name of its node. */
const token =
  /(?<LiquidMark>^\{[{%]-?|-?[%}]\}$)|(?<LiquidString>"[^"]*"|'[^']*')|(?<=\|\s*)(?<LiquidFilter>\w+)|(?<=^\{%-?\s*)(?<LiquidTag>\w+)|(?<LiquidNumber>\b\d+(?:\.\d+)?\b)/g;

export const liquidInMarkdown: MarkdownConfig = {
  defineNodes: [
    { name: 'Liquid', style: tags.variableName },
    { name: 'LiquidMark', style: tags.meta },
    { name: 'LiquidString', style: tags.string },
    { name: 'LiquidFilter', style: tags.function(tags.variableName) },
    { name: 'LiquidTag', style: tags.keyword },
    { name: 'LiquidNumber', style: tags.number },
  ],
  parseInline: [{ name: 'Liquid', parse: parseLiquid, before: 'Escape' }],
};

function parseLiquid(context: InlineContext, next: number, start: number): number {
  if (next !== '{'.charCodeAt(0)) return -1;
  const [text] = liquid.exec(context.slice(start, context.end)) ?? [];
  if (text === undefined) return -1;
  const end = start + text.length;
  return context.addElement(context.elt('Liquid', start, end, tokensIn(text, start, context)));
}

function tokensIn(text: string, start: number, context: InlineContext): Element[] {
  return [...text.matchAll(token)].map(({ index, 0: { length }, groups = {} }) => {
    const name = Object.keys(groups).find((key) => groups[key] !== undefined) ?? '';
    return context.elt(name, start + index, start + index + length);
  });
}
