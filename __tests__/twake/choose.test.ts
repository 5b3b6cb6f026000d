/** Which Twake a step speaks to: told by what its inputs look like. */

import { expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { chooseTwake } from '../../src/twake/choose.ts';
import { matrix } from '../../src/twake/matrix/matrix.ts';
import { v1 } from '../../src/twake/v1/v1.ts';
import { inputsFrom } from '../inputs/texts.ts';

const [GENERAL, DEPLOYS] = account.channel_ids;
const ROOM = '!OGEhHVWSdvArJzumhm:example.org';
const TOKEN = 'syt_dG9rZW4_x';

type Row = readonly [what: string, access_token: string, channel_id: string];

test.each<Row>([
  ['neither', '', ''],
  ['an id', '', GENERAL],
  ['several ids', '', `${GENERAL}, ${DEPLOYS}`],
  ['the name of a channel', '', 'general'],
  ['the name of a channel, as it is written', '', '#general'],
  ['such names in a list', '', '#general, #deploys'],
  ['a name, and words behind a colon', '', '#general: deploys'],
  ['a name, and another one with a colon', '', '#general,b:c'],
  ['an exclamation mark in a name', '', 'hi!there'],
  ['a hash in a name', '', 'a#b:c'],
  ['white space', '', ' \n\t'],
])('v1 by %s', async (_, access_token, channel_id) => {
  expect(await chooseTwake({ access_token, channel_id })).toBe(v1);
});

test.each<Row>([
  ['a token', TOKEN, ''],
  ['a token beside an id of v1', TOKEN, GENERAL],
  ['a token beside a name', TOKEN, '#general'],
  ['a room', '', ROOM],
  [
    'a room without a server, as since version 12',
    '',
    '!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM',
  ],
  ['an alias', '', '#deploys:example.org'],
  ['an alias of a server with a port', '', '#deploys:localhost:8448'],
  ['a room among ids, behind a comma', '', `${GENERAL},${ROOM}`],
  ['a room among ids, behind a comma and a blank', '', `${GENERAL}, ${ROOM}`],
  ['an alias among ids, on a line of its own', '', `${GENERAL}\n#deploys:example.org`],
  ['a room before ids', '', `${ROOM},${GENERAL}`],
  ['white space before a room', '', `\n  ${ROOM}`],
  ['what is no room, but begins as one', '', '!general'],
])('Matrix by %s', async (_, access_token, channel_id) => {
  expect(await chooseTwake({ access_token, channel_id })).toBe(matrix);
});

test.each([
  ['a token of white space is none', { access_token: ' \n', channel_id: GENERAL }, v1],
  ['white space around a token counts for nothing', { access_token: ` ${TOKEN}\n` }, matrix],
  ['white space around a room counts for nothing', { channel_id: ` ${ROOM}\n` }, matrix],
  ['nothing is v1, whose inputs are asked for', {}, v1],
])('of the inputs, %s', async (_, texts, kind) => {
  expect((await readInputs(inputsFrom(texts))).kind).toBe(kind);
});
