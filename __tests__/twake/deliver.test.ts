/** Several channels, repeats and time, with a network that answers from a list. Real sockets: bundle.test.ts. */

import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { text } from '../../src/message/text.ts';
import type { HttpRequest, HttpResult } from '../../src/net/http.ts';
import type { Ask, Judgement } from '../../src/twake/api.ts';
import { deliver, sendingsFor } from '../../src/twake/deliver.ts';
import type { DeliveryRequest } from '../../src/twake/delivery.ts';
import { v1 } from '../../src/twake/v1/v1.ts';
import { accepted, elsewhere, network, noResponse, status } from './network.ts';
import { anyRequest, brief, failure, found, gone, plan, scripted } from './scripted.ts';

const twake = v1.connect({
  api_url: new URL('https://twake.example.com'),
  public_id: 'app',
  private_api_key: 'key',
  group_id: 'company',
  access_token: '',
});
const content = {
  type: 'root',
  children: [{ type: 'paragraph', children: [text('Hi')] }],
} as const;

const request = {
  ...plan,
  twake,
  message: await twake.prepare({ content }),
} satisfies DeliveryRequest;

describe('one channel', () => {
  test.each([
    ['accepted', [accepted('m')], {}, ['sent', 1, 'm']],
    ['refused once, accepted then', [noResponse('no'), accepted('m')], {}, ['sent', 2, 'm']],
    [
      'too many requests, accepted then',
      [status(429), status(429), accepted('m')],
      {},
      ['sent', 3, 'm'],
    ],
    ['always too many requests', [status(429)], {}, ['failed', 4, 'rate_limited']],
    ['no retries', [status(429)], { retries: 0 }, ['failed', 1, 'rate_limited']],
    ['not available: a proxy may say so', [status(503)], {}, ['unknown', 1, 'server_error']],
    [
      'for another channel',
      [elsewhere],
      { delivery: 'at_least_once' },
      ['unknown', 1, 'other_channel'],
    ],
    ['fate unknown', [noResponse('unknown'), accepted('m')], {}, ['unknown', 1, 'timeout']],
    [
      'fate unknown, at least once',
      [noResponse('unknown'), accepted('m')],
      { delivery: 'at_least_once' },
      ['sent', 2, 'm'],
    ],
    [
      'unknown, then refused',
      [noResponse('unknown'), status(403)],
      { delivery: 'at_least_once' },
      ['unknown', 2, 'refused'],
    ],
    ['refused for good', [status(403), accepted('m')], {}, ['failed', 1, 'refused']],
  ] as const)('%s', async (_, responses, policy, expected) => {
    const { dependencies } = network(responses);
    const deliveries = await deliver(
      { ...request, policy: { ...request.policy, ...policy } },
      dependencies,
    );
    expect(brief(deliveries)).toEqual([expected]);
  });

  test('an edit whose fate is unknown is repeated: it cannot be there twice', async () => {
    const { dependencies } = network([noResponse('unknown'), accepted('m')]);
    const targets = [{ channel_id: 'a', message_id: 'm' }];
    expect(brief(await deliver({ ...request, targets }, dependencies))).toEqual([['sent', 2, 'm']]);
  });

  test.each([
    ['edit', { message: request.message }],
    ['removal', {}],
  ])('an %s is repeated while the server is not available', async (_, message) => {
    const { dependencies, requests } = network([status(503)]);
    const { message: __, ...rest } = request;
    const targets = [{ channel_id: 'a', message_id: 'm' }];
    const deliveries = await deliver(
      { ...rest, ...message, targets } as DeliveryRequest,
      dependencies,
    );
    expect(brief(deliveries)).toEqual([['unknown', 4, 'server_error']]);
    expect(requests).toHaveLength(4);
  });

  test('an id that holds a secret is none, and is passed on to nobody', async () => {
    const { dependencies } = network([accepted('s3cret-Key')]);
    const hide = (text: string) => text.replace('s3cret', '***');
    const deliveries = await deliver(request, { ...dependencies, hide });
    expect(brief(deliveries)).toEqual([['unknown', 1, 'no_message_id']]);
    expect(JSON.stringify(deliveries)).not.toContain('s3cret');
  });

  test('no channel is no delivery', async () => {
    const { dependencies } = network([]);
    expect(await deliver({ ...request, targets: [] }, dependencies)).toEqual([]);
  });

  test('a signal that came meanwhile is heard before anything is sent', async () => {
    const { dependencies, abort, requests } = network([accepted('m')]);
    const turn = async () => abort.abort();
    expect(brief(await deliver(request, { ...dependencies, turn }))).toEqual([
      ['failed', 0, 'interrupted'],
    ]);
    expect(requests).toEqual([]);
  });

  test('what no server takes is not begun', async () => {
    const { dependencies, requests } = network([accepted('m')]);
    const message_fields = { hidden_data: { x: 'é'.repeat(2 ** 19) } };
    const large = { ...request, message: await twake.prepare({ content, message_fields }) };
    const deliveries = await deliver(large, dependencies);
    expect(brief(deliveries)).toEqual([['failed', 0, 'too_large']]);
    expect(deliveries[0]?.error?.message).toMatch(/has 1048\d{3} bytes, and servers take 1048576/);
    expect(requests).toEqual([]);
    expect(sendingsFor(large)[0]?.error?.message).toMatch(/nothing was sent\.$/);
  });

  test('a reply that came back in the channel itself is sent, with a warning', async () => {
    const { dependencies } = network([accepted('m')]);
    const targets = [{ channel_id: 'a', parent_message_id: 'p' }];
    const [reply] = await deliver({ ...request, targets }, dependencies);
    expect(reply).toMatchObject({ outcome: 'sent', warning: expect.stringContaining('thread p') });
    const [message] = await deliver(request, dependencies);
    expect(message).not.toHaveProperty('warning');
  });

  test('a removal is requested, and repeated until it was', async () => {
    const { dependencies, requests } = network([
      noResponse('unknown'),
      { kind: 'response', status: 200, headers: {}, body: '{"result":{}}' },
    ]);
    const { message: _, ...removal } = {
      ...request,
      targets: [{ channel_id: 'a', message_id: 'm' }],
    };
    const deliveries = await deliver(removal, dependencies);
    expect(brief(deliveries)).toEqual([['removed', 2, '']]);
    expect(deliveries[0]).toMatchObject({
      operation: 'remove',
      response: { result: {} },
      confirmation: expect.stringMatching(/which Twake does not confirm$/),
    });
    expect(requests.map(({ url }) => url.pathname)).toEqual([
      '/api/v1/messages/remove',
      '/api/v1/messages/remove',
    ]);
  });

  test('waits as long as the server asks', async () => {
    const { dependencies, waits } = network([status(429, { 'retry-after': '3' }), accepted('m')]);
    await deliver(request, dependencies);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(3000);
  });

  test.each([
    ['3', true],
    ['2', false],
  ])('says so before a wait of more than %s s: %j', async (seconds, isTold) => {
    const responses = [status(429, { 'retry-after': seconds }), accepted('m')];
    const { dependencies, lines } = network(responses);
    await deliver(request, { ...dependencies, random: () => 0.1 });
    const told = `Channel a: The server answered HTTP 429: too many requests. The next attempt follows in 4 s.`;
    expect(lines.includes(told)).toBe(isTold);
  });

  test('does not wait for longer than there is time, whatever its clock shows', async () => {
    const { dependencies, waits } = network([status(429, { 'retry-after': '40' }), accepted('m')]);
    const deliveries = await deliver(request, { ...dependencies, now: () => 1_000_000 });
    expect(brief(deliveries)).toEqual([['failed', 1, 'rate_limited']]);
    expect(waits).toEqual([]);
  });

  test('one attempt never gets more than 10 seconds, and never more than is left', async () => {
    const { dependencies, limits } = network([accepted('m')]);
    await deliver(request, dependencies);
    await deliver({ ...request, policy: { ...request.policy, timeout_ms: 4000 } }, dependencies);
    expect(limits).toEqual([10_000, 4000]);
  });

  test('an interruption ends it, without another attempt', async () => {
    const { dependencies, abort } = network([
      () => {
        abort.abort();
        return noResponse('no');
      },
    ]);
    expect(brief(await deliver(request, dependencies))).toEqual([['failed', 1, 'unreachable']]);
  });

  test('an interruption during a wait ends it, and no further request is counted', async () => {
    const { dependencies, abort, requests } = network([status(429)]);
    const sleep = async () => abort.abort();
    const deliveries = await deliver(request, { ...dependencies, sleep });
    expect(brief(deliveries)).toEqual([['failed', 1, 'interrupted']]);
    expect(deliveries[0]?.error?.message).toMatch(/HTTP 429.* Then interrupted\.$/);
    expect(requests).toHaveLength(1);
  });

  test('an interruption during a wait keeps the doubt', async () => {
    const { dependencies, abort } = network([noResponse('unknown')]);
    const policy = { ...request.policy, delivery: 'at_least_once' } as const;
    const sleep = async () => abort.abort();
    const deliveries = await deliver({ ...request, policy }, { ...dependencies, sleep });
    expect(brief(deliveries)).toEqual([['unknown', 1, 'interrupted']]);
  });

  test('after a wait that took all the time, the last failure is told', async () => {
    const { dependencies } = network([status(429)]);
    let now = 0;
    const sleep = async () => {
      now = 60_000;
    };
    const deliveries = await deliver(request, { ...dependencies, now: () => now, sleep });
    expect(brief(deliveries)).toEqual([['failed', 1, 'rate_limited']]);
  });

  test('says in the debug log what became of each attempt', async () => {
    const { dependencies, lines } = network([status(429), noResponse('no'), accepted('m')]);
    await deliver(request, dependencies);
    expect(lines).toEqual([
      'channel a, attempt 1: not_arrived (rate_limited: The server answered HTTP 429: too many requests.)',
      'channel a, attempt 2: not_arrived (unreachable: No answer.)',
      'channel a, attempt 3: accepted',
    ]);
  });

  test('tells what its Twake says of it, and nothing that only its repeats need', async () => {
    const { dependencies } = network([accepted('m')]);
    expect(await deliver(request, dependencies)).toEqual([
      {
        target: { channel_id: 'a' },
        operation: 'post',
        outcome: 'sent',
        attempts: 1,
        accepted: {
          message_id: 'm',
          channel_id: 'a',
          parent_message_id: '',
          created_at: '7',
          message_url: '',
          target: { channel_id: 'a', message_id: 'm' },
        },
        response: expect.objectContaining({ object: expect.objectContaining({ id: 'm' }) }),
        confirmation: 'Accepted by Twake: message m in channel a',
      },
    ]);
  });
});

