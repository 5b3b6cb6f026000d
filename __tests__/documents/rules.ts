/** Where a workflow of this project, or its package-lock.json, breaks the project's own rules. */

import { isMap, isScalar, type Pair, parse, parseDocument, visit } from 'yaml';

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

/** Rules for what runs in this repository: least permissions, and no foreign text in scripts. */
export function checkWorkflow(text: string): string[] {
  const workflow: { permissions?: unknown; jobs?: Record<string, Job> } = parse(text);
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['no `permissions: {}` at the top']),
    ...jobs.flatMap(([name, job]) => [
      ...(job.permissions === undefined ? [`job ${name}: no permissions`] : []),
      ...(job['timeout-minutes'] === undefined ? [`job ${name}: no timeout-minutes`] : []),
    ]),
    ...checkPins(text),
    ...checkScripts(text),
    ...checkCheckouts(text),
  ];
}

/**
 * The actions of others are named by commit, with the version in a comment.
 * @param ours what may be named by tag or branch: in examples, this action itself and what an organization owns
 */
export function checkPins(text: string, ours: readonly string[] = []): string[] {
  return pairsOf(text, 'uses').flatMap(({ value }) => {
    if (!isScalar(value)) return [];
    const { value: uses, comment } = value;
    if (typeof uses !== 'string' || uses.startsWith('./') || ours.includes(uses)) return [];
    const isPinned = /@[0-9a-f]{40}$/.test(uses) && /^ v\d+\.\d+\.\d+$/.test(comment ?? '');
    return isPinned ? [] : [`${uses}: not a commit with \`# v1.2.3\` behind it`];
  });
}

/** An expression in a script is pasted into it before the shell reads it: it belongs into `env`. */
function checkScripts(text: string): string[] {
  return pairsOf(text, 'run').flatMap(({ value }) =>
    isScalar(value) && String(value.value).includes('${{')
      ? [`an expression in a script: ${value.value}`]
      : [],
  );
}

/** What a later step runs must not find the token in .git/config. */
function checkCheckouts(text: string): string[] {
  const steps: string[] = [];
  visit(parseDocument(text), {
    Map(_, map) {
      const uses = map.get('uses');
      if (typeof uses !== 'string' || !uses.startsWith('actions/checkout@')) return;
      const inputs = map.get('with');
      const keeps = !isMap(inputs) || inputs.get('persist-credentials') !== false;
      if (keeps) steps.push('a checkout without `persist-credentials: false`');
    },
  });
  return steps;
}

/**
 * What is installed is what was looked at: every package has its hash, and comes from the registry that npm asks. npm leaves
 * out the hashes of other platforms' packages where it makes the lock from node_modules. Where a package came from, it would write
 * down too, mirrors included: `.npmrc` tells it not to, so an address is that of something that is in no registry.
 */
export function checkLock(text: string): string[] {
  const lock: { packages: Record<string, { integrity?: string; resolved?: string }> } =
    JSON.parse(text);
  const { '': ours, ...others } = lock.packages;
  return Object.entries(others).flatMap(([name, { integrity, resolved }]) => [
    ...(integrity === undefined ? [`${name}: no integrity`] : []),
    ...(resolved === undefined ? [] : [`${name}: from ${resolved}`]),
  ]);
}

function pairsOf(text: string, key: string): Pair[] {
  const pairs: Pair[] = [];
  visit(parseDocument(text), {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === key) pairs.push(pair);
    },
  });
  return pairs;
}
