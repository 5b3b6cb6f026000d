/** A local homeserver answers the recorded requests as Synapse did, row by row. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rooms, tokens } from '../../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../../local-twake/server.ts';
import { send } from '../post.ts';

interface Recording {
  readonly case: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly content_type: string | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** How long it took. */
  readonly ms: number;
}

/** What is in the recording and not here, by the names of the cases, and why. */
const outOfReach: readonly (readonly [why: string, cases: RegExp])[] = [
  [
    "Synapse's own API for administrators, which the action never calls",
    /^(SSO-only: )?admin(:| )/,
  ],
  ['signing in: the user brings a token', /^(login|SSO-only: login|AS: register)/],
  [
    'making and joining rooms: the business of users',
    /^(create room|join |room upgrade|AS: virtual user joins)/,
  ],
  ['what the action never reads', /^(threads list|joined (members|rooms)|displayname now)/],
  [
    'what the action never sets: names and the state of rooms',
    /^(set |pin |bot sets its|\.\.\. in one room)/,
  ],
  ['push: in rooms of their own, to events that were not recorded; see push.test.ts', /^push: /],
];

/** The rooms of the recording, as they are called here. */
const knownRooms: Readonly<Record<string, string>> = {
  '!li0BW_dpBPHR2mqQBlIZhowy79s2c03okN_3fH4yo1k': rooms.deploys.room_id,
  '!zC5XMONI1XBZDZF2u8meNLuuKlUFFwP7qWPBsYIrhQY': rooms.announcements.room_id,
  '!C-jX1dWuO6MyB5HfsXejIOb0SoRzY24ESTb82FsUBMs': rooms.deploys.room_id,
  '!hz5_wOHGwt5ZP5IaqeXZcdPCNypW7vSyW3xfXEKkk2Q': rooms.encrypted.room_id,
  '!aX1LEYzetEI6x_lLHudNoO7U6ovy7JFeeeFjRGNA7SY': rooms.upgraded.room_id,
  '!zhhXnFL0Hl5lehAx3fYcMSQQ5AWytUdqpnRuxNPMsTc': rooms.kicked.room_id,
  '!DFmiJT4ZAVnZ4qzVnREfZuXHdfSwMh2ZQMHDxDOsMTg': rooms.deploys.room_id,
  '!SVOZGSnjrTqXpqneHabm6AASLZGNIV1gNNlRbYknipY': rooms.bridged.room_id,
};

/** One room of the recording kicked the bot out, and then banned it. */
const roomsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  banned: { '!zhhXnFL0Hl5lehAx3fYcMSQQ5AWytUdqpnRuxNPMsTc': rooms.banned.room_id },
};

/** All tokens are written alike in the recording: whose it was, where it was not the bot's own login. */
const senders: Readonly<Record<string, string>> = {
  whoami: tokens.second_login.access_token,
  'send, same txnId, other device (token) of the same user': tokens.second_login.access_token,
  'edit by another user': tokens.alice.access_token,
  "redact somebody else's (no power)": tokens.alice.access_token,
  'alice says': tokens.alice.access_token,
  'bad token': 'syt_nobody',
  'token after logout': 'syt_b25jZQ_loggedoutloggedoutlo_0aA0aA',
  'expired token': tokens.expired.access_token,
  'not in the room': tokens.outsider.access_token,
  'get per-message profile event': tokens.second_login.access_token,
  'suspended account': tokens.suspended.access_token,
  'locked account': tokens.locked.access_token,
  'deactivated account': 'syt_emVk_deactivateddeactivat_0bB0bB',
  'shadow-banned account': tokens.shadow_banned.access_token,
  'is its message there? (alice looks)': tokens.alice.access_token,
  'admin-made token: send': tokens.admin_made.access_token,
  'admin-made token: same txnId': tokens.admin_made.access_token,
  'look before repeating: messages': tokens.admin_made.access_token,
  'admin-made token: same txnId after a restart': tokens.admin_made.access_token,
};

/** What the recorded server called an event, and what this one calls it. */
type Names = Map<string, string>;

