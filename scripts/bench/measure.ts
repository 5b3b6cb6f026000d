/** Measures kinds of step: each runs once per round, in turn, so that all see the same moods of the machine. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type RunResult, runStep } from '../../local-runner/runner.ts';
import { inspect, type Use } from './inspect.ts';
import type { Kind } from './kinds.ts';
import type { Servers } from './servers.ts';

export interface Figures {
  readonly name: string;
  /** Of the whole process, from start to exit; the median. */
  readonly wall_ms: number;
  /** The median of the ratios within each round to the bare fetch of that round. */
  readonly ratio: number;
  /** In which that median lies, by 95 %. */
  readonly interval: readonly [number, number];
  /** Of the run with the median processor time. */
  readonly use: Use;
}

/** Starts the servers, and ends them when the work is done. */
export async function withServers<T>(work: (servers: Servers) => Promise<T>): Promise<T> {
  const path = fileURLToPath(new URL('servers.ts', import.meta.url));
  const child = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
    return await work(JSON.parse(line));
  } finally {
    child.stdin.end();
  }
}

/** @param rounds how often each kind is timed; the inspections before have warmed the caches of the file system */
export async function measure(kinds: readonly Kind[], rounds: number): Promise<Figures[]> {
  const uses = await inspectAll(kinds, Math.min(rounds, 5));
  const times = new Map<string, number[]>(kinds.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, step } of kinds) {
      const result = await runStep(step);
      assertWell(name, result);
      times.get(name)?.push(result.milliseconds);
    }
  }
  return kinds.map(({ name, baseline }) => {
    const own = times.get(name) ?? [];
    const theirs = times.get(baseline) ?? [];
    const ratios = own.map((time, round) => time / (theirs[round] ?? Number.NaN));
    const use = medianBy(uses.get(name) ?? [], ({ cpu_ms }) => cpu_ms);
    return {
      name,
      wall_ms: median(own),
      ratio: median(ratios),
      interval: intervalOf(ratios),
      use,
    };
  });
}

async function inspectAll(kinds: readonly Kind[], rounds: number): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>(kinds.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, step } of kinds) {
      const result = await inspect(step);
      assertWell(name, result);
      uses.get(name)?.push(result.use);
    }
  }
  return uses;
}

/** A step that fails is quick, and its figures say nothing. */
export function assertWell(name: string, { exitCode, log }: RunResult): void {
  if (exitCode !== 0) throw new Error(`The step "${name}" failed:\n${log}`);
}

const median = (values: readonly number[]): number => medianBy(values, (value) => value);

/** By order statistics, whatever the distribution: of n values, those that lie the square root of n around the middle. */
function intervalOf(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(values.length);
  const middle = (values.length - 1) / 2;
  const at = (index: number) =>
    sorted[Math.min(Math.max(index, 0), sorted.length - 1)] ?? Number.NaN;
  return [at(Math.floor(middle - reach)), at(Math.ceil(middle + reach))];
}

/** The item in the middle; of two, the lower one. */
export function medianBy<T>(items: readonly T[], by: (item: T) => number): T {
  const middle = items.toSorted((a, b) => by(a) - by(b))[Math.floor((items.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
