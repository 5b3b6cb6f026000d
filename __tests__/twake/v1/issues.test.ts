/** What v1 cannot do, or does otherwise than somebody may think. The issues of single inputs: inputs/inputs.test.ts. */

import { describe, expect, test } from '@jest/globals';
import { account } from '../../../local-twake/accounts.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { adviseMissing } from '../../../src/twake/v1/issues.ts';
import { v1 } from '../../../src/twake/v1/v1.ts';
import { complete, inputsFrom, type Texts } from '../../inputs/texts.ts';

const [USER, OTHER] = [account.user_id, account.public_id];

const edit =
  'Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies.';
const ephemeral =
  'Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only.';

describe('findWarnings', () => {
  test.each<[string, Texts, readonly unknown[], string[]]>([
    ['a new message to somebody', {}, ['alice'], []],
    ['an edit to nobody', { message_id: 'm' }, [], []],
    ['an edit to somebody', { message_id: 'm' }, ['alice'], [edit]],
    ['a reply to somebody', { parent_message_id: 'm' }, ['alice'], []],
    ['shown to one user', { ephemeral_recipients: USER }, [], []],
    ['shown to two users', { ephemeral_recipients: `${USER},${OTHER}` }, [], [ephemeral]],
  ])('%s', async (_, texts, mentions, sentences) => {
    const { inputs, kind } = await readInputs(inputsFrom({ ...complete, ...texts }));
    expect(kind).toBe(v1);
    expect(kind.findWarnings(inputs, { mentions })).toEqual(sentences);
  });
});

const inYaml = ' (In YAML, `#` begins a comment. It is the id that counts here, not the name.)';
const otherReading = ' (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)';

describe('adviseMissing', () => {
  test.each<[names: readonly string[], advice: string]>([
    [['channel_id'], inYaml],
    [['public_id'], ''],
    [['private_api_key', 'channel_id'], ''],
    [['public_id', 'private_api_key', 'group_id'], ''],
    [v1.required, otherReading],
  ])('%j', (names, advice) => {
    expect(adviseMissing(names)).toBe(advice);
  });
});