/** What was done before the case of this name, and not written down. */
type Unrecorded = (own: Own) => Promise<void>;
const unrecorded: Readonly<Record<string, Unrecorded>> = {
  'get thread reply after edit': async (own) => {
    const original = '$iS32yuOQnzuFeeFPsuIJqpFUnQZEYKgQ5HUuxd8IwhQ';
    const body = {
      msgtype: 'm.text',
      body: '* thread edited',
      'm.new_content': { msgtype: 'm.text', body: 'thread edited' },
      'm.relates_to': { rel_type: 'm.replace', event_id: own.names.get(original) },
    };
    const event_id = await own.put(`${deploys}/send/m.room.message/t4`, body);
    own.names.set('$rLvmiuK4clnU3iLs1B6-ehdIa3zxKTK93DRdwrj8Udw', event_id);
  },
  'redact, same txnId': async (own) => {
    const removed = own.names.get('$GPbAxkJgDKTr31L1_Ebo8QR6fZzBcqqxWGFPrMsUCD4') ?? '';
    const path = `${deploys}/redact/${encodeURIComponent(removed)}/x1`;
    const event_id = await own.put(path, { reason: 'superseded' });
    own.names.set('$J6GMbFrovyAOXlDsmVldYmyWt7D0eN9wZ7u8FrmKt_k', event_id);
  },
  'same txnId after the restart': async (own) => {
    const body = { msgtype: 'm.text', body: 'x', 'm.mentions': {} };
    const event_id = await own.put(`${deploys}/send/m.room.message/restart1`, body);
    own.names.set('$WjhsnwT_rE9pEs-mGEyMm0cpr8eYJ399DSvJhScBBFU', event_id);
    await own.restart();
  },
  'look before repeating: messages': async (own) => {
    const event_id = await own.put(`${bridged}/send/m.room.message/kr`, noticed, 'admin_made');
    own.names.set('$29e7-87B7TYC5GjYaCluW3oRlawZabt2ZT77kXfROno', event_id);
  },
  'admin-made token: same txnId after a restart': (own) => own.restart(),
  // Joining the room took one of the ten that may be sent at once.
  'send number 1 with the default rc_message': async (own) => {
    await own.put(`${deploys}/send/m.room.message/joined`, noticed);
  },
  'send number 8 with the default rc_message': async (own) => {
    await own.put(`${deploys}/send/m.room.message/s7`, noticed);
  },
  'after retry_after_ms, same txnId': async (own) => own.wait(4309),
};

const noticed = { msgtype: 'm.text', body: 'x', 'm.mentions': {}, 'dev.example.nonce': 'n-1' };
const pathOf = (room_id: string) => `/_matrix/client/v3/rooms/${encodeURIComponent(room_id)}`;
const deploys = pathOf(rooms.deploys.room_id);
const bridged = pathOf(rooms.bridged.room_id);

/** The local homeserver, and what is known of its names. */
interface Own {
  readonly twake: MatrixTwake;
  readonly names: Names;
  readonly put: (path: string, body: object, token?: keyof typeof tokens) => Promise<string>;
  readonly restart: () => Promise<void>;
  readonly wait: (ms: number) => void;
}

async function start(rateLimit?: 'none'): Promise<Own> {
  const names: Names = new Map();
  let time = 1_795_649_214_397;
  const twake = await startTwake({
    behave: 'matrix',
    now: () => new Date(time),
    ...(rateLimit && { rateLimit }),
  });
  return {
    twake,
    names,
    put: async (path, body, token = 'login') => {
      const headers = { Authorization: `Bearer ${tokens[token].access_token}` };
      const reply = await send(twake.url, {
        method: 'PUT',
        path,
        headers,
        body: JSON.stringify(body),
      });
      return JSON.parse(reply.body.toString()).event_id;
    },
    restart: async () => {
      await twake.goDown();
      await twake.comeBack();
    },
    wait: (ms) => {
      time += ms;
    },
  };
}

