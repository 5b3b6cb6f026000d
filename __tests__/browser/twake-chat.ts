/**
 * A message as Twake Chat 2.23 shows it: what its sanitizer does to HTML, and how its blocks look.
 *
 * The sanitizer was read in July 2026; sizes and colours are those of linagora/flutter_matrix_html (lib/text_parser.dart).
 */

import type { Page } from 'playwright-core';

/** 4 pixels between blocks, no other margins; names of marks and sizes as in the client. */
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: #f6f7f9; font: 14px/20px 'Liberation Sans', sans-serif; color: #1c1b1f; }
.bubble { width: fit-content; max-width: 352px; box-sizing: border-box; padding: 8px 12px; margin-bottom: 12px;
  background: #fff; border-radius: 4px 16px 16px 16px; overflow-wrap: anywhere; white-space: normal; }
.bubble * { margin: 0; }
.bubble :is(p, ul, ol, pre, table, blockquote, details, hr, h1, h2, h3, h4, h5, h6):not(:first-child) { margin-top: 4px; }
.bubble :is(p, ul, ol, pre, table, blockquote, details, hr, h1, h2, h3, h4, h5, h6):not(:last-child) { margin-bottom: 4px; }
a { color: #0a84ff; }
ul { padding-left: 14px; list-style: '- '; }
ol { padding-left: 22px; }
blockquote { border-left: 3px solid #1c1b1f; padding: 2px 2px 2px 6px; }
code { font: 13px 'Liberation Mono', monospace; background: #272822; color: #f8f8f2; }
pre { max-height: 250px; overflow: auto; background: #272822; border-radius: 10px; padding: 10px; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td, th { border: 1px solid #1c1b1f; padding: 2px; text-align: left; vertical-align: top; }
hr { border: 0; height: 3px; background: #1c1b1f; }
h1 { font-size: 26px; line-height: 34px; } h2 { font-size: 24px; line-height: 32px; } h3 { font-size: 22px; line-height: 30px; }
h4 { font-size: 20px; line-height: 28px; } h5, h6 { font-size: 18px; line-height: 26px; }
</style><body>`;

export async function openRoom(tab: Page): Promise<void> {
  await tab.setContent(page);
}

/** Shows one more message, and resolves to what a reader can copy of it. */
export async function receive(tab: Page, html: string): Promise<string> {
  return tab.evaluate(showMessage, { html: unescapeCode(html), kept });
}

/** The names of entities, which it takes for an oversight in code. */
const names: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

export function unescapeCode(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, (code) =>
    code.replace(/&(?:lt|gt|quot|#39|amp);/g, (name) => names[name] ?? name),
  );
}

/** Tags, and their attributes. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'b strong i em u ins del s pre h1 h2 h3 h4 h5 h6 p br ul li ' +
      'table thead tbody tr th td blockquote hr details summary'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  code: ['class'],
  ol: ['start'],
  a: ['href'],
  span: ['data-mx-color', 'data-mx-spoiler'],
};

/** Runs in the page. */
function showMessage(message: { html: string; kept: typeof kept }): string {
  const sanitize = (node: Element): void => {
    for (const child of node.children) sanitize(child);
    const attributes = message.kept[node.localName];
    for (const { name } of [...node.attributes])
      if (!attributes?.includes(name)) node.removeAttribute(name);
    if (attributes === undefined) node.replaceWith(...node.childNodes);
  };
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.append(...new DOMParser().parseFromString(message.html, 'text/html').body.childNodes);
  for (const child of [...bubble.children]) sanitize(child);
  document.body.append(bubble);
  const selection = getSelection();
  selection?.selectAllChildren(bubble);
  const copied = String(selection);
  selection?.removeAllRanges();
  return copied;
}
