/** What the first recording leaves open: Synapse was asked that as well, in rooms and by accounts like ours. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Token, tokens } from '../../../local-twake/matrix/accounts.ts';
import { type Own, type Recording, readRecordings, replay, startOwn } from './replay.ts';

const recordings = readRecordings('matrix-synapse-more.jsonl');

let own: Own;
beforeAll(async () => {
  own = await startOwn('none');
});
afterAll(() => own.twake.close());

test.each(recordings.map((recording) => ({ name: recording.case, recording })))(
  '$name',
  async ({ recording }) => {
    const compared = await replay(own, recording, { token: tokenOf(recording) });
    expect(compared.own).toEqual(compared.recorded);
  },
);

test('the recording is whole', () => {
  expect(recordings).toHaveLength(202);
});

test('no two recorded events were one here', () => {
  expect(own.names.size).toBeGreaterThan(80);
  expect(new Set(own.names.values()).size).toBe(own.names.size);
});

function tokenOf({ by }: Recording): string {
  const known: Readonly<Record<string, Token>> = tokens;
  return known[by ?? '']?.access_token ?? tokens.login.access_token;
}
