/**
 * A preset as the build has read it: Liquid's tree, without Liquid. Types only.
 *
 * Loading Liquid and reading a preset anew would cost each message 13 ms. So scripts/bundle/presets.ts does it once, and writes down
 * what it finds; docs/presets.md says what a preset may use.
 */

export type Template = readonly Node[];

/** A string is text of the preset's author. */
export type Node = string | Output | Assign | Capture | If | Case | For | Render;

interface Output {
  readonly type: 'output';
  readonly value: Value;
}

interface Assign {
  readonly type: 'assign';
  readonly name: string;
  readonly value: Value;
}

interface Capture {
  readonly type: 'capture';
  readonly name: string;
  readonly children: Template;
}

/** The first of the branches whose test holds, or `otherwise`. */
interface If {
  readonly type: 'if';
  readonly branches: readonly { readonly test: Value; readonly children: Template }[];
  readonly otherwise: Template;
}

/** The first of the branches that has the value, or `otherwise`. */
interface Case {
  readonly type: 'case';
  readonly value: Value;
  readonly branches: readonly {
    readonly values: readonly Expression[];
    readonly children: Template;
  }[];
  readonly otherwise: Template;
}

interface For {
  readonly type: 'for';
  readonly name: string;
  readonly list: Expression;
  /** How many items at most. */
  readonly limit: number;
  readonly children: Template;
}

/** A partial, with the values that it takes. */
interface Render {
  readonly type: 'render';
  readonly partial: string;
  readonly values: Readonly<Record<string, Expression>>;
}

/** An expression, and the filters that it goes through. */
export interface Value {
  readonly of: Expression;
  readonly filters?: readonly Filter[];
}

type Filter = readonly [name: string, ...options: Expression[]];

/** A value as it is written, the path to a fact, or two of them compared. */
export type Expression = string | number | boolean | null | Path | Operation;

/** The names on the way, each of which may be looked up itself: `people[sender.login]`. */
export type Path = readonly (string | number | Path)[];

export interface Operation {
  readonly operator: Operator;
  readonly operands: readonly [Expression, Expression];
}

export type Operator = '==' | '!=' | '>' | 'and' | 'or';
