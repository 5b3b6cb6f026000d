/** Good news only when it is true: what jobs have come to, and what may be said of them. */

import { describe, expect, test } from '@jest/globals';
import { conditions, fulfils } from '../../src/workflow/conditions.ts';
import { isDeploy, isUndoing } from '../../src/workflow/deploy-names.ts';
import type { Conclusion } from '../../src/workflow/facts/results.ts';
import {
  type DeployKnowledge,
  isNamed,
  judgeDeploy,
  judgeRun,
} from '../../src/workflow/verdict.ts';

/** `test: success, deploy: skipped` */
function jobsIn(text: string) {
  return text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [name = '', result = ''] = part.split(': ');
      return { name, result: result as Conclusion };
    });
}

describe('the verdict over a run', () => {
  test.each<[string, string, Conclusion]>([
    ['', 'ci: success', 'success'],
    ['', 'ci: failure', 'failure'],
    ['', 'ci: unknown', 'unknown'],
    ['', 'ci: in_progress', 'in_progress'],
    ['', 'ci: skipped', 'skipped'],
    ['a: success, b: cancelled, c: failure, d: skipped', 'ci: success', 'failure'],
    ['a: success, b: cancelled, c: skipped', 'ci: success', 'cancelled'],
    ['a: timed_out, b: cancelled', 'ci: success', 'timed_out'],
    ['a: skipped, b: success', 'ci: success', 'success'],
    ['a: skipped, b: skipped', 'ci: success', 'skipped'],
    ['a: success', 'ci: failure', 'failure'],
    ['a: success', 'ci: cancelled', 'cancelled'],
    ['a: success', 'ci: in_progress', 'in_progress'],
    ['a: success', 'ci: unknown', 'unknown'],
    ['a: failure', 'ci: in_progress', 'failure'],
    ['a: skipped', 'ci: failure', 'failure'],
  ])('%s; %s is %s', (others, own, verdict) => {
    const [job] = jobsIn(own);
    if (job === undefined) throw new Error('No job of its own.');
    expect(judgeRun({ own: job, others: jobsIn(others) })).toBe(verdict);
  });
});

describe('the verdict over a deploy', () => {
  const judge = (others: string, own: string, knowledge: Partial<DeployKnowledge> = {}) => {
    const [job] = jobsIn(own);
    if (job === undefined) throw new Error('No job of its own.');
    const { result, cause } = judgeDeploy(
      { own: job, others: jobsIn(others) },
      { isComplete: false, ...knowledge },
    );
    return cause === null ? result : `${result} by ${cause.name}`;
  };

  const rows: [others: string, own: string, verdict: string, Partial<DeployKnowledge>?][] = [
    // The job that deploys was skipped.
    ['test: success, deploy: skipped', 'tell: success', 'skipped'],
    ['test: success, deploy-eu: success, deploy-us: skipped', 'tell: success', 'success'],
    ['deploy-eu: success, deploy-us: failure', 'tell: success', 'failure'],
    ['deploy-eu: success, deploy-us: cancelled', 'tell: success', 'cancelled'],
    ['deploy: success, deploy-dry-run: skipped', 'tell: success', 'success'],
    // Trouble beside it.
    ['deploy: success, smoke-test: failure', 'tell: success', 'failure by smoke-test'],
    ['deploy: success, smoke-test: cancelled', 'tell: success', 'cancelled by smoke-test'],
    ['deploy: success, smoke-test: timed_out', 'tell: success', 'timed_out by smoke-test'],
    ['test: failure, deploy: skipped', 'tell: success', 'failure by test'],
    ['deploy: success', 'tell: failure', 'failure by tell'],
    ['deploy: success', 'tell: cancelled', 'cancelled by tell'],
    // Names that only speak of one.
    ['build-release-notes: success, deploy: skipped', 'tell: success', 'skipped'],
    [
      'build-release-notes: skipped, rollout: success',
      'tell: success',
      'unknown by build-release-notes',
    ],
    ['release-please: success, publish: skipped', 'tell: success', 'skipped'],
    ['deploy: skipped', 'notify-deploy: success', 'skipped'],
    ['deploy-eu: skipped', 'deploy: success', 'skipped'],
    ['deploy-eu: success', 'deploy-us: failure', 'failure by deploy-us'],
    // This job deploys.
    ['test: success, docs: skipped', 'deploy: success', 'success'],
    ['test: success', 'deploy: failure', 'failure'],
    ['test: success', 'deploy: in_progress', 'in_progress'],
    ['', 'deploy: success', 'success'],
    ['', 'deploy: unknown', 'unknown'],
    // No job is known to deploy.
    ['test: success, lint: success', 'tell: success', 'success'],
    ['test: success, rollout: skipped', 'tell: success', 'unknown by rollout'],
    ['test: skipped, lint: skipped', 'tell: success', 'skipped'],
    ['test: success', 'tell: unknown', 'unknown'],
    ['', 'ci: success', 'unknown by ci'],
    ['', 'ci: failure', 'failure by ci'],
    ['', 'ci: in_progress', 'in_progress by ci'],
    ['', 'ci: success', 'success', { isComplete: true }],
    ['undeploy: success', 'tell: success', 'unknown by undeploy'],
    ['deploy: success, rollback: success', 'tell: success', 'unknown by rollback'],
    ['deploy: success, rollback: skipped', 'tell: success', 'success'],
    // Not done yet.
    ['deploy: in_progress', 'tell: success', 'in_progress'],
    ['deploy: action_required', 'tell: success', 'action_required'],
    ['deploy-eu: success, deploy-us: in_progress', 'tell: success', 'in_progress by deploy-us'],
    [
      'deploy-eu: success, deploy-us: action_required',
      'tell: success',
      'action_required by deploy-us',
    ],
    ['deploy: success, lint: in_progress', 'tell: success', 'success'],
    ['lint: in_progress', 'ci: success', 'in_progress by lint'],
    ['deploy: unknown', 'tell: success', 'unknown'],
    // Inside of reusable workflows.
    ['deploy / build: success, deploy / rollout: skipped', 'tell: success', 'skipped'],
    ['release / test: success, release / publish: skipped', 'tell: success', 'skipped'],
    // The author has named it.
    ['test: success, rollout: skipped', 'tell: success', 'skipped', { named: 'rollout' }],
    ['rollout (eu): success, lint: skipped', 'tell: success', 'success', { named: 'rollout' }],
    ['deploy: success, rollout: skipped', 'tell: success', 'skipped', { named: 'rollout' }],
    ['', 'ci: success', 'success', { named: 'ci' }],
    ['test: success', 'tell: success', 'unknown by tell', { named: 'rolout' }],
    // The event tells.
    ['', 'tell: success', 'failure', { deployment: 'failure' }],
    ['', 'tell: success', 'success', { deployment: 'success' }],
    ['', 'tell: success', 'in_progress', { deployment: 'in_progress' }],
    ['', 'tell: failure', 'failure by tell', { deployment: 'success' }],
  ];
  test.each(
    rows.map(([others, own, verdict, known = {}]) => [others, own, verdict, known] as const),
  )('%s; %s: %s %j', (others, own, verdict, knowledge) => {
    expect(judge(others, own, knowledge)).toBe(verdict);
  });
});

