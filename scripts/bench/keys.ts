/** What a key costs in the playground: from the key to the preview that shows it, and to the frame that paints that. */

import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { startTwake } from '../../local-twake/server.ts';
import { buildPage } from '../../page/build.ts';
import { examples } from '../../page/examples.ts';
import { servePage } from '../../page/serve.ts';
import { launchChromium } from '../chromium.ts';
import { table } from './page.ts';

/** Somebody who types fast: a key each 80 ms. */
const KEYS = 43;
const PACE_MS = 80;

/** Of one key, in milliseconds. */
interface Timing {
  readonly shown: number;
  readonly painted: number;
}

interface KeyFigures {
  readonly name: string;
  readonly timings: readonly Timing[];
}

/** Types at the end of each example in Markdown, before the preview of each Twake. */
export async function measureKeys(): Promise<readonly KeyFigures[]> {
  await using twake = await startTwake();
  await using served = await servePage(twake);
  const browser = await launchChromium();
  try {
    const figures: KeyFigures[] = [];
    const written = Object.entries(examples).filter(
      ([
        ,
        {
          inputs: { content, format },
        },
      ]) => content && !format,
    );
    for (const [example] of written) {
      for (const kind of ['2020', '2021', 'Chat']) {
        const timings = await typeInto(browser, served.url, { example, kind });
        figures.push({ name: `${example}, ${kind}`, timings });
      }
    }
    return figures;
  } finally {
    await browser.close();
  }
}

interface Typing {
  readonly example: string;
  readonly kind: string;
}

async function typeInto(
  browser: Browser,
  url: string,
  { example, kind }: Typing,
): Promise<readonly Timing[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}#playground`);
  await page.locator('#start').selectOption(`example:${example}`);
  await page.getByRole('radio', { name: kind }).check();
  await page.getByRole('textbox', { name: 'Content' }).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.evaluate(recordKeys);
  await page.keyboard.type('x'.repeat(KEYS), { delay: PACE_MS });
  return readTimings(page);
}

/** Runs in the page: each key is timed until the preview is drawn anew, and until the frame after that. */
function recordKeys(): void {
  const timings: { shown: number; painted: number }[] = [];
  Object.assign(globalThis, { timings });
  let pressed = 0;
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  new MutationObserver(() => {
    const start = pressed;
    const shown = performance.now() - start;
    requestAnimationFrame(() =>
      setTimeout(() => timings.push({ shown, painted: performance.now() - start })),
    );
  }).observe(document.querySelector('#preview') as Node, { childList: true });
}

async function readTimings(page: Page): Promise<readonly Timing[]> {
  await page.waitForTimeout(PACE_MS);
  const timings = await page.evaluate(() => Reflect.get(globalThis, 'timings') as Timing[]);
  await page.close();
  return timings;
}

export function describeKeys(figures: readonly KeyFigures[]): string {
  const rows = figures.map(({ name, timings }) => {
    const shown = timings.map((timing) => timing.shown).sort((a, b) => a - b);
    const painted = timings.map((timing) => timing.painted).sort((a, b) => a - b);
    const [median, late, worst] = [shown.length / 2, shown.length * 0.95, shown.length - 1].map(
      (at) => Math.floor(at),
    ) as [number, number, number];
    return [
      name,
      `${timings.length} of ${KEYS}`,
      ...[shown[median], shown[late], shown[worst], painted[median], painted[late]].map((ms) =>
        (ms ?? Number.NaN).toFixed(0),
      ),
    ];
  });
  const head = ['text', 'previews', 'shown: median', '95 %', 'worst', 'painted: median', '95 %'];
  return table(head, rows);
}

const LOADS = 9;

/** From the start of the navigation to the first preview, in milliseconds: the median of loads without a cache. */
export async function measureLoad(): Promise<number> {
  await using twake = await startTwake();
  await using served = await servePage(twake);
  const browser = await launchChromium();
  try {
    const times: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const page = await browser.newPage();
      await page.addInitScript(recordFirst);
      await page.goto(`${served.url}#playground`);
      await page.locator('#preview article').waitFor();
      times.push(await page.evaluate(() => Reflect.get(globalThis, 'first') as number));
      await page.close();
    }
    return times.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function recordFirst(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('#preview article') === null) return;
    Object.assign(globalThis, { first: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** What a browser loads. */
export async function describeSizes(): Promise<string> {
  const files = [...(await buildPage({ alone: true }))];
  const rows = files.map(([name, { body }]) =>
    [name, Buffer.byteLength(body), gzipSync(body).length].map((cell) => cell.toLocaleString('en')),
  );
  return table(['file', 'bytes', 'compressed'], rows);
}
