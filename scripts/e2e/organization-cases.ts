/** What befalls the workflows of examples/org, and what people then read in the channel. */

import { readEvent } from '../../events/event-fixture.ts';
import { account } from '../../local-twake/accounts.ts';
import type { Fault } from '../../local-twake/faults.ts';

export interface OrganizationCase {
  readonly name: string;
  readonly event: 'push' | 'pull_request';
  readonly payload: unknown;
  /** What is different in the caller. */
  readonly edit?: (caller: string) => string;
  /** The scripts that the caller runs. */
  readonly test?: string;
  readonly deploy?: string;
  /** Whether the run has no secrets and no variables, as GitHub has it for strangers. */
  readonly isWithheld?: boolean;
  /** What is wrong with Twake. */
  readonly fault?: Fault;
  /** Of the caller's run. */
  readonly conclusion: 'success' | 'failure';
  readonly messages: readonly string[];
  /** What the log says where no message does. */
  readonly log?: string;
}

const push = { event: 'push', payload: readEvent('push') } as const;
const pullRequest = {
  event: 'pull_request',
  edit: replace(/ {2}push:\n.*\n/, '  pull_request:\n'),
  isWithheld: true,
} as const;
const fails = 'exit 1';
const secrets = / {4}secrets:\n.*\n/;

export const cases: readonly OrganizationCase[] = [
  {
    ...push,
    name: 'the deploy works',
    conclusion: 'success',
    messages: ['✅ Deployed hello 6dcb09b to production'],
  },
  {
    ...push,
    name: 'the deploy fails',
    deploy: fails,
    conclusion: 'failure',
    messages: ['❌ Failed to deploy hello 6dcb09b to production @all'],
  },
  {
    ...push,
    name: 'the tests fail, so nothing is deployed',
    test: fails,
    conclusion: 'failure',
    messages: ['❌ Deploy of hello 6dcb09b to production: test failed @all'],
  },
  {
    ...push,
    name: 'the deploy is skipped',
    edit: replace('    needs: test\n', '    needs: test\n    if: false\n'),
    conclusion: 'success',
    messages: ['⏭️ Skipped deploying hello 6dcb09b to production'],
  },
  {
    ...push,
    // act can cancel a run as a whole only, and then nobody tells. This is what GitHub has in `needs`.
    name: 'the deploy is cancelled',
    edit: replace(
      `\${{ toJSON(needs) }}`,
      `'{"test":{"result":"success","outputs":{}},"deploy":{"result":"cancelled","outputs":{}}}'`,
    ),
    conclusion: 'success',
    messages: ['🚫 Cancelled deploying hello 6dcb09b to production'],
  },
  {
    ...push,
    // On GitHub, the name of the run is the caller's, `Deploy`; act has that of the called workflow.
    name: 'another channel, and what suits the event',
    edit: replace('preset: deploy', `channel_id: ${account.channel_ids[1]}`),
    conclusion: 'success',
    messages: ['in Deploys: ✅ Tell succeeded'],
  },
  {
    ...push,
    name: 'all secrets are inherited',
    edit: replace(secrets, '    secrets: inherit\n'),
    conclusion: 'success',
    messages: ['✅ Deployed hello 6dcb09b to production'],
  },
  {
    ...push,
    name: 'the secret is forgotten',
    edit: replace(secrets, ''),
    conclusion: 'success',
    messages: [],
    log: 'a reusable workflow needs the secret from its caller',
  },
  {
    ...push,
    name: 'Twake refuses, and the deploy stays green',
    fault: { kind: 'status', status: 403 },
    conclusion: 'success',
    messages: [],
    log: '::warning::',
  },
  {
    ...pullRequest,
    name: 'a pull request from a fork',
    payload: readEvent('pull_request.opened.fork'),
    conclusion: 'success',
    messages: [],
    log: 'GitHub gives no secrets and no variables to pull requests from forks.',
  },
  {
    ...pullRequest,
    name: 'a pull request of Dependabot',
    payload: readEvent('pull_request.opened.dependabot'),
    conclusion: 'success',
    messages: [],
    log: 'GitHub gives runs that Dependabot caused the secrets of Dependabot only.',
  },
];

/** A change of the caller. It throws where it changes nothing, so that no case becomes another one unseen. */
function replace(part: string | RegExp, by: string): (caller: string) => string {
  return (caller) => {
    // As a function: `$` in a text would mean something.
    const edited = caller.replace(part, () => by);
    if (edited === caller) throw new Error(`There is no ${part} in examples/org/deploy.yml.`);
    return edited;
  };
}
