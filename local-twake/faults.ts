/** The faults by name: what goes wrong with a request, and whether Twake has stored its message by then. */

import { gzipSync } from 'node:zlib';
import type { ApiRequest, ApiResponse } from './api.ts';
import { formatFatal, formatWarning, HTML, nginxPage } from './generation.ts';
import { internalError } from './matrix/errors.ts';
import { limitExceeded } from './matrix/rate-limit.ts';
import { errorResponse } from './matrix/response.ts';
import { decodeJson, encodeJson, fieldsOf } from './php.ts';
import { nullObject } from './v2021.ts';

/** How far a request gets before its connection breaks. `stored`: Twake has done its work, the client cannot know. */
const moments = ['connection', 'headers', 'body', 'stored'] as const;
export type Moment = (typeof moments)[number];

/** How a connection breaks. */
type Break = 'hang' | 'reset' | 'close';

/** What may come of a message although its sender was not told so. */
interface Belated {
  /** Twake stores it only so many milliseconds after the response or the connection has ended, whoever ended it. */
  readonly stored_after?: number;
}

interface Breaking extends Belated {
  /** Default: body. Only there `stored_after` has a message to store, and not done so yet. */
  readonly at?: Moment;
}

interface Replacing extends Belated {
  /** True: Twake stores the message all the same, and only its response is lost on the way. */
  readonly stored?: boolean;
}

interface Paced {
  /** Milliseconds. */
  readonly ms: number;
}

/** Every kind of fault, and what can be said about it. */
interface Options {
  readonly hang: Breaking;
  readonly reset: Breaking;
  readonly close: Breaking;

  readonly slow: Paced;
  readonly trickle_headers: Paced;
  readonly trickle_body: Paced;
  readonly truncate: object;
  readonly warnings: object;
  readonly gzip: object;

  readonly status: Replacing & {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly unavailable: Replacing & {
    /** Whose page it is. */
    readonly by: keyof typeof unavailablePages;
    /** Seconds, for `Retry-After`. */
    readonly retry_after?: number;
  };
  readonly redirect: Replacing & { readonly location: string };
  readonly shape: Replacing & { readonly body: unknown };
  readonly huge: Replacing & { readonly bytes: number };
  readonly html: Replacing;
  readonly empty: Replacing;
  readonly persist: Replacing;
  readonly null_id: Replacing;
  readonly fatal: Replacing;
  readonly dead: Replacing;
  readonly invalid_json: Replacing;
  readonly no_v1: Replacing;

  readonly rate_limited: Paced;
  readonly internal_error: Replacing;
  readonly restart: object;
}

type Kind = keyof Options;

/** One way to misbehave. */
export type Fault = { readonly [K in Kind]: { readonly kind: K } & Options[K] }[Kind];

/** How a response travels, if not at once and whole. */
export interface Pace {
  /** Milliseconds before the first byte. */
  readonly wait?: number;
  /** From here on a byte at a time, `every` milliseconds. */
  readonly trickle?: { readonly from: 'headers' | 'body'; readonly every: number };
  /** Half of the body, then the connection ends. */
  readonly truncated?: boolean;
}

/**
 * What is to be done with one request.
 * `cut`: the connection breaks and nothing is answered. `replace`: the request does not reach Twake, or too late.
 * `spoil`: it does, and its response suffers on the way back.
 */
export type Plan =
  | ({
      readonly does: 'cut';
      readonly at: Moment;
      readonly how: Break;
      /** With its work done, the server ends and begins anew. */
      readonly restarts?: true;
    } & Belated)
  | ({
      readonly does: 'replace';
      readonly response: (request: ApiRequest) => ApiResponse;
    } & Belated)
  | {
      readonly does: 'spoil';
      readonly response?: (own: ApiResponse, request: ApiRequest) => ApiResponse;
      readonly pace?: Pace;
    };

/** Reads what stands behind `=` on the command line; undefined: that is not what the fault needs. */
type OptionsReader<O> = (value: string | undefined) => O | undefined;

/** Which kind of Twake has it: `v1` is PHP's, `matrix` Synapse's. */
export type ServerKind = 'v1' | 'matrix';

interface FaultRow<O> {
  /** Without it, any server and what stands in front of it may have the fault. */
  readonly only?: ServerKind;
  /** A line for `--help`; what stands in capitals is the value. */
  readonly help: string;
  readonly read: OptionsReader<O>;
  readonly plan: (options: O) => Plan;
  /** Whether `+stored` makes sense. */
  readonly replaces?: boolean;
  /** Whether `+stored_after:MS` makes sense. */
  readonly mayStoreLater?: (options: O) => boolean;
}

/** What proxies answer by themselves when Twake is down, or did not answer them in time. */
const unavailablePages = {
  nginx: nginxPage(503, 'Service Temporarily Unavailable'),
  haproxy: {
    status: 503,
    headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'text/html' },
    body: '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
  },
} satisfies Record<string, ApiResponse>;