describe('several channels', () => {
  const targets = Array.from({ length: 12 }, (_, index) => ({ channel_id: `c${index}` }));

  test('are served at most five at a time, and reported in the request of the input', async () => {
    const response = ({ body }: HttpRequest) => accepted(JSON.parse(body).message.channel_id);
    const { dependencies, mostUnderWay } = network([response]);
    const deliveries = await deliver({ ...request, targets }, dependencies);
    expect(deliveries.map(({ accepted }) => accepted?.message_id)).toEqual(
      targets.map(({ channel_id }) => channel_id),
    );
    expect(mostUnderWay()).toBe(5);
  });

  test('end without a request when the job is cancelled before', async () => {
    const { dependencies, abort, requests } = network([accepted('m')]);
    abort.abort();
    const deliveries = await deliver({ ...request, targets }, dependencies);
    expect(new Set(brief(deliveries).map(String))).toEqual(new Set(['failed,0,interrupted']));
    expect(deliveries[0]?.error?.message).toMatch(/^Interrupted before anything was sent/);
    expect(requests).toHaveLength(0);
  });

  test('that come too late fail without a request', async () => {
    let now = 0;
    const late = () => {
      now = 30_000;
      return accepted('m');
    };
    const { dependencies } = network([late]);
    const deliveries = await deliver({ ...request, targets }, { ...dependencies, now: () => now });
    expect(brief(deliveries).slice(0, 5)).toEqual(Array(5).fill(['sent', 1, 'm']));
    expect(brief(deliveries).slice(5)).toEqual(Array(7).fill(['failed', 0, 'timeout']));
    expect(deliveries[5]?.error).toMatchObject({
      message: expect.stringMatching(/^No time was left for this channel/),
      nextStep: 'Raise `timeout`.',
    });
  });

  test('do not wait for the failure of another', async () => {
    const response = ({ body }: HttpRequest) =>
      body.includes('"c3"') ? status(403) : accepted('m');
    const { dependencies } = network([response]);
    const outcomes = (await deliver({ ...request, targets }, dependencies)).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(11);
    expect(outcomes[3]).toBe('failed');
  });
});

