/** Where a workflow that a whole organization calls, and one that calls it, would go wrong together. */

import { isScalar, parse, parseDocument, visit } from 'yaml';

interface Called {
  readonly on: { readonly workflow_call: { readonly secrets?: Readonly<Record<string, Secret>> } };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Secret {
  readonly required?: boolean;
}

interface Step {
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Caller {
  readonly jobs: Readonly<Record<string, CallingJob>>;
}

interface CallingJob {
  readonly uses?: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, string>>;
}

/** What all its callers would suffer from. */
export function checkCalled(text: string): string[] {
  const { on, jobs }: Called = parse(text);
  const secrets = Object.entries(on.workflow_call.secrets ?? {});
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return [
    // GitHub ends a run before it starts where a called job asks for more than its caller has.
    ...(hasKey(text, 'permissions') ? ['it asks for permissions'] : []),
    ...secrets
      .filter(([, { required }]) => required)
      .map(([name]) => `${name} is required, which no pull request from a fork can have`),
    ...steps
      .filter((step) => step.with?.['fail_on_error'] !== false)
      .map(() => 'a message that fails turns its caller red'),
  ];
}

/**
 * What keeps its jobs from being told of.
 * @param uses how it names the called workflow
 */
export function checkCaller(text: string, { uses, secret }: { uses: string; secret: string }) {
  const { jobs }: Caller = parse(text);
  const [[name, job] = []] = Object.entries(jobs).filter(([, { uses: used }]) => used === uses);
  if (job === undefined) return [`no job uses ${uses}`];
  const others = Object.keys(jobs).filter((other) => other !== name);
  return [
    ...others
      .filter((other) => !job.needs?.includes(other))
      .map((other) => `${other} is not told of`),
    ...(job.if === 'always()' ? [] : ['it is silent in bad times']),
    ...(job.with?.['needs'] === `\${{ toJSON(needs) }}` ? [] : ['it hands on no results']),
    ...(isPassed(job, secret) ? [] : [`it hands on no ${secret}`]),
  ];
}

/** By its own name, which is what `inherit` does with all of them. */
function isPassed({ secrets = {} }: CallingJob, name: string): boolean {
  return secrets === 'inherit' || secrets[name] === `\${{ secrets.${name} }}`;
}

function hasKey(text: string, name: string): boolean {
  let found = false;
  visit(parseDocument(text), {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === name) found = true;
    },
  });
  return found;
}
