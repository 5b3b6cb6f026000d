/**
 * GitHub's REST API of the runs of workflows.
 *
 * Source: https://docs.github.com/rest/actions/workflow-runs
 */

import type { RequestListener } from 'node:http';
import { type RepositoryFixture, type Run, repositoryUrl } from './repository.ts';

interface RestResponse {
  readonly status?: number;
  readonly json: unknown;
}

/** What is answered in place of the truth, by the path and how often it was asked for before. */
export type RestFault = (path: string, before: number) => RestResponse | undefined;

interface RunsOptions {
  /** Receives what is asked for, below the repository. */
  readonly asked: string[];
  readonly fault: RestFault | undefined;
}

export function listenForRuns(
  repository: RepositoryFixture,
  { asked, fault }: RunsOptions,
): RequestListener {
  return (request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '', 'http://github');
    const path = pathname.replace(/^.*\/repos\/octo-org\/hello/, '');
    const before = asked.filter((one) => one.replace(/\?.*/, '') === path).length;
    asked.push(`${path}${decodeURIComponent(search)}`);
    const found = fault?.(path, before) ?? respond(path, searchParams, repository);
    response.writeHead(found.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found.json));
  };
}

type CompleteRun = Required<Run>;

function respond(
  path: string,
  query: URLSearchParams,
  { runs, attempts }: RepositoryFixture,
): RestResponse {
  const all = runs
    .map(complete)
    .sort((one, other) => other.created_at.localeCompare(one.created_at));
  const [, id, attempt] = /^\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(path) ?? [];
  if (id === undefined) return { json: listRuns(path, query, all) };
  const run = all.find((one) => one.id === Number(id));
  const earlier = attempt === undefined ? {} : attempts[`${id}/${attempt}`];
  return run && earlier ? { json: { ...run, ...earlier } } : { status: 404, json: {} };
}

const filters = ['branch', 'created', 'event', 'status'];

function listRuns(path: string, query: URLSearchParams, all: readonly CompleteRun[]): object {
  const [, workflow] = /^\/actions\/workflows\/(\d+)\/runs$/.exec(path) ?? [];
  const found = all
    .filter(({ workflow_id }) => workflow === undefined || workflow_id === Number(workflow))
    .filter((run) => matches(run, query));
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  // Of what a filter finds, GitHub shows no more.
  const reach = filters.some((name) => query.has(name)) ? 1000 : found.length;
  const page = found.slice(start, Math.min(start + size, reach));
  return { total_count: found.length, workflow_runs: page };
}

function matches(run: CompleteRun, query: URLSearchParams): boolean {
  const [from = '', to = '9'] = query.get('created')?.split('..') ?? [];
  const status = query.get('status');
  const isDone = run.conclusion !== null;
  return (
    [null, run['head_branch']].includes(query.get('branch')) &&
    [null, run['event']].includes(query.get('event')) &&
    (status === null || status === run.conclusion || (status === 'completed' && isDone)) &&
    run.created_at >= from &&
    run.created_at <= to
  );
}

function complete(run: Run): CompleteRun {
  return {
    name: 'Test',
    workflow_id: 1,
    run_attempt: 1,
    event: 'push',
    head_branch: 'main',
    head_sha: String(run.id),
    head_repository: { id: 700100200 },
    repository: { id: 700100200 },
    updated_at: run.created_at,
    html_url: `${repositoryUrl}/actions/runs/${run.id}`,
    ...run,
  };
}
