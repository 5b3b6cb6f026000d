/** What the readers of a message will see: HTML for pages and job summaries, text for terminals. Loaded only when shown. */

export type { Generation } from '../shown-code.ts';
export { toHtml } from './html.ts';
export { toTerminal } from './terminal.ts';
