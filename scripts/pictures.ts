/** Takes the pictures of docs/ from a local Twake and its page: `npm run pictures`. */

import { fileURLToPath } from 'node:url';
import type { Page as Tab } from 'playwright-core';
import { readEvent } from '../events/event-fixture.ts';
import { type RunResult, runStep, type Step } from '../local-runner/runner.ts';
import { startTwake, type Twake } from '../local-twake/server.ts';
import { servePage } from '../page/serve.ts';
import { launchChromium } from './chromium.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

const release = `**{{ release.name }}** is out :tada: {{ "release notes" | link: release.url }}

{{ release.body | markdown }}`;

const faulty = `**{{ repository.full_name }}** {{ commit.titel }}\n\nby *{{ actor.login }}*`;

/** A short story: a deploy that is live, an answer below it, a release, and a red build elsewhere. */
async function tellStory(twake: Twake): Promise<void> {
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const send = (step: Step) => {
    const ids = { api_url: twake.url, public_id, private_api_key, group_id };
    return runStep({ ...step, inputs: { ...ids, channel_id: channel_ids[0], ...step.inputs } });
  };
  const push = { eventName: 'push', event: readEvent('push') };
  const deploy = {
    preset: 'deploy',
    live: 'true',
    sender_name: 'Deploys',
    data: 'environment: production\nurl: https://hello.example',
  };
  const { state, outputs } = await send({ ...push, inputs: deploy });
  await send({
    ...push,
    inputs: {
      content: 'Smoke tests passed: `42 of 42`',
      parent_message_id: outputs['message_id'] ?? '',
      sender_name: 'Smoke tests',
    },
  });
  await send({ ...push, inputs: deploy, state: later(state, 192) });
  await send({
    eventName: 'release',
    event: readEvent('release.published'),
    inputs: { content: release, template: 'true', sender_name: 'Releases' },
  });
  await send({
    ...push,
    inputs: {
      preset: 'status',
      status: 'failure',
      sender_name: 'Nightly',
      channel_id: channel_ids[1],
      mentions: 'all',
    },
  });
}

/** The state of a step whose message was posted some seconds earlier. */
function later(state: RunResult['state'], seconds: number): RunResult['state'] {
  const live = JSON.parse(state['live'] ?? '{}') as { started_ms: number };
  return {
    ...state,
    live: JSON.stringify({ ...live, started_ms: live.started_ms - seconds * 1e3 }),
  };
}

async function shoot(tab: Tab, name: string): Promise<void> {
  await tab.waitForTimeout(400);
  await tab.screenshot({ path: `${folder}${name}.png` });
}

await using twake = await startTwake();
await using page = await servePage(twake);
const browser = await launchChromium();
try {
  await tellStory(twake);
  for (const theme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({
      colorScheme: theme,
      viewport: { width: 1280, height: 760 },
    });
    await tab.goto(page.url);
    await tab.getByRole('button', { name: '# General' }).click();
    await tab.getByRole('button', { name: 'Details' }).first().click();
    await shoot(tab, `channels-${theme}`);
    await tab.goto(`${page.url}#playground`);
    await tab.getByLabel('Example').selectOption('Pull request');
    await shoot(tab, `playground-${theme}`);
    await tab.getByLabel('Content').fill(faulty);
    await shoot(tab, `mistake-${theme}`);
    await tab.setViewportSize({ width: 400, height: 860 });
    await tab.getByLabel('Example').selectOption('Markdown tour');
    await shoot(tab, `playground-${theme}-400`);
    await tab.goto(page.url);
    await tab.getByRole('button', { name: '# General' }).click();
    await shoot(tab, `channels-${theme}-400`);
    await tab.close();
  }
} finally {
  await browser.close();
}
