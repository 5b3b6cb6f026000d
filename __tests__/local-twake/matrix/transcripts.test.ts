/** A local homeserver answers the recorded requests as Synapse did, row by row. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rooms, tokens } from '../../../local-twake/matrix/accounts.ts';
import {
  type Own,
  type Reading,
  type Recording,
  readRecordings,
  replay,
  startOwn,
} from './replay.ts';

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

const recordings = readRecordings('matrix-synapse.jsonl');
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
    own = await startOwn(rateLimit);
  });
  afterAll(() => own.twake.close());

  test.each(cases.map((recording) => ({ name: recording.case, recording })))(
    '$name',
    async ({ name, recording }) => {
      await unrecorded[name]?.(own);
      const compared = await replay(own, recording, readingOf(recording));
      expect(compared.own).toEqual(compared.recorded);
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

function readingOf({ case: name }: Recording): Reading {
  const asAppService = name.startsWith('AS:') ? tokens.app_service.access_token : undefined;
  const reading = {
    token: asAppService ?? senders[name] ?? tokens.login.access_token,
    rooms: { ...knownRooms, ...roomsOf[name] },
  };
  if (name !== 'look before repeating: messages') return reading;
  const longer = (path: string) => path.replace('limit=10', 'limit=13');
  return { ...reading, path: longer, body: withoutAppService };
}

/** Here, the users of the application service were in the room before; in the recording they come later. */
function withoutAppService(text: string): string {
  const { chunk, ...page } = JSON.parse(text);
  const isLater = (event: { state_key?: string; content: { membership?: string } }) =>
    event.state_key === '@_gh_deploys:localhost' ||
    (event.state_key === '@_gh:localhost' && event.content.membership === 'join');
  return JSON.stringify({ chunk: chunk.filter((event: never) => !isLater(event)), ...page });
}
