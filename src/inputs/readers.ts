/**
 * How the text of one input is read: a value, or issues in words.
 *
 * An issue is the rest of a sentence that begins with the name of the input: "`timeout` must be ...".
 */

import { quoteValue } from '../errors.ts';
import type { ButtonLink } from '../message/source.ts';
import { isLoopback } from '../net/host.ts';
import type { IdOwner, TwakeKind } from '../twake/api.ts';
import { describeNoId, readId } from '../twake/v1/ids.ts';

/**
 * @param kind whose ids are meant
 * @throws {ActionError} whose message is a whole sentence, in place of a call of `addIssue`
 */
export type Reader<T> = (
  raw: string,
  addIssue: (issue: string) => void,
  kind: TwakeKind,
) => T | Promise<T>;

export const text: Reader<string> = (raw) => raw;

/** A text that may hold templates. */
export interface TemplateOrText {
  readonly source: string;
  /** Whether something in it is to be evaluated; an opening without an end is text. */
  readonly isTemplate: boolean;
}

export const templateOrText: Reader<TemplateOrText> = (raw) => {
  const hasPair = (open: string, close: string) => {
    const start = raw.indexOf(open);
    return start >= 0 && raw.includes(close, start + open.length);
  };
  return { source: raw, isTemplate: hasPair('{{', '}}') || hasPair('{%', '%}') };
};

/** A name on one line, which does not change the direction of what is beside it. */
export const name: Reader<string> = (raw, addIssue) => {
  const line = oneLine(raw);
  if (raw !== '' && !VISIBLE.test(line)) addIssue('holds nothing that can be seen.');
  return line;
};

const VISIBLE = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

function oneLine(raw: string): string {
  return raw
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The YAML 1.2 core schema, as @actions/core reads booleans. */
export const boolean: Reader<boolean> = (raw, addIssue) => {
  if (!/^(true|false)$/i.test(raw))
    addIssue(`must be \`true\` or \`false\`, but is ${quoteValue(raw)}.`);
  return raw.toLowerCase() === 'true';
};

/** A boolean, or a word that says more. */
export function booleanOr<const T extends string>(word: T): Reader<boolean | T> {
  return (raw, addIssue) => {
    const read = raw.toLowerCase();
    if (read === word) return word;
    if (!/^(true|false)$/.test(read))
      addIssue(`must be \`true\`, \`false\` or \`${word}\`, but is ${quoteValue(raw)}.`);
    return read === 'true';
  };
}

export function integer(from: number, to: number): Reader<number> {
  return (raw, addIssue) => {
    const value = /^\d{1,6}$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= from && value <= to) return value;
    addIssue(`must be a whole number from ${from} to ${to}, but is ${quoteValue(raw)}.`);
    return from;
  };
}

export function oneOf<const T extends string>(...choices: readonly [T, ...T[]]): Reader<T> {
  return (raw, addIssue) => {
    const found = choices.find((choice) => choice === raw);
    if (found === undefined) {
      addIssue(`must be one of ${choices.filter(Boolean).join(', ')}, but is ${quoteValue(raw)}.`);
    }
    return found ?? choices[0];
  };
}

/** Of one input; whoever has corrected these sees the rest. */
const MOST_ISSUES = 10;
/** Of one step; `messages` tells of each. */
const MOST_IDS = 100;

/** The id of a company, in the spelling of the servers. */
export const groupId: Reader<string> = (raw, addIssue) => {
  const id = readId(raw);
  if (id === undefined && raw !== '') addIssue(describeNoId(raw, 'company'));
  return id ?? raw;
};

/** An id of a message: as those that servers give, or the answer to it would not be accepted. */
export const messageId: Reader<string> = (raw, addIssue, kind) => {
  const id = kind.readId(raw, 'message');
  if (id === undefined && raw !== '') addIssue(kind.describeNoId(raw, 'message'));
  return id ?? raw;
};

/** Ids, separated by commas or new lines; each once, in the order given. */
export function idsOf(owner: IdOwner): Reader<readonly string[]> {
  return (raw, addIssue, kind) => {
    const items = raw.split(/[,\n]/).flatMap((item) => item.trim() || []);
    const read = items.map((item) => kind.readId(item, owner));
    const strange = items.filter((_, index) => read[index] === undefined);
    for (const item of strange.slice(0, MOST_ISSUES)) addIssue(kind.describeNoId(item, owner));
    if (items.length === 0 && raw !== '') addIssue('holds no id, but commas or blanks only.');
    const ids = [...new Set(items.map((item, index) => read[index] ?? item))];
    if (ids.length > MOST_IDS)
      addIssue(`has ${ids.length} ids: use several steps for more than ${MOST_IDS}.`);
    return ids;
  };
}

