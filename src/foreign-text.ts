/**
 * Takes terminal control sequences out of text from outside: colours, links, movements of a cursor.
 *
 * Everything that somebody else wrote comes in through here: inputs, files, the event, the environment, GitHub's answers.
 */

import { stripVTControlCharacters } from 'node:util';

/** The first character of every sequence: ESC, or in one character DCS, SOS, CSI, OSC, PM, APC. */
const INTRODUCER = /[\u001B\u0090\u0098\u009B\u009D-\u009F]/;

/** The same as JSON may write it. */
const ESCAPED_INTRODUCER = /\\u00(?:1b|9[08bd-f])/i;

/**
 * What Node's function leaves: strings of OSC, DCS, SOS, PM and APC (ECMA-48 section 8.3) with any text in them. One that begins
 * in another ends that: or whoever begins many and ends none would have each of them looked through to its end.
 */
const CONTROL_STRING =
  /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]{0,4096}(?:\u0007|\u001B\\|\u009C)/g;

export function withoutControlSequences(text: string): string {
  if (!INTRODUCER.test(text)) return text;
  // Node's function, too, looks for the end of each OSC as far as the text goes.
  const parts = text.replace(CONTROL_STRING, '').split(/(?=\u001B\])/);
  return parts.map((part) => stripVTControlCharacters(part)).join('');
}

/**
 * The same for every text in a value that YAML or JSON made, which may have escaped them; the value is changed in place.
 * It must not hold itself, which readers of YAML see to.
 */
export function cleanTextsIn<T extends object>(value: T): T {
  const entries = value as Record<string, unknown>;
  for (const [key, item] of Object.entries(entries)) {
    if (typeof item === 'string') entries[key] = withoutControlSequences(item);
    else if (typeof item === 'object' && item !== null) cleanTextsIn(item);
  }
  return value;
}

/** The value of a JSON text, each string in it without control sequences. Throws a SyntaxError. */
export function parseForeignJson(text: string): unknown {
  const isClean = !INTRODUCER.test(text) && !ESCAPED_INTRODUCER.test(text);
  return isClean ? JSON.parse(text) : JSON.parse(text, cleanValue);
}

function cleanValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControlSequences(value) : value;
}