function isProxy(name: string): name is keyof typeof unavailablePages {
  return Object.hasOwn(unavailablePages, name);
}

const faults: { readonly [K in Kind]: FaultRow<Options[K]> } = {
  hang: breaking('hang', 'never answers'),
  reset: breaking('reset', 'resets the connection (ECONNRESET)'),
  close: breaking('close', 'closes the connection without a response'),

  slow: {
    help: 'slow=MS: answers only after so many milliseconds; the message is stored at once',
    read: readMs,
    plan: ({ ms }) => ({ does: 'spoil', pace: { wait: ms } }),
  },
  trickle_headers: {
    help: 'trickle_headers=MS: the whole response comes byte by byte, every so many milliseconds',
    read: readMs,
    plan: ({ ms }) => ({ does: 'spoil', pace: { trickle: { from: 'headers', every: ms } } }),
  },
  trickle_body: {
    help: 'trickle_body=MS: headers at once, then the body byte by byte',
    read: readMs,
    plan: ({ ms }) => ({ does: 'spoil', pace: { trickle: { from: 'body', every: ms } } }),
  },
  truncate: {
    help: 'truncate: half of the response, then the end of the connection',
    read: readNothing,
    plan: () => ({ does: 'spoil', pace: { truncated: true } }),
  },
  warnings: {
    only: 'v1',
    help: 'warnings: PHP warnings in front of the JSON, as stock installations print them',
    read: readNothing,
    plan: () => ({ does: 'spoil', response: withWarnings }),
  },
  gzip: {
    help: 'gzip: a compressed response, although nobody asked for it',
    read: readNothing,
    plan: () => ({ does: 'spoil', response: compressed }),
  },

  status: replacing<Options['status']>(
    'status=CODE: this HTTP status and a short page, as from a proxy in front',
    {
      read: (value) => (/^[2-5]\d\d$/.test(value ?? '') ? { status: Number(value) } : undefined),
      response: ({ status, headers, body }) => ({
        status,
        headers: { 'Content-Type': 'text/html', ...headers },
        body: body ?? `<html><body><h1>${status}</h1></body></html>`,
      }),
    },
  ),
  unavailable: replacing<Options['unavailable']>(
    `unavailable=PROXY: the page of 503 of a proxy in front; PROXY: ${Object.keys(unavailablePages).join(' or ')}`,
    {
      read: (value = '') => (isProxy(value) ? { by: value } : undefined),
      response: ({ by, retry_after }) => {
        const { headers, ...page } = unavailablePages[by];
        const patience = retry_after !== undefined && { 'Retry-After': String(retry_after) };
        return { ...page, headers: { ...headers, ...patience } };
      },
    },
  ),
  redirect: replacing<Options['redirect']>('redirect=URL: a 302 to this address', {
    read: (value) => (value ? { location: value } : undefined),
    response: ({ location }) => ({ status: 302, headers: { Location: location }, body: '' }),
  }),
  shape: replacing<Options['shape']>('shape=JSON: this JSON, such as {"object":[]}', {
    read: readJson,
    response: ({ body }) => jsonResponse(JSON.stringify(body)),
  }),
  huge: replacing<Options['huge']>('huge=BYTES: JSON with a text of so many bytes', {
    read: (value) => (/^\d+$/.test(value ?? '') ? { bytes: Number(value) } : undefined),
    response: ({ bytes }) => jsonResponse(`{"object":{"content":"${'x'.repeat(bytes)}"}}`),
  }),
  html: replacing('html: the page of a login portal, with status 200', {
    read: readNothing,
    response: () =>
      htmlResponse('<!DOCTYPE html>\n<title>Sign in</title>\n<h1>Please sign in</h1>\n'),
  }),
  empty: replacing('empty: an empty 200, as when the database is down', {
    read: readNothing,
    response: () => htmlResponse(''),
  }),
  persist: replacing('persist: "ERROR with persist", as from 2021 with its node service down', {
    only: 'v1',
    read: readNothing,
    response: () => htmlResponse('ERROR with persist'),
  }),
  null_id: replacing('null_id: an object without id (+stored: 2021 with a slow node service)', {
    only: 'v1',
    read: readNothing,
    response: (_options, request) => nullIdResponse(request),
  }),
  fatal: replacing('fatal: HTML that says "Fatal error", with status 200', {
    only: 'v1',
    read: readNothing,
    response: () =>
      htmlResponse(formatFatal('Call to a member function getId() on null', somewhere)),
  }),
  dead: replacing('dead: an empty 500, as from PHP that keeps its errors to itself', {
    only: 'v1',
    read: readNothing,
    response: () => ({ ...htmlResponse(''), status: 500 }),
  }),
  invalid_json: replacing('invalid_json: something that begins like JSON', {
    read: readNothing,
    response: () => jsonResponse('{"object":{"id":"'),
  }),
  no_v1: replacing('no_v1: the 404 of servers from 2023 on, which have no v1 API', {
    only: 'v1',
    read: readNothing,
    response: () => ({ ...jsonResponse('{"error":"Not found"}'), status: 404 }),
  }),

  rate_limited: {
    only: 'matrix',
    help: 'rate_limited=MS: a 429 that asks to wait so many milliseconds',
    read: readMs,
    plan: ({ ms }) => ({ does: 'replace', response: () => errorResponse(limitExceeded(ms)) }),
  },
  internal_error: replacing('internal_error: a 500 that says so, in JSON', {
    only: 'matrix',
    read: readNothing,
    response: () => errorResponse(internalError()),
  }),
  restart: {
    only: 'matrix',
    help: 'restart: does its work, closes the connection and begins anew: what was not on disk is forgotten',
    read: readNothing,
    plan: () => ({ does: 'cut', at: 'stored', how: 'close', restarts: true }),
  },
};

