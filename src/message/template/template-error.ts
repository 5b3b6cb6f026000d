/**
 * An error of Liquid becomes an error that shows the place, says what is wrong there, and what was probably meant.
 */

import { type Context, type Liquid, LiquidError, RenderError } from 'liquidjs';
import { ActionError } from '../../errors.ts';
import { insteadOf } from './filters.ts';
import { knownNames, namesIn, nearest, quote, suggest, valueIn } from './suggest.ts';

export interface TemplateState {
  readonly source: string;
  readonly engine: Liquid;
  readonly scope: Context;
  /** The name of the partial that `source` is; absent for the template itself. */
  readonly partial?: string;
}

interface TemplateIssue {
  /** A sentence without its full stop: the place follows. */

  readonly what: string;
  /** Where, as an offset in the source; unknown when the limits of the whole are exceeded. */
  readonly at?: number | undefined;
  readonly hint?: string | undefined;
  readonly nextStep?: string | undefined;
}

/** Tags that only stand inside, or at the end of, another. */
const inner = ['else', 'elsif', 'when'].concat(
  ['if', 'unless', 'case', 'for', 'capture', 'comment', 'raw'].map((name) => `end${name}`),
);

/** Tags that would read files. */
const readers = new Set(['include', 'layout', 'block']);

const noFiles =
  'A template reads no files: write `{% render "…" %}` with the name of a partial that docs/templates.md lists. A message that is in a file is named in `content_file`.';

/** Contexts of workflow files that an action is not told. */
const workflowOnly = new Set(['env', 'vars', 'steps', 'inputs', 'strategy']);

/** Facts that some events bring and others do not. */
const eventFacts = new Set(['pull_request', 'release', 'deployment']);

const limitNames: Readonly<Record<string, string>> = {
  'template render': 'The template was not finished after 5 seconds',
  'memory alloc': 'The template makes more than 50 million characters or list items',
  'Invalid string length': 'The template makes more than 50 million characters or list items',
};

/** Liquid reads and renders by recursion; what is thrown then may be no error of its own, and not know its place. */
const tooDeep = 'The template, or a value in it, nests too deeply';

/** The error for what was thrown while a template was rendered; what is no mistake of the template is returned as it is. */
export async function toTemplateError(error: unknown, template: TemplateState): Promise<unknown> {
  const state = stateOf(error, template);
  const cause = LiquidError.is(error) ? (error.originalError ?? error) : error;
  if (isOverflow(cause))
    return templateErrorAt({ what: tooDeep, at: placeOf(error, state) }, state);
  if (!(cause instanceof Error) || cause instanceof ActionError) return cause;
  const limit = limitNames[cause.message.replace(' limit exceeded', '')];
  if (limit !== undefined) return templateErrorAt({ what: limit }, state);
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

function partialsOf({ engine }: TemplateState): Readonly<Record<string, string>> {
  return engine.options.templates ?? {};
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

async function unknownName(
  path: string,
  at: number | undefined,
  { scope, partial }: TemplateState,
): Promise<TemplateIssue> {
  // How Liquid spells an object that was to be a name.
  if (/\[object \w+\]/.test(path))
    return { what: 'An object stands where the name of a property is wanted', at };
  const name = quote(path);
  const what = `There is no \`${name}\``;
  if (path === 'secrets')
    return { what, at, nextStep: 'Leave it out: a message is no place for a secret.' };
  if (workflowOnly.has(path)) {
    const nextStep = `Pass what you need by name, \`data: "x: \${{ ${path}.… }}"\`, and write \`{{ data.x }}\`.`;
    return { what, at, nextStep };
  }
  const [first = ''] = path.split('.');
  if (partial !== undefined && !namesIn(scope.globals).includes(first)) {
    const nextStep = `Pass what the partial takes: \`{% render "${partial}", ${first}: … %}\`. docs/templates.md lists it.`;
    return { what, at, nextStep };
  }
  const event = eventFacts.has(path) && valueIn(valueIn(scope.getAll(), 'github'), 'event_name');
  return {
    what: event ? `${what} in the event \`${event}\`` : what,
    at,
    hint: event ? undefined : suggest(await nearest(path, knownNames(path, scope))),
    nextStep: `If it is only sometimes there, write \`{{ ${name} | default: "…" }}\` or \`{% if ${name} %}\`. docs/templates.md lists every name.`,
  };
}

async function unknownFilter(
  name: string,
  at: number | undefined,
  { source, engine }: TemplateState,
): Promise<TemplateIssue> {
  const place = at === undefined ? at : placeOfFilter(name, source, at);
  const hint = insteadOf[name] ?? suggest(await nearest(name, Object.keys(engine.filters)));
  return { what: `There is no filter \`${quote(name)}\``, at: place, hint };
}

/** The place of its name behind a `|`, no sooner than `at`. */
function placeOfFilter(name: string, source: string, at: number): number {
  for (const { 0: pipe, index } of source.slice(at).matchAll(/\|\s*/g)) {
    const start = at + index + pipe.length;
    const isWhole = !/[\w-]/.test(source.charAt(start + name.length));
    if (isWhole && source.startsWith(name, start)) return start;
  }
  return at;
}

async function unknownTag(
  name: string,
  at: number | undefined,
  { engine }: TemplateState,
): Promise<TemplateIssue> {
  if (inner.includes(name)) return { what: `\`{% ${name} %}\` belongs to no tag before it`, at };
  const what = `There is no tag \`${quote(name)}\``;
  if (readers.has(name)) return { what, at, nextStep: noFiles };
  const hint = suggest(await nearest(name, [...Object.keys(engine.tags), ...inner]));
  return { what, at, hint };
}

/** @param written as it stands there, with its quotes if it has some */
async function unknownPartial(
  written: string,
  at: number | undefined,
  state: TemplateState,
): Promise<TemplateIssue> {
  const known = Object.keys(partialsOf(state)).map((name) => `"${name}"`);
  const hint = suggest(await nearest(written, known));
  const what = written
    ? `There is no partial \`${quote(written)}\``
    : '`{% render %}` names no partial';
  return { what, at, hint, nextStep: noFiles };
}

function hintAtOperators(source: string, at = 0): string | undefined {
  return /^[^}]*?[&|]{2}/.test(source.slice(Math.max(0, at - 2), at + 200))
    ? 'Liquid has `and`, `or` and `| default:` for `&&` and `||`.'
    : undefined;
}
