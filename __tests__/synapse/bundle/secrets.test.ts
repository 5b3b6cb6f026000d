/** The token of a real homeserver's account, through the bundle: it is masked first, and then in nothing that a step leaves. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../local-runner/runner.ts';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { commandsIn } from '../../../testing/faults/runner-oracle.ts';
import { openSession, type Session } from '../session.ts';
import { listEvents } from './reading.ts';
import { endStep, type Inputs, type RunInRoom, sentBy, stepsFor } from './steps.ts';

let homeserver: Homeserver;
let alice: Session;
let run: RunInRoom;
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  const { deploys } = homeserver.rooms;
  run = stepsFor(homeserver, { channel_id: deploys, content: 'Hello', retries: '0' });
});
afterAll(() => homeserver.stop());

/** With all that a step can be made to tell. */
const loudly = { env: { RUNNER_DEBUG: '1' } };

function expectKept({ log, ...files }: RunResult, token: string): void {
  const masks = commandsIn(log).filter(({ name }) => name === 'add-mask');
  expect(masks.map(({ data }) => data)).toEqual([token]);
  expect(log).toMatch(/^::add-mask::/);
  const rest = log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(files);
  expect(rest).not.toContain(token);
  for (const spelling of ['base64', 'base64url', 'hex'] as const)
    expect(rest).not.toContain(Buffer.from(token).toString(spelling).replace(/=+$/, ''));
}

describe.each(['of a login', 'made by the administrator'])('a token %s', (whose) => {
  const tokenOf = () => {
    const { token, adminMadeToken } = homeserver.accounts.bot;
    return whose === 'of a login' ? token : adminMadeToken;
  };

  test.each<readonly [what: string, inputs: Inputs, outcome: string]>([
    ['sent', { summary: 'true' }, 'sent'],
    ['an edit', { message_id: '$own' }, 'sent'],
    ['a thread', { parent_message_id: '$own' }, 'sent'],
    ['a dry run', { dry_run: 'true' }, 'dry_run'],
    ['refused', { channel_id: '!nosuch:localhost', summary: 'true' }, 'failed'],
    ['an input is wrong', { retries: 'many' }, 'failed'],
    ['an unknown address', { api_url: 'http://127.0.0.1:9' }, 'failed'],
  ])('%s', async (_, inputs, outcome) => {
    const access_token = tokenOf();
    const own = inputs['message_id'] ?? inputs['parent_message_id'];
    const id = own === undefined ? '' : sentBy(await run({ access_token }));
    const filled = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, value.replace('$own', () => id)]),
    );
    const result = await run({ access_token, ...filled }, loudly);
    expect(result.outputs).toMatchObject({ outcome });
    expectKept(result, access_token);
  });

  test('a live message, in both stages', async () => {
    const inputs = { access_token: tokenOf(), live: 'true' };
    const main = await run(inputs, loudly);
    expect(main.state['live']).toContain(sentBy(main));
    expectKept(main, inputs.access_token);
    expectKept(
      await endStep(run, inputs, { ...loudly, main, status: 'success' }),
      inputs.access_token,
    );
  });
});

test('what the homeserver says of a token that it does not know', async () => {
  const access_token = `syt_${'Ab1_'.repeat(8)}`;
  const result = await run({ access_token }, loudly);
  expect(result.outputs).toMatchObject({ outcome: 'failed', error_code: 'unknown_token' });
  expectKept(result, access_token);
});

test('no template finds it, and nothing of it is in an event of the room', async () => {
  const inputs = { template: 'true', content: '{{ env.INPUT_ACCESS_TOKEN }}' };
  expect((await run(inputs)).outputs).toMatchObject({ error_code: 'invalid_template' });
  sentBy(await run({}));
  const { token, adminMadeToken } = homeserver.accounts.bot;
  const events = JSON.stringify(await listEvents(alice, homeserver.rooms.deploys));
  expect(events).toContain('Hello');
  for (const secret of [token, adminMadeToken]) expect(events).not.toContain(secret);
});