/** What may stand behind the name of most faults. */
export const storedHelp: readonly string[] = [
  'NAME+stored: the message is stored all the same (after a connection breaks: NAME=stored)',
  'NAME+stored_after:MS: it is stored so many milliseconds after the response or the connection has ended',
];

/** What the command line understands, a line each. */
export const faultHelp: readonly string[] = Object.values(faults).map(({ help, only }) =>
  only === undefined ? help : `${help} (${only} only)`,
);

/** Throws a sentence where no server of this kind has the fault: a test of it would prove nothing. */
export function checkFault(fault: Fault, server: ServerKind): void {
  const { only } = faults[fault.kind];
  if (only === undefined || only === server) return;
  throw new Error(
    `"${fault.kind}" is a fault of servers of ${only}, and this one is of ${server}.`,
  );
}

export function planFault<K extends Kind>(fault: { readonly kind: K } & Options[K]): Plan {
  return faults[fault.kind].plan(fault);
}

/**
 * Reads `kind` or `kind=VALUE`, with `+stored` or `+stored_after:MS` behind the kind; undefined if there is no such
 * fault, or it needs another value.
 */
export function parseFault(text: string): Fault | undefined {
  const [, kind = '', stored, after, value] =
    /^(\w+?)(\+stored)?(?:\+stored_after:(\d+))?(?:=(.*))?$/s.exec(text) ?? [];
  return isKind(kind) ? readFault(kind, { stored, after, value }) : undefined;
}

