/** The context has the names that workflow authors know, and nothing that must not be shown. */

import { expect, test } from '@jest/globals';
import { eventNames, loadEventFixture } from '../../events/event-fixture.ts';
import { buildContext } from '../../src/workflow/context.ts';
import { readGithub } from '../../src/workflow/github.ts';

test('`github` is as in workflow expressions: strings, but for a flag and the event', () => {
  const sources = loadEventFixture('push');
  const { github, runner, matrix } = buildContext(sources);
  expect(github).toMatchObject({
    actor: 'octocat',
    event_name: 'push',
    head_ref: '',
    ref: 'refs/heads/main',
    ref_protected: true,
    run_id: '9000000007',
    secret_source: 'Actions',
  });
  expect(github.event).toBe(sources.event);
  expect(runner).toEqual({
    arch: 'X64',
    environment: 'github-hosted',
    name: 'GitHub Actions 2',
    os: 'Linux',
  });
  expect(matrix).toEqual({ node: 24, os: 'ubuntu' });
});

test('the ref is protected where the runner says so', () => {
  const isProtected = (word: string) =>
    readGithub({ env: { GITHUB_REF_PROTECTED: word }, event: {} })['ref_protected'];
  expect(['true', 'false', ''].map(isProtected)).toEqual([true, false, false]);
});

test('`needs` and `data` are as the author gives them', () => {
  const sources = loadEventFixture('push');
  const { needs, data } = buildContext(sources);
  expect(needs).toBe(sources.needs);
  expect(data).toBe(sources.data);
});

test.each<[unknown, unknown]>([
  [{ node: 24 }, { node: 24 }],
  [{ Matrix: { node: 24 } }, { node: 24 }],
  // One that is called so by its author.
  [{ Matrix: 'a' }, { Matrix: 'a' }],
  [
    { Matrix: { node: 24 }, os: 'a' },
    { Matrix: { node: 24 }, os: 'a' },
  ],
  [{ Matrix: null }, undefined],
  [null, undefined],
  ['text', undefined],
])('the matrix %j, which Forgejo wraps, is %j', (matrix, expected) => {
  const fixture = loadEventFixture('push');
  const on = (env: Record<string, string | undefined>) =>
    buildContext({ ...fixture, env: { ...fixture.env, ...env }, runnerFacts: { matrix } }).matrix;
  expect(on({ RUNNER_ENVIRONMENT: undefined })).toEqual(expected);
  expect(on({ FORGEJO_ACTIONS: 'true' })).toEqual(expected);
  expect(on({})).toEqual(matrix instanceof Object ? matrix : undefined);
});

test.each(eventNames)('%s: no token, no path of the runner', (name) => {
  const context = JSON.stringify(buildContext(loadEventFixture(name)));
  expect(context).not.toContain('ghs_never');
  expect(context).not.toContain('/home/runner');
});

test('a run by hand has what there is, and does not crash', () => {
  const { github, runner, ...others } = buildContext({
    env: {},
    event: 'no object',
    runnerFacts: null,
    status: 'success',
  });
  // Every name is there, and prints as nothing.
  const { event, ...names } = github;
  expect(event).toEqual({});
  expect(Object.keys(names)).toEqual(expect.arrayContaining(['secret_source', 'workflow_sha']));
  expect(Object.keys(names).filter((name) => !/^[a-z_]+$/.test(name))).toEqual([]);
  expect(Object.values({ ...names, ...runner }).filter((value) => value !== null)).toEqual([]);
  expect(Object.keys(runner)).toEqual(['arch', 'environment', 'name', 'os']);
  expect(others).toEqual({
    data: {},
    people: {},
    status: 'success',
    duration: null,
    action: null,
    // Nobody knows whether anything was deployed.
    deploy: {
      environment: null,
      version: null,
      url: null,
      result: 'unknown',
      cause: { name: 'this job', result: 'success' },
      icon: '⚪',
      job: null,
    },
    icon: '✅',
    failed: false,
    subject: { name: null, url: null },
    run: { id: null, number: null, attempt: null, name: null, url: null },
    job: { name: null, title: null, status: 'success', url: null, check_run_id: null },
    repository: { name: null, full_name: null, owner: null, url: null, default_branch: null },
    actor: { login: null, url: null },
    sender: { login: null, url: null },
    commit: {
      sha: null,
      short: null,
      message: null,
      title: null,
      author: null,
      login: null,
      url: null,
    },
    branch: null,
    tag: null,
    coverage: null,
    tests: null,
    verdict: 'success',
    jobs: [],
  });
});

test('a job without a matrix has none', () => {
  const sources = {
    ...loadEventFixture('push'),
    runnerFacts: { check_run_id: null, matrix: null },
  };
  expect(buildContext(sources)).not.toHaveProperty('matrix');
});
