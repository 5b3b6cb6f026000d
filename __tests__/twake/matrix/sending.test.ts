/** What a message takes at a homeserver: what is asked, in which sequence, and what comes of it. */

import { describe, expect, test } from '@jest/globals';
import type { Judgement, Sending, Target } from '../../../src/twake/api.ts';
import {
  homeserver,
  newStep,
  options,
  redact,
  type Script,
  scripted,
  sendContent,
  verdictOf,
} from './scripted.ts';

const room = '!room:example.org';
const sent = [200, { event_id: '$new' }] as const;
const notFound = [404, { errcode: 'M_NOT_FOUND', error: 'Event not found.' }] as const;
const forbidden200 = [200, { errcode: 'M_FORBIDDEN', error: 'not in room' }] as const;
const forbidden = (error: string) => [403, { errcode: 'M_FORBIDDEN', error }] as const;

const post = (target: Partial<Target> = {}) =>
  sendContent({ channel_id: room, ...target }, { body: 'Hi' });
const edit = () => post({ message_id: '$old' });
const removal = () => redact({ channel_id: room, message_id: '$old' });

async function attempt(sending: Sending, script: Script) {
  const { ask, asked } = scripted(script);
  const judgement = await sending.attempt(ask, options);
  return { judgement, asked, verdict: verdictOf(judgement), text: textOf(judgement) };
}

const textOf = (judgement: Judgement) =>
  'error' in judgement
    ? `${judgement.error.message} ${judgement.error.nextStep}`
    : judgement.confirmation;

const beforePost = ['GET m.room.encryption'];
const beforeEdit = ['GET event', 'GET whoami', 'GET m.room.encryption'];

describe('what is asked', () => {
  test('of a post: whether the room is encrypted, and no more', async () => {
    const { verdict, asked, text } = await attempt(post(), { 'PUT send': sent });
    expect({ verdict, asked }).toEqual({ verdict: 'accepted', asked: [...beforePost, 'PUT send'] });
    expect(text).toBe(
      'Accepted by Matrix: a message in !room:example.org, https://matrix.to/#/!room%3Aexample.org/%24new?via=example.org',
    );
  });

  test('of an alias: the room that it names, once', async () => {
    const script: Script = {
      'GET directory': [200, { room_id: '!found' }],
      'PUT send': [[502, ''], sent],
    };
    const { ask, asked } = scripted(script);
    const sending = post({ channel_id: '#deploys:example.org' });
    expect(verdictOf(await sending.attempt(ask, options))).toBe('unknown server_error');
    expect(await sending.attempt(ask, options)).toMatchObject({
      fate: 'accepted',
      accepted: { channel_id: '!found', target: { channel_id: '!found', message_id: '$new' } },
      confirmation: expect.stringContaining(
        'in #deploys:example.org, https://matrix.to/#/!found/%24new',
      ),
    });
    expect(asked).toEqual([
      'GET directory',
      'GET m.room.encryption',
      'PUT send',
      'GET whoami',
      'PUT send',
    ]);
  });

  test.each([
    ['an edit', edit, { 'PUT send': sent }, 'accepted', [...beforeEdit, 'PUT send']],
    [
      'a removal',
      removal,
      { 'PUT redact': sent },
      'removed',
      ['GET event', 'GET whoami', 'PUT redact'],
    ],
  ] as const)('of %s: whose message it is', async (_, make, script, expected, requests) => {
    const { verdict, asked } = await attempt(make(), script);
    expect({ verdict, asked: [...asked].sort() }).toEqual({
      verdict: expected,
      asked: [...requests].sort(),
    });
    expect(asked.at(-1)).toMatch(/^PUT/);
  });
});

test('an edit keeps the id of its message', async () => {
  const { judgement } = await attempt(edit(), { 'PUT send': sent });
  expect(judgement).toMatchObject({
    accepted: {
      message_id: '$old',
      channel_id: room,
      created_at: '',
      target: { channel_id: room, message_id: '$old' },
    },
  });
});

