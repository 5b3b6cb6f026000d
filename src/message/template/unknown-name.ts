/** What a template names and nobody knows: what it is, what was probably meant, and what to write. */

import type { Context, Liquid } from 'liquidjs';
import { insteadOf } from './filters.ts';
import { knownNames, namesIn, nearest, quote, suggest, valueIn } from './suggest.ts';

export interface TemplateState {
  readonly source: string;
  readonly engine: Liquid;
  readonly scope: Context;
  /** The name of the partial that `source` is; absent for the template itself. */
  readonly partial?: string;
}

export interface TemplateIssue {
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

export function partialsOf({ engine }: TemplateState): Readonly<Record<string, string>> {
  return engine.options.templates ?? {};
}

export async function unknownName(
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

export async function unknownFilter(
  name: string,
  at: number | undefined,
  { source, engine }: TemplateState,
): Promise<TemplateIssue> {
  const place = at === undefined ? at : placeOfFilter(name, source, at);
  const known = Object.hasOwn(insteadOf, name) ? insteadOf[name] : undefined;
  const hint = known ?? suggest(await nearest(name, Object.keys(engine.filters)));
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

export async function unknownTag(
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
export async function unknownPartial(
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
