/** docs/migrate.md: what each "after" shows in the channel, after a good job and after a bad one; and the `curl` before it. */

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadEventFixture, readEvent } from '../../events/event-fixture.ts';
import type { Behaviour, Twake } from '../../local-twake/server.ts';
import { splitPlaceholders } from '../../src/message/fragment.ts';
import { toTerminal } from '../../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../../src/twake/twacode/vocabulary.ts';
import { buildContext } from '../../src/workflow/context.ts';
import { renderTemplate } from '../../testing/template.ts';
import { startServer } from '../bundle/transcript.ts';
import { fill } from '../recipes/expressions.ts';
import { play } from '../recipes/player.ts';
import type { Step } from '../recipes/workflow.ts';

const page = readFileSync(new URL('../../docs/migrate.md', import.meta.url), 'utf8');

interface Pair {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const pairs: readonly Pair[] = page
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [before = '', after = ''] = ['Before', 'After'].map(
      (label) => new RegExp(`^${label}:\\n\\n\`\`\`yaml\\n(.*?)^\`\`\`$`, 'ms').exec(section)?.[1],
    );
    return { title: section.split('\n')[0] ?? '', before, after };
  });

function find(title: string): Pair {
  const pair = pairs.find((one) => one.title === title);
  if (pair === undefined) throw new Error(`docs/migrate.md has no section ${title}.`);
  return pair;
}

/** A run is several processes, and a busy machine may be slow to start them. */
jest.setTimeout(30_000);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(behave: Behaviour = '2020'): Promise<Twake> {
  const twake = await startServer({ behave });
  closing.push(() => twake.close());
  return twake;
}

const identifiers = `public_id: \${{ vars.TWAKE_PUBLIC_ID }}
private_api_key: \${{ secrets.TWAKE_PRIVATE_API_KEY }}
group_id: \${{ vars.TWAKE_GROUP_ID }}
channel_id: \${{ vars.TWAKE_CHANNEL_ID }}`;

/** The steps as a job: behind a checkout and a build, and with the identifiers where the page leaves them out. */
function toWorkflow(steps: string): string {
  const whole = steps.replace(/^( *)# … who sends, and where.*$/gm, (_, indent: string) =>
    identifiers.replace(/^/gm, indent),
  );
  return `name: Build
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: ./build.sh
${whole.replace(/^(?=.)/gm, '      ')}`;
}

const good = { 'build.sh': 'exit 0', 'deploy.sh': 'exit 0' };
const bad = { ...good, 'build.sh': 'exit 1' };

interface Situation {
  readonly repository?: Readonly<Record<string, string>>;
  readonly twake?: Twake;
  readonly key?: string;
  readonly message?: string;
}

/** Runs the "after" of a section. */
async function migrate(title: string, { repository = good, ...situation }: Situation = {}) {
  const twake = situation.twake ?? (await start());
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const caches = mkdtempSync(join(tmpdir(), 'twake-caches-'));
  closing.push(() => rmSync(caches, { recursive: true }));
  const push = readEvent('push') as { head_commit: object };
  const { message } = situation;
  const seen: string[] = [];
  twake.onChange(() => {
    const now = read(twake).join('\n');
    if (now !== (seen.at(-1) ?? '')) seen.push(now);
  });
  const run = await play(toWorkflow(find(title).after), {
    twake,
    caches,
    repository,
    vars: {
      TWAKE_PUBLIC_ID: public_id,
      TWAKE_GROUP_ID: group_id,
      TWAKE_CHANNEL_ID: channel_ids[0],
    },
    secrets: { TWAKE_PRIVATE_API_KEY: situation.key ?? private_api_key },
    secretSource: 'Actions',
    event: 'push',
    payload: message ? { ...push, head_commit: { ...push.head_commit, message } } : push,
  });
  return { ...run, twake, seen };
}

/** The channel as it looks, without the addresses of links: replies behind an arrow, edited messages marked. */
function read(twake: Twake): string[] {
  return twake.messages().map(({ content, parent_message_id, edited }) => {
    const shown = typeof content === 'string' ? content : toTerminal(content as Twacode);
    const text = shown.replace(/ <https:[^>]*>/g, '').replaceAll('\u00a0', ' ');
    return `${parent_message_id && '↳ '}${text}${edited ? ' (edited)' : ''}`;
  });
}

