/** The HTML of a message as a tree: as our own serializer writes it, every tag closed and every value in quotes. */

import { decodeHTMLStrict } from 'entities';

export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A tag, whose values may hold `>`; or text. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)((?:"[^"]*"|[^">])*)>|[^<]+|</g;
const childless = new Set(['br', 'hr']);

export function parseHtml(html: string): readonly HtmlNode[] {
  const children: HtmlNode[] = [];
  const open: { readonly name: string; readonly children: HtmlNode[] }[] = [{ name: '', children }];
  for (const [text, end, name, attributes = ''] of html.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (name === undefined) parent?.children.push(decodeHTMLStrict(text));
    else if (end === '') {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent?.children.push(element);
      if (!childless.has(name)) open.push(element);
    } else if (open.length > 1 && parent?.name === name) open.pop();
  }
  return children;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/([\w-]+)="([^"]*)"/g);
  return Object.fromEntries(
    [...pairs].map(([, name, value = '']) => [name, decodeHTMLStrict(value)]),
  );
}
