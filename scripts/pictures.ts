/** Takes the pictures of docs/ from a local Twake and its page: `npm run pictures`. */

import { fileURLToPath } from 'node:url';
import type { Browser, Page as Tab } from 'playwright-core';
import { readEvent } from '../events/event-fixture.ts';
import { runStep, type Step } from '../local-runner/runner.ts';
import { type MatrixTwake, startTwake, type Twake } from '../local-twake/server.ts';
import { servePage } from '../page/serve.ts';
import { launchChromium } from './chromium.ts';
import { logPage, summaryPage } from './pictures/github.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

const release = `**{{ release.name }}** is out :tada: {{ "release notes" | link: release.url }}

{{ release.body | markdown }}`;

const failed = {
  status: 'failure',
  needs: JSON.stringify({
    build: { result: 'success' },
    'deploy-production': { result: 'failure' },
  }),
};

const rollback = `kubectl rollout undo deploy/hello
kubectl rollout status deploy/hello # "rolled out"`;

const faulty = `**{{ repository.full_name }}** {{ commit.titel }}\n\nby *{{ actor.login }}*`;

/** A short story: a deploy that fails while one reads, an answer that says what is done, a release, a red build elsewhere. */
async function tellStory(twake: Twake): Promise<void> {
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const send = (step: Step) => {
    const ids = { api_url: twake.url, public_id, private_api_key, group_id };
    return runStep({ ...step, inputs: { ...ids, channel_id: channel_ids[0], ...step.inputs } });
  };
  const push = { eventName: 'push', event: readEvent('push') };
  await send({
    eventName: 'release',
    event: readEvent('release.published'),
    inputs: { content: release, template: 'true', sender_name: 'Releases' },
  });
  const deploy = {
    preset: 'deploy',
    live: 'true',
    sender_name: 'Deploys',
    data: 'environment: production\nurl: https://hello.example',
    mentions: 'all on failure',
    status: 'in_progress',
  };
  const { state, outputs } = await send({ ...push, inputs: deploy });
  await send({ ...push, inputs: { ...deploy, ...failed }, state, env: clockAhead(192) });
  await send({
    ...push,
    inputs: {
      content: `Rolled back to \`v1.9.3\`:\n\n\`\`\`sh\n${rollback}\n\`\`\``,
      parent_message_id: outputs['message_id'] ?? '',
      sender_name: 'On call',
    },
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

/** The same in rooms: a pull request, and a deploy that fails while one reads, with an answer that says what is done. */
async function tellRoomStory(twake: MatrixTwake): Promise<void> {
  const { access_token, channel_ids, reader_id } = twake.account;
  const send = (step: Step) => {
    const ids = { api_url: twake.url, access_token, channel_id: channel_ids[0] };
    return runStep({ ...step, inputs: { ...ids, ...step.inputs } });
  };
  const push = { eventName: 'push', event: readEvent('push') };
  await send({
    eventName: 'pull_request',
    event: readEvent('pull_request.opened'),
    inputs: { preset: 'pull_request' },
  });
  const deploy = {
    preset: 'deploy',
    live: 'true',
    data: 'environment: production\nurl: https://hello.example',
    mentions: `alice:${reader_id} on failure`,
    status: 'in_progress',
  };
  const { state, outputs } = await send({ ...push, inputs: deploy });
  await send({ ...push, inputs: { ...deploy, ...failed }, state, env: clockAhead(192) });
  await send({
    ...push,
    inputs: {
      content: `Rolled back to \`v1.9.3\`:\n\n\`\`\`\n${rollback}\n\`\`\``,
      parent_message_id: outputs['message_id'] ?? '',
    },
  });
  await send({
    ...push,
    inputs: { content: 'The nightly build is **green** again.', channel_id: channel_ids[1] },
  });
}

/** The environment of a step whose clock is so many seconds ahead. (The state of a step is signed, its times included.) */
function clockAhead(seconds: number): NonNullable<Step['env']> {
  const module = `globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Date.now() + ${seconds * 1e3}]));
    }
  };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}` };
}

/** What GitHub shows of a deploy that one of two channels did not get, and of a check. */
async function showOnGitHub(browser: Browser): Promise<void> {
  await using twake = await startTwake();
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const ids = { api_url: twake.url, public_id, private_api_key, group_id };
  const deploy = {
    preset: 'deploy',
    needs: JSON.stringify({ 'deploy-production': { result: 'success' } }),
    data: 'environment: production\nurl: https://hello.example',
  };
  const send = (inputs: NonNullable<Step['inputs']>) =>
    runStep({ event: readEvent('push'), inputs: { ...ids, ...deploy, ...inputs } });
  const unknown = '4e000000-dddd-11ea-8000-000000000009';
  const partial = await send({ channel_id: `${channel_ids[0]},${unknown}`, summary: 'true' });
  const checked = await send({ channel_id: channel_ids[0], dry_run: 'check' });
  const pages = {
    'log-failed': logPage('Tell Twake', partial),
    'summary-partial': summaryPage('deploy', partial.summary),
    'log-check': logPage('Tell Twake', checked),
  };
  for (const [name, html] of Object.entries(pages)) {
    const tab = await browser.newPage({
      viewport: { width: 900, height: 100 },
      deviceScaleFactor: 2,
    });
    await tab.setContent(html);
    await tab.screenshot({ path: `${folder}${name}.png`, fullPage: true });
    await tab.close();
  }
}

async function choose(tab: Tab, example: string): Promise<void> {
  await tab.getByRole('combobox', { name: 'Start from' }).selectOption(example);
}

async function shoot(tab: Tab, name: string): Promise<void> {
  await tab.waitForTimeout(400);
  await tab.screenshot({ path: `${folder}${name}.png` });
}

await using twake = await startTwake();
await using page = await servePage(twake);
await using chat = await startTwake({ behave: 'matrix', rateLimit: 'none' });
await using chatPage = await servePage(chat);
const browser = await launchChromium();
try {
  await tellStory(twake);
  await tellRoomStory(chat);
  await showOnGitHub(browser);
  for (const theme of ['light', 'dark'] as const) {
    const options = { colorScheme: theme, viewport: { width: 1280, height: 760 } };
    const tab = await browser.newPage(options);
    await tab.goto(page.url);
    await tab.getByRole('button', { name: '# General' }).click();
    await tab.getByRole('button', { name: 'Details' }).nth(1).click();
    await shoot(tab, `channels-${theme}`);
    await tab.goto(`${page.url}#playground`);
    await choose(tab, 'A pull request, in your words');
    await shoot(tab, `playground-${theme}`);
    await tab.getByRole('textbox', { name: 'Content' }).focus();
    await tab.keyboard.press('ControlOrMeta+A');
    await tab.keyboard.insertText(faulty);
    await shoot(tab, `mistake-${theme}`);
    await tab.setViewportSize({ width: 400, height: 860 });
    await choose(tab, 'What Markdown becomes');
    await tab.getByRole('radio', { name: '2021' }).check();
    await shoot(tab, `playground-${theme}-400`);
    await tab.goto(page.url);
    await tab.getByRole('button', { name: '# General' }).click();
    await shoot(tab, `channels-${theme}-400`);
    await tab.close();
    const room = await browser.newPage(options);
    await room.goto(chatPage.url);
    await room.getByRole('button', { name: 'Deploys' }).click();
    await room.getByRole('button', { name: 'Details' }).nth(1).click();
    await shoot(room, `room-${theme}`);
    await room.close();
  }
} finally {
  await browser.close();
}
