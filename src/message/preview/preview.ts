/** A message becomes what its readers will see: HTML for pages and job summaries, text for terminals. Loaded only when shown. */

export type { Generation } from '../twacode/code.ts';
export { type HtmlOptions, toHtml } from './html.ts';
export { type TerminalOptions, toTerminal } from './terminal.ts';