test.each([
  ...['deploy', 'Deploy to production', 'deployProd', 'deploy_prod', 'prod-deploy', 'npm publish'],
  ...[
    'release',
    'ship-it',
    'deploy (eu, 24)',
    'deploy / run',
    'build-and-deploy',
    'test & release',
  ],
  ...['deploy-docs', 'publish-npm', 'semantic-release', 'DEPLOY', 'deploy-and-smoke-test'],
  ...['DEPLOY(eu)', '[eu] deploy', 'build + ship'],
])('%s deploys', (name) => {
  expect(isDeploy(name)).toBe(true);
});

test.each([
  ...['build-release-notes', 'release-notes', 'pre-deploy', 'test-deploy', 'release-please'],
  ...['undeploy', 'redeployment', 'published', 'shipping', 'notify-deploy', 'publish-test-results'],
  ...['deploy-check', 'dry-run-publish', 'build', 'test (deploy)', '', 'relationship'],
  ...['run (eu, deploy)', 'deploy / build-images'],
])('%s does not', (name) => {
  expect(isDeploy(name)).toBe(false);
});

test.each(['undeploy', 'Rollback eu', 'revert (prod)', 'cluster / teardown', 'auto-destroy'])(
  '%s takes back what was deployed',
  (name) => {
    expect(isUndoing(name)).toBe(true);
  },
);

test.each(['deploy', 'undeployed', 'reverts', 'destroyer', 'backrollback'])(
  '%s does not take back anything',
  (name) => {
    expect(isUndoing(name)).toBe(false);
  },
);

test('a job is meant by its id, whatever its matrix or its own jobs', () => {
  for (const job of ['rollout', 'rollout (eu)', 'rollout / run'])
    expect(isNamed(job, 'rollout')).toBe(true);
  for (const job of ['rollouts', 'rollout-eu', 'Rollout'])
    expect(isNamed(job, 'rollout')).toBe(false);
});

test('a condition is met by its own conclusion, and by the kinds of a failure', () => {
  const met = (verdict: Conclusion) =>
    conditions.filter((on) => fulfils({ verdict, change: 'none' }, on));
  expect(met('timed_out')).toEqual(['failure', 'timed_out']);
  expect(met('startup_failure')).toEqual(['failure']);
  expect(met('action_required')).toEqual(['action_required']);
  for (const neither of ['unknown', 'stale', 'neutral', 'in_progress'] as const)
    expect(met(neither)).toEqual([]);
});
