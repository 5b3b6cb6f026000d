/** Several channels, repeats and time, with a network that answers from a list. Real sockets: bundle.test.ts. */

import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import type { HttpRequest, HttpResult } from '../../src/net/http.ts';
import { deliver } from '../../src/twake/deliver.ts';
import type { Delivery, DeliveryDependencies, DeliveryRequest } from '../../src/twake/delivery.ts';
import { checkSize } from '../../src/twake/http-request.ts';

/** Stands in an answer for the channel that the request names. */
const ASKED = 'the channel that was asked for';

const accepted = (id: string): HttpResult => ({
  kind: 'response',
  status: 200,
  headers: {},
  body: JSON.stringify({
    object: { id, channel_id: ASKED, parent_message_id: '', creation_date: 7 },
  }),
});
const status = (code: number, headers = {}): HttpResult => ({
  kind: 'response',
  status: code,
  headers,
  body: '',
});
const elsewhere: HttpResult = {
  ...{ kind: 'response', status: 200, headers: {} },
  body: '{"object":{"id":"m","channel_id":"other"}}',
};
const noResponse = (arrived: 'no' | 'unknown'): HttpResult => ({
  kind: 'no_response',
  arrived,
  error: new ActionError(arrived === 'no' ? 'unreachable' : 'timeout', 'No answer.'),
});

function echo(result: HttpResult, { body }: HttpRequest): HttpResult {
  if (result.kind !== 'response') return result;
  return { ...result, body: result.body.replace(ASKED, JSON.parse(body).message.channel_id) };
}

/** A network that gives these answers in turn, and a clock that only waiting moves. */
function network(responses: readonly (HttpResult | ((request: HttpRequest) => HttpResult))[]) {
  const requests: HttpRequest[] = [];
  const waits: number[] = [];
  const limits: number[] = [];
  const lines: string[] = [];
  const abort = new AbortController();
  let now = 0;
  let underWay = 0;
  let mostUnderWay = 0;
  const dependencies: DeliveryDependencies = {
    http: {
      send: async (request, { timeout_ms }) => {
        limits.push(timeout_ms);
        underWay += 1;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        const response = responses[Math.min(requests.push(request), responses.length) - 1];
        await Promise.resolve();
        underWay -= 1;
        if (response === undefined) throw new Error('The test has no answer.');
        return echo(typeof response === 'function' ? response(request) : response, request);
      },
    },
    signal: abort.signal,
    now: () => now,
    date: () => new Date(0),
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    random: () => 0.5,
    turn: async () => {},
    hide: (text) => text,
    debug: (line) => void lines.push(line),
  };
  return { dependencies, requests, waits, limits, lines, abort, mostUnderWay: () => mostUnderWay };
}

const request: DeliveryRequest = {
  connection: {
    api_url: new URL('https://twake.example.com'),
    public_id: 'app',
    private_api_key: 'key',
    group_id: 'company',
  },
  targets: [{ channel_id: 'a' }],
  message: { content: { formatted: ['Hi'], original_str: 'Hi', fallback_string: 'Hi' } },
  policy: { delivery: 'at_most_once', retries: 3, timeout_ms: 30_000 },
};

const brief = (deliveries: readonly Delivery[]) =>
  deliveries.map(({ outcome, attempts, error, accepted }) => [
    outcome,
    attempts,
    error?.code ?? accepted?.id ?? '',
  ]);

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
    const fields = { hidden_data: { x: 'é'.repeat(2 ** 19) } };
    const large = { ...request, message: { content: 'x', ...fields } };
    const deliveries = await deliver(large, dependencies);
    expect(brief(deliveries)).toEqual([['failed', 0, 'too_large']]);
    expect(deliveries[0]?.error?.message).toMatch(/has 1048\d{3} bytes, and servers take 1048576/);
    expect(requests).toEqual([]);
    expect(() => checkSize(large)).toThrow('nothing was sent');
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
    expect(brief(await deliver(removal, dependencies))).toEqual([['removed', 2, '']]);
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
});

describe('several channels', () => {
  const targets = Array.from({ length: 12 }, (_, index) => ({ channel_id: `c${index}` }));

  test('are served at most five at a time, and reported in the request of the input', async () => {
    const response = ({ body }: HttpRequest) => accepted(JSON.parse(body).message.channel_id);
    const { dependencies, mostUnderWay } = network([response]);
    const deliveries = await deliver({ ...request, targets }, dependencies);
    expect(deliveries.map(({ accepted }) => accepted?.id)).toEqual(
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
