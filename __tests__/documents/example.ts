/** The workflow that a YAML block of the documents is a part of, and the steps in it that use our action. */

import { hash } from 'node:crypto';
import { parse } from 'yaml';
import { defaultOf, type InputName, inputNames, readInputs } from '../../src/inputs/inputs.ts';

export interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps?: readonly Step[];
}

export interface Excerpt {
  readonly workflow: string;
  /** What the workflow around it, or the reader, has to add. */
  readonly leavesOut: 'nothing' | 'other steps' | 'inputs';
}

/**
 * Puts a list of steps, one job, or inputs of our action into a minimal workflow.
 * Returns undefined for YAML that is no part of a workflow.
 */
export function completeWorkflow(text: string, uses: string): Excerpt | undefined {
  const yaml: unknown = parse(text);
  const isElided = /^\s*# …/m.test(text);
  const leavesOut = isElided ? 'inputs' : 'other steps';
  if (isSteps(yaml)) return { workflow: wrap(`steps:\n${indent(text)}`), leavesOut };
  if (!isMapping(yaml)) return undefined;
  if ('jobs' in yaml) return { workflow: text, leavesOut: isElided ? 'inputs' : 'nothing' };
  if ('steps' in yaml) return { workflow: wrap(text), leavesOut };
  const isInputs = Object.keys(yaml).every((key) => inputNames.some((name) => name === key));
  if (!isInputs) return undefined;
  const step = `steps:\n  - uses: ${uses}\n    with:\n${indent(text, 6)}`;
  return { workflow: wrap(step), leavesOut: 'inputs' };
}

function wrap(job: string): string {
  const runner = /^runs-on:/m.test(job) ? '' : '    runs-on: ubuntu-latest\n';
  return `on: workflow_dispatch\njobs:\n  example:\n${runner}${indent(job, 4)}`;
}

function indent(text: string, spaces = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

function isSteps(yaml: unknown): boolean {
  return (
    Array.isArray(yaml) && yaml.some((step) => isMapping(step) && ('uses' in step || 'run' in step))
  );
}

function isMapping(yaml: unknown): yaml is Record<string, unknown> {
  return typeof yaml === 'object' && yaml !== null && !Array.isArray(yaml);
}

/** The steps of a workflow that use our action, by that name or as `./`. A called workflow has the inputs that it has by default. */
export function stepsOf(workflow: string, uses: string): Step[] {
  const inputs = defaultInputsOf(workflow);
  const called = workflow.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name) => inputs[name] ?? '');
  const { jobs = {} }: { jobs?: Record<string, Job> } = parse(called);
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter((step) => step.uses === uses || step.uses === './');
}

function defaultInputsOf(workflow: string): Readonly<Record<string, string>> {
  const { on }: { on?: { workflow_call?: { inputs?: Record<string, { default?: string }> } } } =
    parse(workflow);
  const inputs = Object.entries(on?.workflow_call?.inputs ?? {});
  return Object.fromEntries(inputs.map(([name, input]) => [name, input.default ?? '']));
}

/** What the action itself says about the inputs of a step, with the defaults of action.yml. */
export async function checkInputs(
  step: Step,
  { defaults, leavesOut }: Pick<Excerpt, 'leavesOut'> & { defaults: Record<string, string> },
): Promise<readonly string[]> {
  const added = leavesOut === 'inputs' ? common(step.with ?? {}) : {};
  const given: Readonly<Record<string, unknown>> = { ...defaults, ...added, ...step.with };
  const ids = isForRoom(given) ? inRoom : inChannel;
  const absent = isForBoth(given) ? 'access_token' : undefined;
  const { issues } = await readInputs({
    getInput: (name) =>
      name === absent ? '' : evaluate(name as InputName, String(given[name] ?? ''), ids),
    hide: (text) => text,
  });
  return issues;
}

/** What all steps have, and an example may leave to the reader. */
function common(given: NonNullable<Step['with']>) {
  const { content_file, preset, operation } = given;
  const identifiers = isForRoom(given)
    ? { api_url: 'https://matrix.example.org', access_token: 'x', channel_id: '!x' }
    : {
        public_id: 'x',
        private_api_key: 'x',
        group_id: idOf('group_id'),
        channel_id: idOf('channel_id'),
      };
  return content_file || preset || operation ? identifiers : { ...identifiers, content: 'x' };
}

/** By a name or an id that only Matrix has; else it is Twake of 2020 to 2022. */
function isForRoom(given: NonNullable<Step['with']>): boolean {
  if (isForBoth(given)) return false;
  return Boolean(given['access_token']) || /@[^\s:]+:/.test(String(given['people'] ?? ''));
}

/** A step for either Twake has the credentials of both, of which one comes out empty. */
function isForBoth({ access_token, public_id }: NonNullable<Step['with']>): boolean {
  return [access_token, public_id].every((text) => String(text ?? '').includes('${{'));
}

/** What an expression may become, by the names of the inputs that take only ids. */
type Ids = Readonly<Partial<Record<InputName, (expression: string) => string>>>;

const inRoom: Ids = {
  channel_id: (expression) => `!${idOf(expression)}`,
  message_id: (expression) => `$${idOf(expression)}`,
  parent_message_id: (expression) => `$${idOf(expression)}`,
};
const inChannel: Ids = { group_id: idOf, channel_id: idOf, ephemeral_recipients: idOf };

/** A text that an expression may have become: the default where only certain texts will do, or something like it. */
function evaluate(name: InputName, text: string, ids: Ids): string {
  if ((defaultOf(name) !== '' || name === 'status') && text.includes('${{')) return '';
  return text.replace(/\$\{\{\s*(?:.* \|\| )?(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression.startsWith("'")) return expression.slice(1, -1);
    if (expression.startsWith('toJSON') || name === 'people') return '{}';
    if (/url\b/.test(expression)) return 'https://hello.example';
    return ids[name]?.(expression) ?? expression.replaceAll('.', '-');
  });
}

/** An id of its own for each text. */
function idOf(text: string): string {
  return hash('md5', text).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The outputs of our action that a workflow speaks of, as `steps.ID.outputs.NAME`. */
export function outputsIn(workflow: string, uses: string): string[] {
  const ids = new Set(stepsOf(workflow, uses).map(({ id }) => id));
  return [...workflow.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id]) => ids.has(id))
    .map(([, , output = '']) => output);
}