type Words = Readonly<Record<'stored' | 'after' | 'value', string | undefined>>;

function readFault<K extends Kind>(kind: K, { stored, after, value }: Words): Fault | undefined {
  const { read, replaces, mayStoreLater }: FaultRow<Options[K]> = faults[kind];
  const options = read(value);
  if (options === undefined || (stored && (!replaces || after))) return undefined;
  if (after && !mayStoreLater?.(options)) return undefined;
  const storing = after ? { stored_after: Number(after) } : stored && { stored: true };
  // The options are those of this kind, which TypeScript cannot follow through the union.
  return { kind, ...options, ...storing } as Fault;
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(faults, text);
}

function breaking(how: Break, does: string): FaultRow<Breaking> {
  return {
    help: `${how}[=MOMENT]: ${does}; MOMENT: ${moments.join(', ')} (default: body)`,
    read: (value) => {
      if (value === undefined) return {};
      const at = moments.find((moment) => moment === value);
      return at && { at };
    },
    plan: ({ at = 'body', ...options }) => ({ does: 'cut', at, how, ...belated(options) }),
    mayStoreLater: ({ at = 'body' }) => at === 'body',
  };
}

function replacing<O extends Replacing>(
  help: string,
  {
    read,
    response,
    only,
  }: {
    readonly read: OptionsReader<O>;
    readonly response: (options: O, request: ApiRequest) => ApiResponse;
    readonly only?: ServerKind;
  },
): FaultRow<O> {
  return {
    ...(only && { only }),
    help,
    read,
    replaces: true,
    mayStoreLater: () => true,
    plan: (options) =>
      options.stored
        ? { does: 'spoil', response: (_own, request) => response(options, request) }
        : {
            does: 'replace',
            response: (request) => response(options, request),
            ...belated(options),
          },
  };
}

function belated({ stored_after }: Belated): Belated {
  return stored_after === undefined ? {} : { stored_after };
}

function readNothing(value: string | undefined): object | undefined {
  return value === undefined ? {} : undefined;
}

function readMs(value: string | undefined): Paced | undefined {
  return /^\d+$/.test(value ?? '') ? { ms: Number(value) } : undefined;
}

function readJson(value: string | undefined): { readonly body: unknown } | undefined {
  try {
    return { body: JSON.parse(value ?? '') };
  } catch {
    return undefined;
  }
}

function htmlResponse(body: string): ApiResponse {
  return { status: 200, headers: { 'Content-Type': HTML }, body };
}

function jsonResponse(body: string): ApiResponse {
  return { status: 200, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body };
}

/** 2021's empty message, in the channel that was asked for. */
function nullIdResponse({ raw }: ApiRequest): ApiResponse {
  const { channel_id } = fieldsOf(fieldsOf(decodeJson(raw))['message']);
  return jsonResponse(encodeJson({ ...nullObject('0'.repeat(50), channel_id), _cookies: [] }));
}

/** A line of PHP that is good for any trouble. */
const somewhere = { file: 'src/Twake/Discussion/Services/MessageSystem.php', line: 214 };

function withWarnings(own: ApiResponse): ApiResponse {
  const warning = formatWarning("Illegal string offset 'formatted'", somewhere);
  return { ...own, headers: { ...own.headers, 'Content-Type': HTML }, body: warning + own.body };
}

function compressed(own: ApiResponse): ApiResponse {
  const headers = { ...own.headers, 'Content-Encoding': 'gzip' };
  return { ...own, headers, body: gzipSync(own.body) };
}
