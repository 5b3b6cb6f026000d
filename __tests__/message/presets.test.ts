/** Every preset says what happened, for every event there is, and nothing where it does not know. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import {
  type EventName,
  environmentOf,
  eventNames,
  loadEventFixture,
} from '../../events/event-fixture.ts';
import { describeWithTree, fileOf, render, situations } from '../../scripts/situations.ts';
import { toTerminal } from '../../src/twake/twacode/preview/preview.ts';
import { type PresetName, resolvePreset, withVerdictFor } from '../../src/workflow/choose.ts';
import { buildContext, type Context } from '../../src/workflow/context.ts';
import type { Conclusion } from '../../src/workflow/facts/results.ts';
import { askAhead } from '../../src/workflow/lookups/ahead.ts';
import type { Lookups } from '../../src/workflow/lookups/lookups.ts';
import { answering, answers } from '../../testing/answers.ts';
import { composeBare, toEnvelopeOf } from '../../testing/compose.ts';
import { gaps, lacking } from './gaps.ts';

const folder = new URL('presets/', import.meta.url);

const require = createRequire(import.meta.url);

/** Payloads of every event that GitHub documents. */
const examples: readonly { readonly name: string; readonly examples: readonly unknown[] }[] =
  require('@octokit/webhooks-examples');

describe('a situation', () => {
  test.each(situations.map((situation) => [fileOf(situation), situation] as const))(
    '%s',
    async (file, situation) => {
      const text = describeWithTree(await render(situation));
      expect(text).toBe(readFileSync(new URL(`${file}.txt`, folder), 'utf8'));
    },
  );

  test('has a text, and each text a situation', () => {
    const files = situations.map((situation) => `${fileOf(situation)}.txt`);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });
});

describe('the sources', () => {
  const sources = new URL('../../src/message/presets/', import.meta.url);
  const read = (folder: string) =>
    readdirSync(new URL(folder, sources))
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, readFileSync(new URL(folder + file, sources), 'utf8')] as const);
  const pages = read('./');
  const parts = read('partials/');
  const all = [...pages, ...parts];

  test.each(all)('%s is a page that can be read', (_, text) => {
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => [...line].length > 120)).toEqual([]);
  });

  test.each(parts)('%s is rendered by a preset, or by another', (file) => {
    const call = `render "${file.replace('.md', '')}"`;
    expect(all.filter(([, text]) => text.includes(call))).not.toEqual([]);
  });

  test('five lines that stand in two of them are a partial', () => {
    const seen = new Map<string, string>();
    const copies: string[] = [];
    for (const [file, text] of all) {
      const lines = text.trimEnd().split('\n');
      for (let start = 0; start + 5 <= lines.length; start += 1) {
        const run = lines.slice(start, start + 5).join('\n');
        const other = seen.get(run) ?? file;
        if (other !== file) copies.push(`${other} and ${file}:\n${run}`);
        seen.set(run, other);
      }
    }
    expect(copies).toEqual([]);
  });
});

/** Look-ups that find nothing, and the names of those that were asked for. */
function record(): readonly [Set<string>, Lookups] {
  const asked = new Set<string>();
  const ask = (name: string) => async () => {
    asked.add(name);
    return null;
  };
  return [
    asked,
    {
      failures: ask('failures'),
      changes: ask('changes'),
      timing: ask('timing'),
      artifacts: ask('artifacts'),
      associated_pull_request: ask('associated_pull_request'),
      digest: ask('digest'),
      // The one preset that names it is nothing but that.
      reviews: async () => answers.reviews,
      // They are known where somebody has asked for them anyway.
      previous: async () => null,
      streak: async () => null,
      since: async () => null,
      red_for: async () => null,
    },
  ];
}

