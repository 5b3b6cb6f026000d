/**
 * Every error has a way out: a code, what happened, what to do.
 *
 * The codes are the values of the output `error_code`; each has a section of the same name in docs/troubleshooting.md.
 */

/** What to do about each kind of error, unless the place where it happens knows better. */
const nextSteps = {
  invalid_input: 'Correct the inputs named above in the `with:` block of this step.',
  invalid_template:
    'Correct the template at the place named above; docs/templates.md lists every name and filter.',
  invalid_twacode:
    'Correct the node named above, or use `format: markdown`, which cannot produce such nodes.',
  unreadable_file:
    'Check the path in `content_file`, and that an earlier step has written that file.',
  empty:
    'Check what the expression, the template or the file gives here. Where there may be nothing to say, set `if_empty: skip`.',
  wrong_credentials:
    'Copy `public_id` and `private_api_key` again from the application page in Twake; no space or line break may follow.',
  unknown_group:
    'Check that `group_id` is the id of your company, not of a workspace or a channel (are `group_id` and `channel_id` swapped?), and that the application is installed there.',
  missing_capability:
    'Give the application the write privilege `message_save` in its settings in Twake.',
  unknown_channel: 'Check `channel_id`: it must be the id of a channel of this company.',
  other_channel:
    'Look into both channels before you run this job again, and check that `message_id` and `parent_message_id` belong to `channel_id`.',
  thread_not_found:
    'Check `parent_message_id`: it is a message of the channel itself, not a reply.',
  message_not_found:
    'Check `message_id`: the message must exist in this channel; to edit a reply, `parent_message_id` is needed too.',
  unknown_token:
    'Make a token that does not expire, and store it as the secret of `access_token`: docs/matrix.md tells how. One that is copied from a client often lasts minutes.',
  account_blocked: 'Ask the administrator of the homeserver.',
  not_in_room:
    'Check `channel_id`; then invite the account to the room, and join the room with it (an invitation is not enough).',
  unknown_room:
    'Check the alias in `channel_id`, or write the id of the room, which begins with `!`.',
  no_permission:
    'Give the account the power level that the room asks for, in the settings of the room.',
  room_upgraded: 'Set `channel_id` to the id of the room that took its place.',
  encrypted_room:
    'Use a room without encryption: it cannot be switched off, so make a new one and choose so there.',
  not_own_message:
    'Check `message_id`: only messages of this account can be edited or removed by this action.',
  no_homeserver:
    'Check `api_url`: it is the base URL of the homeserver, which `/.well-known/matrix/client` of your domain names as `base_url`.',
  empty_answer:
    'The server most likely lost its database. Look at its logs, or run this job again later.',
  not_json:
    'Check `api_url`: something that is not the Twake API answered there (a proxy, a login page, the web client?).',
  server_crash:
    'Check `channel_id` first: servers of 2020 crash like this when the channel does not exist. Else look at the server log.',
  no_message_id:
    'Servers answer so when storing took them too long. `delivery: at_least_once` repeats such a message, at the risk of sending it twice.',
  redirected:
    'Set `api_url` to the final address, with https and no path of its own. Redirects are never followed.',
  no_v1_api:
    'Servers from 2023 on, and some of 2022, have no v1 messages API any more. Check `api_url`; for Twake Chat, which is Matrix, set `access_token`, and a room as `channel_id`.',
  too_large:
    'Shorten the message: no more than 1 MiB is sent, and a server or a proxy in front of it may take less.',
  rate_limited:
    'Something in front of the server limits requests. Send fewer messages, or raise `retries` and `timeout`.',
  server_error: 'Look at the log of the server, and of the proxy in front of it.',
  refused:
    'The server, or a proxy in front of it, refused the request. Check `api_url` and the access rules there.',
  unreachable: 'Check `api_url`, and that this runner can reach that host (DNS, firewall, VPN).',
  tls_error:
    'Check the certificate of the server. For a private authority, set NODE_EXTRA_CA_CERTS to its certificate on the runner.',
  proxy_error: 'Check the proxy settings of the runner (https_proxy, http_proxy, no_proxy).',
  timeout:
    'Check that the server is up. `timeout` sets how many seconds the whole delivery may take.',
  answer_too_large: 'Check `api_url`: no Twake server answers with that much.',
  interrupted: 'The job was cancelled while this step was working.',
  internal_error: 'This is a fault of the action. Please report it with the log of this step.',
} as const;

export type ErrorCode = keyof typeof nextSteps;

/** All codes, in the order of the documentation. */
export const errorCodes = Object.keys(nextSteps) as readonly ErrorCode[];

/**
 * An error that the user is told about.
 * `message` is one sentence or more about what happened, `nextStep` one about what to do.
 */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: ErrorCode;
  readonly nextStep: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: { nextStep?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.nextStep = options.nextStep ?? nextSteps[code];
  }
}

/** Of a value in a sentence, in UTF-16 units. */
const LONGEST_QUOTE = 200;

/** A value that somebody set, in quotes, for a sentence: no longer than a line, without what is secret in an address. */
export function quoteValue(value: string): string {
  const shown = value
    .replace(/^([a-z]+:\/\/)?[^\s/@:?#]+:[^\s/@?#]*@/i, '$1…@')
    .replace(/^([a-z]+:\/\/[^?#]*[?#]).+/is, '$1…');
  return JSON.stringify(shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown);
}

/** Anything thrown, as an ActionError: what is not one already is a fault of this action. */
export function wrapError(error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ActionError(
    'internal_error',
    `This action stopped because of a fault of its own: ${detail}`,
    { cause: error },
  );
}

/** The address of a server without anything behind its path; null where it is none of the web. */
export function webServer(address: string | null | undefined): string | null {
  const url = URL.parse(address ?? '');
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return isWeb ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : null;
}

/**
 * Where docs/troubleshooting.md says more about a code: in the version of the action that runs, as the runner names it.
 * A local action (`uses: ./`) has no repository; then it is the path in this one.
 */
export function linkToDocs(
  code: ErrorCode,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const path = `docs/troubleshooting.md#${code}`;
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  const server = webServer(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
  return repository ? `${server}/${repository}/blob/${ref || 'HEAD'}/${path}` : path;
}
