/** docs/matrix.md: what people read in a room when its workflow runs, and when each of the recipes runs for a room. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { type EventName, readEvent } from '../../events/event-fixture.ts';
import { runStep } from '../../local-runner/runner.ts';
import { type MatrixTwake, startTwake } from '../../local-twake/server.ts';
import { startServer } from '../bundle/transcript.ts';
import { fillAll } from '../recipes/expressions.ts';
import { play } from '../recipes/player.ts';

/** A run is several processes, and a busy machine may be slow to start them. */
jest.setTimeout(30_000);

/** The workflows of a page, by their headings. */
function readWorkflows(name: string): Readonly<Record<string, string>> {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
  return Object.fromEntries(
    page
      .split(/^## /m)
      .map((section) => [
        section.split('\n')[0] ?? '',
        /^```yaml\n(name: .*?)^```$/ms.exec(section)?.[1] ?? '',
      ]),
  );
}

let twake: MatrixTwake;
let caches: string;
beforeEach(async () => {
  twake = await startTwake({ behave: 'matrix' });
  caches = mkdtempSync(join(tmpdir(), 'twake-caches-'));
});
afterEach(async () => {
  rmSync(caches, { recursive: true });
  await twake.close();
});

interface Situation {
  readonly event: EventName;
  readonly as?: string;
  /** The scripts that a checkout brings. */
  readonly repository?: Readonly<Record<string, string>>;
  /** The organization's variable. */
  readonly people?: string;
}

async function playHere(workflow: string, situation: Situation): Promise<void> {
  const { event, as = event, repository = {}, people = '' } = situation;
  const { access_token, channel_ids } = twake.account;
  await play(workflow, {
    twake,
    caches,
    repository,
    vars: {
      TWAKE_CHANNEL_ID: channel_ids[0],
      TWAKE_DEPLOYS_CHANNEL_ID: channel_ids[1],
      TWAKE_PEOPLE: people,
    },
    secrets: { TWAKE_ACCESS_TOKEN: access_token },
    secretSource: 'Actions',
    event: as,
    payload: readEvent(event),
  });
}

/** The first lines of all messages: replies behind an arrow, edited ones marked. */
function skim(): readonly string[] {
  return twake.messages().map(({ content, parent_message_id, edited }) => {
    const [line = ''] = String(content).split('\n');
    return `${parent_message_id && '↳ '}${line}${edited ? ' (edited)' : ''}`;
  });
}

describe('A deploy that is told live', () => {
  const workflow = readWorkflows('matrix.md')['A deploy that is told live'] ?? '';

  /** The page's own addresses and people become those of the local homeserver. */
  function localize(): string {
    const { aliases, reader_id, user_id } = twake.account;
    const server = user_id.replace(/.*:/, '');
    expect(aliases).toContain(`#deploys:${server}`);
    return workflow
      .replace('https://matrix.example.org', twake.url)
      .replace('#deploys:example.org', `#deploys:${server}`)
      .replace('@mona:example.org', reader_id);
  }

  test.each([
    ['works', 'exit 0', '✅ Job succeeded', []],
    ['fails', 'exit 1', '❌ Job failed', ['mona']],
  ])('it %s', async (_, script, status, notified) => {
    await playHere(localize(), { event: 'push', repository: { 'deploy.sh': script } });
    const [message, ...others] = twake.messages();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ edited: true });
    expect(message?.content).toMatch(/^hello to production\n/);
    expect(message?.content).toContain(status);
    const ids = notified.map(() => twake.account.reader_id);
    expect(message?.highlighted).toEqual(ids);
  });
});

/** Recipe | how it runs | what the room shows. */
const cases: readonly (readonly [string, Situation, readonly string[]])[] = [
  [
    'Start and finish, from job to job',
    { event: 'push', repository: { 'deploy.sh': 'exit 0' } },
    ["🚀 Deployed Greet in the reader's own language (#12) (run) (edited)"],
  ],
  [
    'One live message',
    { event: 'push', repository: { 'deploy.sh': 'exit 0' } },
    ['hello to production (edited)'],
  ],
  [
    'One message for each pull request',
    { event: 'pull_request.opened' },
    ["🟢 octocat opened #12 Greet in the reader's own language"],
  ],
  [
    'One thread for each pull request',
    { event: 'pull_request.opened' },
    ["🟢 octocat opened #12 Greet in the reader's own language"],
  ],
  [
    'Deploy with rollback',
    { event: 'push', repository: { 'deploy.sh': 'exit 1', 'rollback.sh': 'exit 0' } },
    ['↩️ Failed and rolled back:'],
  ],
  [
    'A nightly build that speaks on failure only',
    { event: 'schedule', repository: { 'build.sh': 'exit 1' } },
    ['❌ Nightly failed'],
  ],
  [
    'When it breaks, and when it works again',
    { event: 'push', repository: { 'test.sh': 'exit 1' } },
    ['❌ CI failed'],
  ],
  [
    'Whoever broke it hears of it',
    { event: 'push', repository: { 'test.sh': 'exit 1' } },
    ['❌ test failed'],
  ],
  [
    'Two channels',
    { event: 'deployment_status.created' },
    ['🚀 v1.10.0 is live in production', '🚀 v1.10.0 is live in production'],
  ],
  [
    'Pull requests from forks',
    { event: 'pull_request.opened.fork', as: 'pull_request_target.opened' },
    ['🟢 mona opened #13'],
  ],
  ['Tests of pull requests from forks', { event: 'workflow_run.completed' }, ['❌ Tests of']],
  ['Pull requests that wait', { event: 'schedule' }, ['⚪ Nobody knows which pull requests wait']],
  [
    'What happened this week',
    { event: 'workflow_dispatch' },
    ['⚪ Nobody knows what happened in hello'],
  ],
  ['Release notes', { event: 'release.published' }, ['📦 Hello 1.10']],
  [
    'A message from a file',
    { event: 'workflow_dispatch', repository: { 'report.sh': "printf '**7** of 9'" } },
    ['7 of 9'],
  ],
];

