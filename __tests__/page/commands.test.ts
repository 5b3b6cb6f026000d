/** Each command opens a page that somebody can use. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createShell } from '../../testing/shell.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

let shell: ReturnType<typeof createShell>;
beforeEach(() => {
  shell = createShell();
});
afterEach(() => shell.close());

test('npm run twake prints the address of its page', async () => {
  const twake = shell.run('page/start.ts', ['--port', '0']);
  const [, page = ''] = await twake.said(/See it: +(http:\S+)/);
  expect(await (await fetch(page)).text()).toContain('<title>Twake on this machine</title>');
  // What the page says of an empty channel: that `npm run try` finds this one.
  const news = await fetch(`${page}news`);
  const first = await news.body?.getReader().read();
  expect(new TextDecoder().decode(first?.value)).toContain('"isFound":true');
  twake.kill('SIGINT');
  expect((await twake.ended).code).toBe(0);
});

test.each([
  [[], '"type":"bold"'],
  [['--matrix'], '"formatted_body":"look <strong>here</strong>"'],
])('npm run try --page %j shows the message until Ctrl-C', async (words, content) => {
  const step = shell.run('local-runner/try.ts', ['--page', '--content', 'look **here**', ...words]);
  const [, page] = await step.said(/On a page:\s+(http:\S+)/);
  await step.said(/until Ctrl-C/);
  const response = await fetch(`${page}news`);
  const first = await response.body?.getReader().read();
  const told = new TextDecoder().decode(first?.value);
  expect(told).toContain('"text":"look here"');
  expect(told).toContain(content);
  step.kill('SIGINT');
  expect((await step.ended).code).toBe(0);
});
