/**
 * What scripts/e2e/memory.ts has act run as steps of one job: the memory, over act's own services.
 *
 * act has no list of artifacts across runs, as GitHub's API has it: that is made here of what its service lists of this run.
 */

import { exportVariable } from '@actions/core';
import { createMemory, type Octokit } from '../../src/memory/memory.ts';
import { readBackendIds } from '../../src/memory/token.ts';
import { createHttp } from '../../src/net/http.ts';

const [question = '', way = ''] = process.argv.slice(2);
const { ACTIONS_RESULTS_URL = '', ACTIONS_RUNTIME_TOKEN = '', ...rest } = process.env;

const ids = readBackendIds(ACTIONS_RUNTIME_TOKEN);

async function call(method: string, request: Readonly<Record<string, unknown>>) {
  const path = `/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const response = await fetch(new URL(path, ACTIONS_RESULTS_URL), {
    method: 'POST',
    headers: { authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}` },
    body: JSON.stringify({ ...ids, ...request }),
  });
  return (await response.json()) as Record<string, unknown>;
}

const repository = rest['GITHUB_REPOSITORY'];

let requests = 0;

const octokit: Octokit = {
  request: async (route, { name }) => {
    requests += 1;
    const respond = (data: unknown, headers = {}) => ({ status: 200, headers, data });
    if (route.endsWith('/zip')) {
      const { signedUrl } = await call('GetSignedArtifactURL', { name: listed });
      return respond('', { location: signedUrl });
    }
    listed = String(name);
    const { artifacts = [] } = await call('ListArtifacts', { name_filter: name });
    const found = (artifacts as { readonly name: string }[]).map((artifact, index) => ({
      ...{ id: index, name: artifact.name, expired: false },
      workflow_run: { id: Number(rest['GITHUB_RUN_ID']), repository_id: repository },
    }));
    return respond({ total_count: found.length, artifacts: found });
  },
};

let listed = '';

/** Without what the step before exported, as in another job. */
const withoutVariables = Object.fromEntries(
  Object.entries(rest).filter(([name]) => !name.startsWith('TWAKE_MESSAGE_')),
);

const service = way === 'cache' ? {} : { ACTIONS_RESULTS_URL };
const memory = createMemory({
  subject: { key: '../hostile, "subject"\n🚀', address: { api_url: 'https://api.twake.app' } },
  secret: 'secret',
  env: {
    ...{ ...(way === 'variable' ? rest : withoutVariables), ...service, ACTIONS_RUNTIME_TOKEN },
    // act never says it, and each step is the first attempt.
    GITHUB_RUN_ATTEMPT: '1',
  },
  http: createHttp({}),
  octokit: async () => octokit,
  exportVariable,
  date: () => new Date(),
});

const signal = AbortSignal.timeout(3000);
const messages = [{ channel_id: 'c1', message_id: 'm1' }];
const result =
  question === 'remember'
    ? ((await memory.remember({ messages, mentioned: [], sequence: 1 }, signal)) ?? 'stored')
    : await memory.recall(signal);
console.log(`RESULT ${JSON.stringify({ question, way, requests, result })}`);
