/** The page of a local homeserver shows what steps send into its rooms, in a real browser. */

import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { runStep, type Step } from '../../local-runner/runner.ts';
import { rooms, tokens } from '../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../local-twake/server.ts';
import { type Page, servePage } from '../../page/serve.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { toHtml } from '../../src/twake/matrix/html/html.ts';
import { documentOf } from '../../testing/markdown.ts';
import { corpus } from '../message/notes/corpus.ts';
import { openTab, type Tab, textOf, write } from './tab.ts';
import { openRoom, receive } from './twake-chat.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

let browser: Browser;
let twake: MatrixTwake;
let served: Page;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  twake = await startTwake({ behave: 'matrix', rateLimit: 'none' });
  served = await servePage(twake);
  tab = await openTab(browser);
  await tab.page.goto(served.url);
  await textOf(tab.page, '#line', /Connected · a Twake Chat/);
});
afterEach(async () => {
  const foreign = tab.requests.filter((url) => !url.startsWith(served.url));
  // The policy of the page also refuses what stands in HTML that is only parsed; a script would have opened a dialog.
  const errors = tab.errors.filter(
    (error) => !/inline (?:event handler|style) violates/.test(error),
  );
  await tab.page.context().close();
  await served.close();
  await twake.close();
  expect([foreign, errors]).toEqual([[], []]);
});

function run(step: Step) {
  const { access_token, channel_ids } = twake.account;
  const ids = { api_url: twake.url, access_token, channel_id: channel_ids[0] };
  return runStep({ ...step, inputs: { ...ids, ...step.inputs } });
}

let sent = 0;

/** Sends an event as any client can, whatever is in it. */
async function send(content: object, room: string = twake.account.channel_ids[0]): Promise<string> {
  sent += 1;
  const path = `rooms/${encodeURIComponent(room)}/send/m.room.message/${sent}`;
  const response = await fetch(`${twake.url}/_matrix/client/v3/${path}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${tokens.login.access_token}` },
    body: JSON.stringify({ msgtype: 'm.text', body: '', ...content }),
  });
  const { event_id } = (await response.json()) as { event_id: string };
  return event_id;
}

const sendHtml = (formatted_body: string, body = 'the text') =>
  send({ body, format: 'org.matrix.custom.html', formatted_body });

/** The message with this id. */
const messageOf = (id: string): Locator => tab.page.locator(`[id="message-${id}"] .room-message`);

test('a live message appears as it is sent, and changes where it stands', async () => {
  const { page } = tab;
  const mentions = `alice:${twake.account.reader_id} on failure`;
  const step = { inputs: { content: 'Deploying **hello**', live: 'true', mentions } };
  const { state, outputs } = await run(step);
  const first = await textOf(page, '#messages .room-message', /Deploying hello/);
  expect(first).toMatch(/^Bbot/);
  expect(first).toContain('is running');
  expect(first).not.toContain('edited');
  expect(await page.locator('#messages strong').first().textContent()).toBe('hello');

  await run({ inputs: { ...step.inputs, status: 'failure' }, state });
  const second = await textOf(page, '#messages .room-message', /failed/);
  expect(second).not.toContain('is running');
  const message = messageOf(outputs['message_id'] ?? '');
  expect(await message.locator('.mark').allTextContents()).toEqual([
    'highlighted to alice',
    'edited',
  ]);
  expect(await message.locator('.person').textContent()).toBe('alice');
  expect(await page.locator('#messages .room-message').count()).toBe(1);
});

test('an answer stands where it arrived, and quotes what it answers as that is now', async () => {
  const { page } = tab;
  const { outputs } = await run({ inputs: { content: 'the **question**\nand more' } });
  const id = outputs['message_id'] ?? '';
  await send({ body: 'in between' });
  await run({ inputs: { content: 'the answer', parent_message_id: id } });
  const reply = page.locator('#messages .room-message').last();
  await textOf(page, '#messages .content', /the answer/);
  expect(await reply.locator('.quoted').textContent()).toBe('botthe question');
  await run({ inputs: { content: 'another question', message_id: id } });
  await textOf(page, '#messages .quoted', /another question/);
  expect(await reply.locator('.content').textContent()).toBe('the answer');
  await page.setViewportSize({ width: 1280, height: 240 });
  await reply.getByRole('button', { name: 'another question' }).click();
  await page.waitForFunction((place) => {
    const { top = -1, bottom = 1e6 } =
      document.getElementById(place)?.getBoundingClientRect() ?? {};
    return top > 0 && bottom <= innerHeight;
  }, `message-${id}`);
});

