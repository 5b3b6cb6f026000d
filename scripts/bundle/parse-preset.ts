/** Reads a preset by Liquid's own parser, and writes down what src/message/presets/render.ts renders. */

import {
  AssignTag,
  CaptureTag,
  CaseTag,
  ForTag,
  IfTag,
  Liquid,
  LiquidTag,
  type Template as LiquidTemplate,
  Output,
  RenderTag,
  TokenKind,
  UnlessTag,
} from 'liquidjs';
import { createFilters } from '../../src/message/presets/filters.ts';
import type {
  Expression,
  Node,
  Operation,
  Path,
  Template,
  Value,
} from '../../src/message/presets/template.ts';

/** What liquidjs keeps to itself, in the types that it has. */
interface Token {
  readonly kind: TokenKind;
  readonly content?: string | number | boolean | object | null;
  readonly variable?: Token;
  readonly props?: readonly Token[];
  readonly operator?: string;
}

interface LiquidValue {
  readonly initial: { readonly postfix: readonly Token[] };
  readonly filters: readonly {
    readonly name: string;
    readonly args: readonly (Token | readonly unknown[])[];
  }[];
}

interface Branch {
  readonly value: LiquidValue;
  readonly values: readonly Token[];
  readonly templates: readonly LiquidTemplate[];
}

interface Tag {
  readonly str: string;
  readonly key: string;
  readonly variable: string;
  readonly value: LiquidValue;
  readonly collection: Token;
  readonly hash: { readonly hash: Readonly<Record<string, Token>> };
  readonly file: string;
  readonly with?: object;
  readonly forBinding?: object;
  readonly templates: readonly LiquidTemplate[];
  readonly branches: readonly Branch[];
  readonly elseTemplates?: readonly LiquidTemplate[];
}

const knownFilters = new Set(Object.keys(createFilters(async () => [])));
const operators = new Set(['==', '!=', '>', 'and', 'or']);

/**
 * @param partials the sources of all partials, by name
 * @throws Error that names what a preset may not use
 */
export function parsePreset(source: string, partials: Readonly<Record<string, string>>): Template {
  for (const [, name = ''] of source.matchAll(/\brender "(\w*)"/g))
    if (!Object.hasOwn(partials, name)) refuse(`{% render %} of ${name}, which is no partial`);
  const engine = new Liquid({ strictFilters: false, templates: { ...partials } });
  return nodesOf(engine.parse(source));
}

function nodesOf(templates: readonly LiquidTemplate[] = []): Template {
  return templates.flatMap((template): Template => {
    const tag = template as unknown as Tag;
    if (template instanceof LiquidTag) return nodesOf(tag.templates);
    const read = readers.get(template.constructor);
    if (read !== undefined) return [read(tag)];
    // The author's own text; Liquid's class of it is not exported.
    if (typeof tag.str !== 'string') return refuse(template.token.getText());
    return tag.str === '' ? [] : [tag.str];
  });
}

const readers: ReadonlyMap<unknown, (tag: Tag) => Node> = new Map<unknown, (tag: Tag) => Node>([
  [Output, ({ value }) => ({ type: 'output', value: readValue(value) })],
  [AssignTag, ({ key, value }) => ({ type: 'assign', name: key, value: readValue(value) })],
  [
    CaptureTag,
    ({ variable, templates }) => ({
      type: 'capture',
      name: variable,
      children: nodesOf(templates),
    }),
  ],
  [
    IfTag,
    ({ branches, elseTemplates }) => ({
      type: 'if',
      branches: branches.map(testedBranch),
      otherwise: nodesOf(elseTemplates),
    }),
  ],
  [
    UnlessTag,
    ({ branches: [first = refuse('{% unless %} without a test'), ...more], elseTemplates }) => ({
      type: 'if',
      branches: [{ ...testedBranch(first), children: nodesOf(elseTemplates) }],
      otherwise: more.length > 0 ? refuse('{% elsif %} in {% unless %}') : nodesOf(first.templates),
    }),
  ],
  [
    CaseTag,
    ({ value, branches, elseTemplates }) => ({
      type: 'case',
      value: readValue(value),
      branches: branches.map(({ values, templates }) => ({
        values: values.map(expressionOf),
        children: nodesOf(templates),
      })),
      otherwise: nodesOf(elseTemplates),
    }),
  ],
  [ForTag, loopOf],
  [RenderTag, partialOf],
]);

function testedBranch({ value, templates }: Branch) {
  return { test: readValue(value), children: nodesOf(templates) };
}

function partialOf({ file, hash, with: one, forBinding }: Tag): Node {
  if (one !== undefined || forBinding !== undefined) refuse('`with` or `for` in {% render %}');
  const values = Object.entries(hash.hash).map(
    ([name, token]) => [name, expressionOf(token)] as const,
  );
  return { type: 'render', partial: file, values: Object.fromEntries(values) };
}

function loopOf({ variable, collection, hash, templates, elseTemplates = [] }: Tag): Node {
  const { limit, ...others } = hash.hash;
  const most = limit === undefined ? Number.MAX_SAFE_INTEGER : limit.content;
  if (typeof most !== 'number') return refuse('a limit that is no number');
  if (Object.keys(others).length > 0) refuse(`\`${Object.keys(others)}\` in {% for %}`);
  if (elseTemplates.length > 0) refuse('{% else %} in {% for %}');
  return {
    type: 'for',
    name: variable,
    list: expressionOf(collection),
    limit: most,
    children: nodesOf(templates),
  };
}

function readValue({ initial, filters }: LiquidValue): Value {
  const stack: Expression[] = [];
  for (const token of initial.postfix) {
    if (token.kind !== TokenKind.Operator) stack.push(expressionOf(token));
    else {
      const [right, left] = [stack.pop(), stack.pop()];
      const operator = operators.has(token.operator ?? '')
        ? token.operator
        : refuse(token.operator);
      stack.push({ operator, operands: [left, right] } as Operation);
    }
  }
  const [of = null] = stack;
  const list = filters.map(({ name, args }) => {
    if (!knownFilters.has(name)) refuse(`the filter ${name}`);
    return [name, ...args.map(optionOf)] as const;
  });
  return list.length > 0 ? { of, filters: list } : { of };
}

/** Of a filter; one with a name is a pair. */
function optionOf(option: Token | readonly unknown[]): Expression {
  return 'kind' in option ? expressionOf(option) : refuse('an option with a name');
}

function expressionOf(token: Token): Expression {
  switch (token.kind) {
    case TokenKind.PropertyAccess:
      return pathOf(token);
    case TokenKind.Quoted:
    case TokenKind.Number:
      return token.content as string | number;
    case TokenKind.Literal: {
      const { content } = token;
      if (typeof content === 'boolean') return content;
      // Liquid's `nil` and `null`; `empty` and `blank` have another name.
      return content?.constructor.name === 'NullDrop' ? null : refuse('`empty` or `blank`');
    }
    default:
      return refuse(`a token of the kind ${TokenKind[token.kind]}`);
  }
}

function pathOf({ variable, props = [] }: Token): Path {
  const path = variable === undefined ? props : [variable, ...props];
  return path.map((token) => {
    if (token.kind === TokenKind.PropertyAccess) return pathOf(token);
    return token.content as string | number;
  });
}

function refuse(what: string | undefined): never {
  throw new Error(
    `A preset may not use ${what}: src/message/presets/ does not render that. What it does, docs/presets.md says.`,
  );
}
