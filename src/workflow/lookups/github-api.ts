/**
 * The way to GitHub's API: questions about one repository, with one time limit for all of a message's, and none asked twice.
 *
 * A fact that cannot be had, for whatever reason, is null: no message is worth less than its extras.
 */

import { type JsonObject, listAt, numberAt, objectAt, textAt } from '../payload.ts';
import type { GraphqlResult } from './graphql.ts';
import type { Octokit, Query } from './octokit.ts';
import { once } from './once.ts';
import { NOT_A_LIST, type Pages, takePages, UnusableResponseError } from './pages.ts';
import { isRateLimit, RATE_LIMITED } from './rate-limit.ts';

export type { Octokit, Query };

export interface GitHubApi {
  /** GETs what is below the repository, such as `/releases`. Throws what Octokit throws, and a TimeoutError. */
  readonly get: (route: string, parameters?: Query) => Promise<unknown>;
  /** GETs a list, as far as ten pages, or as far as `isEnough`. Throws like `get`, and for what is no list. */
  readonly list: (
    route: string,
    parameters?: Query,
    isEnough?: (page: readonly JsonObject[]) => boolean,
  ) => Promise<Pages>;
  /** Asks by GraphQL, about any repository, in one request. Throws like `get`, and for what holds no data; see graphql.ts. */
  readonly graphql: (query: string, variables: Query) => Promise<GraphqlResult>;
  /** Says that the message goes without a fact, and why. */
  readonly leaveOut: (fact: OptionalFact, error: unknown) => void;
  /** What is found, or null and a word about why. */
  readonly optional: <T>(fact: OptionalFact, find: () => Promise<T | null>) => Promise<T | null>;
}

/** What may be missing, and why. */
export interface OptionalFact {
  readonly name: string;
  /** Of the token, as in `permissions:` of a workflow; `''`: none of those would do. */
  readonly permission: string;
  /** What to do where it is not allowed, as a sentence, in place of that. */
  readonly advice?: string;
}

export interface GitHubApiOptions {
  /** `owner/name` */
  readonly repository: string | null;
  /** Called on first use; absent where there is no token. */
  readonly connect: (() => Promise<Octokit>) | undefined;
  /** Receives a sentence about each fact that is left out. */
  readonly info: (sentence: string) => void;
  /** For all questions together. */
  readonly timeLimit_ms?: number;
  /** For each of them; else all of that time. */
  readonly requestLimit_ms?: number;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
}

/** For all questions about what a message goes without, if need be. */
const TIME_LIMIT_MS = 3000;

/** GitHub itself takes up to 10 s for one response, and says then that this was too much. */
const PATIENT_TIME_LIMIT_MS = 30_000;
const PATIENT_REQUEST_LIMIT_MS = 12_000;

/** As many as GitHub gives on a page. */
const PER_PAGE = 100;

export function createGitHubApi({
  repository,
  connect,
  info,
  timeLimit_ms = TIME_LIMIT_MS,
  requestLimit_ms = timeLimit_ms,
  timeout = (milliseconds) => AbortSignal.timeout(milliseconds),
}: GitHubApiOptions): GitHubApi {
  const open = once(async () => {
    return { whole: watch(timeout(timeLimit_ms)), octokit: (connect ?? refuse)() };
  });
  const [owner, repo] = repository?.split('/') ?? [];
  /** Not every wait listens to a signal. */
  const inTime = async <T>(request: (octokit: Octokit, common: Query) => Promise<T>) => {
    const { whole, octokit } = await open();
    const isShorter = requestLimit_ms < timeLimit_ms;
    const { signal, isOver } = isShorter
      ? watch(AbortSignal.any([whole.signal, timeout(requestLimit_ms)]))
      : whole;
    const response = async () => request(await octokit, { owner, repo, request: { signal } });
    return Promise.race([response(), isOver]);
  };
  const leaveOut = (fact: OptionalFact, error: unknown) =>
    info(
      `The message goes without ${fact.name}: ${describeError(error, { ...fact, timeLimit_ms: requestLimit_ms })}`,
    );
  const routeOf = (path: string) => `GET /repos/{owner}/{repo}${path}`;
  return {
    get: once((path, parameters) =>
      inTime(async (octokit, common) => {
        return (await octokit.request(routeOf(path), { ...common, ...parameters })).data;
      }),
    ),
    list: once((path, parameters, isEnough = () => false) =>
      inTime((octokit, common) => {
        const all = { ...common, per_page: PER_PAGE, ...parameters };
        return takePages(octokit.paginate.iterator(routeOf(path), all), isEnough);
      }),
    ),
    graphql: async (query, variables) => {
      const { askGraphql } = await import('./graphql.ts');
      return inTime((octokit, { request }) =>
        askGraphql(octokit, query, { ...variables, request }),
      );
    },
    leaveOut,
    optional: async (fact, find) => {
      // Whoever gives no token expects no answers, and needs not be told each time.
      if (connect === undefined) return null;
      try {
        return await find();
      } catch (error) {
        leaveOut(fact, error);
        return null;
      }
    },
  };
}

