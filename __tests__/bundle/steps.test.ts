/** dist/index.js as the runner runs it, against a real server: log, outputs and requests as one text. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Twake } from '../../local-twake/server.ts';
import { startServer, transcribe } from './transcript.ts';

const link = 'https://github.com/octo-org/twake-message-action/blob/v1/docs/troubleshooting.md';

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

const masks = '::add-mask::KEY\n::add-mask::BASIC';
const sentOutputs = `message_id=MESSAGE1
outcome=sent
sent=true
channel_id=GENERAL
created_at=1795370400
attempts=1`;

describe('a message', () => {
  test('in Markdown', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content: '**hello** is live :rocket: <https://hello.example>' },
    });
    expect(text).toBe(`${masks}
Accepted by Twake: message MESSAGE1 in channel GENERAL.
exit code 0

${sentOutputs}

POST /api/v1/messages/save {"channel_id":"GENERAL","content":{"formatted":[{"type":"bold","start":"*","end":"*","content":"hello"}," is live 🚀 ",{"type":"url","url":"https://hello.example","content":"https://hello.example"}],"original_str":"hello is live 🚀 https://hello.example","fallback_string":"hello is live 🚀 https://hello.example"}}`);
  });

  test('as literal text', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content: '**a**\n  @all', format: 'text' },
    });
    expect(text).toContain('"formatted":["**a**",{"type":"br","start":"\\n"},"\u00A0 @","all"]');
  });

  test('as hand-written Twacode', async () => {
    const content = '- Hello\n- type: bold\n  content: world';
    const { text } = await transcribe(twake, { inputs: { content, format: 'twacode' } });
    expect(text).toContain('"formatted":["Hello",{"type":"bold","content":"world"}]');
  });

  test('as a bare string, with a word about what servers make of it', async () => {
    const { text } = await transcribe(twake, { inputs: { content: 'Hello', format: 'plain' } });
    expect(text).toContain('POST /api/v1/messages/save {"channel_id":"GENERAL","content":"Hello"}');
    expect(text).toContain('::notice::`format: plain` sends a bare string');
  });

  test('from a file, filled with what happened', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content_file: 'message.md', template: 'true' },
      workspace: { 'message.md': '\uFEFF# {{ github.event.pull_request.title }}\r\n' },
      eventName: 'pull_request.opened',
      event: {
        action: 'opened',
        pull_request: { title: '**"quotes"** <b> @all', head: { ref: 'x' } },
      },
    });
    expect(text).toContain(
      '"formatted":[{"type":"underline","start":"_","end":"_","content":{"type":"bold","start":"*","end":"*","content":["**\\"quotes\\"** <b> @","all"]}}]',
    );
    expect(text).toContain('outcome=sent');
  });

  test('from several files, of several encodings', async () => {
    const utf16 = Buffer.from('\uFEFF# caf\u00e9\r\n', 'utf16le');
    const { text } = await transcribe(twake, {
      inputs: { content_file: 'last.md\n*.md\n!no*' },
      workspace: { 'b.md': 'b', 'a.md': utf16, 'last.md': 'first', 'no.md': 'no' },
    });
    expect(text).toContain('"original_str":"first caf\u00e9 b"');
  });

  test('from a glob that finds nothing is none', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content_file: 'a.md\n*.txt' },
      workspace: { 'a.md': 'a' },
    });
    expect(text).toMatch(
      /::error title=Twake message not sent::`content_file`: no file in ".*" matches "\*\.txt"\. Check the glob/,
    );
  });

  test('to two channels, of which one does not exist', async () => {
    const { text, result } = await transcribe(twake, {
      inputs: {
        content: 'x',
        channel_id: `${twake.account.channel_ids[1]},4e000000-dddd-11ea-8000-00000000000f`,
      },
    });
    expect(text).toBe(`${masks}
Accepted by Twake: message MESSAGE1 in channel DEPLOYS.
::error title=Twake message not sent to every channel::The message is in 1 of 2 channels. Twake does not know channel 4e000000-dddd-11ea-8000-00000000000f. Check \`channel_id\`: it must be the id of a channel of this company. (unknown_channel, ${link}#unknown_channel)
exit code 1

message_id=MESSAGE1
outcome=partial
sent=false
channel_id=DEPLOYS
created_at=1795370400
error_code=unknown_channel
attempts=2

POST /api/v1/messages/save {"channel_id":"DEPLOYS","content":{"formatted":["x"],"original_str":"x","fallback_string":"x"}}
POST /api/v1/messages/save {"channel_id":"4e000000-dddd-11ea-8000-00000000000f","content":{"formatted":["x"],"original_str":"x","fallback_string":"x"}}`);
    expect(JSON.parse(result.outputs['messages'] ?? '')).toMatchObject([
      { outcome: 'sent', error_code: '' },
      {
        channel_id: '4e000000-dddd-11ea-8000-00000000000f',
        message_id: '',
        outcome: 'failed',
        error_code: 'unknown_channel',
      },
    ]);
  });
});

describe('an existing message', () => {
  test('is edited, with everything that a server of 2021 would clear', async () => {
    const first = await transcribe(twake, { inputs: { content: 'one' } });
    const { text } = await transcribe(twake, {
      inputs: {
        content: 'two',
        message_id: first.result.outputs['message_id'] ?? '',
        sender_name: 'Deploys',
        sender_icon: 'https://example.com/i.png',
        message_fields: 'pinned: true\nhidden_data:\n  allow_delete: everyone',
      },
    });
    expect(text).toContain(
      'POST /api/v1/messages/save {"channel_id":"GENERAL","id":"MESSAGE1","content":{"formatted":["two"],"original_str":"two","fallback_string":"two"},"hidden_data":{"custom_title":"Deploys","custom_icon":"https://example.com/i.png","allow_delete":"everyone"},"pinned":true}',
    );
    expect(twake.messages().find(({ text }) => text === 'two')).toMatchObject({
      edited: true,
      title: 'Deploys',
    });
  });

  test('is answered in its thread', async () => {
    const first = await transcribe(twake, { inputs: { content: 'question' } });
    const parent_message_id = first.result.outputs['message_id'] ?? '';
    const { result } = await transcribe(twake, {
      inputs: { content: 'answer', parent_message_id },
    });
    expect(result.outputs).toMatchObject({ outcome: 'sent', parent_message_id });
  });

  test('that is not there any more as a thread: sent in the channel, with a warning', async () => {
    const parent_message_id = '0d1fd468-e68c-4bf1-adbc-78d9c66282ff';
    const { text } = await transcribe(twake, { inputs: { content: 'x', parent_message_id } });
    expect(text).toContain(
      `::warning::Twake does not know the thread ${parent_message_id} in this channel`,
    );
    expect(text).toContain('exit code 0');
  });

  test('is removed, as far as Twake tells', async () => {
    const first = await transcribe(twake, { inputs: { content: 'oops' } });
    const { text } = await transcribe(twake, {
      inputs: { operation: 'remove', message_id: first.result.outputs['message_id'] ?? '' },
    });
    expect(text).toBe(`${masks}
Removal of message MESSAGE1 requested in channel GENERAL, which Twake does not confirm.
exit code 0

outcome=removed
sent=false
channel_id=GENERAL
attempts=1

POST /api/v1/messages/remove {"channel_id":"GENERAL","id":"MESSAGE1"}`);
    expect(twake.messages().find(({ text }) => text === 'oops')?.removed).toBe(true);
  });

  test('that is unknown cannot be edited', async () => {
    const message_id = '0d1fd468-e68c-4bf1-adbc-78d9c66282ff';
    const { result } = await transcribe(twake, { inputs: { content: 'x', message_id } });
    expect(result.outputs).toMatchObject({
      outcome: 'failed',
      error_code: 'message_not_found',
      attempts: '1',
    });
  });
});

describe('an ephemeral message', () => {
  test('is shown to its recipients, whose names are enough; several of them are a warning', async () => {
    const recipients = [twake.account.user_id, '3c000000-cccc-11ea-8000-000000000002'];
    const { text } = await transcribe(twake, {
      inputs: { content: 'psst', ephemeral_recipients: recipients.join(', ') },
    });
    expect(text).toContain(
      `"_once_ephemeral_message":true,"ephemeral_message_recipients":["${recipients.join('","')}"]`,
    );
    expect(text).toContain('::warning::Servers since 2021 show an ephemeral message to the first');
    expect(text).toContain('outcome=sent');
  });
});

describe('what is wrong', () => {
  test('is said at once and together, and nothing is sent', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content: '', retries: 'many', private_api_key: 'a:b' },
    });
    expect(text).toBe(`::add-mask::a:b
::add-mask::${Buffer.from(`${twake.account.public_id}:a:b`).toString('base64')}
::error title=Twake message not sent::\`private_api_key\` contains a colon, and no Twake server accepts such a key. Generate a new key on the page of the application in Twake.%0A\`retries\` must be a whole number from 0 to 10, but is "many".%0AThere is no message: \`content\`, \`content_file\` and \`preset\` are all empty (an expression may have come out empty). Set exactly one of them, and \`if_empty: skip\` where it may be empty.%0ACorrect the inputs named above in the \`with:\` block of this step. (invalid_input, ${link}#invalid_input)
exit code 1

outcome=failed
sent=false
error_code=invalid_input
attempts=0
`);
  });

  test('in a template is shown where it is', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content: 'Hi\n{{ comit.title }}', template: 'true' },
    });
    expect(text).toContain(
      '::error title=Twake message not sent::There is no `comit` (line 2, column 4 of the template). Did you mean `commit`?%0A  {{ comit.title }}%0A     ^%0A',
    );
  });

  const empty: [Record<string, string>, Record<string, string>?][] = [
    [{ content: '{% if false %}x{% endif %}', template: 'true', mentions: 'all' }],
    [{ content: '{{ data.x }}', data: 'x: ""', template: 'true' }],
    [{ content_file: 'empty.md' }, { 'empty.md': ' \n' }],
    [{ content: '<!-- nothing -->', buttons: 'Open = https://hello.example' }],
    [{ content: '\u200B', format: 'text' }],
    [{ content: '# a comment', format: 'twacode' }],
    [{ content: '["{{ data.x }}"]', data: 'x: " "', format: 'twacode', template: 'true' }],
  ];

  test.each(empty)('is a message that comes out empty: %j', async (inputs, workspace = {}) => {
    const { text, result } = await transcribe(twake, { inputs, workspace });
    expect(text).toMatch(/::error title=Twake message not sent::The (message|Twacode) .*empty/);
    expect(result.outputs).toMatchObject({ error_code: 'empty', attempts: '0' });
  });

  test.each<(typeof empty)[number]>([
    ...empty,
    [{ content: ' ' }],
    [{ content_file: '*.txt' }],
    [{ content: '', live: 'true' }],
    [{ content: '', dry_run: 'true' }],
    [{ content: '', format: 'twacode' }],
  ])('is none with `if_empty: skip`: %j', async (inputs, workspace = {}) => {
    const { text, result } = await transcribe(twake, {
      inputs: { ...inputs, if_empty: 'skip' },
      workspace,
    });
    const source = inputs['content_file']
      ? `content_file\` ("${inputs['content_file']}")`
      : 'content`';
    expect(text).toBe(`${masks}
Skipped, because \`${source} came out empty (\`if_empty: skip\`).
exit code 0

outcome=skipped
sent=false
error_code=empty
attempts=0
`);
    expect(result.exported).toEqual({});
  });

  test.each([
    [{ content: '', timeout: 'x' }, 'invalid_input'],
    [{ content_file: 'nope.md' }, 'unreadable_file'],
    [{ content: 'x', preset: 'status' }, 'invalid_input'],
    [{ content: '{{ nope }}', template: 'true' }, 'invalid_template'],
  ])('stays one with `if_empty: skip`: %j', async (inputs, code) => {
    const { result } = await transcribe(twake, { inputs: { ...inputs, if_empty: 'skip' } });
    expect(result.outputs).toMatchObject({ outcome: 'failed', error_code: code });
  });

  test('with the credentials names them, once, and without them', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content: 'x', private_api_key: 'wrong-key-1' },
    });
    expect(text.match(/::error/g)).toHaveLength(1);
    expect(text).toContain(`(wrong_credentials, ${link}#wrong_credentials)`);
    expect(text.split('\n').slice(2).join('\n')).not.toContain('wrong-key-1');
  });

  test('is a warning with fail_on_error: false', async () => {
    const { text, result } = await transcribe(twake, {
      inputs: { content: 'x', group_id: twake.account.user_id, fail_on_error: 'false' },
    });
    expect(result.exitCode).toBe(0);
    expect(text).toContain('::warning::Twake does not know this company');
    expect(result.outputs).toMatchObject({
      outcome: 'failed',
      sent: 'false',
      error_code: 'unknown_group',
    });
  });

  test('with secrets of a pull request from a fork is nobody’s fault', async () => {
    const { text } = await transcribe(twake, {
      inputs: { content: 'x', public_id: '', private_api_key: '', group_id: '', channel_id: '' },
      secretSource: 'None',
      eventName: 'pull_request.opened',
      event: {
        repository: { id: 1, full_name: 'octo-org/hello' },
        pull_request: { head: { repo: { id: 2 } } },
      },
    });
    expect(
      text,
    ).toBe(`::notice::Skipped, because \`public_id\`, \`private_api_key\`, \`group_id\`, \`channel_id\` are empty. (Of a Matrix room, as Twake Chat has: \`access_token\` and \`channel_id\`.) GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use \`pull_request_target\`: docs/recipes.md has that workflow.
exit code 0

outcome=skipped
sent=false
error_code=secrets_withheld
attempts=0
`);
  });

  test('with the runner does not lose a message', async () => {
    const { text, result } = await transcribe(twake, {
      inputs: { content: '{{ data.x }}', data: 'x: 1', template: 'true' },
      event: 'not JSON',
      env: { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: '/nowhere/summary' },
    });
    expect(result.exitCode).toBe(0);
    expect(text).toContain('::warning::The file of the event (GITHUB_EVENT_PATH) is not JSON.');
    expect(text).toContain('Accepted by Twake: message MESSAGE1');
    expect(text).toContain('::warning::The outputs of this step could not be written');
    expect(text).not.toContain('    at ');
  });

  test('without any GITHUB variable: a clear word, no stack trace, and the message is sent', async () => {
    const names = Object.keys(
      (await import('../../events/event-fixture.ts')).environmentOf('push', {}),
    );
    const env = Object.fromEntries(
      [
        ...names,
        'GITHUB_OUTPUT',
        'GITHUB_STATE',
        'GITHUB_ENV',
        'GITHUB_EVENT_PATH',
        'GITHUB_STEP_SUMMARY',
        'GITHUB_WORKSPACE',
      ].map((name) => [name, undefined]),
    );
    const { text } = await transcribe(twake, { inputs: { content: 'by hand' }, env });
    expect(text).toBe(`${masks}
Accepted by Twake: message MESSAGE1 in channel GENERAL.
::warning::The outputs of this step could not be written, and steps that use them find them empty: GITHUB_OUTPUT is not set.
exit code 0


POST /api/v1/messages/save {"channel_id":"GENERAL","content":{"formatted":["by hand"],"original_str":"by hand","fallback_string":"by hand"}}`);
  });
});

describe('nothing in a text becomes a command of the runner', () => {
  test.each([
    '##[add-mask]a',
    '::set-output name=message_id::evil',
    'x\r::error::evil',
    '\u001B[2J::debug::x',
  ])('%j', async (evil) => {
    const { result } = await transcribe(twake, {
      inputs: {
        content: 'x',
        group_id: evil,
        channel_id: `${evil}`,
        sender_icon: evil,
        retries: evil,
      },
    });
    const lines = result.log.split(/[\r\n]/);
    const commands = lines.filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(add-mask|error|debug)/.test(line))).toEqual([]);
    expect(commands.filter((line) => line.includes('##['))).toEqual(
      commands.filter((line) => line.startsWith('::error') && line.includes('##[')),
    );
    expect(result.outputs).toMatchObject({ message_id: '', outcome: 'failed' });
  });
});

describe('dry_run', () => {
  test('shows the request and the message, and sends nothing', async () => {
    const { text, result } = await transcribe(twake, {
      inputs: { content: '**Hi** @all', dry_run: 'true' },
    });
    expect(text).not.toContain('POST /api/v1/messages/save {');
    expect(text).toContain('Dry run, nothing is sent.');
    expect(text).toContain('"type": "bold"');
    expect(text).toContain('\n  Hi @all\n');
    expect(result.outputs).toMatchObject({ outcome: 'dry_run', sent: 'false' });
    expect(result.summary).toContain('<b class="bold">Hi</b>');
    expect(`${result.log}${result.summary}`.replace(/^::add-mask.*$/gm, '')).not.toContain(
      twake.account.private_api_key,
    );
  });
});