describe('GitHub is asked ahead for what the message will name, and for nothing else', () => {
  const asks = ['auto', 'deploy', 'pull_request', 'release', 'push', 'status'] as const;
  const conclusions = [
    'success',
    'failure',
    'cancelled',
    'skipped',
    'in_progress',
    'unknown',
  ] as const;
  const build = { build: { result: 'success' } };
  const surroundings = [
    { needs: {} },
    { needs: build },
    { needs: {}, duration: 7 },
    { needs: build, duration: 7 },
  ];

  test.each(eventNames)('%s', async (event) => {
    for (const ask of asks)
      for (const status of conclusions)
        for (const sources of surroundings) {
          const found = { ...loadEventFixture(event), data: {}, duration: undefined };
          const known = buildContext({ ...found, status, ...sources });
          const preset = resolvePreset(ask, known, { live: false });
          const context = withVerdictFor(preset, known, { live: false });
          const [ahead, early] = record();
          askAhead(preset, context, early);
          const [asked, late] = record();
          await say(preset, context, late);
          expect([preset, status, [...ahead].sort()]).toEqual([preset, status, [...asked].sort()]);
        }
  });
});

describe('GitHub is asked only for what the message shows', () => {
  test.each<[PresetName, EventName, Conclusion, readonly string[]]>([
    ['deploy', 'push', 'in_progress', ['associated_pull_request']],
    ['deploy', 'push', 'skipped', ['associated_pull_request']],
    ['deploy', 'push', 'success', ['associated_pull_request', 'timing', 'changes', 'artifacts']],
    ['deploy', 'push', 'failure', ['associated_pull_request', 'timing', 'failures', 'artifacts']],
    ['deploy', 'push', 'cancelled', ['associated_pull_request', 'timing', 'failures']],
    ['deploy', 'deployment_status.created', 'success', ['associated_pull_request', 'changes']],
    ['status', 'push', 'in_progress', ['associated_pull_request']],
    ['status', 'push', 'success', ['associated_pull_request', 'timing', 'artifacts']],
    ['status', 'push', 'timed_out', ['associated_pull_request', 'timing', 'failures', 'artifacts']],
    ['status', 'schedule', 'success', ['timing', 'artifacts']],
    ['status', 'schedule', 'cancelled', ['timing', 'failures']],
    ['status', 'pull_request.opened', 'action_required', []],
    ['check', 'workflow_run.completed', 'success', ['failures']],
    ['release', 'release.published', 'success', []],
    ['release', 'deployment.created', 'success', ['changes']],
    ['pull_request', 'pull_request.opened', 'failure', []],
    ['topic', 'issue_comment.created', 'failure', []],
    ['push', 'push', 'failure', []],
    ['event', 'push', 'failure', []],
  ])('%s on %s, %s: %j', async (preset, name, status, expected) => {
    const found = loadEventFixture(name);
    const known = buildContext({ ...found, needs: {}, duration: undefined, status });
    const context = withVerdictFor(preset, known, { live: false });
    const [asked, lookups] = record();
    await say(preset, context, lookups);
    expect([...asked]).toEqual(expected);
  });
});

describe('the first 100 bytes', () => {
  const start = (text: string) => Buffer.from(text).subarray(0, 100).toString();

  test.each<[string, readonly string[]]>([
    ['deploy.failed-with-the-reason', ['❌', 'Failed to deploy', 'hello', 'production']],
    ['pull_request.approved', ['✅', 'hubot', 'approved', '#12', 'Greet in the reader']],
    ['release.published', ['🚀', 'released', 'Hello 1.10', 'octo-org/hello']],
    ['push.to-a-branch', ['octocat', '2 commits', 'main', 'octo-org/hello']],
    ['status.with-needs-a-verdict-over-jobs', ['❌', 'Deploy', 'failed', 'octo-org/hello']],
  ])('of %s say it', async (name, facts) => {
    const situation = situations.find((candidate) => fileOf(candidate) === name);
    if (situation === undefined) throw new Error(`No situation ${name}`);
    const { text } = await render(situation);
    for (const fact of facts) expect(start(text)).toContain(fact);
  });
});