describe('a Twake of any kind', () => {
  test.each<[what: string, attempts: Judgement[], policy: object, expected: unknown[]]>([
    [
      'that would know a repeat again is asked again',
      [failure('unknown', { isIdempotent: true }), found],
      {},
      ['sent', 2, 'm'],
    ],
    [
      'that would not is not',
      [failure('unknown', { isIdempotent: false }), found],
      {},
      ['unknown', 1, 'timeout'],
    ],
    ['that does not say so is not', [failure('unknown'), found], {}, ['unknown', 1, 'timeout']],
    [
      'that would know it is asked as often as retries allow',
      [failure('unknown', { isIdempotent: true })],
      { retries: 2 },
      ['unknown', 3, 'timeout'],
    ],
    [
      'that knows it no longer is not asked a third time',
      [
        failure('unknown', { isIdempotent: true }),
        failure('unknown', { isIdempotent: false }),
        found,
      ],
      {},
      ['unknown', 2, 'timeout'],
    ],
    [
      'that put it elsewhere is not asked again',
      [failure('elsewhere', { isIdempotent: true }), found],
      { delivery: 'at_least_once' },
      ['unknown', 1, 'other_channel'],
    ],
    [
      'that refused it is not asked again',
      [failure('refused', { isIdempotent: true }), found],
      { delivery: 'at_least_once' },
      ['failed', 1, 'refused'],
    ],
    [
      'that refuses what may have arrived leaves the doubt',
      [failure('unknown', { isIdempotent: true }), failure('refused')],
      {},
      ['unknown', 2, 'refused'],
    ],
    [
      'that it surely did not reach is asked again',
      [failure('not_arrived'), found],
      {},
      ['sent', 2, 'm'],
    ],
  ])('%s', async (_, attempts, policy, expected) => {
    const { dependencies } = network([]);
    const { message, begun } = scripted({ attempts });
    const deliveries = await deliver(
      { ...request, message, policy: { ...request.policy, ...policy } },
      dependencies,
    );
    expect(brief(deliveries)).toEqual([expected]);
    expect(begun).toHaveLength(Number(expected[1]));
  });

  test.each([
    ['edit', found, ['sent', 2, 'm']],
    ['removal', gone, ['removed', 2, '']],
  ] as const)(
    'is asked for an %s again, whatever it knows',
    async (operation, success, expected) => {
      const { dependencies } = network([]);
      const { message, twake } = scripted({ attempts: [failure('unknown'), success] });
      const targets = [{ channel_id: 'a', message_id: 'm' }];
      const { policy } = request;
      const asked = { twake, targets, policy, ...(operation === 'edit' && { message }) };
      const deliveries = await deliver(asked, dependencies);
      expect(brief(deliveries)).toEqual([expected]);
      expect(deliveries[0]?.operation).toBe(operation === 'edit' ? 'edit' : 'remove');
    },
  );

  test.each([
    ['at_most_once', false],
    ['at_least_once', true],
  ] as const)('learns whether %s may double, and what is secret', async (delivery, mayDouble) => {
    const { dependencies } = network([]);
    const { message, begun } = scripted({ attempts: [found] });
    const hide = (said: string) => said.replaceAll('s3cret', '***');
    const policy = { ...request.policy, delivery };
    await deliver({ ...request, message, policy }, { ...dependencies, hide });
    expect(begun).toMatchObject([{ mayDouble }]);
    expect(['x', 'a s3cret'].map((said) => begun[0]?.holdsSecret(said))).toEqual([false, true]);
  });

  test('is not asked for what no server takes, nor what became of it', async () => {
    const { dependencies } = network([]);
    const error = new ActionError('too_large', 'It is too large.');
    const { message, begun, looked } = scripted({ attempts: [found], looks: [found], error });
    const deliveries = await deliver({ ...request, message }, dependencies);
    expect(brief(deliveries)).toEqual([['failed', 0, 'too_large']]);
    expect({ begun, looked }).toEqual({ begun: [], looked: [] });
  });
});

