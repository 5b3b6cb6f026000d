/** The properties of a node that crash or endanger its readers, by its type. */

import { isElement, isWebAddress, type NodeType, type TwacodeElement } from './vocabulary.ts';

/** `compile` recurses once a line: 2000 were shown, 6000 were not. */
const COMPILE_LINE_LIMIT = 2000;

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || isEmptyArray(value);
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export interface PropertyIssue {
  /** The property, or empty for the node itself. */
  readonly key: string;
  readonly message: string;
}

type PropertyCheck = (element: TwacodeElement) => PropertyIssue | undefined;

export const checks: {
  readonly [type in NodeType]?: PropertyCheck;
} = {
  icode: needsText,
  mcode: needsText,
  copiable: needsText,
  email: needsText,
  file: needsText,
  user: needsName,
  channel: needsName,
  compile: checkCompile,
  emoji: checkEmoji,
  icon: checkIcon,
  image: checkImage,
  select: checkSelect,
  url: checkUrl,
};

function needsText({ content }: TwacodeElement): PropertyIssue | undefined {
  if (typeof content === 'string') return undefined;
  return {
    key: 'content',
    message: 'must be one string here; anything else crashes the client of whoever reads it',
  };
}

function needsName(element: TwacodeElement): PropertyIssue | undefined {
  return typeof element['id'] === 'string' ? undefined : needsText(element);
}

function checkCompile(element: TwacodeElement): PropertyIssue | undefined {
  const lines = typeof element.content === 'string' ? element.content.split('\n').length : 0;
  if (lines <= COMPILE_LINE_LIMIT) return needsText(element);
  return {
    key: 'content',
    message: `has more than ${COMPILE_LINE_LIMIT} lines, which replaces it by an error text`,
  };
}

/** `:rocket:`, with or without colons. */
const SHORTNAME = /^:?[\w+-]+:?$/;
const ONE_EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})\uFE0F?$/v;

/** Both properties go into the page as raw HTML, so anything but a name would run in the reader's session. */
function checkEmoji({ content }: TwacodeElement): PropertyIssue | undefined {
  if (typeof content === 'string' && SHORTNAME.test(content)) return undefined;
  return { key: 'content', message: 'must be the name of an emoji, such as `rocket`' };
}

function checkIcon({ src }: TwacodeElement): PropertyIssue | undefined {
  if (typeof src === 'string' && (SHORTNAME.test(src) || ONE_EMOJI.test(src))) return undefined;
  if (isSecureAddress(src) && !/['"()\\<>]/.test(src)) return undefined;
  return {
    key: 'src',
    message:
      'must be `:shortname:`, one emoji, or an https:// address with quotes, brackets and backslashes percent-encoded',
  };
}

function checkImage({ src }: TwacodeElement): PropertyIssue | undefined {
  return isSecureAddress(src) ? undefined : { key: 'src', message: 'must be an https:// address' };
}

function isSecureAddress(value: unknown): value is string {
  return isWebAddress(value) && value.startsWith('https://');
}

function checkSelect({ values }: TwacodeElement): PropertyIssue | undefined {
  if (Array.isArray(values) && values.every(isElement)) return undefined;
  return { key: 'values', message: 'must be a list of mappings with `name` and `value`' };
}

function checkUrl(element: TwacodeElement): PropertyIssue | undefined {
  const { url, content } = element;
  if (url === undefined) {
    if (isWebAddress(content)) return undefined;
    return { key: 'content', message: 'must be an http:// or https:// address, or add `url`' };
  }
  if (!isWebAddress(url)) {
    return { key: 'url', message: 'must be an address that begins with http:// or https://' };
  }
  return isEmpty(content)
    ? { key: '', message: 'is a link without `content`, which nobody can see' }
    : undefined;
}
