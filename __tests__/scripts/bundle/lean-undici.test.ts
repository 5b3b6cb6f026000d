/** The two files that the build makes of undici are all of it: each part is there when it is asked for, and not before. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeLeanUndici } from '../../../scripts/bundle/lean-undici.ts';

const folder = mkdtempSync(join(tmpdir(), 'undici-'));
beforeAll(() => makeLeanUndici(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Sends a body to a server in a process of its own, and prints what arrived and whether the second file was loaded. */
const sending = (body: string) => `
  const { once } = require('node:events');
  const server = require('node:http').createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    response.end(text);
  });
  server.listen(0, '127.0.0.1');
  once(server, 'listening').then(() => {
    const { Client } = require('./undici.cjs');
    const client = new Client('http://127.0.0.1:' + server.address().port, { maxHeaderSize: 16_384 });
    const print = (text) => {
      const isLoaded = Object.keys(require.cache).some((path) => path.endsWith('seldom.cjs'));
      console.log(JSON.stringify([text.replace(/-{2,}[^\\r]*/g, ''), isLoaded]));
      process.exit();
    };
    let answer = '';
    const headers = {};
    client.dispatch({ method: 'POST', path: '/', headers, body: ${body} }, {
      onRequestStart() {},
      onResponseStart() {},
      onResponseData: (_, chunk) => { answer += chunk; },
      onResponseEnd: () => print(answer),
      onResponseError: (_, error) => print(error.stack),
    });
  });`;

const form = `(() => {
  const { FormData } = require('./undici-seldom.cjs')['lib/web/fetch/formdata.js'];
  const form = new FormData();
  form.set('name', 'value');
  return form;
})()`;

test.each([
  ['text', `'hello'`, 'hello', false],
  ['an iterable', `(async function* () { yield 'hel'; yield 'lo'; })()`, 'hello', false],
  ['a form', form, /name="name"\r\n\r\nvalue/, true],
])('a body that is %s arrives', (_, body, arrives, isLoaded) => {
  // It takes the other parser where it finds itself in jest.
  const env = { ...process.env, JEST_WORKER_ID: undefined };
  const output = execFileSync(process.execPath, ['-e', sending(body)], { cwd: folder, env });
  const [text, loaded] = JSON.parse(output.toString());
  expect(text).toMatch(arrives);
  expect(loaded).toBe(isLoaded);
});

test('an assertion still fails', () => {
  const program = `
    const connect = require('./undici.cjs').buildConnector({ timeout: 0 });
    try { connect({ hostname: 'a.test', protocol: 'http:', httpSocket: {} }, () => {}); }
    catch (error) { console.log(error.code, error.message); }`;
  const output = execFileSync(process.execPath, ['-e', program], { cwd: folder });
  expect(output.toString()).toBe('ERR_ASSERTION httpSocket can only be sent on TLS update\n');
});

test('a version that is made otherwise is refused with a sentence', async () => {
  await expect(makeLeanUndici(folder, tmpdir())).rejects.toThrow(
    /^undici \d+\.\d+\.\d+ has no lib\/core\/connect\.js, .*, which scripts\/bundle\/lean-undici\.ts does not expect/,
  );
});
