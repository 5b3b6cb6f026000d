/** Twake's v1 API: nginx, then PHP's router, then the gates, then the call. */

import type { IncomingHttpHeaders } from 'node:http';
import { type Application, findApplication, isInstalledIn } from './accounts.ts';
import type { Api, ApiRequest, ApiResponse, MessageChange } from './api.ts';
import {
  type Call,
  formatFatal,
  formatWarning,
  type Generation,
  HTML,
  json,
  type OperationResult,
  type SourceLine,
} from './generation.ts';
import {
  decodeForm,
  decodeJson,
  encodeJson,
  fieldsOf,
  isLooselyEqual,
  type PhpArray,
} from './php.ts';
import { readMessage } from './reader.ts';
import { createStore, type Store } from './store.ts';

/**
 * `any`: nginx hands the header to PHP however it is spelled. `exact`: PHP's built-in web server, in front of some
 * installations, finds `Authorization` in these letters only.
 */
export type AuthorizationSpelling = 'any' | 'exact';

export interface V1Options {
  readonly now: () => Date;
  readonly onChange: (change: MessageChange) => void;
  readonly authorization: AuthorizationSpelling;
}

/** A server of this generation, with an empty store. All that it knows is on disk, so a restart changes nothing. */
export function createV1(behave: (store: Store) => Generation, options: V1Options): Api {
  const { now, onChange, authorization } = options;
  const store = createStore({
    now,
    onChange: ({ kind, message }) => onChange({ kind, message: readMessage(message) }),
  });
  const generation = behave(store);
  return {
    respond: (request) =>
      respond({ ...request, headers: headersFor(authorization, request) }, generation),
    readBody: decodeJson,
    messages: () => store.list().map(readMessage),
    restart: () => {},
  };
}

/** The headers that PHP finds. */
function headersFor(
  authorization: AuthorizationSpelling,
  { headers, rawHeaders }: ApiRequest,
): IncomingHttpHeaders {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  if (authorization === 'any' || names.includes('Authorization')) return headers;
  const { authorization: _, ...found } = headers;
  return found;
}

interface ApiOperation {
  readonly run: (generation: Generation, call: Call) => OperationResult;
  /** The one capability that this needs beyond being installed in the company. */
  readonly capability?: string;
  readonly withoutCompany: (group_id: unknown) => OperationResult;
}

/** The routes of the messages API, as PHP's router writes them. */
const operations: Readonly<Record<string, ApiOperation>> = {
  '/api/v1/messages/save/': {
    run: (generation, call) => generation.save(call),
    capability: 'messages_save',
    withoutCompany: (group_id) =>
      json({
        error: 'you_need_to_provide_a_valid_group_id_field_in_any_api_request',
        group_id: group_id ?? null,
      }),
  },
  '/api/v1/messages/remove/': {
    run: (generation, call) => generation.remove(call),
    withoutCompany: () => missingCapabilities([]),
  },
};

