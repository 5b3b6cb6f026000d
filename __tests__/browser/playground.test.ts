/** The preview follows what one types, in a real browser: beside a local Twake, and from a file. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
import { parse } from 'yaml';
import { account } from '../../local-twake/accounts.ts';
import { account as matrixAccount } from '../../local-twake/matrix/accounts.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { openTab, type Tab, textOf, write } from './tab.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'twake-playground-'));
const address = pathToFileURL(join(folder, 'index.html')).href;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  const script = fileURLToPath(new URL('../../scripts/playground.ts', import.meta.url));
  execFileSync(process.execPath, ['--no-warnings', script, folder]);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  tab = await openTab(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await tab.page.goto(address);
  await textOf(tab.page, '#preview', /hello v1\.10\.0 is live/);
});
afterEach(async () => {
  const foreign = tab.requests.filter((url) => !url.startsWith(pathToFileURL(folder).href));
  await tab.page.context().close();
  expect([foreign, tab.errors]).toEqual([[], []]);
});

describe('the preview follows', () => {
  test('the text, as one types', async () => {
    const { page } = tab;
    await write(page, { Content: '' });
    await page.keyboard.type('**Hi** {{ actor.login }} :tada:');
    expect(await textOf(page, '#preview .content', /🎉/)).toBe('Hi octocat 🎉');
    expect(await page.locator('#preview .bold').textContent()).toBe('Hi');
    expect(await page.locator('.phone p').textContent()).toBe('Hi octocat 🎉');
    expect(await page.locator('#caret').textContent()).toBe('Line 1, column 32');
  });

  test('the event, its payload, the status and the data', async () => {
    const { page } = tab;
    await write(page, {
      Content: '{{ github.event_name }}: {{ pull_request.title }}, {{ status }}, {{ data.who }}',
      Data: 'who: me',
    });
    await page.locator('#event').selectOption('pull_request.opened');
    await page.locator('[name=status]').selectOption('failure');
    await textOf(page, '#preview', /pull_request: Greet in .* language, failure, me/);
    await page.getByText('Payload of the event').click();
    await write(page, { Payload: '{"pull_request": {"title": "Pasted <b>"}}' });
    await textOf(page, '#preview', /Pasted <b>, failure, me/);
  });

  test('a preset, which takes the place of the text', async () => {
    const { page } = tab;
    await page.getByRole('combobox', { name: 'Preset' }).selectOption('release');
    await page.locator('#event').selectOption('release.published');
    await textOf(page, '#preview', /Hello 1\.10/);
    expect(await page.getByRole('textbox', { name: 'Content' }).isVisible()).toBe(false);
    expect(await page.locator('#step').textContent()).toContain('preset: release');
    expect(await page.locator('#step').textContent()).not.toContain('content:');
    await page.getByRole('combobox', { name: 'Preset' }).selectOption('');
    await textOf(page, '#preview', /hello v1\.10\.0 is live/);
  });

  test('the Twake: what each shows, notifies and is asked for', async () => {
    const { page } = tab;
    const step = page.locator('#step');
    await write(page, { Content: '**Hi** @room' });
    await page.getByText('Sender, mentions, buttons').click();
    await write(page, { Mentions: 'all' });
    await textOf(page, '.mentions', /everyone in the channel/);
    expect(await step.textContent()).toContain('private_api_key: ${{ secrets');

    await page.getByRole('radio', { name: 'Chat' }).check();
    await textOf(page, '#preview .bubble strong', /^Hi$/);
    expect(await page.locator('#preview-title').textContent()).toBe('In the room');
    expect(await page.locator('.phone p').textContent()).toBe('Hi @room\n\n@room');
    expect(await page.locator('.highlighted').textContent()).toMatch(/^everyone in the room/);
    expect(await step.textContent()).toMatch(/access_token: \$\{\{ secrets\.TWAKE_ACCESS_TOKEN/);
    expect(await step.textContent()).not.toContain('private_api_key');
    await page.locator('#request-details summary').click();
    expect(await page.locator('#request-line').textContent()).toMatch(
      /^PUT \/_matrix\/client\/v3\/rooms\/%21.*\/send\/m\.room\.message\/dry-run$/,
    );
    const event = JSON.parse((await page.locator('#request').textContent()) ?? '');
    expect(event).toMatchObject({ msgtype: 'm.text', 'm.mentions': { room: true } });

    await page.getByRole('radio', { name: '2021' }).check();
    await textOf(page, '#preview .bold', /^Hi$/);
    expect(await page.locator('#request-line').textContent()).toBe('POST /api/v1/messages/save');
  });

  test('Twacode, its request and its size', async () => {
    const { page } = tab;
    await page.getByRole('combobox', { name: 'Start from' }).selectOption('Buttons in Twacode');
    await textOf(page, '#preview .button.danger', /Roll back/);
    await page.locator('#request-details summary').click();
    const body = JSON.parse((await page.locator('#request').textContent()) ?? '');
    expect(body.message.content.formatted[0]).toEqual({ type: 'bold', content: 'Deployed' });
    const bytes = Buffer.byteLength(JSON.stringify(body));
    expect(await page.locator('#size').textContent()).toBe(`${bytes} bytes`);
  });
});

test('with each key, however fast they come, and not in a pause after them', async () => {
  const { page } = tab;
  await write(page, { Content: '' });
  await page.evaluate(() => {
    const preview = document.querySelector('#preview');
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    new MutationObserver(() => {
      shown.push(preview?.querySelector('.content')?.textContent ?? '');
    }).observe(preview ?? document, { childList: true });
  });
  const text = 'Forty-three keys: each is shown as it comes';
  await page.keyboard.type(text);
  await textOf(page, '#preview .content', /as it comes/);
  const shown = await page.evaluate(() => Reflect.get(globalThis, 'shown') as string[]);
  const prefixes = Array.from(text, (_, at) => text.slice(0, at + 1).trimEnd());
  expect(prefixes).toEqual(expect.arrayContaining(shown));
  expect(shown.length).toBeLessThanOrEqual(text.length);
  // A browser that is busy takes several keys at a time.
  expect(new Set(shown).size).toBeGreaterThan(text.length / 2);
});

describe('what one wrote', () => {
  const content = () => tab.page.getByRole('textbox', { name: 'Content' });

  test('is there after a reload, with all that goes with it, and without any key', async () => {
    const { page } = tab;
    await write(page, { Content: 'kept {{ status }}\nsecond line', Data: 'a: 1' });
    await page.locator('[name=status]').selectOption('failure');
    await page.locator('#event').selectOption('schedule');
    await page.getByRole('radio', { name: 'Chat' }).check();
    await textOf(page, '#step', /a: 1/);
    await textOf(page, '#preview .content', /kept failure/);
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    await page.reload();
    await textOf(page, '#preview .content', /^kept failure\s*second line$/);
    expect(await page.locator('#data').inputValue()).toBe('a: 1');
    expect(await page.locator('#event').inputValue()).toBe('schedule');
    expect(await page.getByRole('radio', { name: 'Chat' }).isChecked()).toBe(true);
    expect(stored).toContain('second line');
    for (const secret of [account.private_api_key, matrixAccount.access_token])
      expect(stored).not.toContain(secret);
  });

  test('comes back with an undo, after an example took its place', async () => {
    const { page } = tab;
    await write(page, { Content: 'my own words {{ data.a }}', Data: 'a: 1' });
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'Start from' }).selectOption('Buttons in Twacode');
    await textOf(page, '#preview .button.danger', /Roll back/);
    await textOf(page, '#kept', /kept under/);

    await page.getByRole('button', { name: 'Undo' }).click();
    await textOf(page, '#preview .content', /^my own words 1$/);
    expect(await page.getByLabel('Format').inputValue()).toBe('markdown');
    expect(await page.getByLabel('Template').isChecked()).toBe(true);
    expect(await page.locator('#data').inputValue()).toBe('a: 1');

    await page.getByRole('button', { name: 'Redo' }).click();
    await textOf(page, '#preview .button.danger', /Roll back/);
    expect(await page.getByLabel('Format').inputValue()).toBe('twacode');

    await page
      .getByRole('combobox', { name: 'Start from' })
      .selectOption('preset: deploy, which failed');
    await textOf(page, '#preview .content', /Failed to deploy/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await textOf(page, '#preview .button.danger', /Roll back/);

    await content().focus();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await page.locator('#content').inputValue()).toMatch(/^:rocket:/);
  });

  test('is no longer an example, and can be chosen again, in the next visit too', async () => {
    const { page } = tab;
    const start = page.getByRole('combobox', { name: 'Start from' });
    await content().focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('First: ');
    await textOf(page, '#start option:checked', /Your own/);
    await start.selectOption('What Markdown becomes');
    await textOf(page, '#preview .content', /What Markdown becomes/);
    await page.keyboard.press('Escape');
    await content().focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Second ');
    await textOf(page, '#preview .content', /Second/);
    await page.reload();
    await textOf(page, '#preview .content', /Second/);
    await start.selectOption({ index: 7 });
    await textOf(page, '#preview .content', /First: .* hello v1\.10\.0 is live/);
    await textOf(page, '#start', /Second ## What Markdown becomes/);
  });
});

test('what an issue leaves in sight says that it is older, and all else of it is gone', async () => {
  const { page } = tab;
  await write(page, { Content: 'good {{ status }}' });
  await textOf(page, '#preview .content', /good success/);
  await page.keyboard.type('{{ nonsense.');
  await page.locator('.issue').waitFor();
  expect(await page.locator('#preview .content').textContent()).toContain('good success');
  expect(await page.getByText('of an earlier text').isVisible()).toBe(true);
  for (const selector of ['#request-details', '#notification-view'])
    expect(await page.locator(selector).isVisible()).toBe(false);
  await write(page, { Content: 'good again' });
  await textOf(page, '#preview .content', /good again/);
  expect(await page.getByText('of an earlier text').isVisible()).toBe(false);
  expect(await page.locator('#size').isVisible()).toBe(true);
});

test('code is folded from five lines on in Twake of 2021, and stays unfolded while one types', async () => {
  const { page } = tab;
  const code = (lines: number) =>
    ['```js', ...Array(lines).fill('export const a = call("me");'), '```'].join('\n');
  await write(page, { Content: `${code(6)}\n\nend` });
  await textOf(page, '#preview', /end/);
  const calls = async () => (await page.locator('#preview').textContent())?.split('call(').length;
  expect(await calls()).toBe(7);
  expect(await page.locator('.hljs-string').first().textContent()).toBe('"me"');
  expect(await page.locator('.expander').count()).toBe(0);
  await page.getByRole('radio', { name: '2021' }).check();
  await page.getByRole('button', { name: 'Click to expand (6 lines)' }).waitFor();
  expect(await calls()).toBe(6);
  await page.keyboard.press('Tab');
  await page.locator('.expander').click();
  expect(await calls()).toBe(7);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('multiline-code');
  await content(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' of it');
  await textOf(page, '#preview', /end of it/);
  expect(await calls()).toBe(7);
  await write(page, { Content: code(4) });
  await page.locator('.folded').waitFor({ state: 'detached' });
  expect(await calls()).toBe(5);
});

test('the preview is in sight at 400 pixels, beside the keys that make it', async () => {
  const { page } = tab;
  await page.setViewportSize({ width: 400, height: 700 });
  await content(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' seen');
  await textOf(page, '#preview', /seen/);
  for (const selector of ['#preview .sender', '.cm-focused .cm-activeLine, .cm-focused']) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 700) + 20).toBeLessThan(700);
  }
});

const content = (page: Tab['page']) => page.getByRole('textbox', { name: 'Content' });

describe('a mistake', () => {
  test('is told to whoever listens in a pause, and not with each key', async () => {
    const { page } = tab;
    await page.clock.install();
    const told = () => page.locator('#issues-status').textContent();
    await write(page, { Content: 'fine' });
    await page.keyboard.type(' {{ commit.titel }}');
    await textOf(page, '.issue', /commit\.titel/);
    await page.clock.runFor(600);
    expect(await told()).toBe('');
    await page.clock.runFor(200);
    expect(await told()).toMatch(/^There is no commit\.titel/);
    await write(page, { Content: 'fine' });
    await page.locator('.issue').waitFor({ state: 'detached' });
    await page.clock.runFor(800);
    expect(await told()).toBe('');
  });

  test('is told with its place, and leads there', async () => {
    const { page } = tab;
    await write(page, { Content: 'fine\n\n{{ commit.titel }}' });
    const issue = await textOf(page, '.issue', /line 3, column 4/);
    expect(issue).toContain('Did you mean commit.title?');
    expect(await content(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.wrong').textContent()).toBe('commit.titel');
    await page.getByRole('button', { name: 'Go to line 3, column 4 of content' }).click();
    expect(await page.evaluate(() => String(getSelection()))).toBe('c');
    expect(await page.locator('#caret').textContent()).toBe('Line 3, column 5');
    await page.keyboard.type('commit.title }}\n{% comment %}');
    await textOf(page, '.issue', /line 4/);
    await write(page, { Content: 'fine' });
    await page.locator('.issue').waitFor({ state: 'detached' });
  });

  test('in a field that is folded away opens it', async () => {
    const { page } = tab;
    await write(page, { Data: 'a: [1' });
    await page.getByText('Data and needs').click();
    await page.getByRole('button', { name: /Go to line 1, column \d of data/ }).click();
    const data = page.getByRole('textbox', { name: 'Data' });
    expect(await data.isVisible()).toBe(true);
    expect(await data.evaluate((field) => document.activeElement === field)).toBe(true);
  });
});

test('what a Matrix room refuses is told, marked, and found', async () => {
  const { page } = tab;
  await page.getByRole('radio', { name: 'Chat' }).check();
  await textOf(page, '#preview .bubble', /is live/);
  const icon = page.locator('[name=sender_icon]');
  expect(await icon.getAttribute('aria-invalid')).toBe('false');
  await icon.evaluate((field) => {
    (field as HTMLInputElement).value = 'https://x.example/icon.png';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByLabel('Format').selectOption('twacode');
  await textOf(page, '.issue', /In a Matrix room the picture is that of the account/);
  await textOf(page, '.issue', /format: twacode and plain are for Twake of 2020 to 2022/);
  expect(await icon.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('Format').getAttribute('aria-invalid')).toBe('true');
  expect(await icon.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Go to sender_icon' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
    'sender_icon',
  );
  await page.getByRole('radio', { name: '2020' }).check();
  await page.locator('[name=sender_icon][aria-invalid=false]').waitFor();
});

test('hostile text stays text', async () => {
  const { page } = tab;
  const evil = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
  const payload = JSON.stringify({ head_commit: { message: evil }, sender: { login: evil } });
  await page.getByText('Payload of the event').click();
  await write(page, {
    Payload: payload,
    Content: `{{ commit.message }} [a](javascript:alert(3)) ${evil} {{ actor.login | link: "javascript:alert(4)" }}`,
  });
  await textOf(page, '#preview', /onerror/);
  expect(await page.locator('#preview .content').textContent()).toContain(evil);
  expect(await page.locator('main script, main img, [onerror]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  await page.getByRole('radio', { name: 'Chat' }).check();
  await textOf(page, '#preview .bubble', /onerror/);
  expect(await page.locator('#preview .content').textContent()).toContain(evil);
  expect(await page.locator('main script, main img, [onerror]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
});

test('the step is copied as valid YAML', async () => {
  const { page } = tab;
  await write(page, { Content: 'a: "b" # c\n  - {{ actor.login }}\n' });
  await page.getByRole('button', { name: 'Copy as workflow step' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const [step] = parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(step.with).toMatchObject({
    content: 'a: "b" # c\n  - {{ actor.login }}\n',
    template: true,
    data: expect.stringContaining('environment: production'),
  });
});

test('there is nothing to send to', async () => {
  expect(await tab.page.locator('#send').isVisible()).toBe(false);
  expect(await tab.page.getByRole('button', { name: 'Copy as workflow step' }).isVisible()).toBe(
    true,
  );
});

test('every control has a name, and nothing is wider than a phone', async () => {
  const { page } = tab;
  await page.setViewportSize({ width: 400, height: 800 });
  for (const summary of await page.locator('summary').all()) await summary.click();
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter(({ hidden, labels }) => !hidden && !labels?.length)
      .map(({ outerHTML }) => outerHTML),
  );
  expect(nameless).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(400);
});
