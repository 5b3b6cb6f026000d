/** Evaluates the expressions of a workflow, by GitHub's own evaluator. */

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export interface Scope {
  /** `github`, `steps` and the like. A name that is not here is an error. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** How it went so far, which `success()` and `failure()` ask. */
  readonly status: Result;
}

export type Result = 'success' | 'failure' | 'skipped';

/** Nobody cancels a run here. */
const statusFunctions: Readonly<Record<string, (status: Result) => boolean>> = {
  always: () => true,
  cancelled: () => false,
  failure: (status) => status === 'failure',
  success: (status) => status === 'success',
};

/** Replaces every `${{ }}` in a text. */
export function fill(text: string, scope: Scope): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, scope).coerceString(),
  );
}

/** Replaces every `${{ }}` in the values of a mapping, which become texts, as for the runner. */
export function fillAll(
  values: Readonly<Record<string, unknown>> = {},
  scope: Scope,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fill(String(value), scope)]),
  );
}

/** What an `if:` comes to, with or without `${{ }}`. One that asks for no status wants success. */
export function holds(condition: string, scope: Scope): boolean {
  const bare = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const asksForStatus = new Lexer(bare)
    .lex()
    .tokens.some(({ lexeme }) => lexeme in statusFunctions);
  const whole = asksForStatus ? bare : `success() && (${bare})`;
  return evaluate(`!!(${whole})`, scope).coerceString() === 'true';
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = Object.entries(statusFunctions).map(([name, response]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(response(status)),
  }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values: data.Dictionary = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(tree, values, new Map(functions.map((f) => [f.name, f]))).evaluate();
}
