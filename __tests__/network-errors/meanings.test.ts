/** What is said of errors, most of which no test may cause on a real network (DNS, routes). */

import { expect, test } from '@jest/globals';
import {
  describeNetworkError,
  describeProxyRefusal,
  isUntrusted,
} from '../../src/network-errors/meanings.ts';

const errorOf = (code: unknown) => Object.assign(new Error('connect'), { code });

test.each<[string, string, RegExp, advice: RegExp | null]>([
  ['ENOTFOUND', 'unreachable', /^DNS does not know the name$/, /spelling/],
  ['EAI_AGAIN', 'unreachable', /^DNS gave no answer$/, /DNS settings/],
  ['ECONNREFUSED', 'unreachable', /refused/, /firewall/],
  ['ECONNRESET', 'unreachable', /closed it/, null],
  ['EPIPE', 'unreachable', /closed it/, null],
  ['ETIMEDOUT', 'unreachable', /nobody answers/, null],
  ['EHOSTUNREACH', 'unreachable', /no way to it/, null],
  ['ENETUNREACH', 'unreachable', /no way to it/, null],
  ['EADDRNOTAVAIL', 'unreachable', /no way to it/, null],
  ['EACCES', 'unreachable', /does not allow/, /firewall or sandbox/],
  ['EPERM', 'unreachable', /does not allow/, /firewall or sandbox/],
  ['CERT_HAS_EXPIRED', 'tls_error', /has expired/, /Renew/],
  ['CERT_NOT_YET_VALID', 'tls_error', /not valid yet/, /clock/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls_error', /another host name/, /host name/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls_error', /self-signed/, /NODE_EXTRA_CA_CERTS/],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls_error', /authority/, /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT', 'tls_error', /authority/, /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls_error', /authority/, /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls_error', /authority/, /NODE_EXTRA_CA_CERTS/],
  ['EPROTO', 'tls_error', /does not speak TLS/, /TLS 1\.2/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls_error', /does not speak TLS/, /TLS 1\.2/],
  ['UND_ERR_SOCKET', 'unreachable', /closed it/, null],
  ['UND_ERR_PRX_CONN', 'unreachable', /closed it/, null],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable', /nobody answers/, null],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'answer_too_large', /answer is too large/, null],
  ['UND_ERR_HEADERS_OVERFLOW', 'answer_too_large', /headers of the answer/, null],
  ['ERR_ASSERTION', 'unreachable', /does not speak HTTP/, /another service/],
  ['CERT_REVOKED', 'tls_error', /cannot be accepted/, null],
  ['UNABLE_TO_GET_CRL', 'tls_error', /cannot be accepted/, null],
  ['INVALID_CA', 'tls_error', /cannot be accepted/, null],
  ['INVALID_PURPOSE', 'tls_error', /cannot be accepted/, null],
  ['HOSTNAME_MISMATCH', 'tls_error', /cannot be accepted/, null],
  ['X_ERR_ASSERTION_OR_ERR_SSL_OR_CA_OR_PURPOSE_', 'unreachable', /^Error: connect$/, null],
  ['X_HOSTNAME_MISMATCH', 'unreachable', /^Error: connect$/, null],
  ['HOSTNAME_MISMATCH_X', 'unreachable', /^Error: connect$/, null],
  ['constructor', 'unreachable', /^Error: connect$/, null],
])('%s is %s: %s', (code, kind, reason, advice) => {
  const networkError = describeNetworkError(errorOf(code));
  expect(networkError).toMatchObject({ code: kind, reason: expect.stringMatching(reason) });
  if (advice) expect(networkError.nextStep).toMatch(advice);
  else expect(networkError).not.toHaveProperty('nextStep');
});

test.each<[number, RegExp, advice: RegExp | null]>([
  [403, /does not allow that host/, /no_proxy/],
  [407, /credentials/, /percent-encoded/],
  [502, /cannot reach that host$/, null],
  [503, /cannot reach that host$/, null],
  [504, /in time$/, null],
  [500, /refuses to open a tunnel/, null],
])('a proxy that answers %d: %s', (status, reason, advice) => {
  const networkError = describeProxyRefusal(status);
  expect(networkError).toMatchObject({
    code: 'proxy_error',
    reason: expect.stringMatching(reason),
  });
  if (advice) expect(networkError.nextStep).toMatch(advice);
  else expect(networkError).not.toHaveProperty('nextStep');
});

test('only an unknown issuer is worth another look at the certificates of the machine', () => {
  const isIt = (code: string) => isUntrusted(errorOf(code));
  expect(isIt('SELF_SIGNED_CERT_IN_CHAIN')).toBe(true);
  expect(isIt('DEPTH_ZERO_SELF_SIGNED_CERT')).toBe(true);
  expect(isIt('CERT_HAS_EXPIRED')).toBe(false);
  expect(isUntrusted(undefined)).toBe(false);
});

test('an error that nobody knows speaks for itself', () => {
  expect(describeNetworkError(new Error('odd')).reason).toBe('Error: odd');
  expect(describeNetworkError(undefined).code).toBe('unreachable');
});
