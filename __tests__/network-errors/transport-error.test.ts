import { expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import {
  type FailedAttempt,
  type Phase,
  toTransportError,
} from '../../src/network-errors/transport-error.ts';

const attempt: FailedAttempt = {
  server: 'api.twake.test:443',
  proxy: undefined,
  signal: new AbortController().signal,
  timeout_ms: 1500,
  phase: 'connection',
};
const proxied = { ...attempt, proxy: new URL('http://me:s3cret@proxy.test:3128') };
const timedOut = AbortSignal.abort(new DOMException('over', 'TimeoutError'));

const errorOf = (code: string) => Object.assign(new Error('connect'), { code });
const describeError = ({ code, message, nextStep }: ActionError) => ({ code, message, nextStep });

const api_url = 'Check `api_url`, and that this runner can reach that host (DNS, firewall, VPN).';
const settings = 'Check the proxy settings of the runner (https_proxy, http_proxy, no_proxy).';
const server =
  'Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.';

const lost = 'The connection to api.twake.test:443 failed before the answer was complete:';

test.each<[string, Phase, FailedAttempt, code: string, message: string, nextStep: string]>([
  [
    'ECONNRESET',
    'connection',
    attempt,
    'unreachable',
    'No connection to api.twake.test:443: the other side closed it.',
    api_url,
  ],
  [
    'ENOTFOUND',
    'connection',
    proxied,
    'unreachable',
    'No connection to api.twake.test:443 through the proxy http://proxy.test:3128: DNS does not know the name.',
    'Check the spelling of the host, and that this runner can resolve it (VPN, private DNS).',
  ],
  [
    'ECONNREFUSED',
    'tunnel',
    proxied,
    'proxy_error',
    'The proxy http://proxy.test:3128 cannot be reached: it was refused.',
    settings,
  ],
  [
    'CERT_REVOKED',
    'tunnel',
    proxied,
    'proxy_error',
    'The proxy http://proxy.test:3128 cannot be reached: its certificate cannot be accepted.',
    settings,
  ],
  [
    'CERT_NOT_YET_VALID',
    'tunnel',
    proxied,
    'proxy_error',
    'The proxy http://proxy.test:3128 cannot be reached: its certificate is not valid yet.',
    'Check the clock of this runner, then the certificate.',
  ],
  [
    'UND_ERR_SOCKET',
    'response',
    attempt,
    'unreachable',
    `${lost} the other side closed it.`,
    server,
  ],
  [
    'ERR_ASSERTION',
    'response',
    attempt,
    'unreachable',
    `${lost} what answers there does not speak HTTP.`,
    'Check host and port: another service answers there.',
  ],
  [
    'UND_ERR_RES_EXCEEDED_MAX_SIZE',
    'response',
    attempt,
    'answer_too_large',
    `${lost} the answer is too large.`,
    'Check `api_url`: no Twake server answers with that much.',
  ],
])('%s in the phase "%s"', (cause, phase, given, code, message, nextStep) => {
  const error = toTransportError(errorOf(cause), { ...given, phase });
  expect(describeError(error)).toEqual({ code, message, nextStep });
  expect(error.cause).toMatchObject({ code: cause });
});

const limit = '`timeout` sets how many seconds the whole delivery may take.';

test.each<[Phase, FailedAttempt, code: string, message: string, nextStep: string]>([
  [
    'tunnel',
    proxied,
    'proxy_error',
    'The proxy http://proxy.test:3128 opened no way to api.twake.test:443 within 1.5 s.',
    settings,
  ],
  [
    'connection',
    attempt,
    'timeout',
    'No connection to api.twake.test:443 within 1.5 s.',
    `Check that the server is up. ${limit}`,
  ],
  [
    'response',
    attempt,
    'timeout',
    'The request went to api.twake.test:443, but no complete answer came within 1.5 s.',
    server,
  ],
])('the time is up in the phase "%s"', (phase, given, code, message, nextStep) => {
  const error = toTransportError(errorOf('ABORT_ERR'), {
    ...given,
    phase,
    signal: timedOut,
  });
  expect(describeError(error)).toEqual({ code, message, nextStep });
});

test.each([
  [30_000, '30 s'],
  [149, '0.1 s'],
  [150, '0.2 s'],
  [0, '0.1 s'],
])('a limit of %d ms is told as %s', (timeout_ms, words) => {
  const given = { ...attempt, timeout_ms, signal: timedOut };
  expect(toTransportError(undefined, given).message).toBe(
    `No connection to api.twake.test:443 within ${words}.`,
  );
});

test.each<[Phase, string]>([
  ['tunnel', 'Interrupted before anything was sent to api.twake.test:443.'],
  ['connection', 'Interrupted before anything was sent to api.twake.test:443.'],
  [
    'response',
    'Interrupted after the request went to api.twake.test:443 through the proxy http://proxy.test:3128, before its answer was complete.',
  ],
])('the job is cancelled in the phase "%s"', (phase, message) => {
  const reasons = [undefined, new DOMException('by hand', 'AbortError'), { name: 'TimeoutError' }];
  for (const reason of reasons) {
    const given = { ...proxied, phase, signal: AbortSignal.abort(reason) };
    expect(describeError(toTransportError(errorOf('ABORT_ERR'), given))).toEqual({
      code: 'interrupted',
      message,
      nextStep: 'The job was cancelled while this step was working.',
    });
  }
});

test('an error that is told already stays as it is', () => {
  const error = new ActionError('proxy_error', 'Told.');
  expect(toTransportError(error, { ...proxied, phase: 'tunnel', signal: timedOut })).toBe(error);
});

test.each([
  [
    403,
    'it does not allow that host',
    'Have the host allowed on the proxy, or exempt it with `no_proxy`.',
  ],
  [500, 'it refuses to open a tunnel', settings],
])('a proxy that answers %d', (status, reason, nextStep) => {
  const refused = { ...proxied, phase: 'tunnel', proxyStatus: status } as const;
  expect(describeError(toTransportError(new Error('No tunnel.'), refused))).toEqual({
    code: 'proxy_error',
    message: `The proxy http://proxy.test:3128 answers HTTP ${status} for api.twake.test:443: ${reason}.`,
    nextStep,
  });
});
