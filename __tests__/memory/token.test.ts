import { describe, expect, test } from '@jest/globals';
import { readBackendIds } from '../../src/memory/token.ts';
import { makeRuntimeToken } from '../../testing/github-storage/artifact-service.ts';

const run = '0f0b0f5c-1f6c-4d8e-9a30-1f7d0a2b3c4d';
const job = '5a2f4b1e-7c3d-4e5f-8a9b-0c1d2e3f4a5b';

test('the token of the runner names run and job', () => {
  expect(readBackendIds(makeRuntimeToken(1, `Actions.Results:${run}:${job}`))).toEqual({
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
  });
});

describe('there are none', () => {
  const withClaims = (claims: unknown) =>
    `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
  test.each([
    ['without a token', ''],
    ['without a second part', 'abc'],
    ['in what is no JSON', 'abc.abc.abc'],
    ['without scopes', withClaims({})],
    ['in claims that are none', withClaims(null)],
    ['in scopes that are no text', withClaims({ scp: 7 })],
    ['in other scopes', withClaims({ scp: 'Actions.GenericRead:1:2' })],
    ['in a scope that lacks the job', withClaims({ scp: 'Actions.Results:1' })],
    ['in a scope with empty ids', withClaims({ scp: 'Actions.Results::' })],
    ['in a scope with an empty job', withClaims({ scp: 'Actions.Results:1:' })],
    ['in a scope with an empty run', withClaims({ scp: 'Actions.Results::1' })],
    ['in a scope with more', withClaims({ scp: 'Actions.Results:1:2:3' })],
  ])('%s', (_, token) => {
    expect(() => readBackendIds(token)).toThrow(
      'The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.',
    );
  });
});
