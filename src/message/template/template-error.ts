/** The error for what is wrong in a template: the place, what is wrong there, and what was probably meant. */

import { LiquidError, RenderError } from 'liquidjs';
import { ActionError } from '../../errors.ts';
import { tooManySteps } from './steps.ts';
import { quote } from './suggest.ts';
import {
  partialsOf,
  type TemplateIssue,
  type TemplateState,
  unknownFilter,
  unknownName,
  unknownPartial,
  unknownTag,
} from './unknown-name.ts';

const tooMuch =
  'The template does too much: it takes more than 5 million steps, or makes more than 50 million characters or list items';

/** Liquid reads and renders by recursion; what is thrown then may be no error of its own, and not know its place. */
const tooDeep = 'The template, or a value in it, nests too deeply';

/** The error for what was thrown while a template was rendered; what is no mistake of the template is returned as it is. */
export async function toTemplateError(error: unknown, template: TemplateState): Promise<unknown> {
  const state = stateOf(error, template);
  const cause = LiquidError.is(error) ? (error.originalError ?? error) : error;
  const at = placeOf(error, state);
  if (isOverflow(cause)) return templateErrorAt({ what: tooDeep, at }, state);
  if (!(cause instanceof Error) || cause instanceof ActionError) return cause;
  if ([tooManySteps, 'Invalid string length'].includes(cause.message))
    return templateErrorAt({ what: tooMuch, at }, state);
  if (!LiquidError.is(error)) return error;
  return templateErrorAt(await describeLiquidError(error, cause, state), state);
}

/** The template, or the partial in which the mistake stands. Not every token knows its file, each its source. */
function stateOf(error: unknown, template: TemplateState): TemplateState {
  const source = LiquidError.is(error) ? error.token.input : template.source;
  const [partial] = Object.entries(partialsOf(template)).find(([, text]) => text === source) ?? [];
  return partial === undefined || source === template.source
    ? template
    : { ...template, source, partial };
}

/** By its words: a test, or a page, may have another `RangeError` than ours, and browsers have other names for it. */
function isOverflow(cause: unknown): boolean {
  return /call stack|recursion/.test(String(Object(cause).message));
}

/** A mistake at its place: the sentence, line and column, and two lines that point at it. */
export function templateErrorAt(
  { what, at, hint, nextStep }: TemplateIssue,
  { source, partial }: Pick<TemplateState, 'source' | 'partial'>,
): ActionError {
  const options = nextStep === undefined ? {} : { nextStep };
  if (at === undefined) return new ActionError('invalid_template', `${what}.`, options);
  const line = source.slice(0, at).split('\n').length;
  const column = at - source.lastIndexOf('\n', at - 1);
  const whole = partial === undefined ? 'the template' : `the partial \`${partial}\``;
  const place = ` (line ${line}, column ${column} of ${whole}).`;
  const message = [`${what}${place}`, hint].filter(Boolean).join(' ');
  return new ActionError('invalid_template', `${message}\n${excerpt(source, at)}`, options);
}

function excerpt(source: string, at: number): string {
  const start = Math.max(source.lastIndexOf('\n', at - 1) + 1, at - 60);
  const end = source.indexOf('\n', at);
  const line = source.slice(start, end === -1 ? undefined : end).slice(0, 120);
  return `  ${line.replace(/\s/g, ' ')}\n  ${' '.repeat(at - start)}^`;
}

function placeOf(error: unknown, { source }: TemplateState): number | undefined {
  return LiquidError.is(error) && error.token.input === source ? error.token.begin : undefined;
}

async function describeLiquidError(
  error: LiquidError,
  cause: Error,
  state: TemplateState,
): Promise<TemplateIssue> {
  const { source } = state;
  const at = placeOf(error, state);
  if ('variableName' in cause) return unknownName(String(cause.variableName), at, state);
  const what = cause.message.replace(/(, file:\w+)?, line:\d+, col:\d+$/, '');
  const [, partial] = /^partial (.*) not found$/s.exec(what) ?? [];
  if (partial !== undefined) return unknownPartial(partial, at, state);
  const [, kind, name = ''] = /^(undefined filter: |tag ")([^"]+)/.exec(what) ?? [];
  if (kind === 'undefined filter: ') return unknownFilter(name, at, state);
  if (what === `tag "${name}" not found`) return unknownTag(name, at, state);
  if (error instanceof RenderError) return { what: `The template fails: ${quote(what, 200)}`, at };
  return { what: `This is not Liquid: ${quote(what, 200)}`, at, hint: hintAtOperators(source, at) };
}

function hintAtOperators(source: string, at = 0): string | undefined {
  return /^[^}]*?[&|]{2}/.test(source.slice(Math.max(0, at - 2), at + 200))
    ? 'Liquid has `and`, `or` and `| default:` for `&&` and `||`.'
    : undefined;
}
