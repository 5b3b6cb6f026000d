/** `npm run try`: whatever the words, it ends, and says what arrived or which word is wrong. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { account } from '../../local-twake/matrix/accounts.ts';
import { startTwake } from '../../local-twake/server.ts';
import { createShell } from '../../testing/shell.ts';

// Every test here is a time limit as well: it must end by itself.
jest.setTimeout(20_000);

let shell: ReturnType<typeof createShell>;
beforeEach(() => {
  shell = createShell();
});
afterEach(() => shell.close());

const run = (...words: readonly string[]) => shell.run('local-runner/try.ts', words);
/** In a shell of its own, so that rows of a table can run side by side. */
async function runAlone(...words: readonly string[]) {
  const own = createShell();
  try {
    return await own.run('local-runner/try.ts', words).ended;
  } finally {
    await own.close();
  }
}

/** Those of the facts that a text does not tell. */
function factsMissingIn(text: string, facts: readonly (string | RegExp)[]) {
  return facts.filter((fact) =>
    typeof fact === 'string' ? !text.includes(fact) : !fact.test(text),
  );
}

const write = (name: string, text: string) => {
  const path = join(shell.folder, name);
  writeFileSync(path, text);
  return path;
};

const INDENTED = '- { type: mcode, content: "f:\\n  return 1" }';