/** What a preset says in a context, as text. */
async function say(
  preset: PresetName,
  context: Context,
  lookups: object = answering({}, context),
): Promise<string> {
  const composed = await composeBare(
    { preset },
    {
      context: { ...context, ...lookups },
      repository_url: context.repository.url,
      run_url: context.run.url,
    },
  );
  const { formatted } = await toEnvelopeOf(composed);
  return toTerminal(formatted, { colour: false });
}

/** Only these presets say anything else for another status. */
const cases = [
  ['success', ['auto', 'deploy', 'pull_request', 'release', 'push', 'status']],
  ['failure', ['auto', 'deploy']],
] as const;

describe('every example of GitHub', () => {
  test.each(examples.map(({ name, examples }) => [name, examples] as const))(
    '%s',
    async (name, list) => {
      expect(list.length).toBeGreaterThan(0);
      for (const event of list) {
        for (const [status, asked] of cases) {
          const context = buildContext({ env: environmentOf(name, event), event, status });
          for (const preset of asked) {
            const said = await say(resolvePreset(preset, context, { live: false }), context);
            const text = said.replace(/ <https?:[^>]*>/g, '');
            for (const gap of gaps) expect(text).not.toMatch(gap);
            expect(text.length).toBeGreaterThan(20);
          }
        }
      }
    },
  );
});

test.each(['push', 'release', 'deployment_status', 'workflow_run', 'pull_request_review'])(
  '%s: a payload without one of its values gives no gap and no error',
  async (name) => {
    const [example] = examples.find((candidate) => candidate.name === name)?.examples ?? [];
    const bare = Object.entries(Object(example)).filter(
      ([key]) => !['repository', 'organization', 'installation', 'sender'].includes(key),
    );
    let count = 0;
    for (const event of lacking(Object.fromEntries(bare), 1)) {
      const context = buildContext({ env: environmentOf(name, event), event, status: 'success' });
      const said = await say(resolvePreset('auto', context, { live: false }), context);
      for (const gap of gaps) expect(said.replace(/ <https?:[^>]*>/g, '')).not.toMatch(gap);
      count += 1;
    }
    expect(count).toBeGreaterThan(20);
  },
);

test('people are called by their names in Twake', async () => {
  const { env, event } = { env: environmentOf('push', {}), event: {} };
  const people = { octocat: [{ name: 'mona', id: '11111111-1111-11ea-8111-111111111111' }] };
  const context = buildContext({ env, event, status: 'success', people });
  const text = await say('status', context);
  expect(text).toContain('by mona');
  expect(text).not.toContain('11111111');
});

test('values cannot format, link or mention', async () => {
  const event = {
    action: 'opened',
    pull_request: {
      number: 7,
      title: '**x** [y](https://evil.example) @all {{ 7 }} `',
      html_url: 'javascript:alert(1)',
      user: { login: 'mona' },
      body: '```\n**open** @here',
      head: { ref: '`$(x)`' },
      base: { ref: 'main' },
      labels: [{ name: '</b>' }],
    },
  };
  const env = environmentOf('pull_request', event);
  const context = buildContext({ env, event, status: 'success' });
  const text = await say('pull_request', context);
  expect(text).toContain('#7 **x** [y](https://evil.example) @');
  expect(text).not.toContain('javascript:');
  expect(text).toContain('`$(x)` → main');
});

test('a link leads to the server of the run', async () => {
  const env = { ...environmentOf('push', {}), GITHUB_SERVER_URL: 'https://github.octo.example' };
  for (const preset of ['deploy', 'status', 'event'] as const) {
    const text = await say(preset, buildContext({ env, event: {}, status: 'success' }));
    expect(text).toContain('https://github.octo.example/octo-org/hello');
    expect(text).not.toContain('https://github.com');
  }
});