test('of what was removed nothing is left, in a quote neither', async () => {
  const { page } = tab;
  const { outputs } = await run({ inputs: { content: 'a slip' } });
  const id = outputs['message_id'] ?? '';
  await run({ inputs: { content: 'about it', parent_message_id: id } });
  await textOf(page, '#messages .quoted', /a slip/);
  await run({ inputs: { operation: 'remove', message_id: id } });
  await textOf(page, '.content.removed', /This message was removed/);
  await textOf(page, '#messages .quoted', /This message was removed/);
  expect(await page.locator('#messages').textContent()).not.toContain('a slip');
});

test('behind a message are its notification, whom it highlights, and its requests', async () => {
  const { page } = tab;
  const inputs = {
    content: 'a **long** text\n\n- one\n- two',
    mentions: 'all',
    channel_id: twake.account.aliases[1],
  };
  await run({ inputs });
  await page.getByRole('button', { name: 'General' }).click();
  await page.getByRole('button', { name: 'Details' }).click();
  expect(await page.locator('#inspector .phone').textContent()).toBe(
    'bot in Generala long text\n\n• one\n• two\n\n@room',
  );
  expect(await page.locator('#inspector .highlighted').textContent()).toBe(
    'alice (@alice:localhost)',
  );
  const request = await page.locator('.request pre').textContent();
  expect(request).toMatch(/^PUT \/_matrix\/client\/v3\/rooms\/%21general/);
  expect(request).toContain('authorization: Bearer ***');
  expect(request).toContain('"formatted_body": ');
  expect(await page.content()).not.toContain(twake.account.access_token);
});