describe('what is told before anything is sent', () => {
  const ours = { sender: '@bot:example.org', type: 'm.room.message' };
  test.each<[string, () => Sending, Script, string, RegExp]>([
    [
      'an encrypted room',
      post,
      { 'GET m.room.encryption': [200, { algorithm: 'm.megolm.v1.aes-sha2' }] },
      'refused encrypted_room',
      /is encrypted.*room without encryption/,
    ],
    [
      'a room that the account is not in',
      post,
      { 'GET m.room.encryption': forbidden('User @bot:example.org not in room !room:example.org') },
      'refused not_in_room',
      /not in the room !room:example\.org.*an invitation is not enough/,
    ],
    [
      'an edit in a room that the account is not in, where a message is not found either',
      edit,
      { 'GET event': notFound, 'GET m.room.encryption': forbidden('not in room') },
      'refused not_in_room',
      /not in the room !room:example\.org/,
    ],
    [
      'an alias that nobody knows',
      () => post({ channel_id: '#x:example.org' }),
      { 'GET directory': notFound },
      'refused unknown_room',
      /knows no room #x:example\.org/,
    ],
    [
      'an alias of something that is no room',
      () => post({ channel_id: '#x:example.org' }),
      { 'GET directory': [200, { room_id: '"; rm -rf' }] },
      'refused unknown_room',
      /knows no room #x:example\.org/,
    ],
    [
      'a token that is no longer one',
      post,
      { 'GET m.room.encryption': [401, { errcode: 'M_UNKNOWN_TOKEN', error: 'x' }] },
      'refused unknown_token',
      /expired.*docs\/matrix\.md/,
    ],
    [
      "somebody else's message",
      edit,
      { 'GET event': [200, { ...ours, sender: '@alice:example.org' }] },
      'refused not_own_message',
      /\$old is by @alice:example\.org/,
    ],
    [
      "somebody else's message, by a server that lies about who",
      edit,
      { 'GET event': [200, { ...ours, sender: '::error::' }] },
      'refused not_own_message',
      /\$old is by somebody else/,
    ],
    [
      'a message that was removed',
      edit,
      { 'GET event': [200, { ...ours, unsigned: { redacted_because: {} } }] },
      'refused message_not_found',
      /\$old was removed/,
    ],
    [
      'the id of an edit',
      edit,
      {
        'GET event': [
          200,
          { ...ours, content: { 'm.relates_to': { rel_type: 'm.replace', event_id: '$first' } } },
        ],
      },
      'refused message_not_found',
      /\$old is itself an edit of \$first/,
    ],
    [
      'an event that is no message',
      edit,
      { 'GET event': [200, { ...ours, type: 'm.room.topic' }] },
      'refused message_not_found',
      /\$old is no message/,
    ],
    [
      'an encrypted message',
      removal,
      { 'GET event': [200, { ...ours, type: 'm.room.encrypted' }] },
      'refused encrypted_room',
      /encrypted/,
    ],
    [
      'a message that is not there',
      removal,
      { 'GET event': notFound },
      'refused message_not_found',
      /no message \$old that this account can see/,
    ],
    [
      'an edit in a room that was encrypted since',
      edit,
      { 'GET m.room.encryption': [200, {}] },
      'refused encrypted_room',
      /encrypted/,
    ],
  ])('%s', async (_, make, script, expected, sentence) => {
    const { verdict, asked, text } = await attempt(make(), script);
    expect(verdict).toBe(expected);
    expect(text).toMatch(sentence);
    expect(asked.join()).not.toMatch(/PUT/);
  });

  test('a message that is gone is removed already', async () => {
    const gone = { sender: '@bot:example.org', unsigned: { redacted_because: {} } };
    const { verdict, asked } = await attempt(removal(), { 'GET event': [200, gone] });
    expect({ verdict, asked: asked.join() }).toEqual({
      verdict: 'removed',
      asked: 'GET event,GET whoami',
    });
  });

  test.each<[string, Script, string]>([
    ['no connection', { 'GET m.room.encryption': 'unreachable' }, 'not_arrived unreachable'],
    ['no answer', { 'GET m.room.encryption': 'cut' }, 'not_arrived unreachable'],
    ['a server in trouble', { 'GET m.room.encryption': [503, ''] }, 'not_arrived server_error'],
    [
      'a server that has enough',
      { 'GET m.room.encryption': [429, { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 1234 }] },
      'not_arrived rate_limited',
    ],
    ['a login page', { 'GET m.room.encryption': [200, '<html>'] }, 'refused not_json'],
    ['a redirect', { 'GET m.room.encryption': [302, ''] }, 'refused redirected'],
  ])('of unknown fate is nothing that was but asked: %s', async (_, script, expected) => {
    expect((await attempt(post(), script)).verdict).toBe(expected);
  });
});