describe('the id of a delivery', () => {
  const targets = Array.from({ length: 12 }, (_, index) => ({ channel_id: `c${index}` }));

  test('is its own, in this step and in any other, and that of all its attempts', async () => {
    const { message, ids, begun } = scripted({ attempts: [failure('not_arrived')] });
    for (const _ of ['this step', 'another one of the same moment']) {
      const { dependencies } = network([]);
      await deliver({ ...request, targets, message }, { ...dependencies, random: Math.random });
    }
    expect(begun).toHaveLength(24 * 4);
    expect(ids).toHaveLength(24);
    expect(new Set(ids).size).toBe(24);
  });

  test.each([0, 0.5, 1 / 3, 1e-12, 1 - Number.EPSILON])(
    'is of harmless characters, whatever is drawn: %d',
    async (drawn) => {
      const { dependencies } = network([]);
      const { message, twake, ids } = scripted({ attempts: [found] });
      const random = () => drawn;
      const { policy } = request;
      await deliver({ ...request, message }, { ...dependencies, random });
      await deliver({ twake, policy, targets: request.targets }, { ...dependencies, random });
      expect(ids).toEqual(Array(2).fill(expect.stringMatching(/^[a-z\d-]{20,40}$/)));
    },
  );

  test('is of another kind where nothing is sent', () => {
    const { message, ids } = scripted({ attempts: [found] });
    expect(sendingsFor({ ...request, targets, message })).toHaveLength(12);
    expect(new Set(ids)).toEqual(new Set(['dry-run']));
  });
});