/** For what is the message itself: it waits longer, and without a token, too, the log says why there is nothing. */
export function createPatientApi(options: GitHubApiOptions): GitHubApi {
  const { connect = refuse } = options;
  return createGitHubApi({
    ...options,
    connect,
    timeLimit_ms: PATIENT_TIME_LIMIT_MS,
    requestLimit_ms: PATIENT_REQUEST_LIMIT_MS,
  });
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('`github_token` is empty.'));
}

/** Beside the signal, a promise that is rejected when it aborts. */
function watch(signal: AbortSignal) {
  const isOver = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  isOver.catch(() => {});
  return { signal, isOver };
}

/** Why there was no response, as a sentence, and what the token needs. */
export function describeError(
  error: unknown,
  {
    permission,
    advice = permission && `It needs the permission \`${permission}\`.`,
    timeLimit_ms = TIME_LIMIT_MS,
  }: Pick<OptionalFact, 'permission' | 'advice'> & Pick<GitHubApiOptions, 'timeLimit_ms'>,
): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `GitHub's API took longer than ${timeLimit_ms / 1000} seconds.`;
  const hint = advice && ` ${advice}`;
  // What Octokit stumbles over is what GitHub's API does not answer.
  if (error instanceof TypeError) return `${ASKED} ${NOT_A_LIST}`;
  if (error instanceof UnusableResponseError) return `${ASKED} ${error.message}`;
  if (textAt(error, 'name') === 'GraphqlRefusal')
    return `${messageOf(error)}${isForbidden(error) ? hint : ''}`;
  const status = numberAt(error, 'status');
  // Octokit gives an error of the network a status too, but no response.
  if (status === null || objectAt(error, 'response') === null)
    return `GitHub's API could not be asked: ${messageOf(error)}`;
  return describeStatus(status, error, hint);
}

function describeStatus(status: number, error: unknown, hint: string): string {
  if ([403, 429].includes(status) && isRateLimit(error)) return RATE_LIMITED;
  if (status === 401) return "GitHub's API answered with 401: it does not accept `github_token`.";
  const message = textAt(error, 'response', 'data', 'message') ?? '';
  if (OF_ORGANIZATION.test(message)) return `GitHub's API answered with ${status}: ${message}`;
  // What a token may not see is often "not found".
  return `GitHub's API answered with ${status}.${[403, 404].includes(status) ? hint : ''}`;
}

const ASKED = "GitHub's API was asked, but";

/** What an organization wants of a token is no permission of a workflow. */
const OF_ORGANIZATION = /SAML|IP allow list/;

/** GraphQL says it in words. */
function isForbidden(error: unknown): boolean {
  return listAt(error, 'errors').some(
    (one) =>
      /FORBIDDEN|NOT_FOUND/.test(textAt(one, 'type') ?? '') &&
      !OF_ORGANIZATION.test(textAt(one, 'message') ?? ''),
  );
}

/** As a sentence; an ActionError is one already. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith('.') ? message : `${message}.`;
}
