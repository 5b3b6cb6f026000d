/** A message that follows an earlier one of its `key`, from step to step of a job; from run to run: bundle/key.test.ts. */

import { describe, expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import type { HttpRequest, HttpResult } from '../../src/net/http.ts';
import { accept, refuse, runStep, type Step, type StepRecord } from './step.ts';

const [ONE = '', TWO = ''] = account.channel_ids;

/** Each finds what those before it have stored in the environment of the job. */
async function runSteps(...steps: readonly Step[]): Promise<readonly StepRecord[]> {
  let env: Step['env'] = {};
  const records: StepRecord[] = [];
  for (const step of steps) {
    const inputs = { key: 'pr-12', content: 'Hello', ...step.inputs };
    const record = await runStep({ ...step, inputs, env: { ...env, ...step.env } });
    env = { ...env, ...record.exported };
    records.push(record);
  }
  return records;
}

/** The requests of the last step, as `id`, `channel` and `thread`. */
const sentBy = ({ requests }: StepRecord) =>
  requests.map(({ message: { id, channel_id, parent_message_id } }) => ({
    ...{ id, channel_id, parent_message_id },
  }));

const post = { id: undefined, channel_id: ONE, parent_message_id: undefined };
const edit = { id: 'm1', channel_id: ONE, parent_message_id: undefined };
const reply = { id: undefined, channel_id: ONE, parent_message_id: 'm1' };

/** A server that refuses the first requests like this. */
function refuseFirst(...responses: readonly HttpResult[]) {
  const left = [...responses];
  return (request: HttpRequest) => left.shift() ?? accept(request);
}

const GONE = 'unknown error or malformed query.';
const REFUSED = 'you_do_not_have_this_set_of_required_capabilities';

describe('what was sent under a key', () => {
  test.each([
    ['is edited', {}, [edit]],
    ['gets a reply', { on_repeat: 'reply' }, [reply]],
    ['is followed in its channel alone', { channel_id: TWO }, [{ ...post, channel_id: TWO }]],
    ['is not what another key means', { key: 'pr-1' }, [post]],
    ['is removed', { operation: 'remove', content: '' }, [edit]],
  ])('%s: %j', async (_, inputs, requests) => {
    const [, second] = await runSteps({}, { inputs });
    expect(second && sentBy(second)).toEqual(requests);
  });

  test.each<[what: string, error: string, requests: readonly unknown[], outcome: string]>([
    ['that is gone is posted anew', GONE, [edit, post], 'sent'],
    ['that may not be edited any more is left alone', REFUSED, [edit], 'failed'],
  ])('%s', async (_, error, requests, outcome) => {
    const [, second] = await runSteps({}, { respond: refuseFirst(refuse(error)) });
    expect(second && sentBy(second)).toEqual(requests);
    expect(second?.outputs).toMatchObject({ outcome, attempts: `${requests.length}` });
  });

  test('of whose edit nobody knows what became is left alone', async () => {
    const object = { id: null, channel_id: ONE };
    const unsaid = { kind: 'response', status: 200, headers: {}, body: JSON.stringify({ object }) };
    const [, second] = await runSteps(
      {},
      { inputs: { retries: '0' }, respond: refuseFirst(unsaid as HttpResult) },
    );
    expect(second && sentBy(second)).toEqual([edit]);
    expect(second?.outputs).toMatchObject({ outcome: 'unknown', error_code: 'message_not_found' });
  });

  test('that is gone in one channel is posted anew there, and the outputs keep the order', async () => {
    const inputs = { channel_id: `${ONE},${TWO}` };
    const respond = (request: HttpRequest) => {
      const { message } = JSON.parse(request.body);
      const isGone = message.id === 'm1' && message.channel_id === ONE;
      return isGone ? refuse(GONE) : accept(request);
    };
    const [, second] = await runSteps({ inputs }, { inputs, respond });
    expect(second && sentBy(second)).toEqual([edit, { ...edit, channel_id: TWO }, post]);
    const messages = JSON.parse(second?.outputs['messages'] ?? '') as { channel_id: string }[];
    expect(messages.map(({ channel_id }) => channel_id)).toEqual([ONE, TWO]);
  });

  test('and cannot be looked up is not removed, and not told as none', async () => {
    const inputs = { operation: 'remove', content: '' };
    const [record] = await runSteps({ inputs });
    expect(record?.outputs).toMatchObject({ outcome: 'skipped', error_code: 'no_message' });
    expect(record?.lines).toContain(
      'info: Skipped, because nobody knows which message this `key` stands for: nothing is removed.',
    );
  });

  test('that could not be sent is followed by nothing', async () => {
    const respond = () => refuse(REFUSED);
    const [first, second] = await runSteps({ respond }, {});
    expect(first?.exported).toEqual({});
    expect(second && sentBy(second)).toEqual([post]);
  });

  test('is a new message again once it was removed', async () => {
    const remove = { operation: 'remove', content: '' };
    const records = await runSteps({}, { inputs: remove }, { inputs: remove }, {});
    expect(records.map(sentBy)).toEqual([[post], [edit], [], [post]]);
    expect(records[2]?.outputs).toMatchObject({ outcome: 'skipped', error_code: 'no_message' });
  });

  test('in one channel is still known after another channel had its turn', async () => {
    const records = await runSteps({}, { inputs: { channel_id: TWO } }, {});
    expect(records.map(sentBy).at(-1)).toEqual([edit]);
  });
});

describe('who is mentioned for the first time in an edit', () => {
  const mentions = `mona:${account.user_id}`;
  const other = 'hubot:6e8a31d0-0000-11eb-8f3d-0242ac120004';

  test.each([
    ['gets a reply', ['', mentions], [edit, reply]],
    ['gets one alone', [mentions, `${mentions}\n${other}`], [edit, reply]],
    ['gets none the second time', ['', mentions, mentions], [edit]],
    ['gets none again after no mention', ['', mentions, '', mentions], [edit, reply]],
    ['is notified by a new message', [mentions], [post]],
  ])('%s', async (_, all, requests) => {
    const records = await runSteps(...all.map((one) => ({ inputs: { mentions: one } })));
    expect(records.map(sentBy).at(-1)).toEqual(requests);
  });

  test('is notified the next time where the reply failed', async () => {
    const [, second, third] = await runSteps(
      {},
      {
        inputs: { mentions },
        respond: (request) =>
          JSON.parse(request.body).message.parent_message_id ? refuse(REFUSED) : accept(request),
      },
      { inputs: { mentions } },
    );
    expect(second?.outputs).toMatchObject({ outcome: 'sent' });
    expect(second?.lines).toContainEqual(expect.stringMatching(/^warning: .*notif/));
    expect(third && sentBy(third)).toEqual([edit, reply]);
  });
});

describe('with several channels', () => {
  const inputs = { channel_id: `${ONE},${TWO}`, mentions: `mona:${account.user_id}` };
  const inTwo = { channel_id: TWO };

  test('whoever is new gets a reply where the message was edited, and none where it is new', async () => {
    const [, second] = await runSteps({}, { inputs });
    expect(second && sentBy(second)).toEqual([edit, { ...post, ...inTwo }, reply]);
  });

  test('what one of them has is known, though the other refused it', async () => {
    const respond = (request: HttpRequest) =>
      JSON.parse(request.body).message.channel_id === TWO ? refuse(REFUSED) : accept(request);
    const [first, second] = await runSteps({ inputs, respond }, { inputs });
    expect(first?.outputs).toMatchObject({ outcome: 'partial' });
    expect(second && sentBy(second)).toEqual([edit, { ...post, ...inTwo }]);
  });

  test('whoever is new is notified the next time, where one of the edits failed', async () => {
    const channel_id = inputs.channel_id;
    const respond = (request: HttpRequest) => {
      const { message } = JSON.parse(request.body);
      return message.id && message.channel_id === TWO ? refuse(REFUSED) : accept(request);
    };
    const records = await runSteps({ inputs: { channel_id } }, { inputs, respond }, { inputs });
    const [, second, third] = records.map(sentBy);
    expect(second).toEqual([edit, { ...edit, ...inTwo }, reply]);
    expect(third).toEqual([edit, { ...edit, ...inTwo }, reply, { ...reply, ...inTwo }]);
  });
});

describe('a key', () => {
  const empty = 'notice: `key` came out empty, so no earlier message is looked for.';
  const partly = (key: string) =>
    `notice: \`key\` is "${key}": what was to stand at its end came out empty, and all runs of which that is so share one message.`;

  test.each([
    ['{{ tag }}', [empty]],
    ['{{ branch }}', []],
    ...['-', '_', '.', ':', '/'].map((end) => [`pr${end}{{ tag }}`, [partly(`pr${end}`)]] as const),
    ['a-b', []],
  ])('%s', async (key, notices) => {
    const { lines } = await runStep({ inputs: { key, content: 'Hello', dry_run: 'true' } });
    expect(lines.filter((line) => line.startsWith('notice: '))).toEqual(notices);
  });

  test('of a message that is gone is told so', async () => {
    const [, second] = await runSteps({}, { respond: refuseFirst(refuse(GONE)) });
    expect(second?.lines).toContain(
      `info: The message of this \`key\` in ${ONE} is gone, so a new one is posted.`,
    );
  });

  test('without a token is looked for by nobody else', async () => {
    const [first] = await runSteps({ inputs: { github_token: '' } });
    expect(first?.lines).toContainEqual(
      expect.stringMatching(
        /^notice: Where the message of this `key` is, nobody knows: Without `github_token`/,
      ),
    );
  });
});

describe('a dry run', () => {
  test('shows the key, and looks for nothing', async () => {
    const inputs = { dry_run: 'true', key: 'pr-{{ branch }}' };
    const { lines, requests } = await runStep({ inputs: { content: 'Hello', ...inputs } });
    expect(lines).toContain(
      'info: Which message the `key` "pr-main" stands for, a dry run does not look up.',
    );
    expect(requests).toEqual([]);
  });

  test('of a removal says that it is one', async () => {
    const inputs = { dry_run: 'true', key: 'pr-1', content: '', operation: 'remove' };
    expect((await runStep({ inputs })).lines).toContain('info: Dry run, nothing is sent.');
  });

  test('tells what is wrong in the key', async () => {
    const inputs = { dry_run: 'true', key: 'pr-{{ oops }}', content: 'Hello' };
    const { outputs, exitCode } = await runStep({ inputs });
    expect({ exitCode, code: outputs['error_code'] }).toEqual({
      exitCode: 1,
      code: 'invalid_template',
    });
  });
});

test('the second send has the time that the first has left', async () => {
  const respond = refuseFirst(busy, refuse(GONE), busy);
  const [, second] = await runSteps({}, { inputs: { timeout: '5' }, respond });
  expect(second && sentBy(second)).toEqual([edit, edit, post]);
  expect(second?.outputs).toMatchObject({ outcome: 'failed', error_code: 'rate_limited' });
});

const busy: HttpResult = {
  ...{ kind: 'response', status: 429, body: '' },
  headers: { 'retry-after': '3' },
};