test('a question leaves half of the time that is left for what comes after it', async () => {
  let now = 0;
  const { dependencies, limits } = network([
    () => {
      now += limits.at(-1) ?? 0;
      return noResponse('unknown');
    },
  ]);
  const attempt = async (ask: Ask) => {
    await ask(anyRequest, { isQuestion: true });
    await ask(anyRequest, { isQuestion: true });
    await ask(anyRequest);
    return failure('refused');
  };
  const { message } = scripted({ attempts: [attempt] });
  await deliver({ ...request, message }, { ...dependencies, now: () => now });
  expect(limits).toEqual([5000, 2500, 2500]);
});

describe('a server that wants to be left alone', () => {
  const slower = (seconds: number) => status(429, { 'retry-after': String(seconds) });

  test.each<[what: string, responses: HttpResult[], own: number | undefined, least: number]>([
    ['by its header', [slower(3)], undefined, 3000],
    ['by what it says itself', [status(429)], 4000, 4000],
    ['by both, where its own word is the more exact one', [slower(5)], 4200, 4200],
    ['by the header of the last request that has one', [slower(5), slower(2)], undefined, 2000],
    ['by that of one of several', [slower(5), status(200)], undefined, 5000],
  ])('%s', async (_, responses, retry_after_ms, least) => {
    const { dependencies, waits } = network(responses);
    const attempt = async (ask: Ask) => {
      for (const _ of responses) await ask(anyRequest);
      return failure('not_arrived', retry_after_ms === undefined ? {} : { retry_after_ms });
    };
    const { message } = scripted({ attempts: [attempt, found] });
    const deliveries = await deliver({ ...request, message }, dependencies);
    expect(brief(deliveries)).toEqual([['sent', 2, 'm']]);
    // Half of the jitter's second: `random` says so.
    expect(waits).toEqual([least + 500]);
  });
});
