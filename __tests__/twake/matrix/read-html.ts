/** Reads the HTML that we write, and nothing else: what a serializer could not have written throws. */

export interface ReadHtml {
  /** Each start tag: its name, and its attributes. */
  readonly tags: readonly Tag[];
  readonly text: string;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>|[^<]+|</g;

/** @throws Error for a bare `<`, a tag that is not closed, or a reference that is not numeric */
export function readHtml(html: string): ReadHtml {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  for (const [token, slash, name, attributes = ''] of html.matchAll(TOKEN)) {
    if (name === undefined) text += decode(token);
    else if (slash) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else.`);
    } else {
      tags.push({ name, attributes: readAttributes(attributes) });
      if (name === 'br' || name === 'hr') text += '\n';
      else open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open.join('>, <')}> is open.`);
  return { tags, text };
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const all = source.matchAll(/ ([a-z-]+)="([^"]*)"/g);
  return Object.fromEntries([...all].map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  if (/[<]|&(?!#x[0-9A-F]+;)/.test(text)) throw new Error(`Not escaped: ${text}`);
  return text.replace(/&#x([0-9A-F]+);/g, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