describe('what M_FORBIDDEN means', () => {
  const upgraded = { replacement_room: '!next:example.org' };
  test.each<[string, Script, string, RegExp]>([
    [
      'the room was upgraded',
      { 'GET m.room.tombstone': [200, upgraded] },
      'refused room_upgraded',
      /moved to !next:example\.org.*set `channel_id` to "!next:example\.org"/,
    ],
    [
      'the room was upgraded, to nowhere',
      { 'GET m.room.tombstone': [200, {}] },
      'refused room_upgraded',
      /was upgraded\. Set `channel_id`/,
    ],
    [
      'the power is too low',
      {},
      'refused no_permission',
      /may not do this .*"You don't have permission".*power level/,
    ],
    [
      'not in the room, in other words',
      { 'GET m.room.tombstone': forbidden('') },
      'refused not_in_room',
      /not in the room/,
    ],
  ])('%s', async (_, script, expected, sentence) => {
    const said = { 'PUT send': forbidden("You don't have permission"), ...script };
    const { verdict, text } = await attempt(post(), said);
    expect(verdict).toBe(expected);
    expect(text).toMatch(sentence);
  });
});

describe('an address without a homeserver', () => {
  const there = { 'm.homeserver': { base_url: 'https://real.example.org/' } };
  test.each<[string, Script, RegExp]>([
    ['names it', { 'GET client': [200, there] }, /Set `api_url` to https:\/\/real\.example\.org: /],
    ['names nothing', {}, /`\/\.well-known\/matrix\/client` of your domain/],
    [
      'names itself',
      { 'GET client': [200, { 'm.homeserver': { base_url: homeserver.api_url.href } }] },
      /`\/\.well-known\/matrix\/client` of your domain/,
    ],
    [
      'names something odd',
      { 'GET client': [200, { 'm.homeserver': { base_url: 'javascript:x' } }] },
      /`\/\.well-known\/matrix\/client` of your domain/,
    ],
    [
      'names one that `api_url` may not be',
      { 'GET client': [200, { 'm.homeserver': { base_url: 'http://real.example.org' } }] },
      /`\/\.well-known\/matrix\/client` of your domain/,
    ],
    [
      'names a very long one',
      {
        'GET client': [
          200,
          { 'm.homeserver': { base_url: `https://a.example/${'x'.repeat(200)}` } },
        ],
      },
      /`\/\.well-known\/matrix\/client` of your domain/,
    ],
  ])('%s', async (_, script, sentence) => {
    const page = [404, '<html>404</html>'] as const;
    const { verdict, text } = await attempt(post(), { 'GET m.room.encryption': page, ...script });
    expect(verdict).toBe('refused no_homeserver');
    expect(text).toMatch(sentence);
  });

  test('is asked without the token', () => {
    expect(homeserver.requests.getWellKnown()).toMatchObject({
      headers: {},
      url: new URL('https://matrix.example.org/.well-known/matrix/client'),
    });
  });
});

test.each([
  [413, 'M_TOO_LARGE', 'event too large', 'refused too_large', 'refused too_large'],
  [500, 'M_UNKNOWN', 'Failed to persist event', 'unknown server_error', 'unknown server_error'],
  [
    429,
    'M_LIMIT_EXCEEDED',
    'Too many events',
    'not_arrived rate_limited',
    'not_arrived rate_limited',
  ],
  [400, 'M_UNKNOWN', 'No such event', 'refused message_not_found', 'refused thread_not_found'],
])('an event of which HTTP %i %s tells "%s"', async (status, errcode, error, ofEdit, ofReply) => {
  const script: Script = { 'PUT send': [status, { errcode, error }] };
  expect((await attempt(edit(), script)).verdict).toBe(ofEdit);
  const reply = post({ parent_message_id: '$root' });
  expect((await attempt(reply, script)).verdict).toBe(ofReply);
});

test.each([
  [4813, 4813],
  [-5, undefined],
  ['5', undefined],
])('a homeserver wants to be left alone for %j ms', async (retry_after_ms, expected) => {
  const tooFast = [429, { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms }] as const;
  const { judgement } = await attempt(post(), { 'PUT send': tooFast });
  expect('retry_after_ms' in judgement ? judgement.retry_after_ms : undefined).toBe(expected);
});

test.each([
  [500, 'unknown server_error', /^The server answered HTTP 500\. /],
  [413, 'refused too_large', /homeserver takes no message of that size/],
])(
  'what a proxy says, HTTP %i, is not told in words of another Twake',
  async (status, expected, sentence) => {
    const { verdict, text } = await attempt(post(), { 'PUT send': [status, ''] });
    expect(verdict).toBe(expected);
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/2020|MiB/);
  },
);

