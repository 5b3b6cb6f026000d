/** Where GitHub gives a run no secrets, the reason is known; everywhere else a missing one is a mistake. */

import { expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../events/event-fixture.ts';
import { readGithub } from '../../src/workflow/github.ts';
import { whySecretsAreWithheld } from '../../src/workflow/withheld.ts';

interface Change {
  readonly on?: string;
  readonly actor?: string;
  readonly source?: string | null;
  readonly fork?: boolean;
}

function reason(name: EventName, { on, actor, source = null, fork }: Change): string | undefined {
  const { env, event } = loadEventFixture(name);
  const payload = structuredClone(event) as { repository: { fork: boolean; id: number } };
  if (fork) payload.repository.fork = true;
  return whySecretsAreWithheld(
    readGithub({
      env: {
        ...env,
        ...(on && { GITHUB_EVENT_NAME: on }),
        ...(actor && { GITHUB_ACTOR: actor }),
      },
      event: payload,
      runnerFacts: { secret_source: source },
    }),
  );
}

test.each<[EventName, Change, string]>([
  ['pull_request.opened.fork', {}, 'pull requests from forks'],
  ['pull_request.opened.fork', { source: 'None' }, 'pull requests from forks'],
  ['pull_request.opened.fork', { on: 'pull_request_review' }, 'pull requests from forks'],
  ['pull_request.opened.fork', { on: 'pull_request_review_comment' }, 'pull requests from forks'],
  ['pull_request.opened.dependabot', {}, 'Dependabot'],
  ['pull_request.opened.dependabot', { actor: 'octocat' }, 'Dependabot'],
  ['pull_request.opened.dependabot', { on: 'pull_request_target' }, 'Dependabot'],
  ['push', { actor: 'dependabot[bot]' }, 'Dependabot'],
  ['push', { on: 'create', actor: 'dependabot[bot]' }, 'Dependabot'],
  ['deployment.created', { actor: 'dependabot[bot]' }, 'Dependabot'],
  ['deployment_status.created', { actor: 'dependabot[bot]' }, 'Dependabot'],
  ['push', { source: 'Dependabot' }, 'Dependabot'],
  ['push', { fork: true }, 'runs in a fork'],
  ['push', { fork: true, source: 'Actions' }, 'runs in a fork'],
  ['schedule', { fork: true }, 'runs in a fork'],
  ['pull_request.opened', { fork: true }, 'runs in a fork'],
])('%s %j: %s', (event, change, words) => {
  expect(reason(event, change)).toContain(words);
});

test.each<[EventName, Change, string]>([
  ['pull_request.opened.fork', {}, '`pull_request_target`'],
  ['pull_request.opened.dependabot', {}, 'Secrets and variables, Dependabot'],
  ['push', { fork: true }, 'Set them in the fork'],
])('%s %j: what to do', (event, change, words) => {
  expect(reason(event, change)).toContain(words);
});

test('variables reach Dependabot', () => {
  expect(reason('pull_request.opened.dependabot', {})).not.toContain('variables.');
});

test.each<[EventName, Change]>([
  ['push', {}],
  ['schedule', { actor: 'dependabot[bot]' }],
  ['pull_request.opened', {}],
  ['pull_request.opened.fork', { on: 'pull_request_target' }],
  ['pull_request.opened.fork', { source: 'Actions' }],
  ['pull_request.opened.dependabot', { source: 'Actions' }],
  ['pull_request.opened.dependabot', { on: 'pull_request_target', actor: 'octocat' }],
  ['workflow_run.completed', {}],
  ['workflow_run.completed', { actor: 'dependabot[bot]' }],
  ['issue_comment.created', {}],
])('%s %j: not withheld', (event, change) => {
  expect(reason(event, change)).toBeUndefined();
});

test('a run by hand has no reason', () => {
  expect(whySecretsAreWithheld(readGithub({ env: {}, event: undefined }))).toBeUndefined();
});
