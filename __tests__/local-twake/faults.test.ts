/** What a client meets on its socket for each fault, and what the channel holds afterwards. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, faultHelp, parseFault } from '../../local-twake/faults.ts';
import { startTwake, type Twake } from '../../local-twake/server.ts';
import { post } from './post.ts';

let twake: Twake;
beforeEach(async () => {
  twake = await startTwake();
});
afterEach(() => twake.close());

/** One message, and what its sender learns of it: the answer, the error, or silence. */
async function meet(fault: Fault): Promise<string> {
  twake.injectFault(fault);
  try {
    const signal = AbortSignal.timeout(150);
    const { status, body } = await post(twake, { content: ['Hello'] }, { signal });
    return `${status} ${body}`;
  } catch (error) {
    const { name, code = name } = error as NodeJS.ErrnoException;
    return code === 'ABORT_ERR' ? 'silence' : code;
  }
}

test.each<[fault: Fault, met: string | RegExp, stored: number]>([
  [{ kind: 'hang', at: 'connection' }, 'silence', 0],
  [{ kind: 'hang', at: 'headers' }, 'silence', 0],
  [{ kind: 'hang' }, 'silence', 0],
  [{ kind: 'hang', at: 'stored' }, 'silence', 1],
  [{ kind: 'reset', at: 'connection' }, 'ECONNRESET', 0],
  [{ kind: 'reset', at: 'headers' }, 'ECONNRESET', 0],
  [{ kind: 'reset' }, 'ECONNRESET', 0],
  [{ kind: 'reset', at: 'stored' }, 'ECONNRESET', 1],
  [{ kind: 'close', at: 'connection' }, /ECONNRESET|EPIPE/, 0],
  [{ kind: 'close', at: 'headers' }, 'ECONNRESET', 0],
  [{ kind: 'close' }, 'ECONNRESET', 0],
  [{ kind: 'close', at: 'stored' }, 'ECONNRESET', 1],
  [{ kind: 'slow', ms: 10_000 }, 'silence', 1],
  [{ kind: 'slow', ms: 20 }, /^200 \{"object":\{"id":"/, 1],
  [{ kind: 'trickle_headers', ms: 50 }, 'silence', 1],
  [{ kind: 'trickle_body', ms: 50 }, 'silence', 1],
  [{ kind: 'truncate' }, 'ECONNRESET', 1],
  [{ kind: 'warnings' }, /^200 <br \/>\n<b>Warning<\/b>: .*\n\{"object":\{"id":"/, 1],
  [{ kind: 'status', status: 503 }, '503 <html><body><h1>503</h1></body></html>', 0],
  [{ kind: 'status', status: 502, body: 'no', stored: true }, '502 no', 1],
  [{ kind: 'unavailable', by: 'nginx' }, /^503 <html>\r\n<head><title>503 Service T/, 0],
  [{ kind: 'unavailable', by: 'haproxy' }, /^503 <html><body><h1>503 Service Unavailable/, 0],
  [{ kind: 'unavailable', by: 'nginx', stored: true }, /^503 /, 1],
  [{ kind: 'redirect', location: 'https://elsewhere.example/' }, '302 ', 0],
  [{ kind: 'shape', body: { object: [] } }, '200 {"object":[]}', 0],
  [{ kind: 'huge', bytes: 3 }, '200 {"object":{"content":"xxx"}}', 0],
  [{ kind: 'html' }, /^200 <!DOCTYPE html>\n<title>Sign in/, 0],
  [{ kind: 'empty' }, '200 ', 0],
  [{ kind: 'persist' }, '200 ERROR with persist', 0],
  [{ kind: 'null_id' }, /^200 \{"object":\{"id":null,"front_id":"0+","channel_id":"4e/, 0],
  [{ kind: 'null_id', stored: true }, /^200 \{"object":\{"id":null,/, 1],
  [{ kind: 'fatal' }, /^200 <br \/>\n<b>Fatal error<\/b>: {2}Uncaught Error/, 0],
  [{ kind: 'dead' }, '500 ', 0],
  [{ kind: 'invalid_json' }, '200 {"object":{"id":"', 0],
  [{ kind: 'no_v1' }, '404 {"error":"Not found"}', 0],
])('%j', async (fault, met, stored) => {
  expect(await meet(fault)).toEqual(typeof met === 'string' ? met : expect.stringMatching(met));
  expect(twake.messages()).toHaveLength(stored);
  expect(twake.requests).toHaveLength('at' in fault && fault.at === 'connection' ? 0 : 1);
});

test('a status comes with the headers it was given', async () => {
  const headers = { 'Retry-After': '7' };
  twake.injectFault({ kind: 'status', status: 429, headers });
  expect((await post(twake, {})).headers).toMatchObject({ 'retry-after': '7' });
});

test('a page of 503 says when to come back, if it was told', async () => {
  twake.injectFault({ kind: 'unavailable', by: 'haproxy', retry_after: 3 }, { times: 1 });
  expect((await post(twake, {})).headers).toMatchObject({
    'retry-after': '3',
    'cache-control': 'no-cache',
  });
  twake.injectFault({ kind: 'unavailable', by: 'nginx' });
  expect((await post(twake, {})).headers).not.toHaveProperty('retry-after');
});

test.each<[fault: Fault, met: string | RegExp]>([
  [{ kind: 'status', status: 503, stored_after: 20 }, /^503 /],
  [{ kind: 'empty', stored_after: 20 }, '200 '],
  [{ kind: 'reset', stored_after: 20 }, 'ECONNRESET'],
  [{ kind: 'close', stored_after: 20 }, 'ECONNRESET'],
  [{ kind: 'hang', stored_after: 20 }, 'silence'],
])('%j stores only when all is over', async (fault, met) => {
  const stored = new Promise((resolve) => {
    twake.onChange(({ kind }) => kind === 'posted' && resolve(kind));
  });
  expect(await meet(fault)).toEqual(typeof met === 'string' ? met : expect.stringMatching(met));
  expect(twake.messages()).toEqual([]);
  await stored;
  expect(twake.messages()).toHaveLength(1);
});

test('a redirect names its target', async () => {
  twake.injectFault({ kind: 'redirect', location: 'https://elsewhere.example/' });
  expect((await post(twake, {})).headers.location).toBe('https://elsewhere.example/');
});

test('a compressed answer says so', async () => {
  twake.injectFault({ kind: 'gzip' });
  const { headers, body } = await post(twake, { content: ['Hello'] });
  expect(headers['content-encoding']).toBe('gzip');
  expect(JSON.parse(gunzipSync(body).toString()).object.id).toBe(twake.messages()[0]?.id);
});

describe('which requests it befalls', () => {
  const statuses = async (count: number, message = {}) => {
    const responses = [];
    for (let sent = 0; sent < count; sent++) responses.push((await post(twake, message)).status);
    return responses;
  };

  test('the next few, one fault after the other', async () => {
    twake.injectFault({ kind: 'status', status: 503 }, { times: 2 });
    twake.injectFault({ kind: 'status', status: 429 }, { times: 1 });
    expect(await statuses(4)).toEqual([503, 503, 429, 200]);
  });

  test('all, until another comes or the server recovers', async () => {
    twake.injectFault({ kind: 'status', status: 503 });
    expect(await statuses(3)).toEqual([503, 503, 503]);
    twake.injectFault({ kind: 'status', status: 502 });
    expect(await statuses(1)).toEqual([502]);
    twake.recover();
    expect(await statuses(1)).toEqual([200]);
  });

  test('only those that are meant', async () => {
    const [, second = ''] = twake.account.channel_ids;
    const when = ({ raw }: { raw: Uint8Array }) => Buffer.from(raw).includes(second);
    twake.injectFault({ kind: 'status', status: 503 }, { when });
    expect(await statuses(1)).toEqual([200]);
    expect(await statuses(1, { channel_id: second })).toEqual([503]);
  });

  test('a server that resets twice is up at the third attempt', async () => {
    twake.injectFault({ kind: 'reset', at: 'connection' }, { times: 2 });
    const met = await Promise.allSettled([post(twake, {}), post(twake, {})]);
    expect(met.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await statuses(1)).toEqual([200]);
    expect(twake.connections.made).toBe(3);
  });
});

describe('the recorded troubles', () => {
  const url = new URL('../fixtures/transcripts/faults.jsonl', import.meta.url);
  const recordings: readonly {
    case: string;
    response: { status: number; content_type: string | null; body: string };
  }[] = readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  const faultOf = (name: string): Fault => {
    if (name.includes('database unreachable')) return { kind: 'empty' };
    return name.startsWith('node answers after')
      ? { kind: 'null_id', stored: true }
      : { kind: 'persist' };
  };

  test.each(recordings)('$case', async ({ case: name, response }) => {
    twake.injectFault(faultOf(name));
    const { status, headers, body } = await post(twake, { content: ['Hello'] });
    expect({
      status,
      // The recorder did not write down every media type.
      content_type: response.content_type && headers['content-type'],
      body: body.toString().replace(/"front_id":"\d+/, '"front_id":"'),
    }).toEqual({
      ...response,
      body: response.body.replace(/"front_id":"[0-9a-f]+/, '"front_id":"'),
    });
  });
});

test.each([
  ['hang', { kind: 'hang' }],
  ['reset=stored', { kind: 'reset', at: 'stored' }],
  ['slow=300', { kind: 'slow', ms: 300 }],
  ['status=503', { kind: 'status', status: 503 }],
  ['status+stored=504', { kind: 'status', status: 504, stored: true }],
  ['null_id+stored', { kind: 'null_id', stored: true }],
  ['reset+stored_after:300', { kind: 'reset', stored_after: 300 }],
  ['hang+stored_after:0=body', { kind: 'hang', at: 'body', stored_after: 0 }],
  ['status+stored_after:300=503', { kind: 'status', status: 503, stored_after: 300 }],
  ['unavailable+stored=nginx', { kind: 'unavailable', by: 'nginx', stored: true }],
  ['redirect=https://x.example/?a=b', { kind: 'redirect', location: 'https://x.example/?a=b' }],
  ['shape={"object":[]}', { kind: 'shape', body: { object: [] } }],
  ['huge=10', { kind: 'huge', bytes: 10 }],
  ['html', { kind: 'html' }],
  ['', undefined],
  ['toString', undefined],
  ['reset=never', undefined],
  ['slow', undefined],
  ['slow=-1', undefined],
  ['status=700', undefined],
  ['hang+stored', undefined],
  ['hang+stored_after:300=headers', undefined],
  ['hang+stored_after:300=stored', undefined],
  ['slow+stored_after:300=1', undefined],
  ['html+stored_after:', undefined],
  ['html+stored+stored_after:300', undefined],
  ['unavailable=toString', undefined],
  ['html=x', undefined],
  ['shape=', undefined],
  ['redirect=', undefined],
])('the command line spells %s', (text, fault) => {
  expect(parseFault(text)).toEqual(fault);
});

test('help names every fault by the word that the command line takes', () => {
  const examples: Readonly<Record<string, string>> = {
    MS: '1',
    CODE: '503',
    URL: 'https://x.example/',
    JSON: '{}',
    BYTES: '1',
    PROXY: 'nginx',
  };
  for (const line of faultHelp) {
    const [, kind = '', value] = /^(\w+)(?:=(\w+))?/.exec(line) ?? [];
    const text = value === undefined ? kind : `${kind}=${examples[value]}`;
    expect([text, parseFault(text)]).toEqual([text, expect.objectContaining({ kind })]);
  }
});
