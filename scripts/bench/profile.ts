/** Where the time of a step goes, by what is done there. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type Step } from '../../local-runner/runner.ts';
import { assertWell } from './measure.ts';
import { table } from './page.ts';

/** The part of a V8 profile that is needed: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** In microseconds. */
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

const NODE = 'Node itself: start, native code';
const SERVING = "Node's own modules, called from dist/*.js";

/** Frames that say what is done below them. */
const byFrame: ReadonlyMap<string, string> = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', NODE],
  ['(idle)', 'waiting for the answer'],
  ['compileSourceTextModule', 'parsing dist/*.js'],
  ['compileForInternalLoader', "loading Node's own modules"],
]);

/** The step runs once, under `--cpu-prof`, which makes it slower: the shares count. */
export async function profile(step: Step): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-profile-'));
  try {
    const options = `--cpu-prof --cpu-prof-interval=100 --cpu-prof-dir=${folder}`;
    assertWell('profiled', await runStep({ ...step, env: { ...step.env, NODE_OPTIONS: options } }));
    const [file = ''] = readdirSync(folder);
    return describeShares(sumUp(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds by what was done. */
function sumUp({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
  const doing = nameDoings(nodes);
  const sums = new Map<string, number>();
  samples.forEach((id, index) => {
    const what = doing.get(id) ?? '';
    sums.set(what, (sums.get(what) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return sums;
}

/** What each node of the call tree is doing: what its own frame says, or what its caller does. */
function nameDoings(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const doing = new Map<number, string>();
  const open = [{ id: nodes[0]?.id ?? 0, caller: NODE }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = byId.get(next.id);
    const what = node ? nameDoing(node, next.caller) : next.caller;
    doing.set(next.id, what);
    for (const id of node?.children ?? []) open.push({ id, caller: what });
  }
  return doing;
}

function nameDoing({ callFrame: { functionName, url } }: ProfileNode, caller: string): string {
  if (url.startsWith('file:')) return url;
  return byFrame.get(functionName) ?? (caller.startsWith('file:') ? SERVING : caller);
}

/** The number of a chunk says nothing; the packages in it do. */
function describeFile(url: string): string {
  const path = fileURLToPath(url);
  const packages = readFileSync(path, 'utf8').matchAll(/node_modules\/((?:@[^/]+\/)?[^/ ]+)\//g);
  const names = [...new Set(Array.from(packages, ([, name = '']) => name))].slice(0, 3);
  return `running ${basename(path)}${names.length > 0 ? ` (${names.join(', ')} ...)` : ''}`;
}

function describeShares(sums: ReadonlyMap<string, number>): string {
  const total = [...sums.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([what, time]) => [
      what.startsWith('file:') ? describeFile(what) : what,
      time.toFixed(1),
      `${Math.round((100 * time) / total)} %`,
    ]);
  return table(['doing', 'ms', 'share'], rows);
}