test('rooms have names, count what came, and show up with their first message', async () => {
  const { page } = tab;
  const list = () => page.locator('#rooms button').allTextContents();
  expect(await list()).toEqual(['Deploys', 'General']);
  await send({ body: 'over there' }, rooms.general.room_id);
  await textOf(page, '#rooms button', /^General1$/);
  await send({ body: 'in clear' }, rooms.encrypted.room_id);
  await page.getByRole('button', { name: 'Secrets' }).click();
  await textOf(page, '#room-name', /^Secrets#secrets:localhost$/);
  await textOf(page, '.mark', /^in clear, in an encrypted room$/);
  expect(await list()).toEqual(['Deploys', 'General1', 'Secrets']);
  expect(await page.locator('#pictures').isHidden()).toBe(true);
  expect(await page.locator('.views a').allTextContents()).toEqual(['Rooms', 'Playground']);
});

test('what anybody sends stays what the client keeps of it', async () => {
  const { page } = tab;
  const id = await sendHtml(
    [
      '<img src="https://evil.example/x.png" onerror="alert(1)">',
      '<script>alert(2)</script><style>body { display: none }</style>',
      '<b onclick="alert(3)" style="position: fixed" id="form" class="top">bold</b>',
      '<a href="javascript:alert(4)">a link</a> <a href="https://x.example/">another</a>',
      '<iframe src="https://evil.example/"></iframe><svg><a xlink:href="javascript:alert(5)">x</a></svg>',
      '<span data-mx-spoiler="">hidden</span><math><mtext><table><mglyph><style><!--</style>',
      '<img title="--&gt;&lt;img src=1 onerror=alert(6)&gt;">',
      '<form action="https://evil.example/"><input name="content"><button>go</button></form>',
    ].join('\n'),
  );
  const content = messageOf(id).locator('.content');
  await content.waitFor();
  const left = await content.evaluate((shown) =>
    [...shown.querySelectorAll('*')].map(
      ({ localName, attributes }) =>
        `${localName} ${[...attributes].map(({ name }) => name).join()}`,
    ),
  );
  expect(new Set(left)).toEqual(
    new Set(['b ', 'a ', 'a href,target,rel', 'span data-mx-spoiler', 'table ']),
  );
  await content.getByText('a link').click();
  await content.getByText('bold').click();
  const plain = await send({ body: '<b>not bold</b>\n<img src=x onerror=alert(7)>' });
  expect(await messageOf(plain).locator('.content').textContent()).toContain('<b>not bold</b>');
  expect(await page.locator('.content [onerror], .content img').count()).toBe(0);
});

test('text is shown as the client shows it, quirks included', async () => {
  const other = await openTab(browser);
  await openRoom(other.page);
  const htmls = [
    '<p>a &lt; b</p><code>&lt;b&gt;x&lt;/b&gt; &amp;lt; &#x3C;</code>',
    '<!-- no --><font color="red">red</font><h7>h</h7>',
    '<ol start="3"><li>c</li></ol><details><summary>s</summary>d</details>',
  ];
  for (const [name, source] of Object.entries(corpus)) {
    const { children } = await documentOf(source, 'https://github.com/o/r');
    if (name.includes(' 3 points')) htmls.push(toHtml({ type: 'root', children }));
  }
  expect(htmls.length).toBeGreaterThan(10);
  for (const html of htmls) {
    const id = await sendHtml(html);
    const text = await messageOf(id).locator('.content').textContent();
    await receive(other.page, html);
    expect(text).toBe(await other.page.locator('.bubble').last().textContent());
  }
  await other.page.context().close();
});

test('an address in the text gets a card, and nobody is asked what is behind it', async () => {
  const { page } = tab;
  const id = await send({ body: 'see https://evil.example/a?b=c, <https://x.example>' });
  await textOf(page, '.card', /^A card about https:\/\/evil\.example\/a\?b=c$/);
  const other = await sendHtml('<a href="https://x.example">a label</a>', 'a label');
  await messageOf(other).waitFor();
  expect(await messageOf(id).locator('.card').count()).toBe(1);
  expect(await messageOf(other).locator('.card').count()).toBe(0);
});

test('nothing is wider than a phone', async () => {
  const { page } = tab;
  await page.setViewportSize({ width: 400, height: 800 });
  const long = 'x'.repeat(300);
  await sendHtml(
    `<h1>${long}</h1><pre><code>${long}</code></pre><table><tr><td>${long}</td><td>1</td></tr></table>`,
    long,
  );
  const { general, old, encrypted, bridged } = rooms;
  for (const { room_id } of [general, old, encrypted, bridged]) await send({}, room_id);
  const id = await send({ body: long });
  await run({ inputs: { content: long, parent_message_id: id } });
  await textOf(page, '#messages .quoted', /xxx/);
  await page.getByRole('button', { name: 'Details' }).last().click();
  expect(await page.locator('#rooms button').count()).toBe(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  const bubbles = await page
    .locator('.bubble')
    .evaluateAll((all) => all.map((bubble) => bubble.getBoundingClientRect().right));
  expect(Math.max(...bubbles)).toBeLessThanOrEqual(400);
});

test('the playground shows the message for this Twake first', async () => {
  const { page } = tab;
  await page.getByRole('link', { name: 'Playground', exact: true }).click();
  expect(await page.getByRole('radio', { name: 'Chat' }).isChecked()).toBe(true);
  await textOf(page, '#preview .bubble', /hello v1\.10\.0 is live/);
});

test('Send puts a draft into a room', async () => {
  const { page } = tab;
  await page.getByRole('link', { name: 'Playground', exact: true }).click();
  expect(await page.getByRole('radio', { name: 'Chat' }).isChecked()).toBe(true);
  await write(page, { Content: 'to the **room**' });
  await page.getByRole('button', { name: 'Send' }).click();
  await textOf(page, '#sent', /^Sent to Deploys/);
  expect(twake.messages()).toMatchObject([
    { text: 'to the room', formatted_body: 'to the <strong>room</strong>' },
  ]);
  await page.getByRole('button', { name: 'See it there' }).click();
  await textOf(page, '.arrived .bubble strong', /^room$/);
});
