/** What the main stage leaves to the post stage: nobody else can write it, and it leads nowhere but where the message is. */

import { describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/report/log.ts';
import { hasState, keepState, openState, readState } from '../../src/stages/live.ts';
import type { AcceptedMessage } from '../../src/twake/api.ts';
import type { Delivery } from '../../src/twake/delivery.ts';
import { v1 } from '../../src/twake/v1/v1.ts';

const connection = {
  api_url: new URL('https://me:pw@twake.example.com/base?x=1'),
  public_id: 'app',
  private_api_key: 's3cret-key',
  group_id: 'company',
  access_token: '',
};
const twake = v1.connect(connection);
const runner = {
  GITHUB_STATE: '/runner/state',
  GITHUB_ENV: '/runner/env',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'deploy',
};

/** A runner that keeps what it is told. */
function open(env: Readonly<Record<string, string | undefined>> = runner) {
  const state: Record<string, string> = {};
  const exported: Record<string, string> = {};
  const lines: string[] = [];
  const line = (kind: string) => (text: string | Error) => void lines.push(`${kind}: ${text}`);
  const core = {
    getState: (name: string) => state[name] ?? '',
    saveState: (name: string, value: string) => {
      if (state['full']) throw new Error('ENOSPC');
      state[name] = value;
    },
    exportVariable: (name: string, value: string) => {
      exported[name] = value;
    },
    debug: line('debug'),
    warning: line('warning'),
  } as unknown as Parameters<typeof openState>[0]['core'];
  return { core, env, log: createLog(core), state, exported, lines };
}

const accepted: AcceptedMessage = {
  message_id: 'm1',
  // As the server spells it; the target is as it was asked.
  channel_id: 'C',
  parent_message_id: '',
  created_at: '1',
  message_url: '',
  target: { channel_id: 'c', message_id: 'm1' },
};
const delivery: Delivery = {
  target: { channel_id: 'c' },
  operation: 'post',
  outcome: 'sent',
  attempts: 1,
  accepted,
};
const { accepted: _, ...lost } = delivery;

const sent = {
  twake,
  deliveries: [delivery],
  mentions: ['all' as const, { name: 'jane', id: 'jane-id' }],
  started_ms: 1_795_370_400_000,
  status: 'success' as const,
};

/** The state of a step that has sent its message. */
function keep(changes: Partial<typeof sent> = {}, env?: Parameters<typeof open>[0]) {
  const dependencies = open(env);
  keepState({ ...sent, ...changes }, dependencies);
  return dependencies;
}

describe('the state', () => {
  test('is what was sent, for the same step', () => {
    const { core, env, exported, lines } = keep({
      deliveries: [
        delivery,
        { ...lost, outcome: 'failed' },
        {
          ...delivery,
          accepted: {
            ...accepted,
            target: { channel_id: 'c', message_id: 'm2', parent_message_id: 'm0' },
          },
        },
      ],
    });
    expect(exported).toEqual({ TWAKE_MESSAGE_LIVE: 'true' });
    expect(hasState({ core })).toBe(true);
    expect(readState({ core, env }, twake)).toEqual({
      address: { api_url: 'https://twake.example.com/base', group_id: 'company' },
      started_ms: 1_795_370_400_000,
      status: 'success',
      targets: [
        { channel_id: 'c', message_id: 'm1' },
        { channel_id: 'c', message_id: 'm2', parent_message_id: 'm0' },
      ],
      mentioned: ['all', 'jane-id'],
    });
    expect(lines).toEqual([]);
  });

  test('holds nothing secret', () => {
    expect(JSON.stringify(keep().state)).not.toMatch(/s3cret|me:pw/);
  });

  test.each<[what: string, changes: Partial<typeof sent>, env: Record<string, string>]>([
    ['nothing was accepted', { deliveries: [lost as Delivery] }, {}],
    ['the runner keeps no state', {}, { GITHUB_STATE: '' }],
    ['the runner cannot be asked for a post stage', {}, { GITHUB_ENV: '' }],
  ])('is not kept where %s', (_, changes, env) => {
    const { core, state, exported } = keep(changes, { ...runner, ...env });
    expect({ state, exported }).toEqual({ state: {}, exported: {} });
    expect(hasState({ core })).toBe(false);
  });
});

describe('the state that an earlier step left', () => {
  test('is emptied', () => {
    const dependencies = keep();
    openState(dependencies);
    expect(dependencies.state).toEqual({ live: '' });
    expect(hasState(dependencies)).toBe(false);
  });

  test('is left alone by a runner that keeps none', () => {
    const dependencies = open({ ...runner, GITHUB_STATE: '' });
    openState(dependencies);
    expect(dependencies.state).toEqual({});
  });

  test('is no reason to send nothing where it cannot be emptied', () => {
    const dependencies = open();
    dependencies.state['full'] = 'yes';
    openState(dependencies);
    expect(dependencies.lines).toEqual([
      'debug: The state of this step could not be opened: ENOSPC',
    ]);
  });
});

describe('a state is refused', () => {
  const code = 'invalid_input';

  test.each<[what: string, forge: (state: string) => string]>([
    ['is empty', () => ''],
    ['is no state', () => 'true'],
    ['names another message', (state) => state.replace('m1', 'm2')],
    ['has another signature', (state) => `${'0'.repeat(64)}${state.slice(64)}`],
    ['has a signature of strange characters', (state) => `${'é'.repeat(64)}${state.slice(64)}`],
    ['has something before it', (state) => ` ${state}`],
    ['has something behind it', (state) => `${state} `],
    ['has no signature', (state) => state.slice(65)],
  ])('that %s', (_, forge) => {
    const { core, env, state } = keep();
    state['live'] = forge(state['live'] ?? '');
    expect(() => readState({ core, env }, twake)).toThrow(
      expect.objectContaining({
        code,
        message:
          'the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.',
      }),
    );
  });

  test.each([
    ['run', { GITHUB_RUN_ID: '8' }],
    ['attempt', { GITHUB_RUN_ATTEMPT: '2' }],
    ['job', { GITHUB_JOB: 'build' }],
  ])('that is of another %s', (_, env) => {
    const { core } = keep();
    expect(() => readState({ core, env: { ...runner, ...env } }, twake)).toThrow(
      'was not written by this step',
    );
  });

  test('that was written with another key', () => {
    const other = v1.connect({ ...connection, private_api_key: 'other-key' });
    expect(() => readState(keep(), other)).toThrow('its key is another one now');
  });

  test.each<[name: 'api_url' | 'group_id', value: URL | string, is: string, was: string]>([
    [
      'api_url',
      new URL('https://twake.example.com/'),
      'https://twake.example.com/',
      'https://twake.example.com/base',
    ],
    ['group_id', 'other', 'other', 'company'],
    ['group_id', '', 'nothing', 'company'],
  ])('where %s is %s by now', (name, value, is, was) => {
    const elsewhere = v1.connect({ ...connection, [name]: value });
    expect(() => readState(keep(), elsewhere)).toThrow(
      expect.objectContaining({
        code,
        message: `\`${name}\` came out as ${is} at the end of the job, and the message went to ${was}. Give \`${name}\` a value that does not change during the job.`,
      }),
    );
  });
});
