/**
 * Takes the pictures of docs/gallery.md that are older than what they show: `npm run gallery`. All of them: with `--all`.
 */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import { WIDTH } from './gallery/document.ts';
import {
  findStale,
  folder,
  manifest,
  planGallery,
  readSources,
  sourcesOf,
} from './gallery/pictures.ts';
import { reduceColours } from './gallery/png.ts';

const pictures = (await planGallery()).flatMap((section) => section.pictures);
const sources = sourcesOf(pictures);
const stale = findStale(sources, process.argv.includes('--all') ? {} : readSources());

mkdirSync(folder, { recursive: true });
if (stale.length > 0) {
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage({ viewport: { width: WIDTH, height: 100 } });
    for (const { name, document } of pictures) {
      if (!stale.includes(`${name}.png`)) continue;
      await tab.setContent(document);
      const png = await tab.screenshot({ fullPage: true });
      writeFileSync(new URL(`${name}.png`, folder), reduceColours(png));
    }
  } finally {
    await browser.close();
  }
}
const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
for (const file of files) if (!(file in sources)) rmSync(new URL(file, folder));
writeFileSync(manifest, `${JSON.stringify(sources, null, 2)}\n`);
console.log(`${stale.length} of ${pictures.length} pictures taken.`);
