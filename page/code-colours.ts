/** Code in colours, its language guessed, as Twake's clients do it: by the same library, with the languages of workflows. */

import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

const languages = {
  ...{ bash, css, diff, dockerfile, go, ini, java, javascript, json, python, rust, shell, sql },
  ...{ typescript, xml, yaml },
};

/** Longer code is shown without colours: guessing would be felt at each key. */
const LONGEST = 5000;

/** By text: a message is drawn anew at each key, and most of its code is as it was. */
const known = new Map<string, string>();
const MOST_KNOWN = 50;

/** Shows a text in an element, in colours. */
export function colourCode(code: HTMLElement, text: string): void {
  if (text.length > LONGEST) code.textContent = text;
  else code.innerHTML = coloursOf(text);
}

/** HTML, in which all of the text is escaped. */
function coloursOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (hljs.listLanguages().length === 0)
    for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);
  const html = hljs.highlightAuto(text).value;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, html);
  return html;
}
