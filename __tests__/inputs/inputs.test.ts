import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { account } from '../../local-twake/accounts.ts';
import { defaultOf, type InputName, type Inputs, readInputs } from '../../src/inputs/inputs.ts';
import { rules } from '../../src/inputs/rules.ts';
import { describeNoId } from '../../src/twake/v1/ids.ts';
import { complete, completeForRoom, inputsFrom, type Texts } from './texts.ts';

const [GENERAL, DEPLOYS] = account.channel_ids;
const OTHER = '4e000000-dddd-11ea-8000-00000000000f';
const USER = account.user_id;

async function read(texts: Texts): Promise<Inputs> {
  const { inputs, issues } = await readInputs(inputsFrom({ ...complete, ...texts }));
  expect(issues).toEqual([]);
  return inputs;
}

async function issuesOf(texts: Texts): Promise<readonly string[]> {
  return (await readInputs(inputsFrom({ ...complete, ...texts }))).issues;
}

describe('readInputs', () => {
  test('reads what a first workflow sets, and the defaults', async () => {
    const { connection, message, delivery, presentation, workflow } = await read({});
    expect(connection.api_url.href).toBe('https://twake.example.com/');
    expect(connection).toMatchObject({
      public_id: 'app',
      private_api_key: 's3cret-Key',
      group_id: account.group_id,
    });
    expect(message).toMatchObject({ content: 'Hi', format: 'markdown', template: false });
    expect(delivery).toMatchObject({
      channel_id: [GENERAL],
      delivery: 'at_most_once',
      retries: 3,
      timeout: 30,
    });
    expect(presentation).toMatchObject({ fail_on_error: true, dry_run: false, summary: false });
    expect(workflow).toMatchObject({ status: '', data: {}, needs: {} });
  });

  test('an empty input is its default', async () => {
    const { delivery, message } = await read({
      retries: '',
      timeout: ' ',
      format: '',
      template: '',
    });
    expect(delivery).toMatchObject({ retries: 3, timeout: 30 });
    expect(message).toMatchObject({ format: 'markdown', template: false });
  });

  test.each<[Texts, object]>([
    [
      { dry_run: 'TRUE', summary: 'False' },
      { dry_run: true, summary: false },
    ],
    [
      { retries: '0', timeout: '300' },
      { retries: 0, timeout: 300 },
    ],
    [
      { retries: '10', timeout: '1' },
      { retries: 10, timeout: 1 },
    ],
    [
      { delivery: 'at_least_once', status: 'skipped' },
      { delivery: 'at_least_once', status: 'skipped' },
    ],
    [
      { ephemeral: 'true', ephemeral_recipients: `${USER}, ${OTHER}` },
      { ephemeral_recipients: [USER, OTHER] },
    ],
    [
      { sender_icon: 'https://x.io/i.png', sender_name: 'CI' },
      { sender_icon: 'https://x.io/i.png', sender_name: 'CI' },
    ],
    [
      { github_token: 'ghs_x', message_id: 'm' },
      { github_token: 'ghs_x', message_id: 'm' },
    ],
    [{}, { sender_icon: '', message_id: '', parent_message_id: '' }],
    [
      { buttons: 'Site=https://x.example\n \n  Docs\t= https://y.example \r\n' },
      {
        buttons: [
          { label: 'Site', url: 'https://x.example/' },
          { label: 'Docs', url: 'https://y.example/' },
        ],
      },
    ],
    [{ runner_facts: '{"check_run_id": 7}' }, { runner_facts: { check_run_id: 7 } }],
    [{ runner_facts: 'none' }, { runner_facts: {} }],
    [{ needs: '{"build": {"result": "success"}}' }, { needs: { build: { result: 'success' } } }],
    [{ message_fields: 'pinned: true' }, { message_fields: { pinned: true } }],
  ])('reads %j', async (texts, values) => {
    const { delivery, message, presentation, workflow } = await read(texts);
    expect({ ...delivery, ...message, ...presentation, ...workflow }).toMatchObject(values);
  });

  test.each(['auto', 'deploy', 'pull_request', 'release', 'push', 'status'])(
    'reads the preset %s',
    async (preset) => {
      expect((await read({ content: '', preset })).message.preset).toBe(preset);
    },
  );

  test.each(['in_progress', 'failure', 'cancelled'])('reads the status %s', async (status) => {
    expect((await read({ status })).workflow.status).toBe(status);
  });

  test('keeps the white space of the message and of nothing else', async () => {
    const { connection, message } = await read({ content: '  code\n', public_id: ' app\n' });
    expect(message.content).toBe('  code\n');
    expect(connection.public_id).toBe('app');
  });

  test.each<[InputName, string]>([
    ['format', 'markdown'],
    ['retries', '3'],
    ['timeout', '30'],
    ['content', ''],
    ['private_api_key', ''],
    ['status', ''],
    ['summary', 'false'],
  ])('the default of %s is %j', (name, text) => {
    expect(defaultOf(name)).toBe(text);
  });

  test('two ids of the same spelling are no sign that they are swapped', async () => {
    const { connection } = await read({ public_id: USER, private_api_key: OTHER });
    expect(connection).toMatchObject({ public_id: USER, private_api_key: OTHER });
  });

  test('reads several channels, each once, in their order', async () => {
    const { delivery } = await read({
      channel_id: `${DEPLOYS}, ${GENERAL}\n\n ${OTHER.toUpperCase()},\n${DEPLOYS}`,
    });
    expect(delivery.channel_id).toEqual([DEPLOYS, GENERAL, OTHER]);
  });

  test.each([
    ['{"url": "https://x.example"}', { url: 'https://x.example' }],
    [
      'url: https://x.example\nenvironment: production',
      { url: 'https://x.example', environment: 'production' },
    ],
    ['', {}],
  ])('reads data %j', async (text, data) => {
    expect((await read({ data: text })).workflow.data).toEqual(data);
  });

  test('reads whom to notify, who is who, and buttons', async () => {
    const id = '11111111-1111-11ea-8111-111111111111';
    const { message, workflow } = await read({
      mentions: 'author on failure',
      people: `octocat: alice:${id}`,
      buttons: 'Open = site = https://hello.example/?a=b\nLocal = http://localhost:3000',
    });
    expect(message.mentions).toEqual([{ who: 'author', on: ['failure'] }]);
    expect(workflow.people).toEqual({ octocat: [{ name: 'alice', id }] });
    expect(message.buttons).toEqual([
      { label: 'Open = site', url: 'https://hello.example/?a=b' },
      { label: 'Local', url: 'http://localhost:3000/' },
    ]);
  });

  test.each([
    ['HTTPS://X.Example/A', 'https://x.example/A'],
    ['hTTps://x.example', 'https://x.example/'],
    ['https://bücher.example/ü(1).png?a=b', 'https://xn--bcher-kva.example/%C3%BC(1).png?a=b'],
    ['HTTP://LOCALHOST:3000/', 'http://localhost:3000/'],
  ])('sends %s as every Twake opens it', async (address, url) => {
    const { message } = await read({ buttons: `Open = ${address}` });
    expect(message.buttons).toEqual([{ label: 'Open', url }]);
  });

  test.each([
    ['Dash\u2028board', 'Dash board'],
    ['Dash\rboard\tnow', 'Dash board now'],
    ['a\u202Eb\u2066c', 'abc'],
    ['a = b ==', 'a = b =='],
  ])('a label stays on its line: %j', async (written, label) => {
    const { message } = await read({ buttons: `${written} = https://x.example` });
    expect(message.buttons).toEqual([{ label, url: 'https://x.example/' }]);
  });

  test.each([
    ['Deploys\n Bot\t1', 'Deploys Bot 1'],
    ['a\r\nb\u2028c\u0085d', 'a b c d'],
    ['a\u202Eb\u2066c\u200F', 'abc'],
    ['👩‍💻 Zoë', '👩‍💻 Zoë'],
  ])('a sender is a name on one line: %j', async (written, sender_name) => {
    expect((await read({ sender_name: written })).message.sender_name).toBe(sender_name);
  });

  test.each([
    ['Open=https://x.example/?a=b', 'Open', 'https://x.example/?a=b'],
    ['Open =  https://x.example', 'Open', 'https://x.example/'],
    ['a=b = https://x.example', 'a=b', 'https://x.example/'],
    ['= = https://x.example', '=', 'https://x.example/'],
  ])('divides %s', async (line, label, url) => {
    const { message } = await read({ buttons: line });
    expect(message.buttons).toEqual([{ label, url }]);
  });

  // With the square of their number, these would take minutes.
  test.each([
    ['buttons', `a${' '.repeat(400_000)}x`],
    ['buttons', `a${'= '.repeat(200_000)}x y`],
    ['mentions', `all${' '.repeat(400_000)}x`],
    ['mentions', `all${' on'.repeat(150_000)}`],
  ])('many blanks in %s take no time', async (name, text) => {
    expect(await issuesOf({ [name]: text })).toHaveLength(1);
  });

  test('tells a line of any length in short', async () => {
    const [message = ''] = await issuesOf({ buttons: `Open = ${'x'.repeat(60_000)}` });
    expect(message).toMatch(/`buttons` line 1 must be .*, but is "Open = x+…"/);
    expect(message.length).toBeLessThan(400);
  });

  test('sends a picture where no quote or bracket ends its address', async () => {
    const { message } = await read({ sender_icon: 'HTTPS://X.example/ü(1).png' });
    expect(message.sender_icon).toBe('https://x.example/%C3%BC%281%29.png');
  });

  test.each([
    ['https://example.com/chat/', 'https://example.com/chat'],
    ['https://api.twake.app/api/v1/messages/save', 'https://api.twake.app/'],
    ['https://example.com/chat/api/v1', 'https://example.com/chat'],
    ['https://example.com/api/v1/messages/remove/', 'https://example.com/'],
    ['https://example.com/api/v1/messages//', 'https://example.com/'],
    ['https://example.com/chat/api', 'https://example.com/chat'],
    ['https://example.com/api/v1/other', 'https://example.com/api/v1/other'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['http://[::1]', 'http://[::1]/'],
    ['https://example.com/chat/_matrix', 'https://example.com/chat'],
    ['https://example.com/_matrix/client/v3/', 'https://example.com/'],
    ['https://example.com/_matrixes', 'https://example.com/_matrixes'],
  ])('takes %s for %s', async (api_url, href) => {
    expect((await read({ api_url })).connection.api_url.href).toBe(href);
  });
});

describe('a step that sends to a room', () => {
  const issuesIn = async (texts: Texts) =>
    (await readInputs(inputsFrom({ ...completeForRoom, ...texts }))).issues;

  test('needs a token, a room and a server, and nothing else', async () => {
    const { inputs, kind, missing, issues } = await readInputs(inputsFrom(completeForRoom));
    expect({ missing, issues }).toEqual({ missing: [], issues: [] });
    expect(kind.required).toEqual(['access_token', 'channel_id']);
    expect(inputs.connection).toMatchObject({
      ...{ access_token: completeForRoom.access_token, public_id: '', private_api_key: '' },
      group_id: '',
    });
    expect(inputs.delivery.channel_id).toEqual([completeForRoom.channel_id]);
    expect(inputs.twake.address).toEqual({ api_url: 'https://matrix.example.org/' });
  });

  test.each([
    ['mentions', (person: string) => ({ mentions: `${person} on failure cancelled` })],
    ['people', (person: string) => ({ people: `octocat: [${person}, "octo:@octo:example.org"]` })],
    ['people', (person: string) => ({ people: `team:ops:\n  - octo:@o:e.org\n  - ${person}` })],
  ])('has no user of another Twake in %s', async (name, textsWith) => {
    const texts = textsWith(`mona:${USER}`);
    const { issues } = await readInputs(inputsFrom({ ...completeForRoom, ...texts }));
    expect(issues).toEqual([
      `\`${name}\` names ${USER}, who is a user of Twake of 2020 to 2022: for a Matrix room, write \`name:@user:server\`.`,
    ]);
  });

  test('has users of its own', async () => {
    const texts = {
      mentions: 'alice:@alice:example.org on failure',
      people: 'octocat: octo:@octo:example.org',
    };
    const { inputs, issues } = await readInputs(inputsFrom({ ...completeForRoom, ...texts }));
    expect(issues).toEqual([]);
    expect(inputs.message.mentions).toEqual([
      { who: { name: 'alice', id: '@alice:example.org' }, on: ['failure'] },
    ]);
    expect(inputs.workflow.people).toEqual({
      octocat: [{ name: 'octo', id: '@octo:example.org' }],
    });
  });

  test.each(['syt_dG9rZW4_x', 'mct_a.b~c-d+e/f=', 'BearerOfNews'])(
    'may have the token %s, white space around it aside',
    async (access_token) => {
      const given = { ...completeForRoom, access_token: ` ${access_token}\n` };
      const { inputs, issues } = await readInputs(inputsFrom(given));
      expect(issues).toEqual([]);
      expect(inputs.connection.access_token).toBe(access_token);
    },
  );

  const bearer = '`access_token` begins with "Bearer": store the token alone in the secret.';
  const strange =
    '`access_token` holds a space, a line break, a quotation mark or another character that no token has. Store the token alone in the secret.';
  test.each([
    ['Bearer syt_x', bearer],
    ['bearer\tsyt_x', bearer],
    ['BEARER  syt_x', bearer],
    ['syt_x syt_y', strange],
    ['syt_x\nsyt_y', strange],
    ['access_token: syt_x', strange],
    ['syt_\u200Bx', strange],
    ['syt_é', strange],
  ])('is told what is wrong with the token %j, which is not quoted', async (access_token, said) => {
    expect(await issuesIn({ access_token })).toEqual([said]);
  });

  test.each<[string, (token: string) => Texts]>([
    ['in place of a room', (token) => ({ channel_id: token })],
    ['in place of a message', (token) => ({ message_id: token })],
    ['behind a long text', (token) => ({ retries: `${'x'.repeat(190)}${token}` })],
    ['in a line', (token) => ({ buttons: `${'L'.repeat(190)} = ${token}` })],
    ['in an address', (token) => ({ api_url: `${token}.example.org` })],
    ['in a mapping', (token) => ({ people: `octocat: ${token}` })],
  ])('has a token %s in no issue, whole or in part', async (_, place) => {
    const access_token = 'syt_b2N0b2NhdA_WZWR7ZjnoqxhWZWR7Zjn_0aBcDe';
    const said = (await issuesIn({ access_token, ...place(access_token) })).join();
    expect(said).not.toBe('');
    expect(said).not.toMatch(/syt_|b2N0b2|WZWR7|0aBcDe/);
  });
});

const empty =
  'empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need `environment:` in the job, and a reusable workflow needs the secret from its caller.';
const ofRoom = ' (Of a Matrix room, as Twake Chat has: `access_token` and `channel_id`.)';
const roomInYaml =
  ' (In YAML, `#` begins a comment and `!` a tag: a room stands in quotes, `channel_id: "!id:server"`.)';
const inYaml = ' (In YAML, `#` begins a comment. It is the id that counts here, not the name.)';

/** One row for each fault: what is set, and the whole of what is said. */
const faulty: readonly (readonly [Texts, string])[] = [
  [
    { public_id: 's3cret-Key', private_api_key: account.public_id },
    '`private_api_key` looks like a public id, and `public_id` does not: they seem to be swapped.',
  ],
  [
    { group_id: GENERAL },
    '`group_id` and `channel_id` are the same id: the first is that of the company, the second that of a channel.',
  ],
  [{ channel_id: '#general' }, `\`channel_id\` ${describeNoId('#general', 'channel')}`],
  [{ group_id: 'company' }, `\`group_id\` ${describeNoId('company', 'company')}`],
  [{ channel_id: `${GENERAL}, general` }, `\`channel_id\` ${describeNoId('general', 'channel')}`],
  [
    { public_id: account.public_id, group_id: account.public_id },
    '`public_id` is the id of the application: `group_id` is that of the company, and `channel_id` that of a channel.',
  ],
  [
    { ephemeral_recipients: ' ,\n, ' },
    '`ephemeral_recipients` holds no id, but commas or blanks only.',
  ],
  [
    { ephemeral_recipients: '@octocat' },
    `\`ephemeral_recipients\` ${describeNoId('@octocat', 'user')}`,
  ],
  ...['/client', '/client/x/w/y'].map(
    (path) =>
      [
        { api_url: `https://twake.example.com${path}` },
        '`api_url` is an address of the web client: cut it before /client, as in https://twake.example.com.',
      ] as const,
  ),
  [
    { api_url: 'tftp://me:pw@x.example' },
    '`api_url` must be an address such as https://twake.example.com, but is "tftp://…@x.example".',
  ],
  [
    { private_api_key: 'a:b' },
    '`private_api_key` contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake.',
  ],
  [
    { private_api_key: 'a b' },
    '`private_api_key` holds a space or a line break. Store the key alone in the secret.',
  ],
  [{ public_id: 'app:key' }, '`public_id` must be the public id alone, without colons or spaces.'],
  [{ sender_name: '\u200B\u2060' }, '`sender_name` holds nothing that can be seen.'],
  [
    { api_url: '' },
    '`api_url` is empty. Set the address of your server, or, for https://api.twake.app, leave it out.',
  ],
  [
    { api_url: 'twake.example.com' },
    '`api_url` must be an address such as https://twake.example.com, but is "twake.example.com".',
  ],
  ...[
    ...['ftp://twake.example.com', 'xhttps://twake.example.com', 'httpsx://twake.example.com'],
    ...['https:twake.example.com', 'https:/twake.example.com', 'https:///twake.example.com'],
    ...[
      'https://twake.example.com\\\\x',
      'https://twake.exa\tmple.com',
      'https://twake\n.example.com',
    ],
  ].map(
    (api_url) =>
      [
        { api_url },
        `\`api_url\` must be an address such as https://twake.example.com, but is ${JSON.stringify(api_url)}.`,
      ] as const,
  ),
  [
    { api_url: 'http://twake.example.com' },
    '`api_url` must begin with https://, or anyone on the way could read the key.',
  ],
  [
    { api_url: 'http://127.0.0.1.example.com' },
    '`api_url` must begin with https://, or anyone on the way could read the key.',
  ],
  ...['me:pw', 'me', ':pw'].map(
    (user) =>
      [
        { api_url: `https://${user}@twake.example.com` },
        '`api_url` must not contain a user name or a password.',
      ] as const,
  ),
  [
    { api_url: 'https://twake.example.com?a=1' },
    '`api_url` must not contain a query (?) or a fragment (#).',
  ],
  [
    { api_url: 'https://twake.example.com/#/' },
    '`api_url` must not contain a query (?) or a fragment (#).',
  ],
  [{ format: 'html' }, '`format` must be one of markdown, text, twacode, plain, but is "html".'],
  [{ dry_run: 'true!' }, '`dry_run` must be `true` or `false`, but is "true!".'],
  [{ summary: 'untrue' }, '`summary` must be `true` or `false`, but is "untrue".'],
  [{ retries: '-1' }, '`retries` must be a whole number from 0 to 10, but is "-1".'],
  [{ timeout: '301' }, '`timeout` must be a whole number from 1 to 300, but is "301".'],
  [{ timeout: '5 s' }, '`timeout` must be a whole number from 1 to 300, but is "5 s".'],
  [
    { preset: 'deployed' },
    '`preset` must be one of auto, deploy, pull_request, release, push, status, reviews, digest, but is "deployed".',
  ],
  [{ operation: 'edit' }, '`operation` must be one of save, remove, but is "edit".'],
  [{ delivery: 'once' }, '`delivery` must be one of at_most_once, at_least_once, but is "once".'],
  [{ needs: 'x' }, '`needs` must be a mapping, but is a single value (string).'],
  [{ template: 'yes' }, '`template` must be `true` or `false`, but is "yes".'],
  [{ retries: '11' }, '`retries` must be a whole number from 0 to 10, but is "11".'],
  [{ timeout: '0' }, '`timeout` must be a whole number from 1 to 300, but is "0".'],
  [{ timeout: '1e2' }, '`timeout` must be a whole number from 1 to 300, but is "1e2".'],
  [
    { status: 'broken' },
    '`status` must be one of in_progress, success, failure, cancelled, timed_out, skipped, action_required, but is "broken".',
  ],
  ...[
    'http://x.example/i.png',
    'i.png',
    '\u0001https://x.example/i.png',
    'https:x.example/i.png',
    'https:/x.example/i.png',
    'https:///x.example/i.png',
    'https:\\\\x.example/i.png',
    'https://x.example/\ni.png',
    'https://x.example/\ti.png',
    'ht\ntps://x.example/i.png',
    'https://x.example/a b.png',
    'https://x.example/\u00A0.png',
    'https://x.example/\u202E.png',
    'https://x.example/\u0000.png',
    'https://x.example/".png',
    "https://x.example/'.png",
    'https://x.example/<i>.png',
    'https://x.example/\\i.png',
    'https://[x/i.png',
  ].map(
    (sender_icon) =>
      [
        { sender_icon },
        `\`sender_icon\` must be an https URL of a picture, without blanks, line ends or quotes, but is ${JSON.stringify(sender_icon)}.`,
      ] as const,
  ),
  [{ data: 'just text' }, '`data` must be a mapping, but is a single value (string).'],
  [{ data: '[1]' }, '`data` must be a mapping, but is a list.'],
  [{ data: 'a: 1\nb: "open' }, '`data`, line 2, column 9: Missing closing "quote.'],
  [
    { content: '' },
    'There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty.',
  ],
  [
    { content: ' \n\t' },
    'There is no message: `content`, `content_file` and `preset` are all empty (an expression may have come out empty). Set exactly one of them, and `if_empty: skip` where it may be empty.',
  ],
  [{ content_file: 'a.md' }, 'Set exactly one of `content`, `content_file` and `preset`.'],
  [
    { operation: 'remove', message_id: 'm' },
    '`operation: remove` takes no `content`, `content_file` or `preset`.',
  ],
  [
    { operation: 'remove', content: '' },
    '`operation: remove` needs the `message_id` of the message to remove, or its `key`.',
  ],
  [
    { message_id: 'm', channel_id: `${GENERAL},${DEPLOYS}` },
    '`message_id` belongs to one channel: set exactly one `channel_id`.',
  ],
  [
    { parent_message_id: 'm', channel_id: `${GENERAL},${DEPLOYS}` },
    '`parent_message_id` belongs to one channel: set exactly one `channel_id`.',
  ],
  [
    { parent_message_id: 'm', message_id: 'm' },
    '`message_id` and `parent_message_id` are the same: a message cannot be a reply to itself.',
  ],
  [
    { ephemeral: 'true' },
    '`ephemeral` needs `ephemeral_recipients`: the ids of the users who shall see the message.',
  ],
  [
    { ephemeral: 'true', ephemeral_recipients: USER, message_id: 'm' },
    'A message that is shown once (`ephemeral_recipients`) is not stored, so there is none to edit: remove `message_id`.',
  ],
  [
    { mentions: 'author\nsomebody' },
    '`mentions` line 2: "somebody" must be all, here, author, actor, merger, committers, reviewers, team:slug or name:user-id. For a login of GitHub, `people` says who that is in Twake.',
  ],
  [
    { mentions: 'author on failure cancelled\nreviewers on failed' },
    '`mentions` line 2: "failed" behind `on` must be success, failure, cancelled, skipped, timed_out, action_required, changed, fixed or broken. Did you mean `failure`?',
  ],
  [
    { people: `octo-org/ops: alice:${USER}` },
    '`people` has "octo-org/ops", which is neither a login of GitHub nor `team:slug`, a team by the last part of its address. Did you mean `team:ops`?',
  ],
  [
    { people: 'octocat: alice' },
    '`people` must have `name:user-id`, or a list of such, for `octocat`, with the id of a user of Twake (in a Matrix room `name:@user:server`).',
  ],
  [
    { mentions: 'alice:@alice:example.org on failure' },
    '`mentions` names @alice:example.org, who is a user of Matrix: for Twake of 2020 to 2022, write `name:user-id`.',
  ],
  [
    { people: `team:ops:\n  - mona:${USER}\n  - alice:@alice:example.org` },
    '`people` names @alice:example.org, who is a user of Matrix: for Twake of 2020 to 2022, write `name:user-id`.',
  ],
  [
    { people: 'octocat: alice:@alice:example.org' },
    '`people` names @alice:example.org, who is a user of Matrix: for Twake of 2020 to 2022, write `name:user-id`.',
  ],
  [{ people: '- octocat' }, '`people` must be a mapping, but is a list.'],
  ...[
    'Dashboard',
    'Dashboard https://x.example',
    '= https://x.example',
    '\u200B = https://x.example',
    'a b = c = https://x.example d',
    'Dashboard = x.example',
    'Dashboard = http://x.example',
    'Dashboard = javascript:alert(1)',
    'Dashboard = https://x .example',
    'Dashboard = https:x.example',
    'Dashboard = https:/x.example',
    'Dashboard = https:///x.example',
    'Dashboard = https:\\\\x.example',
    'Dashboard = https://x.example/\\y',
    'Dashboard = HTTP://x.example',
    'Dashboard = https://x.example/\u200B',
    'Dashboard = https://x.example/">',
    'Dashboard = https://[x',
  ].map(
    (line) =>
      [
        { buttons: `Site = https://hello.example\n\n${line}` },
        `\`buttons\` line 3 must be \`Label = https://...\`, but is ${JSON.stringify(line)}.`,
      ] as const,
  ),
  [
    { buttons: 'Site = https://hello.example', format: 'twacode' },
    '`buttons` goes with `format: markdown` and `text` only: in Twacode, write a `url` around a `button`.',
  ],
  [
    { mentions: 'all', format: 'plain' },
    '`mentions` goes with `format: markdown` and `text` only: elsewhere, write the mention into the message.',
  ],
  [
    { preset: 'auto', content: '', format: 'text' },
    '`preset` goes with `format: markdown` only: remove `format`.',
  ],
  [
    { live: 'true', ephemeral_recipients: USER },
    '`live` edits the message later, and one that is shown once (`ephemeral_recipients`) cannot be edited: set only one of them.',
  ],
  [
    { key: 'pr-12', message_id: 'm' },
    '`key` finds the message by itself: set neither `message_id` nor `parent_message_id` beside it.',
  ],
  [
    { key: 'pr-12', ephemeral_recipients: USER },
    'A message that is shown once (`ephemeral_recipients`) is not stored, so none follows it: remove `key`.',
  ],
  [
    { live: 'true', when: 'failure' },
    '`live` begins before anybody knows how the job ends, which `when` asks for: set only one of them.',
  ],
  [
    { live: 'true', preset: 'reviews', content: '' },
    '`live` tells how the job goes, of which `preset: reviews` and `preset: digest` do not speak: remove `live`.',
  ],
  [
    { live: 'true', operation: 'remove', message_id: 'm', content: '' },
    '`live` goes with `operation: save` only.',
  ],
  [
    { operation: 'remove', message_id: 'm', preset: 'status' },
    '`operation: remove` takes no `content`, `content_file` or `preset`.',
  ],
  [{ preset: 'auto' }, 'Set exactly one of `content`, `content_file` and `preset`.'],
  [
    { parent_message_id: 'a b' },
    '`parent_message_id` must be the id of a message (letters, digits, - and _), but is "a b".',
  ],
  [{ message_fields: 'id: m' }, '`message_fields` may not set `id`: use the input `message_id`.'],
  [
    { message_fields: 'hidden_data: {custom_title: Bot}' },
    '`message_fields` may not set `custom_title`: use the input `sender_name`.',
  ],
  [
    { message_fields: '_once_ephemeral_message: true' },
    '`message_fields` may not set `_once_ephemeral_message`: use the input `ephemeral`.',
  ],
  [
    { message_fields: '_once_user_specific_update: {}' },
    '`message_fields` may not set `_once_user_specific_update`.',
  ],
];

/** Fields of a message that an input sets, and that input. */
const ownInputs = [
  ['content', 'content'],
  ['channel_id', 'channel_id'],
  ['id', 'message_id'],
  ['parent_message_id', 'parent_message_id'],
  ['ephemeral_message_recipients', 'ephemeral_recipients'],
  ['_once_ephemeral_message', 'ephemeral'],
  ['custom_title', 'sender_name'],
  ['custom_icon', 'sender_icon'],
] as const;

describe('message_fields', () => {
  test.each(ownInputs)('may not set %s', async (key, input) => {
    const sentence = `\`message_fields\` may not set \`${key}\`: use the input \`${input}\`.`;
    expect(await issuesOf({ message_fields: `${key}: x` })).toEqual([sentence]);
    const hidden = await issuesOf({ message_fields: `hidden_data: { ${key}: x }` });
    expect(hidden).toEqual(key.startsWith('custom_') ? [sentence] : []);
  });

  test.each([
    'pinned: true',
    'hidden_data: { allow_delete: everyone }',
    'hidden_data: text',
    'hidden_data: null',
    'constructor: x',
  ])('may set %s', async (message_fields) => {
    expect(await issuesOf({ message_fields })).toEqual([]);
  });
});

describe('faults', () => {
  test('has a row for each combination that makes no sense', () => {
    const said = new Set(faulty.map(([, sentence]) => sentence));
    expect(rules.map(({ sentence }) => sentence).filter((sentence) => !said.has(sentence))).toEqual(
      [],
    );
  });

  test.each(faulty)('%j', async (texts, sentence) => {
    expect(await issuesOf(texts)).toEqual([sentence]);
  });

  test('each of the four identifiers is needed, and missing ones share a sentence', async () => {
    for (const name of ['public_id', 'private_api_key', 'group_id', 'channel_id'] as const) {
      const comment = name === 'channel_id' ? inYaml : '';
      expect(await issuesOf({ [name]: '' })).toEqual([`\`${name}\` is ${empty}${comment}`]);
    }
    expect(await issuesOf({ public_id: '', channel_id: ' ' })).toEqual([
      `\`public_id\`, \`channel_id\` are ${empty}`,
    ]);
  });

  test('without any of the four, both readings are told', async () => {
    const none = { public_id: '', private_api_key: '', group_id: '', channel_id: '' };
    const { missing, issues } = await readInputs(inputsFrom({ ...complete, ...none }));
    expect(missing).toEqual(['public_id', 'private_api_key', 'group_id', 'channel_id']);
    expect(issues).toEqual([
      `\`public_id\`, \`private_api_key\`, \`group_id\`, \`channel_id\` are ${empty}${ofRoom}`,
    ]);
  });

  test('of a room, what is missing is told with the words for it', async () => {
    const of = async (texts: Texts) => {
      const { missing, issues } = await readInputs(inputsFrom({ ...completeForRoom, ...texts }));
      return { missing, issues };
    };
    expect(await of({ access_token: '' })).toEqual({
      missing: ['access_token'],
      issues: [`\`access_token\` is ${empty}`],
    });
    expect(await of({ channel_id: ' ' })).toEqual({
      missing: ['channel_id'],
      issues: [`\`channel_id\` is ${empty}${roomInYaml}`],
    });
  });

  test('a hundred channels are enough for one step', async () => {
    const ids = (length: number) =>
      Array.from({ length }, (_, index) => `${OTHER.slice(0, -3)}${100 + index}`);
    expect((await read({ channel_id: ids(100).join() })).delivery.channel_id).toEqual(ids(100));
    expect(await issuesOf({ channel_id: ids(101).join() })).toEqual([
      '`channel_id` has 101 ids: use several steps for more than 100.',
    ]);
  });

  test('of a list, each is told, up to ten', async () => {
    const sentence = (item: string) => `\`channel_id\` ${describeNoId(item, 'channel')}`;
    expect(await issuesOf({ channel_id: '#a, #b' })).toEqual(['#a', '#b'].map(sentence));
    const eleven = [...'abcdefghijk'].map((letter) => `#${letter}`);
    expect(await issuesOf({ channel_id: eleven.join() })).toEqual(
      eleven.slice(0, 10).map(sentence),
    );
  });

  test('the same name in place of two ids is told of each, and not as a third', async () => {
    expect(await issuesOf({ group_id: 'general', channel_id: 'general' })).toEqual([
      `\`group_id\` ${describeNoId('general', 'company')}`,
      `\`channel_id\` ${describeNoId('general', 'channel')}`,
    ]);
  });

  test.each<[string, (key: string) => Texts]>([
    ['in place of an id', (key) => ({ channel_id: key })],
    ['behind a long text', (key) => ({ retries: `${'x'.repeat(190)}${key}` })],
    ['as another spelling of an id', (key) => ({ group_id: key.toUpperCase() })],
    ['in a line', (key) => ({ buttons: `${'L'.repeat(190)} = ${key}` })],
  ])('a key %s is in no fault, whole or in part', async (_, place) => {
    // Such as servers make them, such as could be an id, and one of 22 letters.
    const keys = [
      'WZWR7Zjnoqxh'.repeat(11),
      'deadbeef0123456789abcdef01234567',
      'mhvXdrZT4jP5T8vBxuvm75',
    ];
    for (const private_api_key of keys) {
      const said = (await issuesOf({ private_api_key, ...place(private_api_key) })).join();
      expect(said).not.toBe('');
      expect(said).not.toMatch(/WZWR7|deadbeef-|DEADBEEF|mhvXd|a44521d0/);
    }
  });

  test('all are reported at once, group by group', async () => {
    const faults = await issuesOf({
      public_id: '',
      private_api_key: 'a:b',
      api_url: 'x',
      data: '[',
      retries: 'many',
      content: '',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      '`public_id`',
      '`private_api_key`',
      '`api_url`',
      '`retries`',
      '`data`,',
      'There',
    ]);
  });

  test('no text of any input makes it throw, and the private key is in no fault', async () => {
    const names = fc.constantFrom<InputName>(
      'api_url',
      'channel_id',
      'data',
      'retries',
      'status',
      'mentions',
      'people',
      'buttons',
      'message_fields',
      'runner_facts',
    );
    await fc.assert(
      fc.asyncProperty(names, fc.oneof(fc.string(), fc.json()), async (name, text) => {
        const result = await readInputs(
          inputsFrom({ ...complete, [name]: text, private_api_key: 'top:secret' }),
        );
        expect(result.issues.join()).not.toContain('top:secret');
      }),
      { numRuns: 300 },
    );
  });
});
