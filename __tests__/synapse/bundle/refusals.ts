/** What a homeserver refuses, or accepts and nobody would see, and what the person reads of it. Data, and nothing runs here. */

export interface Refusal {
  /** What is asked for, in words. */
  readonly what: string;
  /** Beside the inputs of every step. `!room`, `$message` and `TOKEN_NAME` stand for ids and tokens. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly error_code: string;
  readonly attempts: string;
  /** The annotation, without the link. */
  readonly sentence: string;
}

/** Columns: what | inputs | outcome, error code, attempts | sentence, with abbreviations for what several end in. */
const table = `
an encrypted room | channel_id=!encrypted | failed encrypted_room 1 | The room !encrypted is encrypted: its clients would not show what this action sends. Use a room without encryption: it cannot be switched off, so make a new one and choose so there.
a room it is not in | channel_id=!unjoined | failed not_in_room 1 | NOT_IN !unjoined
an unknown room | channel_id=!nosuch:localhost | failed not_in_room 1 | NOT_IN !nosuch:localhost
a room where it may only read | channel_id=!readOnly | failed no_permission 1 | The account of \`access_token\` may not do this in the room !readOnly: "You don't have permission to post that to the room. user_level (0) < send_level (50)". Give the account the power level that the room asks for, in the settings of the room.
a room that was upgraded | channel_id=!upgraded | failed room_upgraded 1 | The room !upgraded was upgraded: its people moved to !successor. Join that room with the account of \`access_token\`, and set \`channel_id\` to "!successor".
an unknown alias | channel_id=#nosuch:localhost | failed unknown_room 1 | The homeserver knows no room #nosuch:localhost. Check the alias in \`channel_id\`, or write the id of the room, which begins with \`!\`.
an alias, with a token that nobody knows | channel_id=#deploys:localhost access_token=syt_invented | failed unknown_token 1 | TOKEN
a token that nobody knows | access_token=syt_invented | failed unknown_token 1 | TOKEN
a token that was logged out | access_token=TOKEN_LOGGED_OUT | failed unknown_token 1 | TOKEN
a token that has expired | access_token=TOKEN_EXPIRED | failed unknown_token 1 | TOKEN
an edit, with a token that has expired | access_token=TOKEN_EXPIRED message_id=$own | failed unknown_token 1 | TOKEN
an edit of somebody else's message | message_id=$hers | failed not_own_message 1 | HERS
an edit of a removed message | message_id=$removed | failed message_not_found 1 | Message $removed was removed. MESSAGE
an edit of an edit | message_id=$edit | failed message_not_found 1 | $edit is itself an edit of $own. MESSAGE
an edit of an unknown message | message_id=$unknown | failed message_not_found 1 | The room !deploys has no message $unknown that this account can see. MESSAGE
an edit of another room's message | message_id=$news | failed message_not_found 1 | The room !deploys has no message $news that this account can see. MESSAGE
an edit of what is no message | message_id=$joined | failed message_not_found 1 | $joined is no message. MESSAGE
an edit in a room it is not in | channel_id=!unjoined message_id=$own | failed not_in_room 1 | NOT_IN !unjoined
a thread of a reply | parent_message_id=$reply | failed thread_not_found 1 | The homeserver starts no thread from message $reply: "Cannot start threads from an event with a relation". THREAD
a thread of an edit | parent_message_id=$edit | failed thread_not_found 1 | The homeserver starts no thread from message $edit: "Cannot start threads from an event with a relation". THREAD
a thread of an unknown message | parent_message_id=$unknown | failed thread_not_found 1 | The homeserver starts no thread from message $unknown: "Can't send relation to unknown event". THREAD
a removal of somebody else's message | message_id=$hers operation=remove content= | failed not_own_message 1 | HERS
a removal of an unknown message | message_id=$unknown operation=remove content= | failed message_not_found 1 | The room !deploys has no message $unknown that this account can see. MESSAGE
a removal of an edit | message_id=$edit operation=remove content= | failed message_not_found 1 | $edit is itself an edit of $own. MESSAGE
fields that are too large | message_fields=LARGE | failed too_large 0 | The message has 70131 bytes, and a homeserver takes 60000: nothing was sent. Shorten \`buttons\`, \`mentions\`, \`sender_name\` or \`message_fields\`.
a channel of Twake of 2020 to 2022 | channel_id=4e000000-dddd-11ea-8000-000000000001 | failed invalid_input 0 | \`channel_id\` is "4e000000-dddd-11ea-8000-000000000001", which is an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind). A room has an id such as "!OGEhHVWSdvArJzumhm:example.org" (in the settings of the room, under Advanced), and perhaps an alias such as "#deploys:example.org"; in YAML both stand in quotes. INPUTS
a message of Twake of 2020 to 2022 | message_id=4e000000-dddd-11ea-8000-000000000001 | failed invalid_input 0 | \`message_id\` is "4e000000-dddd-11ea-8000-000000000001", which is an id of Twake of 2020 to 2022, and none of Matrix (all channels of a step are of one kind). It looks like "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg", as the output \`message_id\` gives it. INPUTS
credentials of Twake of 2020 to 2022 | public_id=2a000000-bbbb-11ea-8000-000000000001 private_api_key=key | failed invalid_input 0 | \`public_id\`, \`private_api_key\` belong to Twake of 2020 to 2022, and \`access_token\`, \`!room\` and \`#room:server\` to Matrix: use those of one of them. INPUTS
`;

const abbreviations: Readonly<Record<string, string>> = {
  TOKEN:
    'The homeserver does not accept the access token: it has expired, was logged out, or is that of another server. Make a token that does not expire, and store it as the secret of `access_token`: docs/matrix.md tells how. One that is copied from a client often lasts minutes.',
  HERS: 'Message $hers is by @alice:localhost, and not by the account of `access_token`. Check `message_id`: only messages of this account can be edited or removed by this action.',
  MESSAGE:
    'Check `message_id`: it is the output of the step that posted the message, and not that of an edit.',
  THREAD: 'Check `parent_message_id`: it is a message of this room, and no reply or edit.',
  INPUTS: 'Correct the inputs named above in the `with:` block of this step.',
};

/** As everybody reads it who is not in the room. */
const notIn = (room: string) =>
  `The account of \`access_token\` is not in the room ${room}, or there is no such room. Check \`channel_id\`; then invite the account to the room, and join the room with it (an invitation is not enough).`;

/** All rows, in the order of the table. */
export const refusals: readonly Refusal[] = table.trim().split('\n').map(readRow);

function readRow(line: string): Refusal {
  const [what = '', inputs = '', told = '', sentence = ''] = line.split(' | ');
  const [outcome = '', error_code = '', attempts = ''] = told.split(' ');
  return {
    what,
    inputs: Object.fromEntries(inputs.split(' ').map((input) => input.split('='))),
    ...{ outcome, error_code, attempts },
    sentence: sentence
      .replace(/^NOT_IN (.*)/, (_, room) => notIn(room))
      .replace(/[A-Z]{4,}$/, (word) => abbreviations[word] ?? word),
  };
}