describe('a message', () => {
  test.concurrent.each<[readonly string[], string]>([
    [[], 'what a title holds stays text: **not bold**, @all'],
    [['--content', 'Hi **there**'], '  Hi there\n'],
    [
      [
        '--content',
        '{{ matrix.os }} {{ matrix.node | plus: 1 }}',
        '--template',
        '--job-matrix',
        'os=linux',
        '--job-matrix',
        'node=24',
      ],
      '  linux 25\n',
    ],
    [['--content', '{{ data.a }}{{ data.b }}', '--template', '--data', 'a: 1\nb: 2'], '  12\n'],
    // Clients of 2020 take indentation off code; the page of each shows the same.
    [['--format', 'twacode', '--content', INDENTED], '\n      f:\n      return 1\n'],
    [
      ['--format', 'twacode', '--content', INDENTED, '--behave', '2021'],
      '\n      f:\n        return 1\n',
    ],
    [['--preset', 'status', '--needs', 'build=success,test=failure'], '❌ Deploy failed'],
    [
      ['--preset', 'status', '--needs', '{"test": {"result": "cancelled"}}'],
      '🚫 Deploy was cancelled',
    ],
    [['--preset', 'auto', '--event', 'pull_request.opened'], '🟢 octocat opened #12'],
    [['--preset', 'status', '--status', 'timed_out'], 'timed out'],
    [['--behave', '2021', '--content', 'x', '--input', 'sender_name=CI'], 'A Twake of 2021'],
    [['--dry-run', '--content', 'not sent'], 'Dry run, nothing is sent.'],
  ])('%j', async (words, shown) => {
    const { code, out, err } = await runAlone(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(shown);
    expect(out).toContain('exit code 0');
  });

  test('that lives with its job is shown at its end', async () => {
    const words = ['--content', 'x', '--input', 'live=true', '--status', 'failure'];
    const { out } = await run(...words).ended;
    expect(out).toMatch(/ {2}x\n {2}❌ Job failed after \ds/);
    expect(out).toContain('The log of its post stage, when the job ends:');
  });

  test('from files, of the repository that the payload names', async () => {
    const event = write('a.json', JSON.stringify({ repository: { full_name: 'a/b', id: 7 } }));
    const content = write('a.md', '{{ github.event_name }} {{ repository.url }}');
    const words = ['--event', `watch=${event}`, '--content-file', content, '--template'];
    expect((await run(...words).ended).out).toContain('  watch https://github.com/a/b\n');
  });

  test('of any length, from a file', async () => {
    const content = write('long.md', `${'a long line\n'.repeat(20_000)}`);
    const { code, out } = await run('--content-file', content).ended;
    expect(code).toBe(0);
    expect(out).toContain('  a long line');
  });

  test('a value is a text, whatever YAML makes of it', async () => {
    const data = ['version=1.10', 'zip=00123', 'msg=a: b', 'u=@me', 't=[WIP] fix'];
    const content = '{{ data.version }} {{ data.zip }} {{ data.msg }} {{ data.u }} {{ data.t }}';
    const words = data.flatMap((pair) => ['--data', pair]);
    const { out } = await run('--template', '--content', content, ...words).ended;
    expect(out).toContain('  1.10 00123 a: b @me [WIP] fix\n');
  });

  test.concurrent.each([
    [['--event', 'schedule'], '✅ deploy succeeded'],
    [['--status', 'failure'], '❌ '],
    [['--data', 'environment=production'], 'octocat pushed 2 commits'],
  ])('of %j alone says what happened', async (words, shown) => {
    const { code, out } = await runAlone(...words);
    expect(code).toBe(0);
    expect(out).toContain(shown);
    expect(out).not.toContain('is live');
  });

  test('a payload may begin with a mark of its byte order, and must be an object', async () => {
    const event = write('bom.json', '\uFEFF{"repository": {"full_name": "a/b"}}');
    expect((await run('--event', `push=${event}`).ended).out).toContain('a/b');
    const list = write('list.json', '[]');
    const { code, err } = await run('--event', `push=${list}`).ended;
    expect(code).toBe(1);
    expect(err).toContain('list.json is no payload: it must be a JSON object.');
  });

  test('that fails ends as the step does', async () => {
    const { code, out } = await run('--content', '{{ oops }}', '--template').ended;
    expect(code).toBe(1);
    expect(out).toContain('There is no `oops`');
  });

  test.each([
    ['pull_request.opened.dependabot', 'GitHub gives runs that Dependabot caused'],
    ['pull_request.opened.fork', 'GitHub gives no secrets and no variables'],
  ])('of %s without a key is skipped, as on GitHub', async (event, notice) => {
    const words = ['--event', event, '--preset', 'auto', '--input', 'private_api_key='];
    const { code, out } = await run(...words).ended;
    expect(code).toBe(0);
    expect(out).toContain(`Notice: Skipped, because \`private_api_key\` is empty. ${notice}`);
    expect(out).toMatch(/outcome +skipped/);
  });
});

describe('a Matrix room', () => {
  test('shows what its readers see, and how it got there', async () => {
    const words = ['--matrix', '--input', 'mentions=alice:@alice:localhost'];
    const { code, out, err } = await run(...words).ended;
    expect([code, err]).toEqual([0, '']);
    const facts = [
      'A Twake Chat for this message alone',
      'In Twake Chat, room !deploys',
      'is live 🚀 (run <https://github.com/octo-org/hello/actions/runs/',
      "  │ Greet in the reader's own language",
      '  - what a title holds stays text: **not bold**, @all, [no link](x)',
      'In notifications and search:',
      "  > Greet in the reader's own language",
      'Highlighted to:\n\n  @alice:localhost\n',
      / {2}GET \/_matrix\/client\/v3\/rooms\/%21deploys[^/]*\/state\/m\.room\.encryption\n {2}PUT /,
      /message_url +https:\/\/matrix\.to\/#\/!deploys\S+\/%24\S{43}\n/,
      'exit code 0',
    ];
    expect(factsMissingIn(stripVTControlCharacters(out), facts)).toEqual([]);
    expect(out).not.toContain(account.access_token);
  });

  test.concurrent.each<[readonly string[], readonly (string | RegExp)[]]>([
    [
      ['--content', 'just text'],
      ['\n  just text\n', 'exit code 0'],
    ],
    [
      ['--content', 'x', '--input', 'live=true', '--status', 'failure'],
      [/ \(edited\):\n\n {2}x\n\n {2}❌ Job failed after \ds/, 'when the job ends:'],
    ],
    [['--preset', 'auto', '--event', 'pull_request.opened'], ['octocat opened #12']],
    [['--content', '{{ matrix.os }}', '--template', '--job-matrix', 'os=linux'], ['  linux\n']],
    [['--input', 'channel_id=#general:localhost', '--content', 'x'], ['room !general']],
    [['--content', '**x**', '--dry-run'], ['"formatted_body": "<strong>x</strong>"']],
    [['--input', 'access_token=', '--event', 'pull_request.opened.fork'], [/outcome +skipped/]],
  ])('with %j', async (words, facts) => {
    const { code, out } = await runAlone('--matrix', ...words);
    expect(code).toBe(0);
    expect(factsMissingIn(stripVTControlCharacters(out), facts)).toEqual([]);
  });

  test.concurrent.each([
    [['--format', 'twacode'], '`format: twacode` and `plain` are for Twake of 2020 to 2022'],
    [['--input', 'sender_icon=https://x.io/i.png'], '`sender_icon` is for Twake of 2020 to 2022'],
    [['--input', 'channel_id=General'], 'A room has an id such as'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { code, out } = await runAlone('--matrix', '--content', 'x', ...words);
    expect(code).toBe(1);
    expect(out).toContain(sentence);
  });

  test('that is real is checked, and set up in a repository', async () => {
    await using twake = await startTwake({ behave: 'matrix', rateLimit: 'none' });
    const env = { TWAKE_ACCESS_TOKEN: account.access_token, TWAKE_CHANNEL_ID: account.aliases[0] };
    const words = ['--matrix', '--check', '--content', 'x', '--server', twake.url];
    const { code, out } = await shell.run('local-runner/try.ts', words, env).ended;
    expect(code).toBe(0);
    const shown = stripVTControlCharacters(out);
    expect(shown).toContain('✅ The account is in the room');
    expect(shown).toContain(`
  gh variable set TWAKE_API_URL --body '${twake.url}'
  gh secret set TWAKE_ACCESS_TOKEN
  gh variable set TWAKE_CHANNEL_ID --body '#deploys:localhost'
`);
    expect(shown).toContain(`
  - uses: OWNER/twake-message-action@v1
    with:
      api_url: \${{ vars.TWAKE_API_URL }}
      access_token: \${{ secrets.TWAKE_ACCESS_TOKEN }}
      channel_id: \${{ vars.TWAKE_CHANNEL_ID }}
`);
    expect(out).not.toContain(account.access_token);
    const insisting = [...words, '--input', 'dry_run=false'];
    await shell.run('local-runner/try.ts', insisting, env).ended;
    expect(twake.messages()).toEqual([]);
    const refused = { ...env, TWAKE_CHANNEL_ID: '#nosuch:localhost' };
    const other = await shell.run('local-runner/try.ts', words, refused).ended;
    expect(other.code).toBe(1);
    expect(other.out).toContain('❌ The homeserver knows no room #nosuch:localhost.');
    expect(other.out).not.toContain('gh secret set');
  });

  test('of a homeserver that runs here already, or that the environment names', async () => {
    const twake = shell.run('page/start.ts', ['--port', '0', '--behave', 'matrix']);
    const [, url = ''] = await twake.said(/listens on (\S+)/);
    const joined = await run('--content', 'joined').ended;
    expect(joined.out).toContain('The Twake that runs here');
    expect(joined.out).toContain('In Twake Chat, room !deploys');
    expect(joined.out).toMatch(/The requests:\n\n {2}GET .*\n {2}PUT .*\n\n/);
    await twake.said(/posted .*: joined/);
    const general = await run('--content', 'x', '--input', 'channel_id=#general:localhost').ended;
    expect(general.out).toContain('In Twake Chat, room !general');
    const stranger = await run('--content', 'x', '--input', 'group_id=x').ended;
    expect(stranger.err).toContain('group_id belongs to Twake of 2020 to 2022');
    const env = {
      TWAKE_ACCESS_TOKEN: account.access_token,
      TWAKE_CHANNEL_ID: account.aliases[1],
    };
    const words = ['--matrix', '--server', url, '--content', 'named'];
    const named = await shell.run('local-runner/try.ts', words, env).ended;
    expect([named.code, named.err]).toEqual([0, '']);
    expect(named.out).not.toContain(account.access_token);
    await twake.said(/posted .*: named/);
  });
});

describe('a Twake that runs here already', () => {
  test('gets the message, and shows it on its page', async () => {
    const twake = shell.run('page/start.ts', ['--port', '0', '--behave', '2021']);
    const [, page = ''] = await twake.said(/See it: +(http:\S+)/);
    const step = await run('--content', 'Hello, you', '--page').ended;
    expect([step.code, step.err]).toEqual([0, '']);
    expect(step.out).toContain(`on a page: ${page}`);
    expect(step.out).toContain('  Hello, you\n');
    await twake.said(/posted .*: Hello, you/);

    const other = await run('--content', 'elsewhere', '--behave', '2020').ended;
    expect(other.out).toContain('A Twake of 2020 for this message alone');
    twake.kill('SIGINT');
    expect((await twake.ended).out).not.toContain('elsewhere');
    expect((await run('--content', 'x').ended).out).toContain('for this message alone');
  });

  test('that was killed is not waited for', async () => {
    const twake = shell.run('page/start.ts', ['--port', '0']);
    await twake.said(/See it:/);
    twake.kill('SIGKILL');
    await twake.ended;
    const { code, out } = await run('--content', 'x').ended;
    expect(code).toBe(0);
    expect(out).toContain('for this message alone');
  });
});

test('--watch sends again what has changed, and survives what is half written', async () => {
  const content = write('a.md', 'first');
  const event = write('a.json', '{}');
  const step = run('--watch', '--content-file', content, '--event', `push=${event}`);
  await step.said(/ {2}first\n[\s\S]*until Ctrl-C/);
  writeFileSync(content, 'second');
  await step.said(/ {2}second\n/);
  writeFileSync(event, '{');
  await step.saidOnError(/a\.json is not JSON/);
  writeFileSync(event, '{"a": 1}');
  await step.said(/ {2}second\n[\s\S]* {2}second\n/);
  step.kill('SIGINT');
  await step.ended;
});

describe('a wrong word', () => {
  const hint = 'npm run try -- --help lists the options.\n';

  test.concurrent.each<[readonly string[], string]>([
    [['--event', 'nope'], 'It must be one of push, pull_request.opened, '],
    [['--content-file', 'nosuch.md'], 'There is no file "nosuch.md".'],
    [['--content-file', '.'], '"." is no file, but a folder or a device.'],
    [['--event', 'push=nosuch.json'], 'There is no file "nosuch.json".'],
    [['--event', 'push=package.lock'], 'There is no file "package.lock".'],
    [['--event', 'push=action.yml'], 'action.yml is not JSON: '],
    [['--status', 'sucess'], 'It must be one of in_progress, success, '],
    [['--preset', 'deply'], 'It must be one of auto, deploy, '],
    [['--format', 'html'], 'It must be one of markdown, text, twacode, plain.'],
    [['--behave', '2019'], 'It must be one of 2020, 2021, matrix.'],
    [['--matrix', '--behave', '2021'], "'--matrix' cannot be used with option '--behave <twake>'"],
    [['--matrix', 'os=linux'], 'The matrix of the job: --job-matrix os=linux'],
    [['--needs', 'build=ok'], 'It must be JOB=RESULT, with a result of success, failure, '],
    [['--needs', 'build'], 'It must be NAME=VALUE, or a mapping in YAML or JSON.'],
    [['--data', '[1]'], 'It must be NAME=VALUE, or a mapping in YAML or JSON.'],
    [['--job-matrix', '{'], 'Flow map must end with a }'],
    [['--input', 'contnt=x'], 'There is no input contnt. Did you mean content?'],
    [['--input', 'foo=bar'], 'There is no input foo. action.yml has them all.'],
    [['--input', 'runner_facts={}'], 'There is no input runner_facts.'],
    [['--input', 'content'], 'It must be content=VALUE.'],
    [
      ['--content', 'x', '--preset', 'auto'],
      "'--preset <name>' cannot be used with option '--content <text>'",
    ],
    [['--watch'], '--watch needs a file to watch: --content-file FILE, or --event NAME=FILE.'],
    [['--server', 'https://x.example', '--page'], "cannot be used with option '--page'"],
    [['--evnt', 'push'], "unknown option '--evnt'\n(Did you mean --event?)"],
    [['push'], '"push" belongs to no option. Put quotes around a value with blanks.'],
    [['--content-file', '/dev/stdin'], 'is no file, but a folder or a device.'],
    [['--event', 'push='], 'There is no file "".'],
    [
      ['--event', 'payload.json'],
      'A file needs the name of its event before it: push=payload.json.',
    ],
    [['--event', 'pull_request'], 'Did you mean pull_request.opened?'],
    [['--event', 'Push'], 'Did you mean push?'],
    [['--status', 'failed'], 'Did you mean failure?'],
    [['--preset', 'Deploy'], 'Did you mean deploy?'],
    [['--preset', 'deployment'], 'Did you mean deploy?'],
    [['--needs', '{"a": {"result": "ok"}}'], 'The `result` of a must be one of success, failure,'],
    [['--needs', '{"a": null}'], 'The `result` of a must be one of success, failure,'],
    [['--input', 'channel=x'], 'There is no input channel. It is channel_id here.'],
    [['--event'], "option '--event <name>' argument missing"],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await runAlone(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
    expect(err.endsWith(hint)).toBe(true);
  });

  test.concurrent.each<[readonly string[], string]>([
    [
      ['--matrix', '--input', 'group_id=x', '--input', 'public_id=y'],
      'public_id, group_id belong to Twake of 2020 to 2022',
    ],
    [
      ['--behave', 'matrix', '--input', 'private_api_key=x'],
      'private_api_key belongs to Twake of 2020 to 2022',
    ],
    [
      ['--matrix', '--server', 'https://x.example', '--input', 'group_id=x'],
      'group_id belongs to Twake of 2020 to 2022',
    ],
    [['--input', 'access_token=x'], 'access_token belongs to Twake Chat: add --matrix.'],
    [['--behave', '2021', '--input', 'access_token=x'], 'add --matrix.'],
    [['--input', 'channel_id=#deploys:localhost'], 'channel_id names a room of Twake Chat'],
  ])('%j, which belongs to another Twake', async (words, sentence) => {
    const { code, out, err } = await runAlone(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('a real server needs to know as whom and where', async () => {
    const env = { TWAKE_GROUP_ID: 'x', TWAKE_PUBLIC_ID: '' };
    const { code, out, err } = await shell.run(
      'local-runner/try.ts',
      ['--server', 'https://x.example'],
      env,
    ).ended;
    expect([code, out]).toEqual([2, '']);
    const room = ['--matrix', '--server', 'https://x.example'];
    expect((await shell.run('local-runner/try.ts', room, env).ended).err).toContain(
      'set TWAKE_ACCESS_TOKEN, TWAKE_CHANNEL_ID in the environment.',
    );
    expect(err).toBe(
      '--server needs to know as whom and where: set TWAKE_PUBLIC_ID, TWAKE_PRIVATE_API_KEY, TWAKE_CHANNEL_ID in the environment.\n',
    );
  });

  test('what npm kept for itself', async () => {
    const { code, err } = await shell.run('local-runner/try.ts', ['push'], {
      npm_config_event: 'push',
    }).ended;
    expect(code).toBe(1);
    expect(err).toContain('Put -- before the options: npm run try -- --event ...');
  });
});

test('a real server is any that the environment says', async () => {
  const twake = shell.run('page/start.ts', ['--port', '0']);
  const [, url = ''] = await twake.said(/listens on (\S+)/);
  const [, id = ''] = await twake.said(/group_id +(\S+)/);
  const [, key = ''] = await twake.said(/private_api_key +(\S+)/);
  const [, app = ''] = await twake.said(/public_id +(\S+)/);
  const [, channel = ''] = await twake.said(/channel_id +(\S+)/);
  const env = {
    TWAKE_PUBLIC_ID: app,
    TWAKE_PRIVATE_API_KEY: key,
    TWAKE_GROUP_ID: id,
    TWAKE_CHANNEL_ID: channel,
  };
  const { code, out } = await shell.run(
    'local-runner/try.ts',
    ['--server', url, '--content', 'x'],
    env,
  ).ended;
  expect(code).toBe(0);
  expect(out).toContain(`A real Twake: ${url}`);
  expect(out).not.toContain(key);
  await twake.said(/posted .*: x/);
});
