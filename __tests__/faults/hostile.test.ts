/** Hostile text, wherever it comes from, reaches log, outputs and summary as text: the runner obeys nothing of it. */

import { expect, test } from '@jest/globals';
import { type RunResult, runStep, type Step } from '../../local-runner/runner.ts';
import type { Fault } from '../../local-twake/faults.ts';
import { rooms } from '../../local-twake/matrix/accounts.ts';
import { startTwake } from '../../local-twake/server.ts';
import { hostileText, longHostileText } from '../../testing/faults/hostile-text.ts';
import { commandsIn } from '../../testing/faults/runner-oracle.ts';

interface Case {
  readonly step?: Step;
  readonly fault?: Fault;
  /** What the request that meets the fault has in its method or path; for a homeserver, by default `PUT`. */
  readonly where?: string;
}

const pullRequest = (title: string): Step => ({
  eventName: 'pull_request.opened',
  event: { pull_request: { title, number: 1 } },
  inputs: { content: '**{{ github.event.pull_request.title }}**', template: 'true' },
});

const withInputs = (inputs: Step['inputs'] = {}): Step => ({ inputs });

const cases: Readonly<Record<string, Case>> = {
  'an error of the server': { fault: { kind: 'shape', body: { error: longHostileText } } },
  'the id of the message': { fault: { kind: 'shape', body: { object: { id: hostileText } } } },
  'an answer of another kind': { fault: { kind: 'status', status: 200, body: longHostileText } },
  'the address of a redirect': { fault: { kind: 'redirect', location: '##[error]::error::x' } },
  'a title': { step: pullRequest(longHostileText) },
  'a title in a dry run': {
    step: { ...pullRequest(hostileText), inputs: { ...pullRequest('').inputs, dry_run: 'true' } },
  },
  'the name of a branch': {
    step: {
      env: { GITHUB_REF_NAME: hostileText },
      inputs: { content: '`{{ github.ref_name }}`', template: 'true', dry_run: 'true' },
    },
  },
  'a payload that is no JSON': {
    step: { ...pullRequest(''), event: longHostileText },
  },
  'the message': { step: withInputs({ content: hostileText, dry_run: 'true' }) },
  'code in the message': {
    step: withInputs({
      format: 'twacode',
      content: JSON.stringify([{ type: 'mcode', content: hostileText }]),
      dry_run: 'true',
    }),
  },
  'a literal text of 1 MB': {
    step: {
      workspace: { 'message.txt': longHostileText },
      inputs: { content: '', content_file: 'message.txt', format: 'text', dry_run: 'true' },
    },
  },
  'a template': { step: withInputs({ content: `{{ ${hostileText} }}`, template: 'true' }) },
  'the name of a file': { step: withInputs({ content: '', content_file: hostileText }) },
  'a channel': { step: withInputs({ channel_id: hostileText }) },
  'an address': { step: withInputs({ api_url: hostileText }) },
  'a choice': { step: withInputs({ format: hostileText, retries: hostileText }) },
  'further fields': { step: withInputs({ message_fields: hostileText }) },
};

/** What a homeserver of Matrix, or whoever takes its place, can say to each request of a step. */
const homeserverCases: Readonly<Record<string, Case>> = {
  'the words of an error': { fault: error(500, { errcode: 'M_UNKNOWN', error: longHostileText }) },
  'the code of an error': { fault: error(400, { errcode: hostileText, error: hostileText }) },
  'a refusal': { fault: error(403, { errcode: 'M_FORBIDDEN', error: hostileText }) },
  'the id of an event': { fault: { kind: 'shape', body: { event_id: hostileText } } },
  'a page': { fault: { kind: 'status', status: 200, body: longHostileText } },
  'the address of a redirect': { fault: { kind: 'redirect', location: '##[error]::error::x' } },
  'a room that an alias names': {
    step: withInputs({ channel_id: '#deploys:localhost' }),
    fault: { kind: 'shape', body: { room_id: hostileText } },
    where: 'directory',
  },
  'who wrote a message': {
    step: withInputs({ message_id: `$${'a'.repeat(43)}` }),
    fault: { kind: 'shape', body: { sender: hostileText, type: hostileText } },
    where: '/event/',
  },
  'what a message edits': {
    step: withInputs({ message_id: `$${'a'.repeat(43)}` }),
    fault: {
      kind: 'shape',
      body: {
        sender: '@bot:localhost',
        type: 'm.room.message',
        content: { 'm.relates_to': { rel_type: 'm.replace', event_id: hostileText } },
      },
    },
    where: '/event/',
  },
  'the room that took the place of another': {
    step: withInputs({ channel_id: rooms.upgraded.room_id }),
    fault: { kind: 'shape', body: { replacement_room: hostileText } },
    where: 'tombstone',
  },
  'where the homeserver is': {
    step: withInputs({ channel_id: rooms.deploys.room_id }),
    fault: { kind: 'shape', body: { 'm.homeserver': { base_url: `https://${hostileText}` } } },
    where: 'well-known',
  },
  'an alias': { step: withInputs({ channel_id: `#${hostileText}:localhost` }) },
  'a name to mention': { step: withInputs({ mentions: `${hostileText}:@alice:localhost` }) },
};

