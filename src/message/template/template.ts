/**
 * Renders a Liquid template to a filled source: the author's text, with a placeholder for every output.
 *
 * Liquid, because workflow authors know it from GitHub Pages, and because liquidjs lets us hook every output.
 */

import {
  Context,
  type FilterImplOptions,
  Liquid,
  Parser,
  type Template,
  Tokenizer,
  TokenKind,
  type TopLevelToken,
} from 'liquidjs';
import { type Filled, type Fragment, placeholder, withoutReserved } from '../fragment.ts';
import { partials } from '../partials.generated.ts';
import type { ReadDocument } from './documents.ts';
import { installFilters } from './filters.ts';
import { type Form, isInserted, textOf } from './inserted.ts';
import { quote } from './suggest.ts';
import { installTags, type Print } from './tags.ts';
import { templateErrorAt, toTemplateError } from './template-error.ts';

export { findPasted } from './pasted.ts';

/** Far beyond any message, and near enough to stop an endless template within seconds. */
export const limits = { sourceCharacters: 4e6, milliseconds: 5e3, madeCharacters: 5e7 } as const;

/** What an output costs of `madeCharacters` beside its text: the objects around it. */
const outputCost = 50;

export interface TemplateOptions {
  /** Reads a foreign document. */
  readonly read: ReadDocument;
  /** How long it may take. */
  readonly limit_ms?: number;
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
  options: TemplateOptions,
): Promise<Filled> {
  if (source.length > limits.sourceCharacters) {
    throw templateErrorAt({ what: 'The template is longer than 4 million characters' }, { source });
  }
  const text = withoutReserved(source);
  const fragments: Fragment[] = [];
  const engine = createEngine(fragments, options);
  // The engine is not lenient, its context is: so `if` and `default` accept an unknown name, and `assign` does not.
  // Facts are global: a partial sees them, and of what the template has made up itself only what it is given.
  const scope = new Context(
    {},
    { ...engine.options, lenientIf: true },
    { globals: context },
    { liquid: engine },
  );
  try {
    const tokens = new Tokenizer(text).readTopLevelTokens(engine.options);
    refuseExpressions(tokens, text);
    const filled = await engine.render(parse(tokens, engine), scope);
    scope.memoryLimit.use(filled.length);
    return { text: filled, fragments };
  } catch (error) {
    throw await toTemplateError(error, { source: text, engine, scope });
  }
}

function createEngine(
  fragments: Fragment[],
  { read, limit_ms = limits.milliseconds }: TemplateOptions,
): Liquid {
  const print: Print = (value, context) => {
    const text = textOf(value);
    context.memoryLimit.use(outputCost + text.length);
    const form: Form = isInserted(value) ? value.form : { kind: 'text', text };
    return form.kind === 'captured' ? form.source : placeholder(fragments.push(form) - 1);
  };
  const hook: FilterImplOptions = function (value) {
    return print(value, this.context);
  };
  const engine = new Liquid({
    outputEscape: hook,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    // In place of files: nothing reads any.
    templates: partials,
    locale: 'en-US',
    timezoneOffset: 0,
    renderLimit: limit_ms,
    memoryLimit: limits.madeCharacters,
  });
  installFilters(engine, read);
  installTags(engine, print, fragments);
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
