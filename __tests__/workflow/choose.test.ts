/** Which preset tells what happened. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../events/event-fixture.ts';
import { choosePreset, type PresetName, resolvePreset } from '../../src/workflow/choose.ts';
import { buildContext, type ContextSources } from '../../src/workflow/context.ts';

const context = (event: EventName, sources: Partial<ContextSources> = {}) =>
  buildContext({ ...loadEventFixture(event), needs: {}, ...sources });

describe('auto', () => {
  test.each<[EventName, PresetName, PresetName]>([
    ['push', 'push', 'status'],
    ['pull_request.opened', 'pull_request', 'status'],
    ['pull_request.opened.fork', 'pull_request', 'status'],
    ['pull_request.opened.dependabot', 'pull_request', 'status'],
    ['release.published', 'release', 'status'],
    ['workflow_dispatch', 'status', 'status'],
    ['schedule', 'status', 'status'],
    ['deployment.created', 'deploy', 'deploy'],
    ['deployment_status.created', 'deploy', 'deploy'],
    ['issue_comment.created', 'pull_request', 'status'],
    ['workflow_run.completed', 'check', 'status'],
  ])('%s: %s, and %s when it is live', (event, preset, live) => {
    expect(choosePreset(context(event), { live: false })).toBe(preset);
    expect(choosePreset(context(event), { live: true })).toBe(live);
  });

  test.each([
    ['failure', 'status'],
    ['cancelled', 'status'],
    ['in_progress', 'push'],
    ['timed_out', 'status'],
    ['skipped', 'push'],
  ] as const)('on a push whose job is %s: %s', (status, preset) => {
    expect(choosePreset(context('push', { status }), { live: false })).toBe(preset);
  });

  test('with `needs` it is about the jobs', () => {
    const needs = { build: { result: 'success' } } as const;
    expect(choosePreset(context('push', { needs }), { live: false })).toBe('status');
  });

  test('without an event it is about the job', () => {
    const nothing = buildContext({ env: {}, event: {}, status: 'success' });
    expect(choosePreset(nothing, { live: false })).toBe('status');
  });
});

describe('a preset that is asked for', () => {
  const options = { live: false };

  test('is taken, whatever became of the job', () => {
    expect(resolvePreset('push', context('push', { status: 'failure' }), options)).toBe('push');
    expect(resolvePreset('deploy', context('schedule'), options)).toBe('deploy');
    expect(resolvePreset('status', context('push'), options)).toBe('status');
  });

  test('gives way where the event has nothing to tell it about', () => {
    expect(resolvePreset('pull_request', context('push'), options)).toBe('push');
    expect(resolvePreset('release', context('push'), options)).toBe('push');
    expect(resolvePreset('push', context('schedule'), options)).toBe('status');
  });

  test('tells of a release by its tag', () => {
    const { env } = loadEventFixture('push');
    const tagged = { ...env, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2' };
    expect(resolvePreset('release', context('push', { env: tagged }), options)).toBe('release');
  });
});