describe('recipes for a room', () => {
  const recipes = readWorkflows('recipes.md');

  /** As the page says: two inputs in the place of three. */
  function toRoom(recipe: string): string {
    return recipe
      .replace(/^ *(?:private_api_key|group_id): .*\n/gm, '')
      .replace(/^( *)public_id: .*$/gm, `$1access_token: \${{ secrets.TWAKE_ACCESS_TOKEN }}`);
  }

  test('each is run', () => {
    const titles = Object.keys(recipes).filter((title) => recipes[title] !== '');
    expect(cases.map(([title]) => title)).toEqual(titles);
  });

  test.each(cases)('%s', async (title, situation, lines) => {
    await playHere(toRoom(recipes[title] ?? ''), situation);
    expect(skim()).toEqual(lines.map((line) => expect.stringContaining(line)));
  });

  test('whoever broke it hears of it, and the team, which somebody is in', async () => {
    const { reader_id, user_id } = twake.account;
    const recipe = toRoom(recipes['Whoever broke it hears of it'] ?? '');
    // The one who sends is not notified of that, whoever mentions them.
    const people = `HUBOT: reader:${reader_id}\nteam:build:\n- sender:${user_id}\n- r:${reader_id}`;
    for (const script of ['exit 0', 'exit 1'])
      await playHere(recipe, { event: 'push', repository: { 'test.sh': script }, people });
    expect(twake.messages().map(({ content }) => String(content).split('\n').at(-1))).toEqual([
      expect.not.stringContaining('@reader'),
      '@reader @sender',
    ]);
    expect(twake.messages().map(({ highlighted }) => highlighted)).toEqual([[], [reader_id]]);
  });

  test('the replies of a pull request stay in the thread of its first message', async () => {
    const recipe = toRoom(recipes['One thread for each pull request'] ?? '');
    await playHere(recipe, { event: 'pull_request.opened' });
    await playHere(recipe, { event: 'pull_request.opened' });
    const [first, second] = twake.messages();
    expect(second).toMatchObject({ parent_message_id: first?.id });
  });
});

describe('examples/org/tell.yml', () => {
  const called = readFileSync(new URL('../../examples/org/tell.yml', import.meta.url), 'utf8');

  /** Its step, where the organization has set these. */
  function tell(organization: Readonly<Record<'vars' | 'secrets', object>>) {
    const { with: texts } = parse(called).jobs.tell.steps[0];
    const inputs = { needs: '{"deploy":{"result":"success","outputs":{}}}', preset: 'deploy' };
    const contexts = { inputs, ...organization };
    return runStep({ inputs: fillAll(texts, { contexts, status: 'success' }) });
  }

  test('tells a room', async () => {
    const { access_token, channel_ids } = twake.account;
    const vars = { TWAKE_API_URL: twake.url, TWAKE_CHANNEL_ID: channel_ids[0] };
    await tell({ vars, secrets: { TWAKE_ACCESS_TOKEN: access_token } });
    expect(skim()).toEqual([expect.stringMatching(/^✅ Deployed hello/)]);
  });

  test('tells a channel of Twake of 2020 to 2022', async () => {
    await using old = await startServer();
    const { public_id, private_api_key, group_id, channel_ids } = old.account;
    const vars = {
      ...{ TWAKE_API_URL: old.url, TWAKE_PUBLIC_ID: public_id, TWAKE_GROUP_ID: group_id },
      TWAKE_CHANNEL_ID: channel_ids[0],
    };
    await tell({ vars, secrets: { TWAKE_PRIVATE_API_KEY: private_api_key } });
    expect(old.messages()).toHaveLength(1);
  });
});