describe('a message of unknown fate', () => {
  test.each([
    'cut',
    [502, ''],
    [500, { errcode: 'M_UNKNOWN', error: 'Internal server error' }],
  ] as const)('may be repeated: %j', async (reply) => {
    const { judgement } = await attempt(post(), { 'PUT send': reply });
    expect(judgement).toMatchObject({ fate: 'unknown', isIdempotent: true });
  });

  test.each([
    ['a page', [200, '<html>'], 'unknown not_json'],
    ['no id', [200, {}], 'unknown no_message_id'],
    ['an error with the status of none', forbidden200, 'unknown no_message_id'],
    ['an odd id', [200, { event_id: '$(rm)' }], 'unknown no_message_id'],
  ] as const)('may not, where no homeserver seems to answer: %s', async (_, reply, expected) => {
    const { judgement, verdict } = await attempt(post(), { 'PUT send': reply });
    expect(verdict).toBe(expected);
    expect('isIdempotent' in judgement && judgement.isIdempotent).toBe(false);
  });

  test('is not repeated by a token without a device: servers forget its ids at a restart', async () => {
    const script: Script = {
      'PUT send': ['cut', sent],
      'GET whoami': [200, { user_id: '@bot:example.org' }],
    };
    const { ask, asked } = scripted(script);
    const sending = post();
    await sending.attempt(ask, options);
    expect(await sending.attempt(ask, options)).toMatchObject({
      fate: 'unknown',
      isIdempotent: false,
      error: { message: 'It was cut.' },
    });
    expect(await sending.attempt(ask, { ...options, mayDouble: true })).toMatchObject({
      fate: 'accepted',
    });
    expect(asked.filter((name) => name === 'PUT send')).toHaveLength(2);
  });

  test('is repeated again and again by a token that has a device, which is asked once', async () => {
    const { ask, asked } = scripted({ 'PUT send': ['cut', 'cut', sent] });
    const sending = post();
    await sending.attempt(ask, options);
    await sending.attempt(ask, options);
    expect(await sending.attempt(ask, options)).toMatchObject({ fate: 'accepted' });
    expect(asked).toEqual([
      'GET m.room.encryption',
      'PUT send',
      'GET whoami',
      'PUT send',
      'PUT send',
    ]);
  });

  test('is repeated with the same transaction id and the same content', async () => {
    const requests = [post().request, post().request];
    expect(requests[0]).toEqual(requests[1]);
    expect(requests[0]?.url.pathname).toBe(
      '/_matrix/client/v3/rooms/%21room%3Aexample.org/send/m.room.message/id',
    );
  });
});

describe('a look', () => {
  const nonce = 'dev.twake-message.nonce';
  const other = { event_id: '$other', content: { [nonce]: 'other' } };
  const own = { event_id: '$own', content: { [nonce]: 'id' } };

  async function lookAfter(sending: Sending, script: Script) {
    const { ask, asked } = scripted(script);
    await sending.attempt(ask, options);
    return { found: await sending.look?.(ask, options), asked };
  }

  test('finds a message by its nonce, among the newest', async () => {
    const script: Script = { 'PUT send': 'cut', 'GET messages': [200, { chunk: [other, own] }] };
    const { found } = await lookAfter(post(), script);
    expect(found).toMatchObject({ fate: 'accepted', accepted: { message_id: '$own' } });
  });

  test('finds the first of several with its nonce: the others copied it', async () => {
    const copy = { event_id: '$copy', content: { [nonce]: 'id' } };
    const script: Script = { 'PUT send': 'cut', 'GET messages': [200, { chunk: [copy, own] }] };
    const { found } = await lookAfter(post(), script);
    expect(found).toMatchObject({ accepted: { message_id: '$own' } });
  });

  test.each<[string, Script]>([
    ['what is not there', { 'GET messages': [200, { chunk: [other, null, {}] }] }],
    ['nothing, where the server says nothing', { 'GET messages': 'unreachable' }],
    ['nothing, where the server says anything', { 'GET messages': [200, { chunk: 'x' }] }],
  ])('does not find %s', async (_, script) => {
    const { found } = await lookAfter(post(), { 'PUT send': 'cut', ...script });
    expect(found).toBeUndefined();
  });

  test('finds an edit, whose message keeps its id', async () => {
    const script: Script = { 'PUT send': 'cut', 'GET messages': [200, { chunk: [own] }] };
    const { found } = await lookAfter(edit(), script);
    expect(found).toMatchObject({ accepted: { message_id: '$old' } });
  });

  test('finds that a message is gone', async () => {
    const event = { sender: '@bot:example.org', type: 'm.room.message' };
    const gone = { ...event, unsigned: { redacted_because: {} } };
    const script: Script = {
      'PUT redact': 'cut',
      'GET event': [
        [200, event],
        [200, gone],
      ],
    };
    expect((await lookAfter(removal(), script)).found).toMatchObject({ fate: 'removed' });
    const still: Script = { 'PUT redact': 'cut', 'GET event': [200, event] };
    expect((await lookAfter(removal(), still)).found).toBeUndefined();
  });

  test('asks nothing before the room is known', async () => {
    const { found, asked } = await lookAfter(post({ channel_id: '#x:example.org' }), {
      'GET directory': 'unreachable',
    });
    expect(found).toBeUndefined();
    expect(asked).toEqual(['GET directory']);
  });
});

