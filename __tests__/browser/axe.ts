/** What axe finds wrong on a page, for those who cannot see it or have no mouse. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules count, the experimental ones and those of WCAG 2.2 included, but these. */
const leftOut: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'level AAA (7:1), which neither Twake nor GitHub reaches',
};

/** What a rule does not count within: there a message is as it was sent, and as Twake shows it. */
const excused: Readonly<Record<string, { readonly within: string; readonly why: string }>> = {
  'color-contrast': {
    within: '.twacode :is(.button, .multiline-code)',
    why: "Twake's own colours: a preview in better ones would be of another message",
  },
  'heading-order': {
    within: '.bubble .content',
    why: 'the headings of the message, whose levels its author chose',
  },
};

/** One line for each element that breaks a rule. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Half of an animation is nothing that anybody reads.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(source);
  const within = Object.entries(excused).map(([rule, { within }]) => [rule, within] as const);
  return page.evaluate(run, { leftOut: Object.keys(leftOut), within });
}

interface Axe {
  readonly getRules: () => readonly { readonly ruleId: string }[];
  readonly run: (options: RunOptions) => Promise<AxeResults>;
}

/** Runs in the page. */
async function run(given: {
  readonly leftOut: readonly string[];
  readonly within: readonly (readonly [rule: string, selector: string])[];
}): Promise<string[]> {
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  const rules = Object.fromEntries(
    axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !given.leftOut.includes(ruleId) }]),
  );
  const { violations } = await axe.run({ resultTypes: ['violations'], elementRef: true, rules });
  const isExcused = (rule: string, place: Element | undefined) =>
    given.within.some(([name, selector]) => name === rule && place?.closest(selector) != null);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => !isExcused(id, element))
      .map(({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} ${failureSummary}`.replace(/\s+/g, ' '),
      ),
  );
}