const title = "Greet in the reader's own language (#12)";
const status = { good: '✅ build succeeded', bad: '❌ build failed' };
const where = "in octo-org/hello · main · 6dcb09b · #12 Greet in the reader's own language";

/** Section | after a good job | after a bad one; null: nothing. */
const cases: readonly (readonly [string, string | null, string | null])[] = [
  [
    'From a payload to a preset',
    `${status.good}\n${where} · by octocat\n\n[ Open run ]`,
    `${status.bad}\n${where} · by octocat\n\n[ Open run ]`,
  ],
  ['slackapi/slack-github-action v1', null, `Build of ${title} failed`],
  [
    '8398a7/action-slack',
    `${status.good}\n${where} · by octocat\n\n[ Open run ]`,
    `${status.bad}\n${where} · by octocat\n\n[ Open run ]\n@here`,
  ],
  [
    '8398a7/action-slack, with a payload',
    '✅ build (6dcb09b) of octo-org/hello by Mona Octocat: success',
    '❌ build (6dcb09b) of octo-org/hello by Mona Octocat: failure',
  ],
  [
    'rtCamp/action-slack-notify',
    '✅ Nightly\nThe build of main is through 🌔 (run)',
    '❌ Nightly\nThe build of main is through 🌔 (run)',
  ],
  [
    'sarisia/actions-status-discord',
    '✅ Website succeeded\nBuilt and deployed to hello',
    '❌ Website failed\nBuilt and deployed to hello',
  ],
  ['curl', 'Deployed', null],
];

describe.each(cases)('%s', (section, afterGood, afterBad) => {
  test.each([
    ['a good job', good, afterGood],
    ['a bad one', bad, afterBad],
  ])('%s', async (_, repository, message) => {
    const { twake } = await migrate(section, { repository });
    expect(read(twake)).toEqual(message === null ? [] : [message]);
  });
});

describe('slackapi/slack-github-action v2, with a token', () => {
  const section = 'slackapi/slack-github-action v2, with a token';
  const deploying = `Deploying ${title}`;

  test('a good deploy', async () => {
    const { seen } = await migrate(section);
    const reply = '↳ The site is up: https://hello.example';
    expect(seen).toEqual([
      deploying,
      `${deploying}\n${reply}`,
      `Deploy: success (edited)\n${reply}`,
    ]);
  });

  test('a bad one', async () => {
    const { seen } = await migrate(section, { repository: { ...good, 'deploy.sh': 'exit 1' } });
    expect(seen).toEqual([deploying, 'Deploy: failure (edited)']);
  });

  test('the first message got lost', async () => {
    const twake = await start();
    twake.injectFault({ kind: 'status', status: 403 }, { times: 1 });
    const { seen } = await migrate(section, { twake });
    expect(seen).toEqual(['Deploy: failure']);
  });
});

describe('rtCamp/action-slack-notify and sarisia/actions-status-discord', () => {
  test.each([
    ['rtCamp/action-slack-notify', 'Nightly bot', 'https://hello.example/moon.png'],
    ['sarisia/actions-status-discord', 'Deployer', undefined],
  ])('%s: the sender', async (section, custom_title, custom_icon) => {
    const { twake } = await migrate(section);
    expect(twake.requests[0]?.body).toMatchObject({
      message: { hidden_data: { custom_title, ...(custom_icon && { custom_icon }) } },
    });
  });
});

describe('values', () => {
  const message = 'Say "hi" to **@all** {{ github }}';

  test('break a payload into which they are pasted', () => {
    const [step]: Step[] = parse(find('From a payload to a preset').before);
    const github = { workflow: 'Build', ref_name: 'main', event: { head_commit: { message } } };
    const payload = (commit: object) =>
      fill(String(step?.with?.['payload']), {
        contexts: { job: { status: 'success' }, github: { ...github, ...commit } },
        status: 'success',
      });
    expect(() => parse(payload({}))).toThrow();
    expect(parse(payload({ event: { head_commit: { message: 'Fix' } } }))).toHaveProperty('text');
  });

  test('stay text where they are inserted', async () => {
    const { twake } = await migrate('slackapi/slack-github-action v1', {
      repository: bad,
      message,
    });
    const [shown = ''] = read(twake);
    expect(shown.replaceAll('\u2060', '')).toBe(`Build of ${message} failed`);
    expect(JSON.stringify(twake.messages()[0]?.content)).not.toContain('@all');
  });
});

