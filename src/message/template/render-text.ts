/** A short template whose outcome is nothing but text: the name of something, such as `key`. */

import { fillText } from '../fragment.ts';
import { findPasted, renderFacts } from './facts-only.ts';

/**
 * What `${{ }}` pasted into it from the event is no template: it stays as it is.
 *
 * @param event the payload
 * @throws {ActionError} `invalid_template`
 */
export async function renderText(source: string, context: object, event: unknown): Promise<string> {
  if (findPasted(source, event) !== undefined) return source;
  const filled = renderFacts(source, context) ?? (await renderWhole(source, context));
  return fillText(filled.text, filled.fragments).trim();
}

async function renderWhole(source: string, context: object) {
  const { renderTemplate } = await import('./template.ts');
  return renderTemplate(source, context, { read: async () => [] });
}
