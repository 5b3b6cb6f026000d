/** The page of a local Twake shows what steps send, in a real browser. */

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import type { Browser } from 'playwright-core';
import { runStep, type Step } from '../../local-runner/runner.ts';
import { startTwake, type Twake } from '../../local-twake/server.ts';
import { type Page, servePage } from '../../page/serve.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { exchange, post } from '../local-twake/post.ts';
import { openTab, type Tab, textOf, write } from './tab.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

let browser: Browser;
let twake: Twake;
let served: Page;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  twake = await startTwake();
  served = await servePage(twake);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await twake?.close();
});

beforeEach(async () => {
  tab = await openTab(browser);
  await tab.page.goto(served.url);
  await textOf(tab.page, '#line', /Connected/);
  await tab.page.getByRole('button', { name: '# General' }).click();
});
afterEach(async () => {
  const foreign = tab.requests.filter((url) => !url.startsWith(served.url));
  await tab.page.context().close();
  expect([foreign, tab.errors]).toEqual([[], []]);
});

function run(step: Step) {
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const ids = { api_url: twake.url, public_id, private_api_key, group_id };
  return runStep({ ...step, inputs: { ...ids, channel_id: channel_ids[0], ...step.inputs } });
}

test('a live message appears as it is sent, and changes where it stands', async () => {
  const { page } = tab;
  const step = {
    inputs: { content: 'Deploying **hello**', live: 'true', sender_name: 'Mona Deploys' },
  };
  const { state } = await run(step);
  const first = await textOf(page, '#messages .message', /Deploying hello/);
  expect(first).toMatch(/^MDMona Deploys/);
  expect(first).toContain('is running');
  expect(await page.locator('#messages .bold').textContent()).toBe('hello');
  const { length } = twake.messages();

  await run({ ...step, state });
  const second = await textOf(page, '#messages .message', /succeeded/);
  expect(second).toContain('edited');
  expect(second).not.toContain('is running');
  expect(await page.locator('#messages .message').count()).toBe(length);
});

test('answers stand below what they answer, and removed ones are struck', async () => {
  const { page } = tab;
  const { object: parent } = await exchange(twake, { content: 'the question' });
  const { object: response } = await exchange(twake, {
    content: 'the answer',
    parent_message_id: parent.id,
  });
  await textOf(page, `#message-${parent.id} > .thread .message`, /the answer/);
  await post(twake, response, { operation: 'remove' });
  await textOf(page, '.thread .removed', /the answer/);
});

test('ephemeral messages are marked', async () => {
  const { page } = tab;
  await run({
    inputs: { content: 'only you', ephemeral: 'true', ephemeral_recipients: twake.account.user_id },
  });
  expect(await textOf(page, '#messages .message', /only you/)).toContain('shown once, to 1');
});

test('behind a message are its notification, its mentions, and its requests', async () => {
  const { page } = tab;
  await run({ inputs: { content: `${'a long text '.repeat(12)}end`, mentions: 'all' } });
  await textOf(page, '#messages .message', /a long text/);
  await page.locator('.message:has-text("a long text") button').click();
  expect(await page.locator('#inspector .phone p').textContent()).toHaveLength(100);
  expect(await page.locator('#inspector .mentions dd').allTextContents()).toEqual([
    'everyone in the channel',
    'everyone in the channel',
  ]);
  const request = await page.locator('.request pre').textContent();
  expect(request).toMatch(/^POST \/api\/v1\/messages\/save\nhost: 127\.0\.0\.1/);
  expect(request).toContain('authorization: Basic ***');
  expect(request).toContain('"fallback_string": "a long text');
});

