/**
 * Takes what is secret out of a text, however it is spelled in it.
 *
 * The runner hides what it was told to hide in its log. This is for outputs and state, and for the log of a runner that does not.
 */

import { Buffer } from 'node:buffer';

/** Shorter ones are in every text. */
const SHORTEST_SECRET = 4;

/** Up to here, a secret may be a word, of which another case is another word; a longer one is hidden in capitals, too. */
const LONGEST_WORD = 8;

/** Puts `***` in place of secrets, in every form in which a server may echo them. */
export function redactorOf(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, Buffer.from(secret).toString('base64')])
    .map((form) => form.replace(/=+$/, ''))
    // The longest first: one may be a part of another.
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const bones = bonesOf(text).toLowerCase();
    // Most texts hold none, and an expression for every spelling takes a millisecond to make.
    const held = forms.filter((form) => bones.includes(bonesOf(form).toLowerCase()));
    return held.reduce((rest, form) => rest.replace(spellingOf(form), '***'), text);
  };
}

/** What every spelling of a text has in common: its letters and digits. */
function bonesOf(text: string): string {
  return text
    .replace(/(?:%(?:25)*|\\u00)([\da-f]{2})/gi, (_, code) =>
      String.fromCharCode(parseInt(code, 16)),
    )
    .replace(/\\u[\da-f]{4}|[^a-z\d]/gi, '');
}

function spellingOf(form: string): RegExp {
  const flags = form.length > LONGEST_WORD ? 'giu' : 'gu';
  return new RegExp(`${[...form].map(spellingsOf).join('')}=*`, flags);
}

/** A character as itself, or as JSON, PHP, an address or base64url write it, once or twice. */
function spellingsOf(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0));
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const escaped = units.map((unit) => `\\\\+u${anyCase(hex(unit))}`).join('');
  const bytes = [...new TextEncoder().encode(character)];
  const encoded = bytes.map((byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`);
  const plain = character.replace(
    /[^\da-zA-Z]/gu,
    (sign) => `\\\\*\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
  const url = { '+': '|[- ]', '/': '|_' }[character] ?? '';
  return `(?:${plain}|${escaped}|${encoded.join('')}${url})`;
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