function error(status: number, body: object): Fault {
  const headers = { 'Content-Type': 'application/json' };
  return { kind: 'status', status, headers, body: JSON.stringify(body) };
}

/** What every step here has beside its own. */
const usual = { content: 'Hello', retries: '0', summary: 'true' } as const;

test.concurrent.each(Object.entries(cases))(
  '%s',
  async (_, { step = {}, fault }) => {
    await using twake = await startTwake();
    if (fault) twake.injectFault(fault);
    const { public_id, private_api_key, group_id, channel_ids } = twake.account;
    const ids = { public_id, private_api_key, group_id, channel_id: channel_ids[0] };
    await check(step, { api_url: twake.url, ...ids });
  },
  30_000,
);

test.concurrent.each(Object.entries(homeserverCases))(
  'of a homeserver: %s',
  async (_, { step = {}, fault, where = 'PUT' }) => {
    await using twake = await startTwake({ behave: 'matrix' });
    const isAt = (place: string) => (request: { readonly method: string; readonly path: string }) =>
      `${request.method} ${request.path}`.includes(place);
    if (fault) twake.injectFault(fault, { when: isAt(where) });
    // Only where no homeserver answers is it asked where there is one.
    if (where === 'well-known')
      twake.injectFault({ kind: 'status', status: 404 }, { when: isAt('/_matrix/') });
    const { access_token, channel_ids } = twake.account;
    await check(step, { api_url: twake.url, access_token, channel_id: channel_ids[0] });
    if (fault) expect(twake.requests.some(isAt(where))).toBe(true);
  },
  30_000,
);

type Inputs = NonNullable<Step['inputs']>;

async function check(step: Step, connection: Inputs): Promise<void> {
  const inputs = { ...connection, ...usual, ...step.inputs };
  const result = await runStep({ ...step, inputs, env: { RUNNER_DEBUG: '1', ...step.env } });
  checkLog(result.log, secretsIn(inputs));
  checkFiles(result);
  checkSummary(result.summary);
}

function secretsIn({ public_id, private_api_key, access_token }: Inputs): readonly string[] {
  if (access_token !== undefined) return [access_token];
  return [private_api_key ?? '', btoa(`${public_id}:${private_api_key}`)];
}

function checkLog(log: string, secrets: readonly string[]): void {
  const commands = commandsIn(log);
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(masks).toEqual(secrets);
  const others = new Set(commands.map(({ name, properties }) => `${name} ${properties}`.trim()));
  for (const other of others) {
    expect(other).toMatch(/^(add-mask|debug|notice|warning|error title=Twake message[ \w%]*)$/);
  }
  expect(log).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  for (const line of log.split('\n')) expect(line.length).toBeLessThanOrEqual(9000);
}

const outputNames = [
  ...['attempts', 'channel_id', 'created_at', 'error_code', 'message_id', 'message_url'],
  ...['messages', 'outcome', 'parent_message_id', 'response', 'sent'],
];

function checkFiles({ outputs, state, exported }: RunResult): void {
  expect(Object.keys(outputs).sort()).toEqual(outputNames);
  expect(outputs['outcome']).toMatch(/^(sent|failed|unknown|dry_run)$/);
  expect(state).toEqual({ live: '' });
  expect(exported).toEqual({});
}

/** Every line is ours, and what others wrote is escaped inside it. A blank line inside would end the HTML. */
function checkSummary(summary: string): void {
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(2 ** 20);
  expect(summary).not.toContain('\r');
  for (const line of summary.split('\n').filter(Boolean)) {
    expect(line).toMatch(
      /^(### Twake message[ \w()]*|<blockquote>.*<\/blockquote>|<ul>.*<\/ul>|<details>.*<\/details>)$/s,
    );
  }
  expect(summary).not.toMatch(/<script|<img|href="(?!https?:|mailto:)|<!--/i);
  for (const name of ['blockquote', 'details', 'ul']) {
    expect(summary.match(new RegExp(`<${name}\\b`, 'g'))?.length).toBe(
      summary.match(new RegExp(`</${name}>`, 'g'))?.length,
    );
  }
}
