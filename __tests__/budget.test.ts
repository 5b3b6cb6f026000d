/**
 * What a message costs, counted and not timed: the files of dist/ that it loads, their bytes, its requests and connections.
 *
 * The kilobytes have some 10 % of slack. Who needs more says in the commit what for, and what it costs in milliseconds
 * (`npm run bench`), and raises the number; who needs less lowers it.
 */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readEvent } from '../events/event-fixture.ts';
import { runStep, type Step } from '../local-runner/runner.ts';
import { account } from '../local-twake/accounts.ts';
import { type MatrixTwake, startTwake, type Twake } from '../local-twake/server.ts';
import { inspect } from '../scripts/bench/inspect.ts';
import { inputsFor, roomInputsFor } from '../scripts/bench/kinds.ts';

let twake: Twake;
let homeserver: MatrixTwake;
/** A message of the bot in the first room. */
let message_id: string;
beforeAll(async () => {
  twake = await startTwake();
  homeserver = await startTwake({ behave: 'matrix', rateLimit: 'none' });
  const posted = await runStep({ inputs: { ...roomInputsFor(homeserver.url), content: 'hello' } });
  message_id = posted.outputs['message_id'] ?? '';
});
afterAll(() => Promise.all([twake.close(), homeserver.close()]));

interface Budget {
  readonly step: Step;
  /** Default: to a Twake with the v1 API. */
  readonly isToRoom?: true;
  /** JavaScript files of dist/; dist/README.md says what is in each. */
  readonly files: readonly string[];
  /** Their size in thousands of bytes, at most. */
  readonly kilobytes: number;
  /** Exactly; each on a connection of its own. */
  readonly requests: number;
}

const fromPullRequest = {
  eventName: 'pull_request.opened',
  event: readEvent('pull_request.opened'),
};
const link = '**hello** is [live](https://hello.example)';

const budgets: Readonly<Record<string, Budget>> = {
  plain: {
    step: { inputs: { content: 'hello is live' } },
    files: ['index.js', 'undici.cjs'],
    kilobytes: 410,
    requests: 1,
  },
  'plain, in two channels': {
    step: { inputs: { content: 'hello is live', channel_id: account.channel_ids.join() } },
    files: ['index.js', 'undici.cjs'],
    kilobytes: 410,
    requests: 2,
  },
  'plain, from a file': {
    step: { inputs: { content_file: 'a.md' }, workspace: { 'a.md': 'hello is live' } },
    files: ['index.js', 'content-file.js', 'undici.cjs'],
    kilobytes: 420,
    requests: 1,
  },
  'plain, from a glob': {
    step: { inputs: { content_file: '*.md' }, workspace: { 'a.md': 'hello is live' } },
    files: ['index.js', 'content-file.js', 'glob.js', 'undici.cjs'],
    kilobytes: 500,
    requests: 1,
  },
  'text, with a literal line end': {
    step: { inputs: { content: 'hello\\nis live', format: 'text' } },
    files: ['index.js', 'escapes.js', 'undici.cjs'],
    kilobytes: 415,
    requests: 1,
  },
  Markdown: {
    step: { inputs: { content: link } },
    files: ['index.js', 'markdown.js', 'undici.cjs'],
    kilobytes: 600,
    requests: 1,
  },
  'Markdown with HTML': {
    step: { inputs: { content: `${link}<br>now` } },
    files: ['index.js', 'markdown.js', 'html.js', 'undici.cjs'],
    kilobytes: 620,
    requests: 1,
  },
  'Markdown with emoji': {
    step: { inputs: { content: `${link} :rocket:` } },
    files: ['index.js', 'markdown.js', 'emoji.js', 'undici.cjs'],
    kilobytes: 680,
    requests: 1,
  },
  'template of names': {
    step: {
      ...fromPullRequest,
      inputs: { content: 'Deployed {{ github.ref_name }}', template: 'true' },
    },
    files: ['index.js', 'facts.js', 'simple-templates.js', 'undici.cjs'],
    kilobytes: 445,
    requests: 1,
  },
  template: {
    step: {
      ...fromPullRequest,
      inputs: { content: 'Deployed {{ github.ref_name | upcase }}', template: 'true' },
    },
    files: ['index.js', 'facts.js', 'simple-templates.js', 'templates.js', 'undici.cjs'],
    kilobytes: 600,
    requests: 1,
  },
  'preset that asks nobody': {
    step: { ...fromPullRequest, inputs: { preset: 'auto' } },
    files: ['index.js', 'facts.js', 'presets.js', 'excerpts.js', 'markdown.js', 'undici.cjs'],
    kilobytes: 730,
    requests: 1,
  },
  'plain, to a room': {
    step: { inputs: { content: 'hello is live' } },
    isToRoom: true,
    files: ['index.js', 'matrix.js', 'undici.cjs'],
    kilobytes: 440,
    // Whether the room is encrypted, and the message.
    requests: 2,
  },
  'Markdown, to a room': {
    step: { inputs: { content: link } },
    isToRoom: true,
    files: ['index.js', 'matrix.js', 'markdown.js', 'matrix-html.js', 'undici.cjs'],
    kilobytes: 740,
    requests: 2,
  },
  'an edit in a room': {
    step: { inputs: { content: 'hello is live', message_id: '$1' } },
    isToRoom: true,
    files: ['index.js', 'matrix.js', 'undici.cjs'],
    kilobytes: 440,
    // Whose the message is, whose the token, whether the room is encrypted, and the edit.
    requests: 4,
  },
  'dry run': {
    step: { inputs: { content: 'hello is live', dry_run: 'true' } },
    files: ['index.js', 'preview.js'],
    kilobytes: 190,
    requests: 0,
  },
  'post stage of another step': {
    step: { inputs: { content: 'hello is live' }, state: {} },
    // The first is the file that tells which stage it is.
    files: ['post.js', 'index.js'],
    kilobytes: 175,
    requests: 0,
  },
};

test.each(Object.entries(budgets))('%s', async (_, budget) => {
  const { step, isToRoom, files, kilobytes, requests } = budget;
  const server = isToRoom ? homeserver : twake;
  const before = { requests: server.requests.length, connections: server.connections.made };
  const address = isToRoom ? roomInputsFor(server.url) : inputsFor(server.url);
  const inputs = { ...address, ...step.inputs, ...(step.inputs?.['message_id'] && { message_id }) };
  const { exitCode, use } = await inspect({ ...step, inputs });
  expect(exitCode).toBe(0);
  expect({
    requests: server.requests.length - before.requests,
    connections: server.connections.made - before.connections,
  }).toEqual({ requests, connections: requests });
  expect(use.files).toEqual(files);
  expect(use.bytes / 1000).toBeLessThanOrEqual(kilobytes);
  // Nor far below it: a budget that nobody can miss guards nothing.
  expect(use.bytes / 1000).toBeGreaterThan(kilobytes * 0.7);
});
