/**
 * Why GitHub gave a run no secrets, if there is a reason.
 *
 * Only for a run that lacks them: the settings of a private repository may send secrets to forks, and a fork may have its
 * own. Variables reach Dependabot (https://github.com/github/docs/pull/43950). Sources: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets and
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-on-actions.
 */

import { type Github, isFromFork } from './facts/event.ts';
import { flagAt, textAt } from './payload.ts';

/** Events of a pull request that run its own code, and therefore without secrets when it comes from a fork. */
const pullRequestEvents = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Events that run without secrets when Dependabot causes them. */
const dependabotEvents = new Set([
  ...pullRequestEvents,
  ...['push', 'create', 'deployment', 'deployment_status'],
]);

/**
 * Why this run may have no secrets, and from forks no variables, in sentences with a next step; undefined when nothing speaks for that.
 *
 * `pull_request_target` and `workflow_run` get their secrets whatever caused them, and so do branches of the repository
 * itself. `github.secret_source` (`None`, `Actions`, `Dependabot`; absent on old servers) decides where it is known.
 */
export function whySecretsAreWithheld(github: Github): string | undefined {
  const given = github['secret_source'] === 'Actions';
  const event = textAt(github, 'event_name') ?? '';
  if (pullRequestEvents.has(event) && isFromFork(github.event) && !given) {
    return 'GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.';
  }
  if (github['secret_source'] === 'Dependabot' || (isByDependabot(github, event) && !given)) {
    return 'GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).';
  }
  if (flagAt(github.event, 'repository', 'fork')) {
    return 'This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).';
  }
  return undefined;
}

function isByDependabot(github: Github, event: string): boolean {
  const byActor = github['actor'] === 'dependabot[bot]';
  const byAuthor = textAt(github.event, 'pull_request', 'user', 'login') === 'dependabot[bot]';
  if (event === 'pull_request_target') return byActor && byAuthor;
  return (byActor && dependabotEvents.has(event)) || (byAuthor && pullRequestEvents.has(event));
}
