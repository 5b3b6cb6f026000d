/** Presets, people and look-ups through dist/index.js, with a Twake and a GitHub on this machine. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import type { Step } from '../../local-runner/runner.ts';
import type { Twake } from '../../local-twake/server.ts';
import {
  createGitHubServer,
  deployedBefore,
  failedRun,
  type GitHubResponse,
} from '../../testing/github-api.ts';
import { issue, makeAuthority } from '../../testing/sockets/certificates.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

const mona = 'mona:11111111-1111-11ea-8111-111111111111';

const opened: Step = {
  eventName: 'pull_request.opened',
  event: readEvent('pull_request.opened'),
};

/** The step with a GitHub that answers so. */
async function ask(responses: Readonly<Record<string, GitHubResponse>>, step: Step) {
  const api = createGitHubServer(responses);
  const env = { GITHUB_API_URL: `http://127.0.0.1:${await listen(api.server)}`, ...step.env };
  const start = performance.now();
  const inputs = { github_token: 'ghs_token', ...step.inputs };
  const { text, result } = await transcribe(twake, { ...step, inputs, env });
  return { text, result, asked: api.asked, ms: performance.now() - start };
}

describe('preset: auto', () => {
  test('announces a pull request, notifies its author, and asks GitHub nothing', async () => {
    const { text, asked, result } = await ask(
      {},
      {
        ...opened,
        inputs: {
          preset: 'auto',
          people: `octocat: ${mona}`,
          mentions: 'author, reviewers\nall on failure',
          buttons: 'Preview = https://preview.hello.example',
        },
      },
    );
    expect(result.exitCode).toBe(0);
    expect(asked).toEqual([]);
    expect(text).toContain(
      '`people` has no entry for hubot, who is therefore not notified.\n`people` has no entry for team:greeters, which is therefore not notified.\nAccepted by Twake',
    );
    expect(text).toContain(
      '{"type":"button","content":"Preview"}},{"type":"br","start":"\\n"},{"type":"user","start":"@","content":"mona:11111111-1111-11ea-8111-111111111111"}]',
    );
    expect(text).toContain(
      `"original_str":"🟢 mona opened #12 Greet in the reader's own language in octo-org/hello · `,
    );
    expect(text).toMatch(/\[Open pull request\] \[Preview\] @mona:1{8}-/);
  });

  test('says which step failed, and why', async () => {
    const { text, asked } = await ask(failedRun, { inputs: { preset: 'auto', status: 'failure' } });
    // The jobs, their errors, and what they made.
    expect(asked).toHaveLength(4);
    expect(text).toMatch(/"fallback_string":"❌ deploy failed in octo-org\/hello · /);
    expect(text).toContain(
      'test (24): npm test — Expected 2, but got 3 @\u2060all at add.test.js∶7 • deploy∶ Upload [Open run]"',
    );
  });
});

test('preset: deploy tells what is new', async () => {
  const { text, asked } = await ask(deployedBefore, {
    event: readEvent('push'),
    inputs: { preset: 'deploy', data: 'environment: production\nversion: 1.10' },
  });
  // How the other jobs went, and what they made, too.
  expect(asked).toHaveLength(7);
  expect(text).toContain('✅ Deployed hello 1.10 to production');
  expect(text).toContain(
    'What is new since v1.9.0∶ 4 commits • Greet *everyone* (#12) by Mona Octocat • Say hello louder by octocat',
  );
});

describe('GitHub costs a message neither its life nor more than three seconds', () => {
  const inputs = { preset: 'status', status: 'failure' };
  const [jobs = ''] = Object.keys(failedRun);

  test.each<[string, GitHubResponse]>([
    ['403', { status: 403 }],
    ['a rate limit', { status: 429, headers: { 'retry-after': '3600' } }],
    ['500', { status: 500 }],
    ['silence', 'hang'],
  ])('%s', async (_, response) => {
    const { text, result, ms, asked } = await ask({ [jobs]: response }, { inputs });
    expect(result.exitCode).toBe(0);
    expect([...asked].sort()).toEqual([
      '/actions/runs/9000000007/artifacts?per_page=100',
      `${jobs}?per_page=100`,
    ]);
    expect(text).toContain('The message goes without the failed steps: ');
    expect(text).toContain('outcome=sent');
    expect(text).not.toContain('##[error]');
    expect(ms).toBeLessThan(5000);
  });

  test('nobody there', async () => {
    const { text } = await ask({}, { inputs, env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expect(text).toContain("The message goes without the failed steps: GitHub's API could not be");
    expect(text).toContain('outcome=sent');
  });

  test('a certificate that nobody knows, unless the machine does', async () => {
    const authority = await makeAuthority('Octo Org');
    const api = createGitHubServer(failedRun, await issue('localhost', { authority }));
    const file = join(mkdtempSync(join(tmpdir(), 'authority-')), 'authority.pem');
    writeFileSync(file, authority.cert);
    const url = `https://localhost:${await listen(api.server)}`;
    const step = (env: Record<string, string>) => ({
      inputs: { ...inputs, github_token: 'ghs_token' },
      env: { GITHUB_API_URL: url, ...env },
    });
    expect((await transcribe(twake, step({}))).text).toContain("GitHub's API could not be asked: ");
    const store = process.platform === 'linux' ? 'SSL_CERT_FILE' : 'NODE_EXTRA_CA_CERTS';
    expect((await transcribe(twake, step({ [store]: file }))).text).toContain(
      'npm test — Expected 2',
    );
    rmSync(dirname(file), { recursive: true });
  });

  test('no token: nothing is asked', async () => {
    const { text, asked } = await ask(failedRun, { inputs: { ...inputs, github_token: '' } });
    expect(asked).toEqual([]);
    expect(text).toContain('outcome=sent');
  });
});

test('an edit with mentions notifies nobody, and says so', async () => {
  const { text: first } = await transcribe(twake, { inputs: { content: 'Hi' } });
  expect(first).toContain('outcome=sent');
  const message_id = twake.messages().at(-1)?.id ?? '';
  const { result } = await transcribe(twake, {
    inputs: { content: 'Ho', message_id, mentions: 'all' },
  });
  expect(result.log).toContain('::warning::Twake notifies nobody of an edit: ');
});

/** The files of dist/ that a step loads, as V8 counts them. */
async function loadedBy(step: Step): Promise<Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    await transcribe(twake, { ...step, env: { NODE_V8_COVERAGE: folder } });
    const reports = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const urls = reports.flatMap((report) => report.match(/"file:[^"]*\/dist\/[^"]+"/g) ?? []);
    return new Set(urls.map((url) => basename(url.slice(1, -1))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a preset does not load Liquid, which a template takes', async () => {
  const content = '**{{ actor.login | upcase }}** `{{ branch }}`';
  const template = await loadedBy({ ...opened, inputs: { content, template: 'true' } });
  const preset = await loadedBy({ ...opened, inputs: { preset: 'auto' } });
  const message = ['index.js', 'facts.js', 'markdown.js', 'undici.cjs'];
  expect(template).toEqual(new Set([...message, 'simple-templates.js', 'templates.js']));
  expect(preset).toEqual(new Set([...message, 'presets.js', 'excerpts.js']));
});

test('a live deploy says in the end how long it took', async () => {
  const inputs = { preset: 'deploy', live: 'true', data: 'url: https://hello.example' };
  const main = await transcribe(twake, { inputs });
  expect(main.text).toContain('"original_str":"⏳ Deploying hello ');
  const post = await transcribe(twake, { inputs, state: main.result.state });
  expect(post.text).toMatch(/"original_str":"✅ Deployed hello \w+ in .* · in \d+s \[Open site\]/);
});
