/** Facts about the pages of a wiki: the event `gollum`, by the name of the program that GitHub shows wikis with. */

import { lineAt, listAt, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import type { Wiki, WikiPage } from './types.ts';

export function describeWiki(github: Github): Wiki | undefined {
  if (github['event_name'] !== 'gollum') return undefined;
  const pages = listAt(github.event, 'pages').map(
    (page): WikiPage => ({
      title: lineAt(page, 'title') ?? lineAt(page, 'page_name'),
      url: textAt(page, 'html_url'),
      action: textAt(page, 'action'),
      summary: lineAt(page, 'summary'),
    }),
  );
  return pages.length > 0 ? { pages, count: pages.length } : undefined;
}
