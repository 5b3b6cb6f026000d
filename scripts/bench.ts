/**
 * `npm run bench`: what a step costs, beside what a bare script costs. See docs/performance.md.
 *
 *   npm run bench                        200 rounds, into docs/performance.md
 *   npm run bench -- --quick             5 rounds, on the screen only
 *   npm run bench -- --scale             the cost as the work grows: a table and a plot
 *   npm run bench -- --profile Markdown  where the time of one kind goes
 *   npm run bench -- --hostile           the slowest of thousands of texts of 64 KB that are made to be slow; fails above 1.5 s
 *   npm run bench -- --hostile --seed 7  of others
 *   npm run bench -- --hostile --matrix  as messages to a Matrix room
 *   npm run bench -- --keys              from a key in the playground to its preview; needs a browser
 */

import { parseArgs } from 'node:util';
import { describeHostile, isBad, runHostile } from './bench/hostile/run.ts';
import { describeKeys, describeSizes, measureKeys, measureLoad } from './bench/keys.ts';
import { kindsFor } from './bench/kinds.ts';
import { type Figures, measure, withServers } from './bench/measure.ts';
import { describeMaking, table, writePart } from './bench/page.ts';
import { plot } from './bench/plot.ts';
import { profile } from './bench/profile.ts';
import { describeScale, measureScale } from './bench/scale.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '200' },
    scale: { type: 'boolean', default: false },
    profile: { type: 'string' },
    hostile: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    matrix: { type: 'boolean', default: false },
    keys: { type: 'boolean', default: false },
  },
});

function showCosts(figures: readonly Figures[]): string {
  const head = ['step', 'ms', '× bare `fetch`', '95 %', 'CPU ms', 'MiB', 'KB loaded', 'files'];
  const rows = figures.map(({ name, wall_ms, ratio, interval, use }) => [
    name,
    wall_ms.toFixed(0),
    ratio.toFixed(2),
    interval.map((bound) => bound.toFixed(2)).join('–'),
    use.cpu_ms.toFixed(0),
    use.memory_MiB.toFixed(0),
    (use.bytes / 1000).toFixed(0),
    String(use.files.length),
  ]);
  return table(head, rows);
}

async function benchCosts(): Promise<void> {
  const rounds = values.quick ? 5 : Number(values.rounds);
  const costs = showCosts(await withServers((servers) => measure(kindsFor(servers), rounds)));
  console.log(costs);
  if (values.quick) return;
  const making = describeMaking(`npm run bench -- --rounds ${rounds}`);
  writePart('costs', `${costs}\n\n${making}`);
}

async function benchScale(): Promise<void> {
  const series = await withServers(measureScale);
  const text = describeScale(series);
  console.log(text);
  plot(series, new URL('../docs/images/scale.svg', import.meta.url));
  writePart('scale', `${text}\n\n${describeMaking('npm run bench -- --scale')}`);
}

async function benchProfile(name: string): Promise<void> {
  await withServers(async (servers) => {
    const kinds = kindsFor(servers);
    const kind = kinds.find((each) => each.name === name);
    if (kind) console.log(await profile(kind.step));
    else throw new Error(`--profile takes one of: ${kinds.map((each) => each.name).join('; ')}`);
  });
}

async function benchHostile(seed: number): Promise<void> {
  const measured = await runHostile(seed, values.matrix ? 'matrix' : 'v1');
  console.log(describeHostile(measured));
  if (measured.some(isBad)) process.exitCode = 1;
}

async function benchKeys(): Promise<void> {
  const keys = describeKeys(await measureKeys());
  const load = `What a browser loads; the first preview is there ${(await measureLoad()).toFixed(0)} ms after it began to.`;
  const text = [keys, load, await describeSizes()].join('\n\n');
  console.log(text);
  writePart('keys', `${text}\n\n${describeMaking('npm run bench -- --keys')}`);
}

if (values.keys) await benchKeys();
else if (values.hostile) await benchHostile(Number(values.seed));
else if (values.profile !== undefined) await benchProfile(values.profile);
else if (values.scale) await benchScale();
else await benchCosts();
