/** Every recorded answer of a Twake server leads to the right judgement. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HttpResponse } from '../../../src/net/http.ts';
import type { Judgement, Target } from '../../../src/twake/api.ts';
import { judgeRemove, judgeSave } from '../../../src/twake/v1/judge.ts';

interface Recorded {
  readonly case: string;
  readonly request: { readonly path: string; readonly body?: string };
  readonly response: { readonly status: number; readonly body: string | null };
}

function readRecorded(name: string): readonly Recorded[] {
  const path = new URL(`../../fixtures/transcripts/${name}.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);
}

function messageOf({ request }: Recorded): Record<string, unknown> {
  try {
    return (JSON.parse(request.body ?? '').message as Record<string, unknown>) ?? {};
  } catch {
    return {};
  }
}

const GENERAL = '4e000000-dddd-11ea-8000-000000000001';

const hasNoSecret = () => false;

async function judge(recorded: Recorded): Promise<string> {
  // Of a form, or of a body that is recorded in words, this is the channel.
  const { channel_id = GENERAL, id, parent_message_id } = messageOf(recorded);
  const target = {
    channel_id: String(channel_id),
    ...(id ? { message_id: String(id) } : {}),
    ...(parent_message_id ? { parent_message_id: String(parent_message_id) } : {}),
  };
  const { status, body } = recorded.response;
  const httpResponse = { status, headers: {}, body: body ?? '' };
  return name(
    recorded.request.path.includes('remove')
      ? await judgeRemove(httpResponse, target)
      : await judgeSave(httpResponse, target, hasNoSecret),
  );
}

function name(judgement: Judgement): string {
  if ('error' in judgement) return `${judgement.fate} ${judgement.error.code}`;
  return 'warning' in judgement && judgement.warning ? 'accepted with a warning' : judgement.fate;
}

/** The judgement of every case that is not `accepted`. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'v2020.Q3': {
    'accepted with a warning': [
      'thread: reply to a reply',
      'thread: reply with unknown parent uuid',
      'thread: reply with non-uuid parent',
    ],
    // Our requests have no id then.
    'unknown message_not_found': ['ephemeral with id of existing message'],
    removed: [
      'remove: existing',
      'remove: unknown id',
      'remove: channel_id missing',
      'remove: wrong channel',
      'remove: parent with responses',
      'remove: reply without parent_message_id',
      'remove: reply with parent_message_id',
      'remove: parent now without responses',
      'remove: by another app',
      'remove: ephemeral_id',
      'remove: message missing',
    ],
    'refused message_not_found': [
      'ephemeral then edit by returned id',
      'edit: reply WITHOUT parent_message_id',
      'edit: in another channel',
      'edit: unknown id (uuid v1)',
      'edit: unknown id (uuid v4)',
      'edit: id not a uuid',
      'remove: edit after remove',
      'remove: reply gone',
      'remove: by another app, verify',
      'remove: by an app without messages_save, verify',
    ],
    'refused refused': [
      'edit: id empty string',
      'message missing',
      'message null',
      'message a number',
      'message empty object',
      'channel_id missing',
      'channel_id empty',
      'http: upper-case path',
    ],
    'refused unknown_group': [
      'content with json-escaped lone surrogate',
      'content with invalid utf-8 bytes',
      'group_id missing',
      'group_id null',
      'group_id number',
      'group_id exists, app not installed',
      'http: invalid JSON',
      'http: JSON array body',
      'http: JSON scalar body',
      'http: no content-type',
      'http: text/plain',
      'http: Application/JSON (case)',
      'http: form urlencoded JSON text',
      'http: UTF-8 BOM before JSON',
      'remove: group_id missing',
    ],
    'refused unknown_channel': [
      'channel_id unknown uuid v1',
      'channel_id unknown uuid v4',
      'channel_id digits',
    ],
    'refused wrong_credentials': [
      'auth: missing',
      'auth: Basic without value',
      'auth: Basic not base64',
      'auth: lower-case scheme basic',
      'auth: unknown app',
      'auth: app id not a uuid',
      'auth: wrong key',
      'auth: empty key',
      'auth: private key that contains colons',
      'remove: auth missing',
    ],
    'refused missing_capability': ['auth: capability missing'],
    'refused no_v1_api': [
      'http: GET save',
      'http: PUT save',
      'http: double slash',
      'http: unknown api path',
    ],
    'unknown server_crash': ['http: HEAD save'],
    'unknown empty_answer': ['http: OPTIONS save'],
    // The recording keeps only the beginning of these long answers: cut JSON proves nothing.
    'unknown not_json': [
      'content 100KB',
      'content 1MB prose',
      'content 60KB unbroken word then a dash',
    ],
  },
  'v2021.Q4': {
    removed: [
      'remove: existing',
      'remove: unknown id',
      'remove: wrong channel',
      'remove: parent with responses',
      'remove: reply without parent_message_id',
      'remove: reply with parent_message_id',
      'remove: parent now without responses',
      'remove: by another app',
      'remove: ephemeral_id',
    ],
    'refused unknown_channel': ['channel_id uppercase'],
    'not_arrived unknown_channel': [
      'ephemeral in unknown channel',
      'message missing',
      'message null',
      'message a number',
      'message empty object',
      'channel_id missing',
      'channel_id empty',
      'channel_id unknown uuid v1',
      'channel_id unknown uuid v4',
      'channel_id digits',
      'channel of another company',
      'remove: channel_id missing',
      'remove: message missing',
    ],
    'unknown thread_not_found': [
      'thread: reply with unknown parent uuid',
      'thread: reply with non-uuid parent',
      'thread: ephemeral reply with unknown parent',
    ],
    'unknown message_not_found': [
      'edit: unknown id (uuid v1)',
      'edit: unknown id (uuid v4)',
      'edit: id not a uuid',
    ],
    'unknown no_message_id': ['content emoji RTL combining'],
    'refused unknown_group': [
      'content with json-escaped lone surrogate',
      'content with invalid utf-8 bytes',
      'group_id missing',
      'group_id null',
      'group_id number',
      'group_id exists, app not installed',
      'http: invalid JSON',
      'http: JSON array body',
      'http: JSON scalar body',
      'http: form urlencoded JSON text',
      'http: UTF-8 BOM before JSON',
      'remove: group_id missing',
    ],
    'refused wrong_credentials': [
      'auth: missing',
      'auth: Basic without value',
      'auth: Basic not base64',
      'auth: lower-case scheme basic',
      'auth: unknown app',
      'auth: app id not a uuid',
      'auth: wrong key',
      'auth: empty key',
      'auth: private key that contains colons',
      'remove: auth missing',
    ],
    'refused no_v1_api': [
      'http: GET save',
      'http: PUT save',
      'http: double slash',
      'http: unknown api path',
    ],
    'unknown redirected': ['http: upper-case path'],
    'unknown server_crash': ['http: HEAD save'],
    'unknown empty_answer': ['http: OPTIONS save'],
  },
  faults: {
    'unknown empty_answer': [
      '2020: database unreachable (EntityManager throws \\Exception)',
      '2021: database unreachable (EntityManager throws \\Exception)',
    ],
    'unknown no_message_id': [
      'node answers after 1.3 s (PHP curl timeout 1 s): object.id is null although node stored the message',
    ],
    'not_arrived unknown_channel': [
      'node service down: save string content',
      'node service down: save twacode array content',
      'node service down: save object content formatted+fallback_string+original_str',
      'node service down: save twacode single object content',
      'node service down: save content with hidden_data custom_title custom_icon allow_delete',
      'node service down: save hidden_data string',
    ],
  },
};

describe.each(Object.keys(expected))('recorded answers of %s', (file) => {
  const verdicts = new Map(
    Object.entries(expected[file] ?? {}).flatMap(([judgement, cases]) =>
      cases.map((one) => [one, judgement] as const),
    ),
  );
  const recorded = readRecorded(file);

  test('all expectations are about a case that exists', () => {
    const cases = new Set(recorded.map((one) => one.case));
    expect([...verdicts.keys()].filter((one) => !cases.has(one))).toEqual([]);
  });

  test.each(recorded.map((one) => [one.case, one] as const))('%s', async (title, one) => {
    expect(await judge(one)).toBe(verdicts.get(title) ?? 'accepted');
  });
});

const target: Target = { channel_id: GENERAL };
const ok = (body: string): HttpResponse => ({ status: 200, headers: {}, body });
const save = (body: object, to: Target) => judgeSave(ok(JSON.stringify(body)), to, hasNoSecret);
const object = { id: 'a', channel_id: GENERAL, parent_message_id: '', creation_date: 1 };
const accepted = JSON.stringify({ object });

describe('answers that were not recorded', () => {
  test.each([
    ['a redirect', 302, '', 'unknown redirected'],
    ['a permanent redirect', 308, '', 'refused redirected'],
    ['a redirect with an answer in it', 308, accepted, 'unknown redirected'],
    ['no change', 304, '', 'unknown server_error'],
    ['too many requests, with an answer in it', 429, accepted, 'unknown rate_limited'],
    ['an answer with an error in it', 200, `{"error":"x",${accepted.slice(1)}`, 'unknown refused'],
    ['no v1 API (2022, 2023 and later)', 404, '{"error":"Not found"}', 'refused no_v1_api'],
    ['a body that is too large', 413, '', 'refused too_large'],
    ['too many requests', 429, 'slow down', 'not_arrived rate_limited'],
    ['service unavailable', 503, '<html>', 'unknown server_error'],
    ['bad gateway', 502, '<html>', 'unknown server_error'],
    ['bad gateway in quiet mode', 502, '', 'unknown server_error'],
    ['a choice of addresses', 300, '', 'unknown server_error'],
    ['a bad request', 400, '', 'refused refused'],
    ['a bad request with an answer in it', 400, accepted, 'unknown refused'],
    ['a crash that says it is a route', 500, 'no {"error": "Route ', 'unknown server_error'],
    ['gateway timeout', 504, '<html>', 'unknown server_error'],
    ['a crash in quiet mode', 500, '', 'unknown server_crash'],
    ['a redirect with a route in it', 302, '{"error": "Route ', 'unknown redirected'],
    ['another 500', 500, 'oops', 'unknown server_error'],
    ['forbidden by something in front', 403, '<html>', 'refused refused'],
    ['an unknown word for an error', 200, '{"error":"something_new"}', 'unknown refused'],
    ['a web page', 200, '<!DOCTYPE html><title>Sign in</title>', 'unknown not_json'],
    ['a web page that echoes an answer', 200, `<html>\n${accepted}`, 'unknown not_json'],
    ['a page of text that echoes an answer', 200, `You sent:\n${accepted}`, 'unknown not_json'],
    ['a fatal error', 200, '<br />\n<b>Fatal error</b>:  Allowed memory', 'unknown server_crash'],
    [
      'a fatal error in front of JSON',
      200,
      `<br />\n<b>Fatal error</b>: x<br />\n${accepted}`,
      'accepted',
    ],
    [
      'warnings in front of an error',
      200,
      '<br />\n<b>Warning</b><br />\n{"error":"x"}',
      'unknown refused',
    ],
    ['a dumped stack trace in front of JSON', 200, `array(1) {\n}\n${accepted}`, 'accepted'],
    ...['$(touch x)', ' ', 'a b', 'ü', '../a', 'a\n', 'x'.repeat(101), 's3cret-Key_gateway'].map(
      (id) =>
        [
          `the id ${id.slice(0, 20)}`,
          200,
          JSON.stringify({ object: { ...object, id } }),
          'unknown no_message_id',
        ] as const,
    ),
    [
      'another channel',
      200,
      JSON.stringify({ object: { ...object, channel_id: 'other' } }),
      'elsewhere other_channel',
    ],
    ['no channel', 200, '{"object":{"id":"a"}}', 'elsewhere other_channel'],
    [
      'the channel in capitals',
      200,
      JSON.stringify({ object: { ...object, channel_id: GENERAL.toUpperCase() } }),
      'accepted',
    ],
    [
      'no known channel',
      200,
      JSON.stringify({ object: { ...object, channel_id: null } }),
      'refused unknown_channel',
    ],
    [
      'the longest id',
      200,
      JSON.stringify({ object: { ...object, id: 'x'.repeat(100) } }),
      'accepted',
    ],
    ['an empty id', 200, '{"object":{"id":""}}', 'unknown no_message_id'],
    ['a numeric id', 200, '{"object":{"id":5}}', 'unknown no_message_id'],
    ['no object', 200, '{}', 'unknown not_json'],
    ['an object that is a list', 200, '{"object":[]}', 'unknown not_json'],
    ['JSON null', 200, 'null', 'unknown not_json'],
    ['an object that is null', 200, '{"object":null}', 'unknown not_json'],
    ['a page that begins with a word', 200, 'Moved <html>', 'unknown not_json'],
    ['a time-out', 408, '', 'unknown server_error'],
    ['a connection that somebody closed', 499, '', 'unknown server_error'],
    ['moved for good', 301, '', 'refused redirected'],
    ['white space', 200, ' \n', 'unknown empty_answer'],
    ['a text about persisting', 200, 'ERROR with persist\nof other kinds', 'unknown not_json'],
    ['a page that quotes a page', 200, 'In short: <html>', 'unknown not_json'],
    ['half an answer', 200, accepted.slice(0, -3), 'unknown not_json'],
  ])('%s', async (_, status, body, judgement) => {
    const httpResponse = { status, headers: {}, body };
    const holdsSecret = (text: string) => text === 's3cret-Key_gateway';
    expect(name(await judgeSave(httpResponse, target, holdsSecret))).toBe(judgement);
  });

  test.each([
    [null, 'unknown unknown_channel'],
    ['other', 'elsewhere other_channel'],
    [GENERAL, 'accepted'],
  ])('an edit in channel %s is %s', async (channel_id, judgement) => {
    const edited = { ...target, message_id: 'a' };
    expect(name(await save({ object: { ...object, channel_id } }, edited))).toBe(judgement);
  });

  test('an edit that is answered with another message is none', async () => {
    expect(name(await save({ object }, { ...target, message_id: 'b' }))).toBe(
      'unknown message_not_found',
    );
  });

  test('an edit that is answered with the message in capitals is one', async () => {
    const { fate } = await save({ object: { ...object, id: 'A' } }, { ...target, message_id: 'a' });
    expect(fate).toBe('accepted');
  });

  test('a redirect names where to', async () => {
    const httpResponse = { status: 302, headers: { location: 'https://localhost/' }, body: '' };
    expect(await judgeSave(httpResponse, target, hasNoSecret)).toMatchObject({
      error: { message: expect.stringContaining('"https://localhost/"') },
    });
  });

  test('a reply whose answer names no thread came back as a message of the channel', async () => {
    const { parent_message_id: _, ...bare } = object;
    expect(await save({ object: bare }, { ...target, parent_message_id: 'p' })).toEqual({
      fate: 'accepted',
      accepted: {
        message_id: 'a',
        channel_id: GENERAL,
        parent_message_id: '',
        created_at: '1',
        message_url: '',
        target: { channel_id: GENERAL, message_id: 'a' },
      },
      response: { object: bare },
      confirmation: `Accepted by Twake: message a in channel ${GENERAL}`,
      warning: expect.stringContaining('does not know the thread p in this channel'),
    });
  });

  test('a removal is what the server echoes, with HTTP 200 only', async () => {
    const body = '{"result":{"id":"a"}}';
    const removed = { ...target, message_id: 'm' };
    expect(await judgeRemove(ok(body), removed)).toEqual({
      fate: 'removed',
      response: { result: { id: 'a' } },
      confirmation: `Removal of message m requested in channel ${GENERAL}, which Twake does not confirm`,
    });
    expect(name(await judgeRemove({ ...ok(body), status: 201 }, removed))).toBe('unknown not_json');
    expect(name(await judgeRemove(ok('Error 5'), removed))).toBe('unknown not_json');
  });

  test('a removal is not confirmed by the answer to something else', async () => {
    expect(name(await judgeRemove(ok(accepted), target))).toBe('unknown not_json');
  });

  test('whatever a server says, only HTTP 200 with a JSON object and a sound id is accepted', async () => {
    const id = fc.oneof(
      fc.constantFrom('a', 'm-1_B', 'x'.repeat(100), '', 'a b', '../a', 'x'.repeat(101), 7, null),
      fc.string(),
    );
    const httpResponse = fc.oneof(
      { weight: 3, arbitrary: id.map((id) => JSON.stringify({ object: { ...object, id } })) },
      fc.string(),
      fc.json(),
    );
    const status = fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 }));
    let acceptances = 0;
    await fc.assert(
      fc.asyncProperty(status, httpResponse, async (status, body) => {
        const { fate } = await judgeSave({ ...ok(body), status }, target, hasNoSecret);
        const isSound = status === 200 && /^\{"object":\{"id":"[\w-]{1,100}"/.test(body);
        expect(fate === 'accepted').toBe(isSound);
        if (isSound) acceptances += 1;
      }),
    );
    expect(acceptances).toBeGreaterThan(5);
  });
});

describe('a message as it was accepted', () => {
  const acceptedOf = async (
    changes: object,
    to = target,
    holdsSecret = hasNoSecret as (text: string) => boolean,
  ) => {
    const judgement = await judgeSave(
      ok(JSON.stringify({ object: { ...object, ...changes } })),
      to,
      holdsSecret,
    );
    return 'error' in judgement ? undefined : judgement.accepted;
  };

  test('has ids, the time, and what names it to edit it', async () => {
    expect(await acceptedOf({ creation_date: 1_795_364_001 })).toEqual({
      message_id: 'a',
      channel_id: GENERAL,
      parent_message_id: '',
      created_at: '1795364001',
      message_url: '',
      target: { channel_id: GENERAL, message_id: 'a' },
    });
  });

  test('of a thread is edited in it', async () => {
    const inThread = { ...target, parent_message_id: 'p' };
    expect(await acceptedOf({ parent_message_id: 'p' }, inThread)).toMatchObject({
      parent_message_id: 'p',
      target: { channel_id: GENERAL, message_id: 'a', parent_message_id: 'p' },
    });
  });

  test('names in the log the channel that was asked, however the server spells it', async () => {
    const channel_id = GENERAL.toUpperCase();
    expect(await save({ object: { ...object, channel_id } }, target)).toMatchObject({
      confirmation: `Accepted by Twake: message a in channel ${GENERAL}`,
    });
  });

  test('has its channel as the server spells it, and is edited in the one that was asked', async () => {
    expect(await acceptedOf({ channel_id: GENERAL.toUpperCase() })).toMatchObject({
      channel_id: GENERAL.toUpperCase(),
      target: { channel_id: GENERAL },
    });
  });

  test.each([undefined, null, '1', 1.5, 2 ** 53, 'x'.repeat(1000), {}])(
    'was made at no time that is %j',
    async (creation_date) => {
      expect(await acceptedOf({ creation_date })).toMatchObject({ created_at: '' });
    },
  );

  test.each([7, null, 'a b', '$(x)', 'x'.repeat(101), 's3cret-Key'])(
    'is in no thread that is %j',
    async (parent_message_id) => {
      const accepted = await acceptedOf(
        { parent_message_id },
        target,
        (text) => text === 's3cret-Key',
      );
      expect(accepted).toMatchObject({ parent_message_id: '' });
      expect(accepted?.target).toEqual({ channel_id: GENERAL, message_id: 'a' });
    },
  );
});

describe('what people read', () => {
  const thread = { ...target, parent_message_id: 'p' };
  const edit = { ...target, message_id: 'm' };
  test.each([
    [200, '{"object":{}}', target, 'Twake answered without the id of a message.'],
    [200, '{"object":{}}', thread, 'Twake did not confirm the reply to message p.'],
    [200, '{"object":{}}', edit, 'Twake did not confirm the edit of message m.'],
    [200, '{"object":{"id":""}}', target, 'Twake answered without the id of a message.'],
    [200, '{"object":{"id":"a b"}}', target, 'Twake answered with an id that is not one.'],
    [
      200,
      '{"object":{"id":"a","channel_id":"other"}}',
      target,
      `Twake was asked for channel ${GENERAL} and answered for channel "other".`,
    ],
    [
      200,
      '{"object":{"id":"a"}}',
      target,
      `Twake was asked for channel ${GENERAL} and answered for no channel.`,
    ],
    [
      200,
      '{"object":{"id":"a","channel_id":null}}',
      target,
      `Twake knows no channel ${GENERAL}, and shows the message nowhere.`,
    ],
    [200, accepted, edit, 'Twake was asked to edit message m and answered for message a.'],
    [
      200,
      '{"error":"unknown_application_or_bad_private_key"}',
      target,
      'Twake does not accept these credentials: the application is unknown, or the private key is wrong.',
    ],
    [
      200,
      '{"error":"you_do_not_have_this_set_of_required_capabilities","capabilities":[]}',
      target,
      'Twake does not know this company, or the application is not installed in it.',
    ],
    [
      200,
      '{"error":"you_do_not_have_this_set_of_required_capabilities","capabilities":["a"]}',
      target,
      'The application may not write messages in this company.',
    ],
    [
      200,
      '{"error":"unknown error or malformed query"}',
      edit,
      'Twake does not find message m in this channel.',
    ],
    [200, '{"error":"odd\\nword"}', edit, 'Twake refused the request: "odd\\nword".'],
    [302, '', target, 'The server answered HTTP 302: it wants to redirect the request.'],
    [404, '', target, 'The server answered HTTP 404: there is no v1 messages API at this address.'],
    [
      404,
      '{"error":"Not found"}\n',
      target,
      'The server answered HTTP 404: this is a Twake of 2022 or later, whose API this action does not speak yet.',
    ],
    [
      500,
      '{"error": "Route "/api" not found"}',
      target,
      'The server answered HTTP 500: there is no v1 messages API at this address.',
    ],
    [413, '', target, 'The server answered HTTP 413: the message is too large.'],
    [429, '', target, 'The server answered HTTP 429: too many requests.'],
    [503, '', target, 'The server answered HTTP 503: it is not available.'],
    [500, '\n', target, 'The server answered HTTP 500 and nothing else: it crashed.'],
    [500, 'x', target, 'The server answered HTTP 500.'],
    [403, 'x', target, 'The server answered HTTP 403.'],
    [200, '', target, 'Twake answered with nothing.'],
    [
      200,
      'ERROR with persist\n',
      { channel_id: 'c' },
      'Twake stored nothing ("ERROR with persist"): it does not know channel c, or its message service is down.',
    ],
    [
      200,
      '<b>Fatal error</b>: getOriginalWorkspaceId() on null',
      { channel_id: 'c' },
      'Twake does not know channel c.',
    ],
    [200, '<b>Fatal error</b>: x', target, 'Twake crashed while it worked on the request.'],
    [200, '<html>', target, 'A web page answered instead of the Twake API.'],
    [200, 'Hello', target, 'The answer is not that of a Twake API.'],
  ])('HTTP %d %s', async (status, body, to, sentence) => {
    const judgement = await judgeSave({ ...ok(body), status }, to, hasNoSecret);
    expect(judgement).toMatchObject({ error: { message: sentence } });
  });

  test.each([
    ['', 'the channel itself'],
    ['q', 'the thread "q"'],
  ])('a reply that came back in the thread %j', async (parent_message_id, where) => {
    expect(await save({ object: { ...object, parent_message_id } }, thread)).toMatchObject({
      fate: 'accepted',
      warning: `Twake does not know the thread p in this channel, and showed the message in ${where}.`,
    });
  });

  test('foreign words are quoted, and no longer than a line or two', async () => {
    const refusalOf = (error: string) => save({ error }, target);
    expect(await refusalOf('x'.repeat(200))).toMatchObject({
      error: { message: `Twake refused the request: "${'x'.repeat(200)}".` },
    });
    expect(await refusalOf('x'.repeat(201))).toMatchObject({
      error: { message: `Twake refused the request: "${'x'.repeat(200)} …".` },
    });
  });
});

test('where there is no v1 API may be a homeserver: what a room takes is named', async () => {
  const response = { status: 404, headers: {}, body: '<html>No Such Resource' };
  expect(await judgeSave(response, { channel_id: 'c' }, () => false)).toMatchObject({
    error: { nextStep: expect.stringContaining('`access_token`') },
  });
});
