/**
 * What GitHub shows of a step: its log, and its section of the job summary, in the colours of Primer.
 *
 * The log is what the step wrote, its commands obeyed as the runner obeys them; the summary is GitHub-flavoured Markdown.
 */

import { stripVTControlCharacters } from 'node:util';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { viewLog } from '../../local-runner/log-view.ts';
import type { RunResult } from '../../local-runner/runner.ts';
import { escapeHtml } from '../../src/twake/escape-html.ts';

/** A page of one step in the log of a job. */
export function logPage(name: string, { log, exitCode }: RunResult): string {
  const lines = stripVTControlCharacters(viewLog(log.trim())).split('\n');
  const rows = lines.map((line, index) => {
    const [, kind = 'info', text = line] = /^(Error|Warning|Notice): (.*)$/s.exec(line) ?? [];
    const label = kind === 'info' ? '' : `<b>${kind}:</b> `;
    return `<li class="${kind.toLowerCase()}"><span>${index + 1}</span><p>${label}${linked(text)}</p></li>`;
  });
  const icon = exitCode === 0 ? '<i class="good">✓</i>' : '<i class="bad">✕</i>';
  return page('dark', `<header>${icon} ${escapeHtml(name)}</header><ol>${rows.join('')}</ol>`);
}

function linked(text: string): string {
  return escapeHtml(text).replace(/https:\/\/[^\s)&]+/g, (url) => `<a href="${url}">${url}</a>`);
}

/** A page of a job summary. */
export function summaryPage(job: string, summary: string): string {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  const blocks = fromMarkdown(summary, options).children.map((block) => {
    if (block.type === 'html') return block.value;
    if (block.type !== 'heading') throw new Error(`A summary has no ${block.type}.`);
    const words = block.children.map((child) => ('value' in child ? child.value : ''));
    return `<h${block.depth}>${escapeHtml(words.join(''))}</h${block.depth}>`;
  });
  return page(
    'light',
    `<section><h4>${escapeHtml(job)} summary</h4><article>${blocks.join('')}</article></section>`,
  );
}

const page = (theme: 'light' | 'dark', body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><body class="${theme}">${body}`;

/** https://primer.style/foundations/color */
const style = `
* { box-sizing: border-box; margin: 0; }
body { width: 900px; padding: 16px; font: 14px/1.5 system-ui, "Noto Sans", sans-serif, "Noto Color Emoji"; }
.dark { background: #0d1117; color: #f0f6fc; }
.light { background: #f6f8fa; color: #1f2328; }
header { padding: 8px 12px; font-weight: 600; background: #212830; border-radius: 6px; }
i { font-style: normal; display: inline-block; width: 18px; height: 18px; line-height: 18px; margin-right: 6px;
  border-radius: 50%; text-align: center; font-size: 11px; color: #0d1117; }
.bad { background: #f85149; }
.good { background: #3fb950; }
ol { list-style: none; padding: 8px 0; font: 12px/20px ui-monospace, "DejaVu Sans Mono", monospace; }
li { display: flex; padding: 0 12px; }
ol span { flex: 0 0 40px; padding-right: 12px; text-align: right; color: #9198a1; }
ol p { white-space: pre-wrap; overflow-wrap: anywhere; }
.error b { color: #f85149; }
.warning b { color: #d29922; }
.notice b { color: #4493f8; }
a { color: inherit; text-decoration: underline; }
section { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; }
h4 { padding: 12px 16px; font-size: 14px; border-bottom: 1px solid #d1d9e0; }
article { padding: 24px; font-size: 16px; }
article > * { margin-bottom: 16px; }
h3 { font-size: 1.25em; }
blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }
ul { padding-left: 2em; }
article li { display: list-item; padding: 0; margin-top: .25em; }
code { padding: .2em .4em; font-size: 85%; background: #818b981f; border-radius: 6px; }
pre { padding: 16px; font-size: 85%; overflow: auto; background: #f6f8fa; border-radius: 6px; }
article a { color: #0969da; }
`;
