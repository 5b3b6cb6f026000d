import { describe, expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { findWarnings } from '../../src/inputs/rules.ts';
import { complete, inputsFrom, type Texts } from './texts.ts';

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
    const { inputs } = await readInputs(inputsFrom({ ...complete, ...texts }));
    expect(findWarnings(inputs, { mentions })).toEqual(sentences);
  });
});
