/** What the recorded answers to a save without a message tell, and to others that never come as far as the message. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { HttpRequest, HttpResult } from '../../../src/net/http.ts';
import type { Finding } from '../../../src/twake/api.ts';
import { v1 } from '../../../src/twake/v1/v1.ts';

const company = '1f3d0000-aaaa-11ea-8000-000000000001';
const channel = '4e000000-dddd-11ea-8000-000000000001';

const twake = v1.connect({
  api_url: new URL('https://twake.example.com'),
  public_id: '2a000000-bbbb-11ea-8000-000000000001',
  private_api_key: 's3cret-Key_gateway',
  group_id: company,
  access_token: '',
});

interface Recorded {
  readonly case: string;
  readonly request: { readonly path: string; readonly headers: object; readonly body: string };
  readonly response: { readonly status: number; readonly body: string | null };
}

function readRecorded(name: string): ReadonlyMap<string, Recorded> {
  const path = new URL(`../../fixtures/transcripts/${name}.jsonl`, import.meta.url);
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return new Map(rows.map((row) => JSON.parse(row) as Recorded).map((row) => [row.case, row]));
}

const recorded = {
  '2020': readRecorded('v2020.Q3'),
  '2021': readRecorded('v2021.Q4'),
  faults: readRecorded('faults'),
} as const;

async function check(result: HttpResult, channels = [channel]) {
  const requests: HttpRequest[] = [];
  const ask = async (request: HttpRequest) => {
    requests.push(request);
    return result;
  };
  const findings = await twake.check(
    channels.map((channel_id) => ({ channel_id })),
    ask,
    { holdsSecret: () => false },
  );
  return { findings, requests };
}

const respond = (body: string, status = 200): HttpResult => ({
  ...{ kind: 'response', status, headers: {}, body },
});

const kindsOf = (findings: readonly Finding[]) =>
  findings.map(({ kind, error }) => (error ? `${kind} ${error.code}` : kind));

test.each([
  ['2020', '2020 or early 2021'],
  ['2021', 'mid-2021 or later'],
] as const)(
  'a server of %s takes the credentials, and asks for a message',
  async (server, years) => {
    const { request, response } = recorded[server].get('message missing') as Recorded;
    const { findings, requests } = await check(respond(response.body ?? ''));
    expect(kindsOf(findings)).toEqual(['yes', 'yes', 'yes', 'unknown']);
    expect(findings[0]?.sentence).toBe(`It answers as a Twake of ${years} does.`);
    expect(findings[2]?.sentence).toContain(company);
    expect(findings[3]?.sentence).toContain(channel);
    // The very request whose answer is recorded: nothing else is known to store nothing.
    expect(requests).toHaveLength(1);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(JSON.parse(request.body));
    expect(requests[0]?.headers).toMatchObject(request.headers);
  },
);

test.each([
  ['2020', 'auth: unknown app', 'wrong_credentials'],
  ['2020', 'auth: wrong key', 'wrong_credentials'],
  ['2020', 'auth: private key that contains colons', 'wrong_credentials'],
  ['2020', 'auth: capability missing', 'missing_capability'],
  ['2020', 'group_id exists, app not installed', 'unknown_group'],
  ['2021', 'auth: wrong key', 'wrong_credentials'],
  ['2021', 'group_id missing', 'unknown_group'],
] as const)('a server of %s says: %s', async (server, name, code) => {
  const { response } = recorded[server].get(name) as Recorded;
  const { findings } = await check(respond(response.body ?? '', response.status));
  expect(kindsOf(findings)).toEqual([`no ${code}`]);
  expect(findings[0]?.sentence).toBe(findings[0]?.error?.message);
});

test.each([
  ['what is no Twake', '<!doctype html><title>Login</title>', 200, 'not_json'],
  ['a Twake of 2022', '{"error":"Not found"}', 404, 'no_v1_api'],
  ['one without a database', '', 200, 'empty_answer'],
  ['a proxy', 'Bad Gateway', 502, 'server_error'],
  ['a message that nobody sent', '{"object":{"id":"m1"}}', 200, 'not_json'],
  ['a word of 2021 with another status', 'ERROR with persist', 502, 'server_error'],
])('%s is no Twake that takes messages', async (_, body, status, code) => {
  const { findings } = await check(respond(body, status));
  expect(kindsOf(findings)).toEqual([`no ${code}`]);
});

test('several channels are one sentence', async () => {
  const body = recorded['2021'].get('message missing')?.response.body ?? '';
  const { findings } = await check(respond(body), ['one', 'two']);
  expect(findings.at(-1)?.sentence).toContain('each of the channels one, two');
});
