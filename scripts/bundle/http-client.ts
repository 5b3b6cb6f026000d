/**
 * Stands in for @actions/http-client in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/core needs it for one thing only, an OIDC token, which this action never asks for; the real package brings
 * 1 MB of JavaScript, that is 30 ms for every step of every workflow.
 */

export class HttpClient {
  constructor() {
    throw new Error('This bundle has no @actions/http-client (scripts/bundle/http-client.ts).');
  }
}

export class BearerCredentialHandler {}
