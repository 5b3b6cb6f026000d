/**
 * A message as HTML: the `formatted_body` of an event, with nothing in it that Twake Chat and Element would not show.
 *
 * https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes
 */

import { sanitize } from 'hast-util-sanitize';
import { toHtml as serialize } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Root } from '../../../message/tree.ts';
import { legible } from '../../legible.ts';
import { flatten } from '../flatten.ts';
import { handlers } from './handlers.ts';
import { schema } from './schema.ts';

/**
 * `<` and `&` come out as numeric references, never as names: Twake Chat un-escapes names in code once more, and would
 * show `<` for a `&lt;` that somebody wrote.
 */
export function toHtml(root: Root): string {
  // What mdast has no node for has a handler, and is known to its types as little as to the library.
  const hast = toHast(flatten(root) as never, { handlers });
  return legible(serialize(sanitize(hast, schema)));
}