const recordings: readonly Recording[] = readFileSync(
  new URL('../../fixtures/transcripts/matrix-synapse.jsonl', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const replayed = recordings.filter(
  ({ case: name }) => !outOfReach.some(([, left]) => left.test(name)),
);
const isAboutRates = ({ case: name }: Recording) => /default rc_message|429|retry_after/.test(name);

describe.each([
  ['with no rate limit for the bot', replayed.filter((one) => !isAboutRates(one)), 'none'],
  ['with the default rate limit', replayed.filter(isAboutRates), undefined],
] as const)('%s, in the sequence of recording', (_, cases, rateLimit) => {
  let own: Own;
  beforeAll(async () => {
    own = await start(rateLimit);
  });
  afterAll(() => own.twake.close());

  test.each(cases.map((recording) => ({ name: recording.case, recording })))(
    '$name',
    async ({ name, recording }) => {
      await unrecorded[name]?.(own);
      const { response } = recording;
      const reply = await send(own.twake.url, toOwn(recording, own.names));
      own.wait(recording.ms);

      const text = shownOf(name, reply.body.toString());
      learn(own.names, { recorded: response.body, own: text });
      expect({
        status: reply.status,
        content_type: reply.headers['content-type'] ?? null,
        headers: Object.fromEntries(
          Object.keys(response.headers).map((header) => [header, reply.headers[header]]),
        ),
        body: mask(text),
      }).toEqual({
        status: response.status,
        content_type: response.content_type,
        headers: response.headers,
        body: mask(translate(response.body, own.names, name)),
      });
    },
  );

  test('no two recorded events were one here', () => {
    expect(own.names.size).toBeGreaterThan(rateLimit === 'none' ? 40 : 8);
    expect(new Set(own.names.values()).size).toBe(own.names.size);
  });
});

test('the recording is whole, and every row is replayed or out of reach for one reason', () => {
  expect(recordings).toHaveLength(173);
  const left = outOfReach.map(([why, cases]) => ({
    why,
    rows: recordings.filter(({ case: name }) => cases.test(name)).length,
  }));
  expect(left.map(({ rows }) => rows)).toEqual([8, 5, 11, 4, 5, 15]);
  expect(replayed).toHaveLength(173 - left.reduce((sum, { rows }) => sum + rows, 0));
});

function toOwn({ case: name, request }: Recording, names: Names) {
  const { method, headers } = request;
  const token = senders[name] ?? tokens.login.access_token;
  const written = (text: string) => translate(text, names, name).replaceAll('syt_TOKEN', token);
  const { Authorization } = headers;
  return {
    method,
    path: written(request.path).replace('limit=10', `limit=${10 + bridgedLater}`),
    headers: {
      ...headers,
      ...(Authorization !== undefined && {
        Authorization: written(Authorization).replace(
          / TOKEN$/,
          ` ${tokens.app_service.access_token}`,
        ),
      }),
    },
    body: request.body === null ? null : written(expand(request.body)),
  };
}

/** Puts this server's rooms and events in the place of the recorded ones. */
function translate(text: string, names: Names, name: string): string {
  const known = { ...knownRooms, ...roomsOf[name] };
  const withRooms = Object.entries(known).reduce(
    (all, [recorded, own]) => all.replaceAll(recorded.slice(1), own.slice(1)),
    text,
  );
  return withRooms
    .replaceAll(/(\$|%24)([\w-]{43})/g, (whole, sign, id) => {
      const own = names.get(`$${id}`);
      return own === undefined ? whole : `${sign}${own.slice(1)}`;
    })
    .replaceAll('@zed:', '@suspended:');
}

/** Pairs the ids that both servers made up at the same places of a response. Nothing is paired anew. */
function learn(names: Names, { recorded, own }: { recorded: string; own: string }): void {
  const made = own.match(/\$[\w-]{43}/g) ?? [];
  for (const [index, name] of (recorded.match(/\$[\w-]{43}/g) ?? []).entries()) {
    if (!names.has(name)) names.set(name, made[index] ?? name);
  }
}

/** What differs from run to run, and what no client reads. */
function mask(text: string): string {
  return text
    .replaceAll(/"(age|origin_server_ts)":\d+/g, '"$1":#')
    .replace(/"retry_after_ms":4\d{3}\b/, '"retry_after_ms":4###')
    .replace(/"(start)":"t\d+-\d+(_\d+){13}","(end)":"t\d+-\d+(_\d+){13}"/, '"$1":#,"$3":#')
    .replace(/"base_url":"http:[^"]*\/"/, '"base_url":#')
    .replace(/"unstable_features":\{[^}]*\}/, '"unstable_features":#');
}

/** Here, the users of the application service were in the room before; the recording has them come later. */
const bridgedLater = 3;
function shownOf(name: string, text: string): string {
  if (name !== 'look before repeating: messages') return text;
  const { chunk, ...page } = JSON.parse(text);
  const isLater = (event: { state_key?: string; content: { membership?: string } }) =>
    event.state_key === '@_gh_deploys:localhost' ||
    (event.state_key === '@_gh:localhost' && event.content.membership === 'join');
  return JSON.stringify({ chunk: chunk.filter((event: never) => !isLater(event)), ...page });
}

/** Fills up a long text that the recorder cut. */
function expand(body: string): string {
  const [, start, unit = '', bytes] =
    /^(.*"body": ")(x)x*…\((\d+) bytes in all\)$/s.exec(body) ?? [];
  if (start === undefined) return body;
  return `${start}${unit.repeat(Number(bytes) - start.length - 2)}"}`;
}
