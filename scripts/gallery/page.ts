/** The part of docs/gallery.md that is made: a section for each family, with its pictures. */

import { escapeHtml } from '../../src/twake/escape-html.ts';
import { WIDTH } from './document.ts';
import type { Picture, Section } from './pictures.ts';

/** Whoever does not see a picture reads the first lines of its messages. */
export function makeGallery(sections: readonly Section[]): string {
  return sections
    .map(({ title, pictures }) => `## ${title}\n\n${pictures.map(showPicture).join('\n')}`)
    .join('\n\n');
}

function showPicture({ name, messages }: Picture): string {
  const alt = escapeHtml(messages.map(({ firstLine }) => firstLine).join('; '));
  return `<img src="images/gallery/${name}.webp" alt="${alt}" width="${WIDTH}">`;
}
