/**
 * Writes docs/gallery.md, which shows every message as people see it. With --check: fails when it is stale, or a picture is.
 *
 * The pictures themselves need a browser: scripts/gallery-pictures.ts.
 */

import { updatePage } from './docs/page.ts';
import { makeGallery } from './gallery/page.ts';
import { findStale, planGallery, readSources, sourcesOf } from './gallery/pictures.ts';

const sections = await planGallery();
updatePage('docs/gallery.md', 'The pictures', (text) =>
  text.replace(
    /(<!-- begin gallery -->\n).*(<!-- end gallery -->)/s,
    (_, begin: string, end: string) => `${begin}\n${makeGallery(sections)}\n\n${end}`,
  ),
);

const pictures = sections.flatMap((section) => section.pictures);
const stale = findStale(sourcesOf(pictures), readSources());
if (stale.length > 0) {
  const which = `${stale.slice(0, 3).join(', ')}${stale.length > 3 ? ' ...' : ''}`;
  console.error(
    `Of docs/images/gallery/, ${stale.length} no longer show what they should: ${which}. Run: npm run gallery`,
  );
  if (process.argv.includes('--check')) process.exitCode = 1;
}
