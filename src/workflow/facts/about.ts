/** What an event is about that this action does not know yet, as far as its payload has the shape of all others. */

import { lineAt, numberAt, objectAt, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import type { About } from './types.ts';

/** Payloads hold their subject under the name of the event: `star`, or `sub_issue` of `sub_issues`. */
export function describeAbout(github: Github): About | undefined {
  const name = textAt(github, 'event_name') ?? '';
  const subject = objectAt(github.event, name) ?? objectAt(github.event, name.replace(/s$/, ''));
  if (subject === null) return undefined;
  const title = lineAt(subject, 'title') ?? lineAt(subject, 'name') ?? lineAt(subject, 'login');
  const number = numberAt(subject, 'number');
  const words = [number === null ? null : `#${number}`, title].filter((word) => word !== null);
  return { name: words.join(' ') || null, url: textAt(subject, 'html_url') };
}
