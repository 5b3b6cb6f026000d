/** What is deployed, and where: as the author says, else as the event does. */

import { describe, expect, test } from '@jest/globals';
import { buildContext } from '../../../src/workflow/context.ts';

describe('a deploy', () => {
  const deployment = { deployment: { environment: 'staging', ref: 'main' } };

  test.each([
    [{}, {}, { environment: null, version: 'abcdef0', url: null }],
    [deployment, {}, { environment: 'staging', version: 'main' }],
    [
      deployment,
      { environment: 'production', version: 2 },
      { environment: 'production', version: '2' },
    ],
    [
      deployment,
      { environment: ' ', version: null, url: ['x'] },
      { environment: 'staging', url: null },
    ],
    [{ deployment: { ref: 'a'.repeat(40) } }, {}, { version: 'aaaaaaa' }],
    // Names that only hold what could be a commit.
    [{ deployment: { ref: `v${'a'.repeat(40)}` } }, {}, { version: `v${'a'.repeat(40)}` }],
    [{ deployment: { ref: 'a'.repeat(41) } }, {}, { version: 'a'.repeat(41) }],
    [{ deployment: { ref: 'n'.repeat(40) } }, {}, { version: 'n'.repeat(40) }],
    [{ release: { tag_name: 'v2' } }, {}, { version: 'v2' }],
    [
      { deployment: {}, deployment_status: { environment_url: 'https://staging.example' } },
      {},
      { url: 'https://staging.example' },
    ],
    [
      { deployment: {}, deployment_status: { environment_url: 'https://staging.example' } },
      { url: 'https://hello.example' },
      { url: 'https://hello.example' },
    ],
    [{ ...deployment, deployment_status: { state: 'error' } }, {}, { result: 'failure' }],
    [{ ...deployment, deployment_status: { state: 'queued' } }, {}, { result: 'in_progress' }],
  ])('of %j with %j', (event, data, deploy) => {
    const env = { GITHUB_EVENT_NAME: 'deployment_status', GITHUB_SHA: 'abcdef0123456789' };
    const context = buildContext({ env, event, status: 'success', data });
    expect(context.deploy).toMatchObject(deploy);
  });
});