export const publicId: Reader<string> = (raw, addIssue) => {
  if (/[:\s]/.test(raw)) addIssue('must be the public id alone, without colons or spaces.');
  return raw;
};

export const privateKey: Reader<string> = (raw, addIssue) => {
  // The servers split `public_id:private_api_key` at every colon and want exactly two parts.
  if (raw.includes(':')) {
    addIssue(
      'contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake.',
    );
  }
  if (/\s/.test(raw)) addIssue('holds a space or a line break. Store the key alone in the secret.');
  return raw;
};

/** As a homeserver gives it, alone; of the characters that a bearer token may have (RFC 6750 section 2.1). */
export const accessToken: Reader<string> = (raw, addIssue) => {
  if (/^bearer\s/i.test(raw))
    addIssue('begins with "Bearer": store the token alone in the secret.');
  else if (/[^\w.~+/=-]/.test(raw))
    addIssue(
      'holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret.',
    );
  return raw;
};

/**
 * The address in the one spelling that every Twake opens (`HTTPS://` it breaks), or nothing. `URL.parse` alone would mend
 * `https:x`, and drop tabs and line ends without a word.
 */
function webAddress(raw: string): URL | undefined {
  const isWhole = /^https?:\/\/[^/]/i.test(raw) && !/[\s\p{C}\\"<>`]/u.test(raw);
  return isWhole ? (URL.parse(raw) ?? undefined) : undefined;
}

/** The base of the API without a trailing slash; an address pasted with `/api`, or more of the path behind it, loses that part. */
export const baseUrl: Reader<URL> = (raw, addIssue) => {
  const url = webAddress(raw);
  if (url === undefined) {
    addIssue(
      raw === ''
        ? 'is empty. Set the address of your server, or, for https://api.twake.app, leave it out.'
        : `must be an address such as https://twake.example.com, but is ${quoteValue(raw)}.`,
    );
    return new URL('https://unreadable.invalid');
  }
  if (url.username || url.password) addIssue('must not contain a user name or a password.');
  if (url.search || url.hash) addIssue('must not contain a query (?) or a fragment (#).');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    addIssue('must begin with https://, or anyone on the way could read the key.');
  }
  url.pathname = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/api(\/v1(\/messages(\/(save|remove))?)?)?$/, '')
    .replace(/\/_matrix(\/.*)?$/, '');
  if (/\/client(\/|$)/.test(url.pathname))
    addIssue(`is an address of the web client: cut it before /client, as in ${url.origin}.`);
  return url;
};

/** Twake puts it where quotes and brackets would end it. */
export const pictureUrl: Reader<string> = (raw, addIssue) => {
  if (raw === '') return raw;
  const url = webAddress(raw);
  if (url?.protocol === 'https:' && !raw.includes("'"))
    return url.href.replaceAll('(', '%28').replaceAll(')', '%29');
  addIssue(
    `must be an https URL of a picture, without blanks, line ends or quotes, but is ${quoteValue(raw)}.`,
  );
  return raw;
};

/** One `Label = https://...` per line; plain http to this machine only, as for the API. */
export const buttons: Reader<readonly ButtonLink[]> = (raw, addIssue) =>
  raw.split('\n').flatMap((line, index) => {
    const text = oneLine(line);
    if (text === '') return [];
    const { label, address } = splitButton(text);
    const url = webAddress(address);
    const isSafe =
      url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (VISIBLE.test(label) && isSafe) return [{ label, url: url.href }];
    addIssue(`line ${index + 1} must be \`Label = https://...\`, but is ${quoteValue(text)}.`);
    return [];
  });

/** At the first `=` with one word behind it: a label and an address may have more of them. */
function splitButton(text: string): { readonly label: string; readonly address: string } {
  const blank = text.lastIndexOf(' ');
  const isAlone = text[blank - 1] === '=';
  const at = isAlone ? blank - 1 : text.indexOf('=', blank + 1);
  return { label: text.slice(0, Math.max(at, 0)).trim(), address: text.slice(at + 1).trim() };
}