/** Answers a request as a server of this generation does, and has the store changed accordingly. */
function respond(request: ApiRequest, generation: Generation): ApiResponse {
  const path = request.path.replace(/\?.*$/s, '');
  if (!/^\/+api\//.test(path)) return generation.outsideApi;
  if (request.method === 'OPTIONS') return preflight;
  const route = routeOf(path);
  const operation = operations[route];
  if (operation === undefined) return routeError(`Route not found: "${route}"`);
  if (request.method !== 'POST') {
    return routeError(`Route "${route}" or method "${request.method.toLowerCase()}" not allowed.`);
  }
  return runPhp(request, generation, operation);
}

/** PHP's `parse_url` takes `//api/v1` for the path `/v1` on a host called api; the router ends every path in a slash. */
function routeOf(path: string): string {
  return `${path.replace(/^\/\/+[^/]*/, '').replace(/\/+$/, '')}/`;
}

function runPhp(request: ApiRequest, generation: Generation, operation: ApiOperation): ApiResponse {
  const warnings: (readonly [text: string, place: SourceLine])[] = [];
  const warn: Call['warn'] = (text, place) => warnings.push([text, place]);
  if (hasMalformedCookies(request.headers)) {
    const place = { file: 'app/Common/Http/Request.php', line: 38 };
    warn('Invalid argument supplied for foreach()', place);
  }
  const outcome = passGates(request, generation, { operation, warn });
  const first = warnings[0];
  if (outcome.kind === 'json' && first !== undefined) {
    warnings.push(...generation.warnAboutHeaders(first[1]));
  }
  return render(outcome, warnings.map(([text, place]) => formatWarning(text, place)).join(''));
}

function passGates(
  request: ApiRequest,
  generation: Generation,
  { operation, warn }: { operation: ApiOperation; warn: Call['warn'] },
): OperationResult {
  const { group_id, message } = readFields(request, generation);
  const application = authenticate(request.headers.authorization);
  if (application === undefined) return json({ error: 'unknown_application_or_bad_private_key' });
  if (!isInstalledIn(group_id)) return operation.withoutCompany(group_id);
  const { capability } = operation;
  if (capability !== undefined && !mayDo(application, capability, generation)) {
    return missingCapabilities([capability]);
  }
  return operation.run(generation, { application, group_id, message, warn });
}

/** The fields of the body: of a form, or of JSON. A body that is neither has none. */
function readFields({ headers, raw }: ApiRequest, generation: Generation): PhpArray {
  const mediaType = headers['content-type'];
  const isForm = mediaType?.toLowerCase().startsWith('application/x-www-form-urlencoded');
  const form = isForm ? decodeForm(new TextDecoder().decode(raw)) : {};
  return generation.readsJson(mediaType, form) ? fieldsOf(decodeJson(raw)) : form;
}

/** `explode(":", base64_decode(...))` must give exactly two parts: a key with a colon never fits. */
function authenticate(authorization = ''): Application | undefined {
  const [scheme, credentials = '', ...more] = authorization.split(' ');
  if (scheme !== 'Basic' || more.length > 0) return undefined;
  const [id = '', key, ...rest] = Buffer.from(credentials, 'base64').toString().split(':');
  if (key === undefined || rest.length > 0) return undefined;
  const application = findApplication(id);
  return application && isLooselyEqual(application.private_key, key) ? application : undefined;
}

function mayDo(application: Application, capability: string, generation: Generation): boolean {
  return application.own === true || generation.allows(application.capabilities, capability);
}

function missingCapabilities(capabilities: readonly string[]): OperationResult {
  return json({ error: 'you_do_not_have_this_set_of_required_capabilities', capabilities });
}

function hasMalformedCookies(headers: IncomingHttpHeaders): boolean {
  const cookies = headers['all-cookies'];
  if (typeof cookies !== 'string') return false;
  const decoded = decodeJson(Buffer.from(cookies));
  return typeof decoded !== 'object' || decoded === null;
}

/** Once a warning is out, it is too late for a header: the JSON goes out as HTML, behind the warnings. */
function render(outcome: OperationResult, warnings: string): ApiResponse {
  switch (outcome.kind) {
    case 'json': {
      const type = warnings === '' ? 'application/json; charset=utf-8' : HTML;
      return page(200, type, warnings + encodeJson({ ...outcome.value, _cookies: [] }));
    }
    case 'text':
      return page(200, HTML, warnings + outcome.text);
    case 'dead':
      return page(200, HTML, warnings + formatFatal(outcome.error, outcome.place));
  }
}

/** The router writes JSON by hand, and forgets the quotes inside. */
function routeError(message: string): ApiResponse {
  return page(500, HTML, `{"error": "${message}"}`);
}

function page(status: number, type: string, body: string): ApiResponse {
  return { status, headers: { 'Content-Type': type }, body };
}

const preflight: ApiResponse = {
  status: 200,
  headers: {
    'Content-Type': HTML,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': 'Content-Type, Authorization, All-Cookies',
  },
  body: '',
};