describe('an id that holds a secret is none', () => {
  const holding = { ...options, holdsSecret: (text: string) => text.includes('syt_TOKEN') };

  test('of a message', async () => {
    const { ask } = scripted({ 'PUT send': [200, { event_id: '$syt_TOKEN' }] });
    expect(verdictOf(await post().attempt(ask, holding))).toBe('unknown no_message_id');
  });

  test('of a message that a look finds', async () => {
    const event = { event_id: '$syt_TOKEN', content: { 'dev.twake-message.nonce': 'id' } };
    const { ask } = scripted({ 'PUT send': 'cut', 'GET messages': [200, { chunk: [event] }] });
    const sending = post();
    await sending.attempt(ask, holding);
    expect(await sending.look?.(ask, holding)).toBeUndefined();
  });

  test('of the room behind an alias', async () => {
    const { ask } = scripted({ 'GET directory': [200, { room_id: '!syt_TOKEN:example.org' }] });
    const judgement = await post({ channel_id: '#x:example.org' }).attempt(ask, holding);
    expect(verdictOf(judgement)).toBe('refused unknown_room');
  });
});

test('what no server would take is not even begun', () => {
  const { error } = sendContent(
    { channel_id: room },
    {
      body: 'x'.repeat(60_000),
    },
  );
  expect(error).toMatchObject({
    code: 'too_large',
    message: expect.stringContaining('60011 bytes'),
  });
  expect(post().error).toBeUndefined();
});

describe('one room by two names', () => {
  const script: Script = { 'GET directory': [200, { room_id: '!found' }], 'PUT send': sent };
  const [alias, other] = ['#deploys:example.org', '#releases:example.org'];

  async function sendToBoth(first: string, second: string) {
    const { ask, asked } = scripted(script);
    const step = newStep();
    const judgements = [];
    for (const channel_id of [first, second])
      judgements.push(
        await sendContent({ channel_id }, { body: 'Hi' }, step).attempt(ask, options),
      );
    return { judgements, puts: asked.filter((name) => name === 'PUT send').length };
  }

  test.each([
    ['two aliases', alias, other],
    ['an alias and the id', alias, '!found'],
    ['the id and an alias', '!found', alias],
  ])('gets a message once: %s', async (_, first, second) => {
    const { judgements, puts } = await sendToBoth(first, second);
    expect(judgements.map(verdictOf)).toEqual(['accepted', 'refused invalid_input']);
    expect(judgements[1]).toMatchObject({
      error: {
        message: `${first} and ${second} are the same room, !found, which gets the message once.`,
      },
    });
    expect(puts).toBe(1);
  });

  test('a repeat is no second name', async () => {
    const { ask } = scripted({ ...script, 'PUT send': ['cut', sent] });
    const sending = post({ channel_id: alias });
    await sending.attempt(ask, options);
    expect(verdictOf(await sending.attempt(ask, options))).toBe('accepted');
  });
});

test('an alias of a server that does not answer is told as that', async () => {
  const script: Script = {
    'GET directory': [502, { errcode: 'M_UNKNOWN', error: 'Failed to fetch' }],
  };
  const { verdict, text } = await attempt(post({ channel_id: '#x:far.example' }), script);
  expect(verdict).toBe('not_arrived server_error');
  expect(text).toMatch(
    /which room #x:far\.example is\. The server answered HTTP 502\..* Write the id/,
  );
});

test('what is told with an error is no state of a room', async () => {
  const script: Script = { 'GET m.room.encryption': [200, { errcode: 'M_FORBIDDEN', error: 'x' }] };
  expect((await attempt(post(), script)).verdict).toBe('refused not_in_room');
});

test('an edit is in no thread of its own', async () => {
  const sending = post({ message_id: '$old', parent_message_id: '$made-up' });
  const { judgement } = await attempt(sending, { 'PUT send': sent });
  expect(judgement).toMatchObject({ accepted: { parent_message_id: '' } });
});

test('how long a homeserver wants to be left alone is said', async () => {
  const tooFast = [429, { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 4200 }] as const;
  const { text } = await attempt(post(), { 'PUT send': tooFast });
  expect(text).toContain('fewer messages at a time, and none for 5 s.');
});
