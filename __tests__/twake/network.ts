/** A network that answers from a list, and a clock that only waiting moves. */

import { ActionError } from '../../src/errors.ts';
import type { HttpRequest, HttpResult } from '../../src/net/http.ts';
import type { DeliveryDependencies } from '../../src/twake/delivery.ts';

/** Stands in an answer for the channel that the request names. */
const ASKED = 'the channel that was asked for';

export const accepted = (id: string): HttpResult => ({
  kind: 'response',
  status: 200,
  headers: {},
  body: JSON.stringify({
    object: { id, channel_id: ASKED, parent_message_id: '', creation_date: 7 },
  }),
});
export const status = (code: number, headers = {}): HttpResult => ({
  kind: 'response',
  status: code,
  headers,
  body: '',
});
export const elsewhere: HttpResult = {
  ...{ kind: 'response', status: 200, headers: {} },
  body: '{"object":{"id":"m","channel_id":"other"}}',
};
export const noResponse = (arrived: 'no' | 'unknown'): HttpResult => ({
  kind: 'no_response',
  arrived,
  error: new ActionError(arrived === 'no' ? 'unreachable' : 'timeout', 'No answer.'),
});

function echo(result: HttpResult, { body }: HttpRequest): HttpResult {
  if (result.kind !== 'response') return result;
  return { ...result, body: result.body.replace(ASKED, JSON.parse(body).message.channel_id) };
}

/** A network that gives these answers in turn, and a clock that only waiting moves. */
export function network(
  responses: readonly (HttpResult | ((request: HttpRequest) => HttpResult))[],
) {
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
    info: (sentence) => void lines.push(sentence),
  };
  return { dependencies, requests, waits, limits, lines, abort, mostUnderWay: () => mostUnderWay };
}