test('another channel counts what came, until somebody looks', async () => {
  const { page } = tab;
  const deploys = page.getByRole('button', { name: '# Deploys' });
  await post(twake, { content: 'over there', channel_id: twake.account.channel_ids[1] });
  await textOf(page, '.rooms button', /# Deploys\s*1/);
  await deploys.click();
  await textOf(page, '#messages .message', /over there/);
  expect(await deploys.textContent()).toBe('# Deploys');
});

test('hostile text stays text', async () => {
  const { page } = tab;
  const evil = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
  await post(twake, {
    content: {
      formatted: [
        evil,
        { type: 'url', url: 'javascript:alert(3)', content: 'a link' },
        { type: 'image', src: 'https://evil.example/x.png' },
        { type: 'icon', src: evil },
        { type: 'emoji', content: evil },
        { type: 'url', url: 'https://evil.example/"onmouseover="alert(4)', content: 'another' },
      ],
      fallback_string: evil,
    },
    hidden_data: { custom_title: evil, custom_icon: 'https://evil.example/icon.png' },
  });
  const shown = page.locator('#messages .message', { hasText: 'onerror' });
  await shown.getByRole('button', { name: 'Details' }).click();
  expect(await shown.locator('.content').textContent()).toContain(evil);
  expect(await shown.locator('.sender').textContent()).toBe(evil);
  expect(await page.locator('main script, .content img, [onerror], [onmouseover]').count()).toBe(0);
  expect(await shown.locator('a[href^="javascript"]').count()).toBe(0);
  expect(await page.locator('#inspector .phone p').textContent()).toBe(evil.slice(0, 100));
  await shown.getByText('a link').click();
});

test('everything can be done with the keyboard', async () => {
  const { page } = tab;
  await post(twake, { content: 'reach me' });
  await page.reload();
  await textOf(page, '#messages .message', /reach me/);
  const reached: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      const message = activeElement?.closest('.message');
      return `${activeElement?.textContent?.trim()}${message ? ` of ${message.textContent}` : ''}`;
    });
    reached.push(name);
    if (/Details of .*reach me/s.test(name)) break;
  }
  expect(reached.slice(0, 2)).toEqual(['Channels', 'Playground']);
  expect(reached).toContain('# General');
  await page.keyboard.press('Enter');
  expect(await page.locator('#inspector .phone p').textContent()).toBe('reach me');
  const focused = await page.evaluate(() => document.activeElement?.id);
  expect(focused).toBe('inspector');
});

test('the playground is beside it', async () => {
  const { page } = tab;
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await write(page, { Content: 'by **{{ actor.login }}**' });
  await textOf(page, '#preview .content', /^by octocat$/);
  expect(await page.locator('#channels').isHidden()).toBe(true);
});

test('an empty place says how a message comes there, to this very Twake', async () => {
  await using empty = await startTwake();
  await using emptyPage = await servePage(empty);
  const { page } = await openTab(browser);
  await page.goto(emptyPage.url);
  await textOf(page, '#nothing-in', /Nothing in # General yet/);
  expect(await page.locator('#api-url').textContent()).toBe(empty.url);
  // Nobody has made this one known to `npm run try`.
  expect(await page.locator('#found').isVisible()).toBe(false);
  expect(await page.locator('#not-found').isVisible()).toBe(true);
  await page.locator('#nothing').getByRole('link').click();
  // The browser tells of the new fragment a moment later.
  await page.getByRole('button', { name: 'Send' }).waitFor({ state: 'visible' });
  expect(await page.getByRole('button', { name: 'Send' }).isVisible()).toBe(true);
  await page.context().close();
});

describe('Send', () => {
  const send = () => tab.page.getByRole('button', { name: 'Send' });

  test('sends what the preview shows, and leads to where it arrived', async () => {
    const { page } = tab;
    await page.getByRole('link', { name: 'Playground', exact: true }).click();
    await write(page, { Content: 'sent from **{{ actor.login }}**' });
    await page.getByLabel('to', { exact: true }).selectOption('# Deploys');
    const { length } = twake.messages();
    await send().click();
    await textOf(page, '#sent', /^Sent to # Deploys/);
    const [message] = twake.messages(twake.account.channel_ids[1]).slice(-1);
    expect(message).toMatchObject({ text: 'sent from octocat' });
    expect(twake.messages()).toHaveLength(length + 1);

    await page.getByRole('button', { name: 'See it there' }).click();
    await textOf(page, '#room-name', /# Deploys/);
    await textOf(page, `#message-${message?.id}.arrived`, /sent from octocat/);
    await page.locator(`#message-${message?.id} .details:focus`).waitFor();
  });

  test('tells what the action would, where the server refuses', async () => {
    const { page } = tab;
    await page.getByRole('link', { name: 'Playground', exact: true }).click();
    await write(page, { Content: 'not taken' });
    const { length } = twake.messages();
    const body = '{"error":"unknown group_id"}';
    twake.injectFault({ kind: 'status', status: 200, body }, { times: 1 });
    await send().click();
    await textOf(page, '#sent', /Not confirmed.*group_id/);
    expect(twake.messages()).toHaveLength(length);
    expect(await send().isEnabled()).toBe(true);
  });

  test('is off for another kind of Twake, and says why', async () => {
    const { page } = tab;
    await page.getByRole('link', { name: 'Playground', exact: true }).click();
    await page.getByRole('radio', { name: '2021' }).check();
    expect(await send().isEnabled()).toBe(true);
    await page.getByRole('radio', { name: 'Chat' }).check();
    expect(await send().isEnabled()).toBe(false);
    await textOf(page, '#why-not', /npm run twake -- --behave matrix/);
  });
});

test('the theme is chosen, kept, and shown', async () => {
  const { page } = tab;
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const system = await ground();
  await page.getByLabel('Theme').selectOption('dark');
  const dark = await ground();
  expect(dark).not.toBe(system);
  await page.reload();
  expect(await ground()).toBe(dark);
});
