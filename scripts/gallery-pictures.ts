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

const pictures = (await planGallery()).flatMap((section) => section.pictures);
const sources = sourcesOf(pictures);
const stale = findStale(sources, process.argv.includes('--all') ? {} : readSources());

mkdirSync(folder, { recursive: true });
if (stale.length > 0) {
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage({ viewport: { width: WIDTH, height: 100 } });
    const devtools = await tab.context().newCDPSession(tab);
    for (const { name, document } of pictures) {
      if (!stale.includes(`${name}.webp`)) continue;
      await tab.setContent(document);
      // Playwright takes no WebP, which needs a third of the bytes of PNG.
      const options = { format: 'webp', quality: 50, captureBeyondViewport: true } as const;
      const { data } = await devtools.send('Page.captureScreenshot', options);
      writeFileSync(new URL(`${name}.webp`, folder), Buffer.from(data, 'base64'));
    }
  } finally {
    await browser.close();
  }
}
const files = readdirSync(folder).filter((file) => file.endsWith('.webp'));
for (const file of files) if (!(file in sources)) rmSync(new URL(file, folder));
writeFileSync(manifest, `${JSON.stringify(sources, null, 2)}\n`);
console.log(`${stale.length} of ${pictures.length} pictures taken.`);
