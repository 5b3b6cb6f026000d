/** The languages that one writes on the page, with a class of the style sheet for what stands out in them. */

import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { defineLanguageFacet, Language, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tagHighlighter, tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';
import { liquidInMarkdown } from './liquid.ts';

export type LanguageName = 'markdown' | 'yaml' | 'json' | 'text';

const highlighter = tagHighlighter([
  { tag: tags.heading, class: 'hl-heading' },
  { tag: tags.strong, class: 'hl-strong' },
  { tag: tags.emphasis, class: 'hl-emphasis' },
  { tag: tags.strikethrough, class: 'hl-strikethrough' },
  { tag: [tags.link, tags.url, tags.labelName], class: 'hl-link' },
  { tag: [tags.monospace, tags.string, tags.special(tags.string)], class: 'hl-string' },
  { tag: [tags.keyword, tags.bool, tags.null, tags.number], class: 'hl-keyword' },
  { tag: tags.variableName, class: 'hl-variable' },
  { tag: tags.function(tags.variableName), class: 'hl-filter' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'hl-property' },
  { tag: [tags.processingInstruction, tags.meta, tags.comment, tags.quote], class: 'hl-mark' },
]);

/** lang-markdown would bring the parsers of HTML, CSS and JavaScript along, 190 KB of them. */
const markdown = () =>
  new Language(defineLanguageFacet(), parser.configure([GFM, liquidInMarkdown]), [], 'markdown')
    .extension;

const languages: Readonly<Record<LanguageName, () => Extension>> = {
  markdown,
  yaml: () => yaml(),
  json: () => json(),
  text: () => [],
};

export function highlight(name: LanguageName): Extension {
  return [languages[name](), syntaxHighlighting(highlighter)];
}
