/** Renders a preset as Liquid would: to the author's text, with a placeholder for every output. */

import { type Filled, type Fragment, fillText } from '../fragment.ts';
import * as often from '../presets.generated.ts';
import type { PresetName } from '../source.ts';
import type { ReadDocument } from '../template/documents.ts';
import { bare, insert, print, textOf } from '../template/inserted.ts';
import type { Filters } from '../template/own-filters.ts';
import { createFilters } from './filters.ts';
import type { Expression, Node, Operator, Path, Template, Value } from './template.ts';

interface State {
  readonly fragments: Fragment[];
  readonly filters: Filters;
  readonly partials: Partials;
  /** A function in it is called, and awaited, when a preset names it. */
  readonly facts: Names;
  /** What the preset itself has named; a partial has names of its own. */
  readonly names: Record<string, unknown>;
  /** What a loop names, as long as it lasts. */
  readonly item: Names;
}

type Names = Readonly<Record<string, unknown>>;

/** As JSON, by name. */
type Partials = Readonly<Record<string, string>>;

/**
 * @param facts what the preset may name; what is not among them is null
 * @param read reads a foreign document
 */
export async function renderPreset(
  preset: PresetName,
  facts: object,
  read: ReadDocument,
): Promise<Filled> {
  if (isOften(preset)) return render(parse(often.presets[preset]), facts, { read });
  const { presets, partials } = await import('../seldom-presets.generated.ts');
  return render(parse(presets[preset]), facts, { read, partials });
}

interface RenderOptions {
  readonly read: ReadDocument;
  /** Beside those that most presets are made of. */
  readonly partials?: Partials;
}

export async function render(
  template: Template,
  facts: object,
  { read, partials }: RenderOptions,
): Promise<Filled> {
  const fragments: Fragment[] = [];
  const state = {
    fragments,
    filters: createFilters(read),
    partials: { ...often.partials, ...partials },
    facts: { ...facts },
    names: {},
    item: {},
  };
  return { text: await renderAll(template, state), fragments };
}

function isOften(preset: PresetName): preset is keyof typeof often.presets {
  return preset in often.presets;
}

function parse(json: string | undefined): Template {
  return json === undefined ? [] : JSON.parse(json);
}

async function renderAll(template: Template, state: State): Promise<string> {
  let text = '';
  for (const node of template)
    text += typeof node === 'string' ? node : await handlers[node.type](node as never, state);
  return text;
}

type Handlers = {
  readonly [T in Exclude<Node, string>['type']]: (
    node: Extract<Node, { type: T }>,
    state: State,
  ) => Promise<string>;
};

const handlers: Handlers = {
  async output({ value }, state) {
    return print(await evaluate(value, state), state.fragments);
  },

  async assign({ name, value }, state) {
    state.names[name] = await evaluate(value, state);
    return '';
  },

  async capture({ name, children }, state) {
    const source = await renderAll(children, state);
    const text = () => fillText(source, state.fragments);
    state.names[name] = insert({ kind: 'captured', source }, text);
    return '';
  },

  async if({ branches, otherwise }, state) {
    for (const { test, children } of branches)
      if (bare(await evaluate(test, state))) return renderAll(children, state);
    return renderAll(otherwise, state);
  },

  async case({ value, branches, otherwise }, state) {
    const sought = await evaluate(value, state);
    for (const { values, children } of branches)
      for (const each of values)
        if (operators['=='](sought, await find(each, state))) return renderAll(children, state);
    return renderAll(otherwise, state);
  },

  async for({ name, list, limit, children }, state) {
    const items = await find(list, state);
    let text = '';
    for (const [index, item] of (Array.isArray(items) ? items : []).slice(0, limit).entries()) {
      const named = { ...state.item, [name]: item, forloop: { first: index === 0 } };
      text += await renderAll(children, { ...state, item: named });
    }
    return text;
  },

  async render({ partial, values }, state) {
    const names: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(values)) names[name] = await find(value, state);
    return renderAll(parse(state.partials[partial]), { ...state, names, item: {} });
  },
};

async function evaluate({ of, filters = [] }: Value, state: State): Promise<unknown> {
  let value = await find(of, state);
  for (const [name, ...options] of filters) {
    const values = [];
    for (const option of options) values.push(await find(option, state));
    value = await state.filters[name]?.(value, ...values);
  }
  return value;
}

async function find(expression: Expression, state: State): Promise<unknown> {
  if (typeof expression !== 'object' || expression === null) return expression;
  if (!('operator' in expression)) return lookUp(expression, state);
  const { operator, operands } = expression;
  const left = await find(operands[0], state);
  if (operator === 'and' && !bare(left)) return false;
  if (operator === 'or' && bare(left)) return true;
  return operators[operator](left, await find(operands[1], state));
}

const operators: Readonly<Record<Operator, (left: unknown, right: unknown) => boolean>> = {
  '==': (left, right) => (bare(left) ?? null) === (bare(right) ?? null),
  '!=': (left, right) => !operators['=='](left, right),
  '>': (left, right) => Number(left) > Number(right),
  and: (_, right) => Boolean(bare(right)),
  or: (_, right) => Boolean(bare(right)),
};

async function lookUp([first, ...path]: Path, state: State): Promise<unknown> {
  const name = String(first);
  const scope = [state.item, state.names].find((names) => Object.hasOwn(names, name));
  const fact = property(scope ?? state.facts, name);
  let value: unknown = typeof fact === 'function' ? await fact() : fact;
  for (const part of path)
    value = property(value, Array.isArray(part) ? textOf(await lookUp(part, state)) : String(part));
  return value;
}

/** Never what an object has inherited: `people` and `data` have the names that their authors gave. */
function property(value: unknown, name: string): unknown {
  if (name === 'size' && (Array.isArray(value) || typeof value === 'string')) return value.length;
  const object: Names = Object(value);
  return Object.hasOwn(object, name) ? object[name] : null;
}
