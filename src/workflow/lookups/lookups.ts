/**
 * Questions to GitHub's API become facts that the event does not hold: what failed, and what is new.
 *
 * They are functions of the context, so that they cost requests only where a template names them. A fact that cannot be
 * had, for whatever reason, is null: no message is worth less than its extras.
 */

import type { Context } from '../context.ts';
import { numberAt, objectAt } from '../payload.ts';
import { type Changes, findChanges } from './changes.ts';
import { type FailedJob, findFailures } from './failures.ts';
import type { Fact, Inquiry } from './inquiry.ts';

/** The part of Octokit that is needed. */
export interface Octokit {
  request(route: string, parameters: Record<string, unknown>): Promise<{ readonly data: unknown }>;
}

/** For all questions of a message together. */
const TIME_LIMIT_MS = 3000;

export interface Lookups {
  readonly failures: () => Promise<readonly FailedJob[] | null>;
  readonly changes: () => Promise<Changes | null>;
}

export interface LookupOptions {
  /** Called on first use; absent where there is no token. */
  readonly connect?: (() => Promise<Octokit>) | undefined;
  /** Receives a sentence about each fact that is left out. */
  readonly tell: (sentence: string) => void;
}

/** Facts to be asked for, each at most once. */
export function createLookups(context: Context, { connect, tell }: LookupOptions): Lookups {
  if (connect === undefined) return { failures: async () => null, changes: async () => null };
  const inquiry: Inquiry = {
    context,
    ask: createAsk(context, connect),
    optional: async (fact, find) => {
      try {
        return await find();
      } catch (error) {
        tell(`The message goes without ${fact.name}: ${describe(error, fact)}`);
        return null;
      }
    },
  };
  const failures = { name: 'the failed steps', permission: 'actions: read' };
  const changes = { name: 'the list of changes', permission: 'contents: read' };
  return {
    failures: once(() => inquiry.optional(failures, () => findFailures(inquiry))),
    changes: once(() => inquiry.optional(changes, () => findChanges(inquiry))),
  };
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** Asks about this repository, until the time for all questions is over. The clock starts with the first. */
function createAsk({ repository }: Context, connect: () => Promise<Octokit>): Inquiry['ask'] {
  const open = once(async () => {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    return { signal, isOver: rejectAt(signal), octokit: connect() };
  });
  return async (route, parameters) => {
    const { signal, isOver, octokit } = await open();
    const answer = async () =>
      (await octokit).request(`GET /repos/{owner}/{repo}${route}`, {
        owner: repository.owner,
        repo: repository.name,
        ...parameters,
        request: { signal },
      });
    return (await Promise.race([answer(), isOver])).data;
  };
}

/** Not every wait listens to a signal. */
function rejectAt(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  rejection.catch(() => {});
  return rejection;
}

function describe(error: unknown, { permission }: Fact): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `GitHub's API took longer than ${TIME_LIMIT_MS / 1000} seconds.`;
  const status = numberAt(error, 'status');
  // Octokit gives an error of the network a status too, but no response.
  if (status === null || objectAt(error, 'response') === null)
    return `GitHub's API could not be asked: ${messageOf(error)}`;
  // What a token may not see is often "not found".
  const hint = [401, 403, 404].includes(status)
    ? ` It needs the permission \`${permission}\`.`
    : '';
  return `GitHub's API answered with ${status}.${hint}`;
}

/** As a sentence; a Failure is one already. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith('.') ? message : `${message}.`;
}
