/** The story of a step, main stage: inputs in, and out come a message, outputs, annotations, an exit code. */

import { describe, expect, test } from '@jest/globals';
import { account } from '../../local-twake/accounts.ts';
import type { HttpResult } from '../../src/net/http.ts';
import { accept, refuse, runStep } from './step.ts';

const [GENERAL] = account.channel_ids;

const masks = ['mask: s3cret-key', 'mask: YXBwOnMzY3JldC1rZXk='];
const oops = 'There is no `oops`';

describe('a message', () => {
  test('is sent, and the steps behind this one learn its id', async () => {
    const told = await runStep({ inputs: { content: '**Hi**' } });
    expect(told.exitCode).toBe(0);
    expect(told.lines).toEqual([
      ...masks,
      `info: Accepted by Twake: message m1 in channel ${GENERAL}.`,
    ]);
    expect(told.outputs).toMatchObject({ message_id: 'm1', outcome: 'sent', sent: 'true' });
    expect(told.requests).toEqual([
      {
        path: '/api/v1/messages/save',
        message: {
          channel_id: GENERAL,
          content: {
            formatted: [{ type: 'bold', start: '*', end: '*', content: 'Hi' }],
            original_str: 'Hi',
            fallback_string: 'Hi',
          },
        },
      },
    ]);
    expect(told.summary).toBe('');
  });

  test.each([
    [{ format: 'text', content: '*a*' }, { formatted: ['*a*'] }],
    [
      { format: 'twacode', content: '{"type": "bold", "content": "a"}' },
      { formatted: [{ type: 'bold', content: 'a' }] },
    ],
    [{ content: '- [12](issues/12)' }, { original_str: expect.stringContaining('12') }],
    [{ template: 'true', content: '{{ data.x }}', data: 'x: "*"' }, { formatted: ['*'] }],
    [{ preset: 'status' }, { original_str: expect.stringMatching(/succeeded/) }],
    [
      { preset: 'deploy', data: '{url: "https://hello.example"}' },
      { original_str: expect.stringMatching(/^✅ Deployed .*\[Open site\]/) },
    ],
  ])('from %j', async (inputs, content) => {
    const { requests, exitCode } = await runStep({ inputs });
    expect(exitCode).toBe(0);
    expect(requests[0]?.message.content).toMatchObject(content);
  });

  test('as a bare string, with a word about what servers make of it', async () => {
    const { requests, lines } = await runStep({ inputs: { format: 'plain', content: 'Hi @all' } });
    expect(requests[0]?.message.content).toBe('Hi @all');
    expect(lines).toContainEqual(expect.stringMatching(/^notice: `format: plain`/));
  });

  test('as a bare string from a template: its values mention nobody', async () => {
    const inputs = { format: 'plain', template: 'true', content: '@here {{ data.x }}' };
    const { requests } = await runStep({ inputs: { ...inputs, data: 'x: "@all"' } });
    expect(requests[0]?.message.content).toMatch(/@\u2060all$/);
  });

  test('from Twacode with a document of others in it: only that one is Markdown', async () => {
    const { requests } = await runStep({
      inputs: {
        format: 'twacode',
        template: 'true',
        content: '["*Notes* ", "{{ data.notes | markdown }}"]',
        data: 'notes: "**new**"',
      },
    });
    expect(requests[0]?.message.content).toMatchObject({
      formatted: ['*Notes* ', { content: [{ type: 'bold', content: 'new' }] }],
    });
  });

  test('from a file, filled with what happened', async () => {
    const { requests } = await runStep({
      inputs: { content_file: 'note.md', template: 'true' },
      workspace: { 'note.md': '# {{ github.event.head_commit.message }}' },
      event: { head_commit: { message: '**bold** @all' } },
    });
    expect(requests[0]?.message.content).toMatchObject({
      formatted: [{ type: 'underline', content: { type: 'bold', content: ['**bold** @', 'all'] } }],
    });
  });

  test.each(['/work/note.md', '/home/runner/work/_temp/note.md'])(
    'from a file of the workspace, or of the temporary folder: %s',
    async (content_file) => {
      const workspace = { 'note.md': 'Hi' };
      const { requests } = await runStep({ inputs: { content_file }, workspace });
      expect(requests[0]?.message.content).toMatchObject({ original_str: 'Hi' });
    },
  );

  test.each([
    ['waits as long as it is asked to', '30', 'sent', '2'],
    ['has no more time than `timeout` gives it', '2', 'failed', '1'],
  ])('%s', async (_, timeout, outcome, attempts) => {
    const limited = { kind: 'response', status: 429, headers: { 'retry-after': '5' }, body: '' };
    const responses = [limited as HttpResult];
    const { outputs } = await runStep({
      inputs: { content: 'Hi', timeout },
      respond: (request) => responses.pop() ?? accept(request),
    });
    expect(outputs).toMatchObject({ outcome, attempts });
  });

  test('is sent all the same when the event cannot be read', async () => {
    const inputs = { content: '{{ data.x }}', data: 'x: 1', template: 'true' };
    const broken = await runStep({ inputs, event: '{' });
    const missing = await runStep({ inputs, env: { GITHUB_EVENT_PATH: '/runner/nothing' } });
    const byHand = await runStep({ inputs, env: { GITHUB_EVENT_PATH: '' } });
    expect(broken.lines).toContainEqual(expect.stringContaining('(GITHUB_EVENT_PATH) is not JSON'));
    expect(missing.lines).toContainEqual(expect.stringContaining('cannot be read (ENOENT)'));
    expect(byHand.lines).toContainEqual(expect.stringContaining('GITHUB_EVENT_PATH is not set'));
    for (const { outputs } of [broken, missing, byHand]) expect(outputs['outcome']).toBe('sent');
  });

  test('has a sender, fields and recipients of its own', async () => {
    const { requests, lines } = await runStep({
      inputs: {
        content: 'psst',
        sender_name: 'Deploys',
        sender_icon: 'https://example.com/i.png',
        message_fields: 'pinned: true\nhidden_data: { allow_delete: everyone }',
        ephemeral: 'true',
        ephemeral_recipients: [account.user_id, '3c000000-cccc-11ea-8000-000000000002'].join(),
      },
    });
    expect(requests[0]?.message).toMatchObject({
      pinned: true,
      hidden_data: {
        custom_title: 'Deploys',
        custom_icon: 'https://example.com/i.png',
        allow_delete: 'everyone',
      },
      ephemeral_message_recipients: [account.user_id, '3c000000-cccc-11ea-8000-000000000002'],
    });
    expect(lines).toContainEqual(expect.stringMatching(/^warning: Servers since 2021 show/));
  });

  test('that is edited notifies nobody, whoever is mentioned, and says so', async () => {
    const inputs = { content: 'Hi', message_id: 'm7', parent_message_id: 'm1', mentions: 'all' };
    const { requests, lines } = await runStep({ inputs });
    expect(requests[0]?.message).toMatchObject({ id: 'm7', parent_message_id: 'm1' });
    expect(lines).toContainEqual(expect.stringMatching(/^warning: Twake notifies nobody of an/));
  });

  test('names in the log whom it cannot notify', async () => {
    const { lines, requests } = await runStep({
      inputs: { content: 'Hi', mentions: 'actor' },
      env: { GITHUB_ACTOR: 'octocat', GITHUB_TRIGGERING_ACTOR: 'octocat' },
    });
    expect(lines).toContainEqual(
      expect.stringMatching(/^info: `people` has no entry for octocat, who is therefore not/),
    );
    expect(requests).toHaveLength(1);
  });

  test('that is too long ends with a link, and the summary has all of it', async () => {
    const { requests, lines, summary } = await runStep({
      inputs: { content: 'word '.repeat(7000) },
    });
    const [request] = requests;
    expect(JSON.stringify(request?.message.content)).toMatch(/full text in the run/);
    expect(lines).toContainEqual(expect.stringMatching(/^notice: The message is longer than/));
    expect(summary.length).toBeGreaterThan(35_000);
  });

  test.each([
    ['whole', '**word** '.repeat(6500), 'the job summary has all of it.'],
    ['in part', '**word** '.repeat(9000), 'the job summary has all that was read.'],
  ])('that is too long and was read %s is not said to be there whole', async (_, content, said) => {
    const { lines } = await runStep({ inputs: { content } });
    expect(lines).toContainEqual(expect.stringContaining(said));
  });

  test('is shown in the summary when that is asked for', async () => {
    const { summary } = await runStep({ inputs: { content: '**Hi**', summary: 'true' } });
    expect(summary).toMatch(/^### Twake message\n\n<blockquote>.*Hi.*<\/blockquote>/);
  });

  test('goes without what GitHub does not tell', async () => {
    const inputs = { preset: 'status', status: 'failure', github_token: 'ghs_x' };
    const { lines, outputs } = await runStep({ inputs });
    expect(outputs['outcome']).toBe('sent');
    expect(lines).toContainEqual(
      expect.stringMatching(/The message goes without the failed steps: .*has no GitHub/),
    );
  });
});

describe('a removal', () => {
  test('is requested, without a message', async () => {
    const { requests, outputs, lines } = await runStep({
      inputs: { operation: 'remove', message_id: 'm7', summary: 'true' },
    });
    expect(requests).toEqual([
      { path: '/api/v1/messages/remove', message: { channel_id: GENERAL, id: 'm7' } },
    ]);
    expect(outputs).toMatchObject({ outcome: 'removed', sent: 'false' });
    expect(lines.slice(masks.length)).toEqual([
      `info: Removal of message m7 requested in channel ${GENERAL}, which Twake does not confirm.`,
    ]);
  });
});

describe('a dry run', () => {
  test.each([{ content: '**Hi**' }, { operation: 'remove', message_id: 'm7' }])(
    'of %j shows everything but the key, and sends nothing',
    async (inputs) => {
      const told = await runStep({ inputs: { ...inputs, dry_run: 'true' } });
      expect(told.requests).toEqual([]);
      expect(told.outputs).toMatchObject({ outcome: 'dry_run', sent: 'false' });
      const shown = told.lines.slice(masks.length).join('\n') + told.summary;
      expect(shown).toMatch(/Dry run, nothing is sent\.\n.*POST https:\/\/twake\.example\.com\//);
      expect(shown).not.toContain('s3cret-key');
      expect(told.summary).toMatch(/^### Twake message \(dry run\)\n\n</);
    },
  );

  test('of a bare string shows it as its readers see it', async () => {
    const inputs = { format: 'plain', content: '*Hi*', dry_run: 'true' };
    const { lines } = await runStep({ inputs });
    expect(lines.join('\n')).toContain('As its readers see it:\ninfo: \ninfo:   *Hi*');
  });

  test('of what no server takes fails as its delivery would', async () => {
    const inputs = { content: 'Hi', message_fields: `{"notes": "${'x'.repeat(2 ** 20)}"}` };
    const dry = await runStep({ inputs: { ...inputs, dry_run: 'true' } });
    const wet = await runStep({ inputs });
    for (const { exitCode, outputs, lines, requests, summary } of [dry, wet]) {
      expect({ exitCode, requests, summary }).toEqual({ exitCode: 1, requests: [], summary: '' });
      expect(outputs).toMatchObject({ outcome: 'failed', error_code: 'too_large', attempts: '0' });
      expect(lines.at(-1)).toMatch(
        /^error: The request has 1048\d{3} bytes, and servers take 1048576: nothing was sent\./,
      );
    }
  });
});

describe('what is wrong', () => {
  test('is said at once and together, and nothing is sent', async () => {
    const told = await runStep({ inputs: { retries: 'many' } });
    const { exitCode, lines, requests, outputs, debug } = told;
    expect(exitCode).toBe(1);
    expect(debug).toEqual([]);
    expect(lines.slice(masks.length)).toEqual([
      expect.stringMatching(
        /^error: `retries` must be .*\nThere is no message: .*\nCorrect the inputs .*#invalid_input\)$/s,
      ),
    ]);
    expect(requests).toEqual([]);
    expect(outputs).toMatchObject({ outcome: 'failed', error_code: 'invalid_input' });
  });

  test('with the message stops the step before anything is sent', async () => {
    const { lines, requests } = await runStep({
      inputs: { content: '{{ oops }}', template: 'true' },
    });
    expect(lines.at(-1)).toMatch(new RegExp(`^error: ${oops}`));
    expect(requests).toEqual([]);
  });

  test('was pasted into a template by an expression: refused', async () => {
    const { lines, requests } = await runStep({
      inputs: { content: 'New: {{ data.x }}', template: 'true' },
      event: { pull_request: { title: '{{ data.x }}' } },
    });
    expect(lines.at(-1)).toMatch(/^error: .*github\.event\.pull_request\.title/s);
    expect(requests).toEqual([]);
  });

  test('is a warning with fail_on_error: false', async () => {
    const { exitCode, lines } = await runStep({
      inputs: { content: 'Hi', fail_on_error: 'False' },
      respond: () => refuse('unknown_application_or_bad_private_key'),
    });
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toMatch(/^warning: Twake does not accept these credentials/);
  });

  test.each(['not false', 'falsehood'])('is an error with fail_on_error: %s', async (text) => {
    const { exitCode, lines } = await runStep({ inputs: { content: 'Hi', fail_on_error: text } });
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toMatch(/^error: `fail_on_error` must be /);
  });

  const fromFork = {
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: {
      repository: { id: 1, full_name: 'octo-org/hello' },
      pull_request: { head: { repo: { id: 2 } } },
    },
  };

  test('is not that a pull request comes from a fork, where nothing is missing', async () => {
    const inputs = { preset: 'status', runner_facts: '{"secret_source": "None"}' };
    const { outputs } = await runStep({ ...fromFork, inputs });
    expect(outputs['outcome']).toBe('sent');
  });

  test('on pull requests from forks is nobody’s fault', async () => {
    const { exitCode, lines, outputs } = await runStep({
      ...fromFork,
      inputs: { content: 'Hi', private_api_key: '', runner_facts: '{"secret_source": "None"}' },
    });
    expect(exitCode).toBe(0);
    expect(outputs['outcome']).toBe('skipped');
    expect(lines).toEqual([
      'notice: Skipped, because `private_api_key` is empty. GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.',
    ]);
  });

  test('with identifiers anywhere else is said', async () => {
    const { exitCode, lines } = await runStep({ inputs: { content: 'Hi', group_id: '' } });
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toMatch(/^error: `group_id` is empty\./);
  });

  test.each([
    ['an error', new TypeError('x is not a function'), /TypeError: x is not.*\n? +at /s],
    ['anything else', 'odd', /^odd$/],
  ])(
    'with this action is said without a stack trace, which the debug log has: %s',
    async (_, thrown, trace) => {
      const { exitCode, lines, debug, outputs } = await runStep({
        inputs: { content: 'Hi' },
        respond: () => {
          throw thrown;
        },
      });
      expect(exitCode).toBe(1);
      expect(outputs['error_code']).toBe('internal_error');
      expect(lines.at(-1)).toMatch(/^error: This action stopped because of a fault of its own: /);
      expect(lines.at(-1)).not.toMatch(/ at /);
      expect(debug.join('\n')).toMatch(trace);
    },
  );
});
