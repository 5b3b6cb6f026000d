/** A short template whose outcome is nothing but text: the name of something, such as `key`. */

import { fillText } from '../fragment.ts';
import { findPasted, renderFacts } from './facts-only.ts';

/**
 * What comes of it is text alone. So what `${{ }}` pasted into it from the event may do what it can, and where that is no template, all of
 * it is text: a title turns no step red.
 *
 * @param event the payload
 * @throws {ActionError} `invalid_template`
 */
export async function renderText(source: string, context: object, event: unknown): Promise<string> {
  try {
    const filled = renderFacts(source, context) ?? (await renderWhole(source, context));
    return fillText(filled.text, filled.fragments).trim();
  } catch (error) {
    if (findPasted(source, event) === undefined) throw error;
    return source;
  }
}

async function renderWhole(source: string, context: object) {
  const { renderTemplate } = await import('./template.ts');
  return renderTemplate(source, context, { read: async () => [] });
}
