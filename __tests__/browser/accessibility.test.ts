/** In every state, light and dark, wide and narrow, for each Twake: no barrier that axe finds. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page as TabPage } from 'playwright-core';
import { readEvent } from '../../events/event-fixture.ts';
import { runStep } from '../../local-runner/runner.ts';
import {
  allBehaviours,
  type MatrixTwake,
  startTwake,
  type Twake,
} from '../../local-twake/server.ts';
import { type Page, servePage } from '../../page/serve.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { findBarriers } from './axe.ts';
import { openTab, textOf, write } from './tab.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const code = '```js\nif (a) {\n  b();\n}\nc("d"); // e\n```';
const everything = `# Title\n\n${code}\n\n> quote\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n![p](https://x.example/p.png) \`code\` [link](https://x.example)`;

function inputsFor(twake: Twake | MatrixTwake): Record<string, string> {
  const { channel_ids } = twake.account;
  const ids = { api_url: twake.url, channel_id: channel_ids[0] };
  if (twake.behave === 'matrix') return { ...ids, access_token: twake.account.access_token };
  const { public_id, private_api_key, group_id } = twake.account;
  return { ...ids, public_id, private_api_key, group_id };
}

/** A deploy that failed, with an answer, and a message of all that one can write. */
async function fill(twake: Twake | MatrixTwake): Promise<void> {
  const inputs = inputsFor(twake);
  const event = { eventName: 'push', event: readEvent('push') };
  const failed = { preset: 'deploy', status: 'failure', data: 'url: https://x.example' };
  const { outputs } = await runStep({ ...event, inputs: { ...inputs, ...failed } });
  const parent_message_id = outputs['message_id'] ?? '';
  await runStep({ inputs: { ...inputs, content: 'an answer', parent_message_id } });
  await runStep({ inputs: { ...inputs, content: everything, buttons: 'Go = https://x.example' } });
}

/** How to come to each state, from the one before. */
type States = Readonly<Record<string, (page: TabPage) => Promise<unknown>>>;

const channels: States = {
  messages: (page) => textOf(page, '#messages article', /an answer/),
  'the details of one': (page) => page.getByRole('button', { name: 'Details' }).first().click(),
  'an empty place': (page) => page.locator('#rooms button').last().click(),
};

const playground: States = {
  'an example': (page) => page.locator('#start').selectOption('example:What Markdown becomes'),
  'all folds open': async (page) => {
    await write(page, { Content: everything });
    for (const summary of await page.locator('#playground > * > details > summary').all())
      await summary.click();
  },
  sent: async (page) => {
    await page.getByRole('button', { name: 'Send' }).click();
    await textOf(page, '#sent', /Sent to/);
  },
  issues: async (page) => {
    await page.getByLabel('Template').check();
    await write(page, { Content: 'fine {{ commit.titel }}' });
    await textOf(page, '.issue', /Did you mean/);
  },
  'a preset': (page) => page.locator('#start').selectOption('example:preset: deploy, which failed'),
};

describe.each(allBehaviours)('a Twake like %s', (behave) => {
  let twake: Twake | MatrixTwake;
  let served: Page;
  beforeAll(async () => {
    twake = await startTwake(behave === 'matrix' ? { behave, rateLimit: 'none' } : { behave });
    await fill(twake);
    served = await servePage(twake);
  });
  afterAll(async () => {
    await served?.close();
    await twake?.close();
  });

  // Colours do not depend on the width, nor what fits on the colours.
  test.each([
    ['light', 1280],
    ['dark', 400],
  ] as const)('%s, %i pixels', async (colorScheme, width) => {
    const found: string[] = [];
    for (const [view, states] of Object.entries({ channels, playground })) {
      const { page } = await openTab(browser, { colorScheme, viewport: { width, height: 800 } });
      await page.goto(`${served.url}#${view}`);
      await textOf(page, '#line', /Connected/);
      for (const [state, reach] of Object.entries(states)) {
        await reach(page);
        const barriers = await findBarriers(page);
        found.push(...barriers.map((barrier) => `${view}, ${state}: ${barrier}`));
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});
