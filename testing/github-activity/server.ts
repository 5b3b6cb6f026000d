/** A GitHub on this machine that tells what happened in a repository, by GraphQL and by REST. */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Repository, Run } from './repository.ts';
import { resolversOf } from './resolvers.ts';
import { executeQuery } from './schema.ts';

export interface Response {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface ActivityServer {
  readonly server: Server;
  /** What it was asked: `graphql`, or a path below the repository. */
  readonly asked: string[];
}

/** @param fault what is answered in place of the truth, by what is asked and how often that was before */
export function createActivityServer(
  repository: Repository,
  fault: (asked: string, before: number) => Response | undefined = () => undefined,
): ActivityServer {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const text = await read(request);
    const { pathname, search } = new URL(request.url ?? '', 'http://github');
    const isQuery = pathname.endsWith('/graphql');
    const path = isQuery ? 'graphql' : pathname.replace(/^.*\/repos\/octo-org\/hello/, '');
    const before = asked.filter((one) => one.split('?')[0] === path).length;
    asked.push(isQuery ? path : `${path}${decodeURIComponent(search)}`);
    const answer = async (): Promise<Response> =>
      isQuery
        ? { body: await executeQuery(JSON.parse(text), resolversOf(repository)) }
        : findRuns(path, { query: new URLSearchParams(search), ...repository });
    const {
      status = 200,
      headers,
      body,
    } = fault(path, before) ??
    (await answer().catch(
      (error: Error): Response => ({ status: 500, body: { message: error.message } }),
    ));
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  return { server, asked };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

interface RunsRequest extends Pick<Repository, 'runs' | 'attempts'> {
  readonly query: URLSearchParams;
}

/** https://docs.github.com/rest/actions/workflow-runs */
function findRuns(path: string, { runs, attempts, query }: RunsRequest): Response {
  const all = runs
    .map(complete)
    .sort((one, other) => other.created_at.localeCompare(one.created_at) || other.id - one.id);
  const [, id, attempt] = /^\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(path) ?? [];
  if (id !== undefined) {
    const run = all.find((one) => one.id === Number(id));
    const earlier = attempts[`${id}/${attempt}`];
    const found = attempt === undefined ? run : run && earlier && { ...run, ...earlier };
    return found ? { body: found } : { status: 404, body: { message: 'Not Found' } };
  }
  const [, workflow] = /^\/actions\/workflows\/(\d+)\/runs$/.exec(path) ?? [];
  const matching = all.filter((run) => matches(run, query, workflow));
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  // No more than that of what a filter finds.
  const reach = ['branch', 'created', 'event', 'status'].some((name) => query.has(name))
    ? 1000
    : Infinity;
  return {
    body: {
      total_count: matching.length,
      workflow_runs: matching.slice(start, Math.min(start + size, reach)),
    },
  };
}

function complete(run: Run) {
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
    html_url: `https://github.com/octo-org/hello/actions/runs/${run.id}`,
    ...run,
  };
}

function matches(
  run: { readonly created_at: string; readonly [name: string]: unknown },
  query: URLSearchParams,
  workflow: string | undefined,
): boolean {
  const [from = '', to = '9'] = query.get('created')?.split('..') ?? [];
  const status = query.get('status');
  return (
    (workflow === undefined || run.workflow_id === Number(workflow)) &&
    [null, run.head_branch].includes(query.get('branch')) &&
    [null, run.event].includes(query.get('event')) &&
    (status === null ||
      status === run.conclusion ||
      (status === 'completed' && run.conclusion !== null)) &&
    run.created_at >= from &&
    run.created_at <= to
  );
}
