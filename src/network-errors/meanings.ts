/** What the code of a network error, or the status of a proxy's refusal, means in plain words. Tables only. */

import type { ErrorCode } from '../errors.ts';

export interface NetworkError {
  readonly code: ErrorCode;
  /** Completes "No connection to host:port: ..."; "it" is that host, or the connection to it. */
  readonly reason: string;
  /** Where the next step of the code is not the best one. */
  readonly nextStep?: string;
}

const closed: NetworkError = { code: 'unreachable', reason: 'the other side closed it' };
const silent: NetworkError = { code: 'unreachable', reason: 'nobody answers there' };
const noRoute: NetworkError = { code: 'unreachable', reason: 'the network has no way to it' };
const forbidden: NetworkError = {
  code: 'unreachable',
  reason: 'this machine does not allow it',
  nextStep: 'Check the firewall or sandbox of this runner.',
};
const notHttp: NetworkError = {
  code: 'unreachable',
  reason: 'what answers there does not speak HTTP',
  nextStep: 'Check host and port: another service answers there.',
};
const notTls: NetworkError = {
  code: 'tls_error',
  reason: 'what answers there does not speak TLS, or no version of it that this runner accepts',
  nextStep:
    'Check the port (https needs the TLS port of the server), and that TLS 1.2 or later is on.',
};
const selfSigned: NetworkError = {
  code: 'tls_error',
  reason: 'its certificate is self-signed',
  nextStep: 'Set NODE_EXTRA_CA_CERTS on the runner to a file with that certificate.',
};
const otherName: NetworkError = {
  code: 'tls_error',
  reason: 'its certificate was issued for another host name',
  nextStep: 'Use the host name that the certificate names, or have it issued for this one too.',
};
const unknownAuthority: NetworkError = {
  code: 'tls_error',
  reason: 'its certificate was issued by an authority that this runner does not trust',
  nextStep:
    'Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of that authority. If it is a public one, the server must send its intermediate certificates too.',
};
/**
 * By `code` of the error: of the operating system (https://nodejs.org/api/errors.html#common-system-errors), of OpenSSL's
 * verification (https://nodejs.org/api/tls.html#x509-certificate-error-codes), of undici
 * (https://undici.nodejs.org/#/docs/api/Errors).
 */
const byCode: Readonly<Record<string, NetworkError>> = {
  ENOTFOUND: {
    code: 'unreachable',
    reason: 'DNS does not know the name',
    nextStep:
      'Check the spelling of the host, and that this runner can resolve it (VPN, private DNS).',
  },
  EAI_AGAIN: {
    code: 'unreachable',
    reason: 'DNS gave no answer',
    nextStep: 'Check the DNS settings of this runner, or run this job again later.',
  },
  ECONNREFUSED: {
    code: 'unreachable',
    reason: 'it was refused',
    nextStep: 'Check the port, that the server is up, and that no firewall stands in between.',
  },
  ECONNRESET: closed,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  UND_ERR_PRX_CONN: closed,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: closed,
  ETIMEDOUT: silent,
  UND_ERR_CONNECT_TIMEOUT: silent,
  EHOSTUNREACH: noRoute,
  ENETUNREACH: noRoute,
  EADDRNOTAVAIL: noRoute,
  EACCES: forbidden,
  EPERM: forbidden,
  CERT_HAS_EXPIRED: {
    code: 'tls_error',
    reason: 'its certificate has expired',
    nextStep: 'Renew the certificate there. If it is valid, check the clock of this runner.',
  },
  CERT_NOT_YET_VALID: {
    code: 'tls_error',
    reason: 'its certificate is not valid yet',
    nextStep: 'Check the clock of this runner, then the certificate.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: otherName,
  UND_ERR_PRX_TLS: otherName,
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  EPROTO: notTls,
  UND_ERR_RES_EXCEEDED_MAX_SIZE: { code: 'answer_too_large', reason: 'the answer is too large' },
  UND_ERR_HEADERS_OVERFLOW: {
    code: 'answer_too_large',
    reason: 'the headers of the answer are too large',
  },
};

/** Families with too many members to list. */
const byPattern: readonly (readonly [RegExp, NetworkError])[] = [
  [/^ERR_SSL_/, notTls],
  [/^HTTPParserError .*EOF/, closed],
  // undici asserts what a server may well not do.
  [/^HTTPParserError |^ERR_ASSERTION$/, notHttp],
  [
    /CERT|CRL|_CA$|_PURPOSE$|^HOSTNAME_MISMATCH$/,
    { code: 'tls_error', reason: 'its certificate cannot be accepted' },
  ],
];

/** By status of a proxy's answer to CONNECT; "it" is the proxy. */
const byRefusal: Readonly<Record<number, Omit<NetworkError, 'code'>>> = {
  403: {
    reason: 'it does not allow that host',
    nextStep: 'Have the host allowed on the proxy, or exempt it with `no_proxy`.',
  },
  407: {
    reason: 'it does not accept the credentials it was given, or wants some',
    nextStep:
      'Put them into `https_proxy`: http://user:password@host:port, special characters percent-encoded.',
  },
  502: { reason: 'it cannot reach that host' },
  503: { reason: 'it cannot reach that host' },
  504: { reason: 'it cannot reach that host in time' },
};

/** What an error of a socket, of TLS, of HTTP or of undici means. */
export function describeNetworkError(error: unknown): NetworkError {
  const code = codeOf(error);
  const networkError = find(code) ?? byPattern.find(([pattern]) => pattern.test(code))?.[1];
  return networkError ?? { code: 'unreachable', reason: String(error) };
}

/** What a proxy means by this answer to CONNECT. */
export function describeProxyRefusal(status: number): NetworkError {
  return {
    code: 'proxy_error',
    ...(byRefusal[status] ?? { reason: 'it refuses to open a tunnel' }),
  };
}

/** True when the certificate may be good, and only its issuer is not among the trusted ones. */
export function isUntrusted(error: unknown): boolean {
  const networkError = find(codeOf(error));
  return networkError === unknownAuthority || networkError === selfSigned;
}

/** The code may be anything, and every object has a `constructor`. */
function find(code: string): NetworkError | undefined {
  return Object.hasOwn(byCode, code) ? byCode[code] : undefined;
}

/** undici's parser has no code for what it meets, but says it. */
function codeOf(error: unknown): string {
  const { code, name, message } = Object(error) as Partial<Error> & { code?: unknown };
  return String(code ?? `${name} ${message}`);
}
