/** Which preset tells what happened. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../events/event-fixture.ts';
import {
  choosePreset,
  type PresetName,
  resolvePreset,
  withVerdictFor,
} from '../../src/workflow/choose.ts';
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

  test.each<[event: string, preset: PresetName]>([
    ['schedule', 'status'],
    ['workflow_dispatch', 'status'],
    ['repository_dispatch', 'status'],
    ['workflow_call', 'status'],
    ['merge_group', 'status'],
    ['watch', 'repository'],
    ['public', 'repository'],
    ['fork', 'repository'],
    ['gollum', 'event'],
    ['image_version', 'event'],
  ])('an event that brings nothing, %s: %s', (name, preset) => {
    const env = { GITHUB_EVENT_NAME: name };
    const nothing = buildContext({ env, event: {}, status: 'success' });
    expect(choosePreset(nothing, { live: false })).toBe(preset);
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
    const failed = context('pull_request.opened', { status: 'failure' });
    expect(resolvePreset('pull_request', failed, options)).toBe('pull_request');
  });

  test('tells of a release also where the runner names no tag', () => {
    const released = context('release.published', { env: {}, status: 'failure' });
    expect(resolvePreset('release', released, options)).toBe('release');
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

describe('the verdict is over', () => {
  /** The facts of a deployment that came to something else. */
  const deployed = (state: string, sources: Partial<ContextSources> = {}) => {
    const { event } = loadEventFixture('deployment_status.created');
    const deployment_status = { state };
    return context('deployment_status.created', {
      event: { ...Object(event), deployment_status },
      ...sources,
    });
  };
  const failed = { verdict: 'failure', icon: '❌', failed: true };
  const checked = context('workflow_run.completed');
  const later = { live: false };

  test('what the event reports, where this job has nothing bad to tell', () => {
    for (const status of ['success', 'skipped', 'unknown'] as const) {
      const reporting = context('workflow_run.completed', { status });
      expect(withVerdictFor('check', reporting, later)).toEqual({ ...reporting, ...failed });
    }
    for (const status of ['timed_out', 'in_progress'] as const) {
      const worse = context('workflow_run.completed', { status });
      expect(withVerdictFor('check', worse, later)).toBe(worse);
    }
    expect(withVerdictFor('event', deployed('failure'), later)).toMatchObject(failed);
  });

  test('the same in a message of the author’s own, but for a live one, which is over its job', () => {
    expect(withVerdictFor(undefined, checked, later)).toMatchObject(failed);
    expect(withVerdictFor(undefined, checked, { live: true })).toBe(checked);
    expect(withVerdictFor('check', checked, { live: true })).toMatchObject(failed);
  });

  test('the run, in a status, where no bad deployment is reported', () => {
    expect(withVerdictFor('status', checked, later)).toBe(checked);
    for (const quiet of [deployed('success'), deployed('pending'), context('push')])
      expect(withVerdictFor('status', quiet, later)).toBe(quiet);
    const broken = deployed('failure');
    expect(broken.subject).toMatchObject({ name: 'deploy (24, ubuntu)' });
    expect(withVerdictFor('status', broken, later)).toEqual({
      ...broken,
      ...failed,
      subject: broken.run,
    });
  });

  test('the deploy, in a deploy', () => {
    const needs = { deploy: { result: 'skipped' }, test: { result: 'success' } } as const;
    const skipped = context('push', { needs });
    expect(skipped.verdict).toBe('success');
    expect(withVerdictFor('deploy', skipped, later)).toEqual({
      ...skipped,
      ...{ verdict: 'skipped', icon: '⏭️', failed: false },
    });
    const { subject, verdict } = withVerdictFor('deploy', deployed('failure'), later);
    expect(verdict).toBe('failure');
    expect(subject.name).toBe('deploy (24, ubuntu)');
  });

  test('the run, where the event reports nothing', () => {
    const pushed = context('push');
    expect(withVerdictFor('push', pushed, later)).toBe(pushed);
  });
});
