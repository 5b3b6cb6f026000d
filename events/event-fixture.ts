/** Event fixtures: the payload of an event, and the environment that GitHub sets for it. */

import { readFileSync } from 'node:fs';
import type { ContextSources } from '../src/workflow/context.ts';
import { isFromFork } from '../src/workflow/facts/event.ts';
import { at, isObject, numberAt, textAt } from '../src/workflow/payload.ts';

/** The names of the fixtures, without `.json`. */
export const eventNames = [
  'push',
  'pull_request.opened',
  'pull_request.opened.fork',
  'pull_request.opened.dependabot',
  'release.published',
  'workflow_dispatch',
  'schedule',
  'deployment.created',
  'deployment_status.created',
  'issue_comment.created',
  'workflow_run.completed',
] as const;

export type EventName = (typeof eventNames)[number];

export function readEvent(name: EventName): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
}

/** What a job named `deploy` on ubuntu would see, in its second minute. */
export function loadEventFixture(name: EventName): ContextSources & { readonly event: unknown } {
  const event = readEvent(name);
  return {
    event,
    env: environmentOf(name, event),
    runnerFacts: {
      check_run_id: 46001,
      secret_source: 'Actions',
      matrix: { node: 24, os: 'ubuntu' },
    },
    status: 'success',
    needs: {
      build: { result: 'success', outputs: {} },
      test: { result: 'failure', outputs: {} },
      lint: { result: 'skipped', outputs: {} },
    },
    data: { url: 'https://hello.example', environment: 'production' },
    duration: 125,
  };
}

/**
 * The environment that GitHub's runner sets for an event.
 * @param name of the event, perhaps with an action behind it: `pull_request.opened`
 */
export function environmentOf(name: string, event: unknown): Record<string, string> {
  return {
    ...environment,
    ...repositoryOf(event),
    ...refOf(name, event),
    ...actorOf(event),
    GITHUB_EVENT_NAME: name.replace(/\..*/, ''),
  };
}

/** What `github.secret_source` is for an event: whose secrets the run has. */
export function secretSourceOf(name: string, event: unknown): 'None' | 'Actions' | 'Dependabot' {
  const isOfBranch = /^pull_request(_review|_review_comment)?(\.|$)/.test(name);
  if (isOfBranch && isObject(event) && isFromFork(event)) return 'None';
  const isByDependabot = textAt(event, 'sender', 'login') === 'dependabot[bot]';
  return isByDependabot && !name.startsWith('schedule') ? 'Dependabot' : 'Actions';
}

const environment = {
  GITHUB_ACTION: '__octo-org_twake-message-action',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_PATH: '/home/runner/work/_temp/_github_workflow/event.json',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_JOB: 'deploy',
  GITHUB_REPOSITORY: 'octo-org/hello',
  GITHUB_REPOSITORY_ID: '700100200',
  GITHUB_REPOSITORY_OWNER: 'octo-org',
  GITHUB_REPOSITORY_OWNER_ID: '583200',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '9000000007',
  GITHUB_RUN_NUMBER: '57',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  GITHUB_TOKEN: 'ghs_never',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_WORKFLOW_REF: 'octo-org/hello/.github/workflows/deploy.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  GITHUB_WORKSPACE: '/home/runner/work/hello/hello',
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'GitHub Actions 2',
  RUNNER_OS: 'Linux',
  RUNNER_TEMP: '/home/runner/work/_temp',
} as const;

/** `pull_request_target` runs on the base branch, other events of a pull request on its merge commit. */
function refOf(name: string, event: unknown): Record<string, string> {
  const head = textAt(event, 'pull_request', 'head', 'ref');
  if (head !== null) {
    const merge = `${at(event, 'number')}/merge`;
    const isTarget = name.startsWith('pull_request_target');
    return {
      ...(isTarget ? branchRef('main') : ref(`pull/${merge}`, merge, 'branch')),
      GITHUB_HEAD_REF: head,
      GITHUB_BASE_REF: 'main',
    };
  }
  const queued = textAt(event, 'merge_group', 'head_ref')?.replace('refs/heads/', '');
  const tag = textAt(event, 'release', 'tag_name') ?? textAt(event, 'deployment', 'ref');
  return {
    ...(tag === null ? branchRef(queued ?? 'main') : ref(`tags/${tag}`, tag, 'tag')),
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
  };
}

function branchRef(name: string): Record<string, string> {
  return ref(`heads/${name}`, name, 'branch');
}

function ref(path: string, name: string, type: string): Record<string, string> {
  return {
    GITHUB_REF: `refs/${path}`,
    GITHUB_REF_NAME: name,
    GITHUB_REF_PROTECTED: String(name === 'main'),
    GITHUB_REF_TYPE: type,
  };
}

function repositoryOf(event: unknown): Record<string, string> {
  const name = textAt(event, 'repository', 'full_name');
  const id = numberAt(event, 'repository', 'id');
  return {
    ...(name && {
      GITHUB_REPOSITORY: name,
      GITHUB_REPOSITORY_OWNER: name.replace(/\/.*/, ''),
    }),
    ...(id && { GITHUB_REPOSITORY_ID: String(id) }),
  };
}

function actorOf(event: unknown): Record<string, string> {
  const login = textAt(event, 'sender', 'login') ?? 'octocat';
  return { GITHUB_ACTOR: login, GITHUB_TRIGGERING_ACTOR: login };
}
