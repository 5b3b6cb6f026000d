/** Reads HTML as a browser does, as far as the examples of the specifications go. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = Tag | string;

const VOID = /^(?:br|hr|img|input)$/;

/** Comments, what a browser takes for one, and tags. */
const TOKEN =
  /<!---?>|<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** The renderers write the first four; an example has the fifth. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&ouml;': 'ö',
};

/** A tag ends at its closing tag, or with the tag around it; a closing tag alone is none. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root = { name: '', children: [] as HtmlNode[] };
  let open = [root];
  let end = 0;
  const add = (node: HtmlNode) => node !== '' && open.at(-1)?.children.push(node);
  for (const match of html.matchAll(TOKEN)) {
    add(decode(html.slice(end, match.index)));
    end = match.index + match[0].length;
    const [, slash, written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    if (name === '') continue;
    if (slash === '/') {
      const partner = open.findLastIndex((tag) => tag.name === name);
      open = partner < 0 ? open : open.slice(0, partner);
    } else {
      const tag = { name, attributes: readAttributes(attributes), children: [] };
      add(tag);
      if (!VOID.test(name)) open.push(tag);
    }
  }
  add(decode(html.slice(end)));
  return root.children;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

export function tagsIn({ children }: Tag): readonly Tag[] {
  return children.filter((node) => typeof node !== 'string');
}

export function textOf(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
