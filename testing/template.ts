/** Templates by themselves, outside of a message. */

import { readForeign } from '../src/message/compose.ts';
import type { Filled } from '../src/message/fragment.ts';
import * as template from '../src/message/template/template.ts';

/** Reads a document of others where no repository is known. */
export const readAlone = (source: string) => readForeign(source, { repository_url: null });

export function renderTemplate(source: string, context: object, most?: number): Promise<Filled> {
  const options = { read: readAlone, ...(most !== undefined && { most }) };
  return template.renderTemplate(source, context, options);
}
