/** What readers see of a message, for the log and the job summary. Loaded only when something is shown. */

import type { Preview } from '../api.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Content } from './content.ts';

export function previewOf({ body, formatted_body, 'm.mentions': mentions }: Content): Preview {
  const { user_ids = [], room } = mentions;
  return {
    toTerminal: () => body,
    mentions: [...(room ? ['@room'] : []), ...user_ids],
    // No event is as long as a job summary may be.
    toHtml: () => (formatted_body === undefined ? htmlOfText(body) : inOneLine(formatted_body)),
    treeToHtml: async (blocks) => {
      const { toHtml } = await import('./html/html.ts');
      return inOneLine(toHtml({ type: 'root', children: blocks }));
    },
  };
}

function htmlOfText(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

/** Markdown around it would take a blank line for its end. */
function inOneLine(html: string): string {
  return html.replaceAll('\n', '&#10;');
}
