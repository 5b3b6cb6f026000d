/** The page of a Twake: its files, its news, and who may ask for them. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import { startTwake, type Twake } from '../../local-twake/server.ts';
import { type Page, servePage } from '../../page/serve.ts';
import { exchange, post, send } from '../local-twake/post.ts';

let twake: Twake;
let page: Page;
beforeEach(async () => {
  twake = await startTwake();
  page = await servePage(twake);
});
afterEach(async () => {
  await page.close();
  await twake.close();
});

/** Reads server-sent events one by one. */
async function* listen(url = page.url): AsyncGenerator<{ name: string; data: unknown }> {
  const response = await fetch(`${url}news`);
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      yield { name, data: JSON.parse(data) };
    }
  }
}

test.each([
  ['', 'text/html'],
  ['page.js', 'text/javascript'],
  ['page.css', 'text/css'],
  ['icon.svg', 'image/svg+xml'],
])('gives /%s, and lets it load nothing foreign', async (path, type) => {
  const { status, headers } = await fetch(page.url + path);
  const policy = headers.get('content-security-policy');
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toMatch(/unsafe|https:|\*|data:/);
});

test('lets pictures come from elsewhere only when asked', async () => {
  const { headers } = await fetch(`${page.url}?pictures`);
  expect(headers.get('content-security-policy')).toContain("img-src 'self' https:;");
});

test.each([
  ['a foreign name for this address', 403, { headers: { host: 'evil.example' } }],
  ['another method', 405, { method: 'POST', headers: { host: 'localhost' } }],
  ['a file that is not one of its own', 404, { path: '/../package.json' }],
])('refuses %s', async (_, status, request) => {
  const raw = { method: 'GET', path: '/', headers: { host: '127.0.0.1' }, ...request };
  expect((await send(page.url, raw)).status).toBe(status);
});

test('tells what is there, and then what comes, without the key', async () => {
  const { object } = await exchange(twake, { content: 'before' });
  const news = listen();
  const first = await news.next();
  expect(first.value).toMatchObject({
    name: 'introduction',
    data: {
      url: twake.url,
      isFound: false,
      behave: '2020',
      channels: [{ name: 'General' }, { name: 'Deploys' }],
      items: [{ message: { id: object.id, content: 'before' }, requests: [{ kind: 'posted' }] }],
    },
  });

  await post(twake, { content: 'an answer', parent_message_id: object.id });
  await post(twake, { id: object.id, content: 'after' });
  const items: unknown[] = [];
  for await (const { data } of news) {
    items.push(data);
    if (JSON.stringify(data).includes('after')) break;
  }
  expect(items).toContainEqual(
    expect.objectContaining({
      message: expect.objectContaining({ parent_message_id: object.id, content: 'an answer' }),
    }),
  );
  expect(items.at(-1)).toMatchObject({
    message: { id: object.id, content: 'after', edited: true },
    requests: [{ kind: 'posted' }, { kind: 'edited', headers: { authorization: 'Basic ***' } }],
  });
  expect(JSON.stringify([first, items])).not.toContain(twake.account.private_api_key);
  expect(JSON.stringify([first, items])).not.toContain(
    btoa(`${twake.account.public_id}:${twake.account.private_api_key}`),
  );
});

test('tells of rooms, and of no token, however it came', async () => {
  await using chat = await startTwake({ behave: 'matrix' });
  await using chatPage = await servePage(chat);
  const { access_token, channel_ids, reader_id } = chat.account;
  const room = encodeURIComponent(channel_ids[0]);
  const say = (id: string, query: string, headers: Record<string, string>, content: object) =>
    send(chat.url, {
      method: 'PUT',
      path: `/_matrix/client/v3/rooms/${room}/send/m.room.message/${id}${query}`,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ msgtype: 'm.text', body: 'hello', ...content }),
    });
  const authorization = { Authorization: `Bearer ${access_token}` };
  await say('1', '', authorization, { 'm.mentions': { user_ids: [reader_id] } });
  await say('2', `?access_token=${access_token}&a=1`, {}, {});
  const news = listen(chatPage.url);
  const { value } = await news.next();
  expect(value).toMatchObject({
    name: 'introduction',
    data: {
      behave: 'matrix',
      channels: expect.arrayContaining([
        { id: channel_ids[0], name: 'Deploys', alias: '#deploys:localhost', isUsual: true },
        { id: expect.any(String), name: 'Board', alias: '#board:localhost', isUsual: false },
      ]),
      items: [
        {
          message: { text: 'hello', formatted_body: null, highlighted: [reader_id] },
          requests: [{ kind: 'posted', headers: { authorization: 'Bearer ***' } }],
        },
        { requests: [{ path: expect.stringMatching(/\?access_token=\*\*\*&a=1$/) }] },
      ],
    },
  });
  const snapshot = await (await fetch(`${chatPage.url}twake.json`)).text();
  expect(JSON.parse(snapshot)).toMatchObject({ behave: 'matrix', messages: [{}, {}] });
  expect(JSON.parse(snapshot).requests).toHaveLength(2);
  expect(JSON.stringify(value) + snapshot).not.toContain(access_token);
});

test('is none of the requests of the Twake, and none of its faults', async () => {
  twake.injectFault({ kind: 'reset', at: 'connection' });
  expect((await fetch(page.url)).status).toBe(200);
  expect(twake.requests).toEqual([]);
});

describe('the relay', () => {
  const { public_id, private_api_key, group_id, channel_ids } = account;
  const authorization = `Basic ${btoa(`${public_id}:${private_api_key}`)}`;
  const message = { channel_id: channel_ids[0], content: { formatted: ['relayed'] } };
  const request = {
    method: 'POST',
    path: '/api/v1/messages/save',
    headers: { Authorization: authorization, 'Content-Type': 'application/json' },
    body: JSON.stringify({ group_id, message }),
    timeout_ms: 5000,
  };
  const ask = (body: object, headers: Readonly<Record<string, string>> = {}) => {
    const { host, origin } = new URL(page.url);
    return send(page.url, {
      method: 'POST',
      path: '/relay',
      headers: { host, origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  };

  test('passes a request on, and what came back', async () => {
    const { status, body } = await ask(request);
    expect(status).toBe(200);
    expect(JSON.parse(String(body))).toMatchObject({ kind: 'response', status: 200 });
    expect(twake.messages()).toMatchObject([{ content: ['relayed'] }]);
  });

  test('tells what became of one that got no response', async () => {
    twake.injectFault({ kind: 'reset', at: 'stored' });
    expect(JSON.parse(String((await ask(request)).body))).toMatchObject({
      kind: 'no_response',
      arrived: 'unknown',
      error: { code: 'unreachable' },
    });
  });

  test.each([
    ['//evil.example/x', '//evil.example/x'],
    ['@evil.example/x', '/@evil.example/x'],
    ['https://evil.example/x', '/https://evil.example/x'],
  ])('asks this Twake alone, even for %s', async (path, asked) => {
    expect((await ask({ ...request, path })).status).toBe(200);
    expect(twake.requests.map((each) => each.path)).toEqual([asked]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of no origin', { origin: 'null' }],
    ['that a form can send', { 'content-type': 'text/plain' }],
    ['of a foreign name', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('refuses a request %s', async (_, headers) => {
    expect((await ask(request, headers)).status).toBe(403);
    expect(twake.requests).toEqual([]);
  });
});
