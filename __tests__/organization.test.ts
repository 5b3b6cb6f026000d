/**
 * examples/org and docs/organization.md keep what they promise to an organization, as far as a look at them can tell.
 * scripts/e2e/organization.ts runs the two workflows.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checkCalled, checkCaller } from './documents/organization.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const called = read('examples/org/tell.yml');
const caller = read('examples/org/deploy.yml');
const page = read('docs/organization.md');
const call = {
  uses: 'ORG/.github/.github/workflows/tell.yml@main',
  secret: 'TWAKE_PRIVATE_API_KEY',
};

test('the called workflow asks nothing of its callers, and cannot harm them', () => {
  expect(checkCalled(called)).toEqual([]);
});

test('the caller tells of all its jobs, always', () => {
  expect(checkCaller(caller, call)).toEqual([]);
});

describe('the rules bite', () => {
  const asks = 'it asks for permissions';
  test.each([
    ['permissions of the workflow', '\njobs:', '\npermissions: {}\njobs:', asks],
    ['permissions of a job', '    steps:', '    permissions: { actions: read }\n    steps:', asks],
    [
      'a secret that is required',
      'required: false',
      'required: true',
      'TWAKE_PRIVATE_API_KEY is required',
    ],
    [
      'a failure that counts',
      'fail_on_error: false',
      'fail_on_error: true',
      'turns its caller red',
    ],
  ])('called: %s', (_, part, by, fault) => {
    expect(checkCalled(called.replace(part, by))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['a job that nobody waits for', '[test, deploy]', '[test]', 'deploy is not told of'],
    ['no `if`', '    if: always()\n', '', 'it is silent in bad times'],
    ['no results', `\${{ toJSON(needs) }}`, '{}', 'it hands on no results'],
    ['no secret', /secrets:\n.*\n/, '', 'it hands on no TWAKE_PRIVATE_API_KEY'],
    [
      'another secret',
      'secrets.TWAKE_PRIVATE',
      'secrets.PRIVATE',
      'it hands on no TWAKE_PRIVATE_API_KEY',
    ],
    ['another workflow', 'tell.yml@main', 'tell.yml@v1', `no job uses ${call.uses}`],
  ])('caller: %s', (_, part, by, fault) => {
    expect(checkCaller(caller.replace(part, by), call)).toEqual([fault]);
  });

  test('but all secrets may be inherited', () => {
    const heir = caller.replace(/secrets:\n.*\n/, 'secrets: inherit\n');
    expect(checkCaller(heir, call)).toEqual([]);
  });
});

test('without a variable, it takes the server that the action takes', () => {
  const { inputs } = parse(read('action.yml'));
  expect(called).toContain(`\${{ vars.TWAKE_API_URL || '${inputs.api_url.default}' }}`);
});

test('who allows this action allows nothing else with it: it runs no other', () => {
  const { runs }: { runs: Record<string, string> } = parse(read('action.yml'));
  expect(runs).toEqual({
    using: 'node24',
    main: expect.stringMatching(/^dist\//),
    post: expect.stringMatching(/^dist\//),
    'post-if': expect.any(String),
  });
});

describe('docs/organization.md', () => {
  test('shows the job that calls as it stands in the caller', () => {
    const [, excerpt = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const { tell } = parse(excerpt);
    expect(parse(caller).jobs.tell).toMatchObject(tell);
  });

  test('names every variable and secret that the called workflow reads, and no other', () => {
    const names = (text: string) => [...new Set(text.match(/\bTWAKE_\w+/g))].sort();
    expect(names(page)).toEqual(names(called));
  });

  test('names every input that it has', () => {
    const { on } = parse(called);
    const inputs = Object.keys(on.workflow_call.inputs);
    expect(inputs.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
