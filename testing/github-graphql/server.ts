/** A GitHub on this machine that answers GraphQL, and holds each query and each answer against GitHub's own schema. */

import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { Server } from 'node:net';
import { fieldError, findIssues, respondTo } from './schema.ts';

/** What the next request meets in place of an answer. */
export type GraphqlFault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | { readonly json: object; readonly headers?: Record<string, string> }
  | 'hang';

export interface GraphqlGitHub {
  /** By `owner/name`: the fields of each, as GraphQL's type `Repository` has them; a function takes arguments. */
  readonly repositories: Readonly<Record<string, object>>;
  /** Further fields of `Query`. */
  readonly root?: object;
  /** For one request each, in their sequence; `null` for none. */
  readonly faults?: readonly (GraphqlFault | null)[];
  /** For every request after these. */
  readonly lastFault?: GraphqlFault;
  /** Fields that this server is too old for. */
  readonly unknownFields?: readonly string[];
  /** How large a page may be, before GitHub gives up the making. */
  readonly largestPage?: number;
  /** What is asked by REST. */
  readonly rest?: RequestListener;
}

interface GraphqlRequest {
  readonly path: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GraphqlServer {
  readonly server: Server;
  readonly requests: readonly GraphqlRequest[];
  /** What was wrong with queries. */
  readonly issues: readonly string[];
}

export function createGraphqlServer(github: GraphqlGitHub): GraphqlServer {
  const requests: GraphqlRequest[] = [];
  const issues: string[] = [];
  const listener: RequestListener = async (message, response) => {
    const path = message.url ?? '';
    if (!path.endsWith('/graphql')) {
      if (github.rest) return github.rest(message, response);
      return void response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    }
    const { query, variables = {} } = JSON.parse(await read(message));
    const fault = github.faults?.[requests.length] ?? faultOf(github, requests.length, variables);
    requests.push({ path, query, variables });
    if (fault === 'hang') return;
    if (fault && 'status' in fault) {
      response.writeHead(fault.status, { 'content-type': 'text/html', ...fault.headers });
      return void response.end(fault.body ?? '<html>##[error]no</html>');
    }
    issues.push(...findIssues(query));
    const json = fault?.json ?? refuseUnknown(query, github) ?? (await respond());
    response.writeHead(200, { 'content-type': 'application/json', ...fault?.headers });
    response.end(JSON.stringify(json));

    function respond() {
      return respondTo(query, variables, { ...rootOf(github), ...github.root });
    }
  };
  return { server: createServer(listener), requests, issues };
}

async function read(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function faultOf(
  { faults = [], lastFault, largestPage = 100 }: GraphqlGitHub,
  index: number,
  { first }: Readonly<Record<string, unknown>>,
): GraphqlFault | undefined {
  if (Number(first) > largestPage) return { status: 502 };
  return index >= faults.length ? lastFault : undefined;
}

/** As an older GitHub Enterprise Server does: for every such field an error, and no data. */
function refuseUnknown(query: string, { unknownFields = [] }: GraphqlGitHub): object | undefined {
  const asked = unknownFields.filter((name) => new RegExp(`\\b${name}\\b`).test(query));
  if (asked.length === 0) return undefined;
  return {
    errors: asked.map((fieldName) => ({
      path: ['query', fieldName],
      extensions: { code: 'undefinedField', typeName: 'PullRequest', fieldName },
      message: `Field '${fieldName}' doesn't exist on type 'PullRequest'`,
    })),
  };
}

function rootOf({ repositories }: GraphqlGitHub): object {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = repositories[`${owner}/${name}`];
      if (found) return found;
      const what = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
      throw fieldError('NOT_FOUND', what);
    },
  };
}
