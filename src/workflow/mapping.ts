/** Reads inputs that are mappings: JSON, or YAML where somebody writes by hand. */

import { ActionError } from '../errors.ts';
import { isTooDeep, readYaml, tooDeep } from '../yaml.ts';
import type { Needs } from './facts/facts.ts';
import { isObject, type JsonObject } from './payload.ts';

/**
 * Reads YAML or JSON text that must be a mapping; nothing but white space and comments is an empty one.
 * A number stays the text it is when digits would get lost: `1.10` is a version, `12345e7` a commit.
 *
 * @param inputName for the sentences of its errors
 * @throws {ActionError} `invalid_input`, with line and column
 */
export async function parseMapping(text: string, inputName: string): Promise<JsonObject> {
  const value = parseJson(text) ?? (await parseYaml(text, inputName)) ?? {};
  if (isTooDeep(value)) throw new ActionError('invalid_input', `\`${inputName}\`: ${tooDeep}.`);
  if (isObject(value)) return value;
  const found = Array.isArray(value) ? 'a list' : `a single value (${typeof value})`;
  throw new ActionError('invalid_input', `\`${inputName}\` must be a mapping, but is ${found}.`, {
    nextStep: `Write one \`name: value\` per line under \`${inputName}: |\`, or a JSON object.`,
  });
}

/**
 * Reads the input `needs`: what `toJSON(needs)` gives, each job with a `result`.
 *
 * @throws {ActionError} `invalid_input`
 */
export async function parseNeeds(text: string): Promise<Needs> {
  const needs = await parseMapping(text, 'needs');
  const stranger = Object.entries(needs).find(([, need]) => !isNeed(need));
  if (stranger === undefined) return needs as Needs;
  const [job] = stranger;
  const name = job.length > 80 ? `${job.slice(0, 80)}…` : job;
  throw new ActionError(
    'invalid_input',
    `\`needs\` has no result for the job \`${name}\`, such as "success".`,
    {
      nextStep: `Write \`needs: \${{ toJSON(needs) }}\`, and list the jobs under \`needs:\` of this job.`,
    },
  );
}

function isNeed(need: unknown): boolean {
  return isObject(need) && typeof need['result'] === 'string';
}

/** JSON is what expressions give, and needs no library. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function parseYaml(text: string, inputName: string): Promise<unknown> {
  const reading = await readYaml(text, { aliases: true, keepsDigits: true });
  if ('value' in reading) return reading.value;
  const { line, column, error } = reading;
  throw new ActionError(
    'invalid_input',
    `\`${inputName}\`, line ${line}, column ${column}: ${error}.`,
  );
}