describe('curl', () => {
  const run = promisify(execFile);
  const standIn = fileURLToPath(new URL('curl.mjs', import.meta.url));

  /** Runs the "before", against a Twake on this machine. */
  async function curl({ url, account }: Twake, key: string = account.private_api_key) {
    const [step]: Step[] = parse(find('curl').before);
    const { public_id, group_id, channel_ids } = account;
    const contexts = {
      vars: {
        TWAKE_PUBLIC_ID: public_id,
        TWAKE_GROUP_ID: group_id,
        TWAKE_CHANNEL_ID: channel_ids[0],
      },
      secrets: { TWAKE_PRIVATE_API_KEY: key },
    };
    const env = Object.entries(step?.env ?? {}).map(([name, value]) => [
      name,
      fill(String(value), { contexts, status: 'success' }),
    ]);
    const script = step?.run?.replace('https://api.twake.app', url) ?? '';
    const without = script.replace(' || true', '');
    expect(without).not.toBe(script);
    const programs = { NODE: process.execPath, STAND_IN: standIn, PATH: process.env['PATH'] };
    const command = `curl() { "$NODE" "$STAND_IN" "$@"; }\n${without}`;
    const options = { env: { ...programs, ...Object.fromEntries(env) } };
    return (await run('bash', ['--norc', '-ec', command], options)).stdout;
  }

  test('and the step that it becomes say the same', async () => {
    const twake = await start();
    expect(JSON.parse(await curl(twake))).toHaveProperty('object.id');
    await migrate('curl', { twake });
    expect(read(twake)).toEqual(['Deployed', 'Deployed']);
  });

  test('leaves one letter on servers from mid-2021 on, and the step all of them', async () => {
    const twake = await start('2021');
    await curl(twake);
    await migrate('curl', { twake });
    expect(read(twake)).toEqual(['D', 'Deployed']);
  });

  test('is content with a wrong key, even without `|| true`; the step warns', async () => {
    const twake = await start();
    expect(await curl(twake, 'wrong')).toContain('unknown_application');
    const { log, results } = await migrate('curl', { twake, key: 'wrong-key' });
    expect(log).toContain('::warning::Twake does not accept these credentials');
    expect(results).toEqual({ build: 'success' });
    expect(read(twake)).toEqual([]);
  });

  test('and every other step turns red', async () => {
    const { log, results } = await migrate('From a payload to a preset', { key: 'wrong-key' });
    expect(log).toContain('::error title=Twake message not sent::Twake does not accept');
    expect(results).toEqual({ build: 'failure' });
  });
});

describe('the page', () => {
  test('is tested here as a whole', () => {
    const tests = readFileSync(new URL(import.meta.url), 'utf8');
    expect(pairs.filter(({ before, after }) => !before || !after)).toEqual([]);
    expect(pairs.filter((pair) => !tests.includes(`'${pair.title}'`))).toEqual([]);
    expect(pairs.length * 2).toBe(page.split('```yaml').length - 1);
  });

  const rows = [...page.matchAll(/^\| (.*?[^\\]) \| (.*) \|$/gm)].map(([, theirs, ours]) => ({
    theirs: theirs ?? '',
    ours: (ours ?? '').replaceAll('\\|', '|'),
  }));
  const { inputs, outputs }: { inputs: object; outputs: object } = parse(
    readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
  );

  test('calls our words by their names', () => {
    // Values of inputs, and what is not of ours at all.
    const others = /^(?:all|here|channel|true|false|https_proxy|icon_emoji|SLACK_ICON_EMOJI|took)$/;
    const words = rows
      .flatMap(({ ours }) => [...ours.matchAll(/`([^`]+)`/g)])
      .map(([, code = '']) => code.replace(/: .*/, ''))
      .filter((word) => /^\w+$/.test(word) && !others.test(word));
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((word) => !(word in inputs || word in outputs))).toEqual([]);
  });

  const templates = rows.flatMap(({ ours }) => ours.match(/\{\{.*?\}\}/g) ?? []);
  test.each([...new Set(templates)])('%s is there', async (template) => {
    const context = buildContext(loadEventFixture('push'));
    const { text, fragments } = await renderTemplate(template, context);
    // A push of a branch has no tag.
    if (!template.includes('tag')) {
      expect(splitPlaceholders(text, fragments).some((part) => part !== '')).toBe(true);
    }
  });
});
