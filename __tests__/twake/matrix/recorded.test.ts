/** Every recorded answer of Synapse and of Dendrite to a message leads to the right judgement. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { options, type Reply, redact, scripted, sendContent, verdictOf } from './scripted.ts';

interface Recorded {
  readonly case: string;
  readonly request: { readonly path: string; readonly body: string | null };
  readonly response: { readonly status: number; readonly body: string | null };
}

function readRecorded(name: string): readonly Recorded[] {
  const path = new URL(`../../fixtures/transcripts/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Recorded);
}

const MESSAGE = /\/rooms\/[^/]*\/(?:send\/m\.room\.message|redact)\b/;

/** The cases by their judgement, in the sequence of recording. */
async function judgeAll(name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = readRecorded(name).filter(({ request: { path } }) => MESSAGE.test(path));
  const verdicts: Record<string, string[]> = {};
  for (const row of rows) {
    const verdict = await judge(row);
    verdicts[verdict] = [...(verdicts[verdict] ?? []), row.case];
  }
  return verdicts;
}

async function judge({ request, response }: Recorded): Promise<string> {
  const recorded: Reply = [response.status, response.body ?? ''];
  const { ask } = scripted({ 'PUT send': recorded, 'PUT redact': recorded });
  const target = { channel_id: '!room:example.org', ...relationOf(request) };
  const sending = request.path.includes('/redact/')
    ? redact({ ...target, message_id: '$event' })
    : sendContent(target, {});
  return verdictOf(await sending.attempt(ask, options));
}

/** What the recorded content was about: an edit of a message, a reply in a thread. */
function relationOf({ body }: Recorded['request']) {
  const [, relation] = /"m\.relates_to": (\{.*\})/.exec(body ?? '') ?? [];
  const id = /"event_id": "(\$[^"]+)"/.exec(relation ?? '')?.[1] ?? '$event';
  if (relation?.includes('"m.replace"')) return { message_id: id };
  return relation?.includes('"m.thread"') ? { parent_message_id: id } : {};
}
/** The judgement of every case that is not `accepted`. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'matrix-synapse': {
    'refused message_not_found': ['edit of an unknown event', 'redact unknown event'],
    'refused thread_not_found': [
      'thread reply whose root is a thread reply',
      'thread reply, unknown root',
      'thread reply, root is an edit event',
    ],
    removed: [
      'redact, same txnId',
      'redact again, new txnId',
      "redact somebody else's (no power)",
      'redact an edited message (original)',
    ],
    'refused no_permission': [
      "bot redacts alice's",
      'power level too low to speak',
      'into an upgraded (tombstoned) room',
    ],
    'refused unknown_token': [
      'bad token',
      'Basic auth instead',
      'lower-case bearer',
      'token after logout',
      'expired token',
      'deactivated account',
    ],
    'refused not_in_room': [
      'not in the room',
      'unknown room',
      'room id malformed',
      'room id empty',
      'alias in place of room id',
      'kicked',
      'banned',
    ],
    'refused refused': [
      'not JSON',
      'JSON list',
      'empty body',
      'body missing',
      'msgtype missing',
      'body a number',
      'float in content',
      'integer beyond 2^53',
      'BOM',
      'mentions not an object',
    ],
    'unknown server_error': ['lone surrogate'],
    'refused too_large': ['65 000 bytes', '65 200 bytes', '66 000 bytes (M_TOO_LARGE)', '1 MB'],
    'refused no_homeserver': ['wrong path', 'api/r0 path', 'double slash', 'trailing slash'],
    'not_arrived rate_limited': ['send number 10 with the default rc_message', '429 again at once'],
    'refused account_blocked': ['suspended account', 'locked account'],
  },
  'matrix-dendrite': {
    'refused not_in_room': [
      'send while only invited',
      'send, same txnId, other room',
      'not in the room',
      'unknown room',
      'room id malformed',
      'alias in place of room id',
    ],
    removed: [
      'redact',
      'redact, same txnId',
      'redact again, new txnId',
      "redact somebody else's (no power)",
      'redact an edited message (original)',
    ],
    'refused message_not_found': ['redact unknown event'],
    'refused no_permission': ["bot redacts alice's"],
    'refused unknown_token': [
      'bad token',
      'no token',
      'Basic auth instead',
      'lower-case bearer',
      'token after logout',
    ],
    'refused no_homeserver': [
      'room id empty',
      'wrong path',
      'wrong method (POST send)',
      'api/r0 path',
      'double slash',
      'trailing slash',
      'txnId empty',
    ],
    'refused refused': [
      'not JSON',
      'bad JSON',
      'JSON list',
      'empty body',
      'float in content',
      'integer beyond 2^53',
      'invalid UTF-8',
      'BOM',
    ],
    'refused too_large': ['65 000 bytes', '65 200 bytes', '66 000 bytes (M_TOO_LARGE)', '1 MB'],
    'unknown not_json': ['OPTIONS'],
  },
};

test.each(Object.keys(expected))('%s', async (name) => {
  const { accepted = [], ...others } = await judgeAll(name);
  expect(others).toEqual(expected[name]);
  expect(accepted.length).toBeGreaterThan(40);
});
