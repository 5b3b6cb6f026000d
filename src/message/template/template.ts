/**
 * Renders a Liquid template to a filled source: the author's text, with a placeholder for every output.
 *
 * Liquid, because workflow authors know it from GitHub Pages, and because liquidjs lets us hook every output.
 */

import {
  Context,
  Liquid,
  Parser,
  type Template,
  Tokenizer,
  TokenKind,
  type TopLevelToken,
} from 'liquidjs';
import { type Filled, type Fragment, withoutReserved } from '../fragment.ts';
import { partials } from '../partials.generated.ts';
import type { ReadDocument } from './documents.ts';
import { meteredOperators } from './filter-steps.ts';
import { type FilterOptions, installFilters } from './filters.ts';
import { print, textOf } from './inserted.ts';
import { createMeter, PER_STEP, run, stepsFor } from './steps.ts';
import { quote } from './suggest.ts';
import { installTags, type Print } from './tags.ts';
import { templateErrorAt, toTemplateError } from './template-error.ts';

/** Far beyond any message, and near enough to stop an endless template within a second or two. */
export const limits = { sourceCharacters: 4e6, steps: 5e6 } as const;

/** The source of each, by its name. */
type Partials = Readonly<Record<string, string>>;

/** What an output costs beside its text: the objects around it. */
const OUTPUT_STEPS = 5;

export interface TemplateOptions {
  /** Reads a foreign document. */
  readonly read: ReadDocument;
  /** How many steps it may take. */
  readonly most?: number;
}

/**
 * Evaluates a template. Each output is exactly one placeholder, an empty or null one too; what is captured keeps the
 * author's markup when it is printed as it is.
 *
 * @param context its names; a function in it is called, and awaited, when a template names it
 * @throws {ActionError} `invalid_template`, with line, column and an excerpt
 */
export async function renderTemplate(
  source: string,
  context: object,
  { read, most = limits.steps }: TemplateOptions,
): Promise<Filled> {
  if (source.length > limits.sourceCharacters) {
    throw templateErrorAt({ what: 'The template is longer than 4 million characters' }, { source });
  }
  const text = withoutReserved(source);
  const fragments: Fragment[] = [];
  const meter = createMeter(most);
  const engine = createEngine(fragments, { read, meter, partials: await partialsFor(text) });
  // The engine is not lenient, its context is: so `if` and `default` accept an unknown name, and `assign` does not.
  // Facts are global: a partial sees them, and of what the template has made up itself only what it is given.
  const scope = new Context(
    {},
    { ...engine.options, lenientIf: true },
    { globals: context },
    { liquid: engine },
  );
  // What Liquid says that it makes: ranges, the padding of dates, JSON.
  scope.memoryLimit.use = (count) => meter.use(count / PER_STEP);
  try {
    const tokens = new Tokenizer(text).readTopLevelTokens(engine.options);
    refuseExpressions(tokens, text);
    const work = engine.renderer.renderTemplates(parse(tokens, engine), scope);
    return { text: String(await run(work, meter)), fragments };
  } catch (error) {
    throw await toTemplateError(error, { source: text, engine, scope });
  }
}

/** Those that few messages are made of only where the template renders another than the rest. */
async function partialsFor(source: string): Promise<Partials> {
  const names = [...source.matchAll(/\brender\s+["'](\w+)["']/g)].map(([, name = '']) => name);
  if (names.every((name) => name in partials)) return partials;
  const seldom = await import('../seldom-partials.generated.ts');
  return { ...partials, ...seldom.partials };
}

function createEngine(
  fragments: Fragment[],
  { read, meter, partials }: FilterOptions & { readonly partials: Partials },
): Liquid {
  const printOne: Print = (value) => {
    const text = textOf(value);
    meter.use(OUTPUT_STEPS + stepsFor(text));
    return print(value, fragments, text);
  };
  const engine = new Liquid({
    outputEscape: printOne,
    operators: meteredOperators(meter),
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    // In place of files: nothing reads any.
    templates: { ...partials },
    cache: true,
    locale: 'en-US',
    timezoneOffset: 0,
  });
  installFilters(engine, { read, meter });
  installTags(engine, { print: printOne, meter, fragments });
  return engine;
}

/** Liquid's parser takes its tokens by `shift`, which is only quick from the end of a long array. */
function parse(tokens: TopLevelToken[], engine: Liquid): Template[] {
  const queue = tokens.toReversed();
  queue.shift = queue.pop;
  return new Parser(engine).parseTokens(queue);
}

/** `${{ }}` would print a `$` and the value: somebody took the template for a workflow file. */
function refuseExpressions(tokens: readonly TopLevelToken[], source: string): void {
  const output = tokens.find(
    (token) => token.kind === TokenKind.Output && source[token.begin - 1] === '$',
  );
  if (output === undefined) return;
  const spelling = quote(output.getText()).replaceAll('||', '| default:');
  const issue = {
    what: '`$` before `{{ }}` makes an expression of a workflow file, which GitHub fills in before this action runs',
    at: output.begin - 1,
    nextStep: `Write \`${spelling}\` in a template. (A dollar sign before a value is \`{{ "$" }}\`.)`,
  };
  throw templateErrorAt(issue, { source });
}
