/**
 * Stands in for `@jest/globals`: collects tests, so that they can be run again and again in one process.
 *
 * Jest loads the files of tests anew in each run. For a mutant that is a second; to call the tests takes milliseconds.
 */

import { format } from 'node:util';
import { ModuleMocker } from 'jest-mock';

export { expect } from 'expect';

/** Mocks that a test can take back, all at once too. */
export const jest = new ModuleMocker(globalThis);

type Step = () => unknown;
type Body = (...values: never[]) => unknown;

export interface Test {
  readonly id: string;
  readonly run: Step;
}

interface Block {
  readonly name: string;
  readonly parent: Block | undefined;
  readonly members: (Block | Test)[];
  readonly before: { readonly all: Step[]; readonly each: Step[] };
  readonly after: { readonly all: Step[]; readonly each: Step[] };
}

const blockOf = (name: string, parent?: Block): Block => {
  const hooks = () => ({ all: [], each: [] });
  return { name, parent, members: [], before: hooks(), after: hooks() };
};

let block = blockOf('');
let count = 0;

/** Of one file, whose name each id begins with. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<Block> {
  const root = blockOf(file);
  [block, count] = [root, 0];
  await load();
  return root;
}

const pathOf = (one: Block): string =>
  one.parent ? `${pathOf(one.parent)} > ${one.name}` : one.name;

/**
 * Rows of a table have names of their own, and are taken apart where all are lists, as Jest does; `%s` and its like are filled, and a
 * number tells twins apart. Of a value of several lines only the first counts: the stack of an error names modules, which are others in
 * each generation.
 */
function eachOf(declare: (name: string, body: Step) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    const areLists = rows.every(Array.isArray);
    for (const row of rows) {
      const values: readonly unknown[] = areLists ? (row as readonly unknown[]) : [row];
      const [line = ''] = format(name, ...values).split('\n');
      declare(line, () => body(...(values as never[])));
    }
  };
}

function declareTest(name: string, run: Step): void {
  block.members.push({ id: `${pathOf(block)} > ${name} (${++count})`, run });
}

function declareBlock(name: string, body: Step): void {
  const outer = block;
  block = blockOf(name, outer);
  outer.members.push(block);
  body();
  block = outer;
}

export const test = Object.assign(declareTest, { each: eachOf(declareTest), skip: () => {} });
export const describe = Object.assign(declareBlock, { each: eachOf(declareBlock) });
export const beforeAll = (hook: Step) => block.before.all.push(hook);
export const beforeEach = (hook: Step) => block.before.each.push(hook);
export const afterAll = (hook: Step) => block.after.all.push(hook);
export const afterEach = (hook: Step) => block.after.each.push(hook);

const isBlock = (member: Block | Test): member is Block => 'members' in member;

export function testsOf(one: Block): readonly Test[] {
  return one.members.flatMap((member) => (isBlock(member) ? testsOf(member) : member));
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step();
}

const around = (one: Block | undefined): readonly Block[] =>
  one ? [...around(one.parent), one] : [];

/** Runs the tests of a block that are wanted, each by `attempt`, until that says to stop. */
export async function run(
  one: Block,
  isWanted: (test: Test) => boolean,
  attempt: (test: Test, steps: Step) => Promise<'go on' | 'stop'>,
): Promise<'go on' | 'stop'> {
  if (!testsOf(one).some(isWanted)) return 'go on';
  const outside = around(one);
  const steps =
    ({ run: body }: Test) =>
    async () => {
      try {
        await inTurn([...outside.flatMap(({ before }) => before.each), body]);
      } finally {
        await inTurn(outside.toReversed().flatMap(({ after }) => after.each));
      }
    };
  try {
    await inTurn(one.before.all);
    for (const member of one.members) {
      const next = isBlock(member)
        ? await run(member, isWanted, attempt)
        : isWanted(member)
          ? await attempt(member, steps(member))
          : 'go on';
      if (next === 'stop') return next;
    }
    return 'go on';
  } finally {
    await inTurn(one.after.all);
  }
}
