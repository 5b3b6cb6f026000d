/**
 * A seed becomes a soak, and the soak a verdict: exit code 1 when a promise was broken, memory grew, or something stays open.
 *
 *   npm run soak -- --seed 7 --deliveries 500 --bundled 50
 *   npm run soak -- --stored 500      to a server that stores and then says something else, looked into 10 s later
 *   npm run soak -- --matrix 500      through the bundle to a real homeserver, which is killed meanwhile
 */

import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { describe, judge } from './soak/promises.ts';
import { type Soak, soak } from './soak/run.ts';
import { findLies, ways, witness } from './soak/witness.ts';
import { ensureSynapse } from './synapse/installation.ts';
import { describeReport, soakBundle } from './synapse/soak-bundle.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    deliveries: { type: 'string', default: '500' },
    bundled: { type: 'string', default: '50' },
    stored: { type: 'string' },
    matrix: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

if (values.stored !== undefined) {
  const options = { sends: Number(values.stored), late_ms: 3000, settle_ms: 10_000, atATime: 4 };
  const sends = await witness(options);
  for (const way of ways) {
    const some = sends.filter((send) => send.way === way);
    const outcomes = [...new Set(some.map(({ outcome }) => outcome))].join(', ');
    const stored = some.filter(({ stored }) => stored.length === 1).length;
    console.log(`${way}: ${some.length} sends, ${outcomes}; ${stored} stored once`);
  }
  const lies = sends.flatMap(findLies);
  console.log(`${sends.length} sends, ${lies.length} untrue`);
  console.log(lies.join('\n'));
  process.exit(lies.length === 0 && sends.length > 0 ? 0 : 1);
}

if (values.matrix !== undefined) {
  ensureSynapse();
  const options = { sends: Number(values.matrix), seed: Number(values.seed) };
  const reports = [...(await soakBundle(options))].map(
    ([whose, report]) => [whose, describeReport(report)] as const,
  );
  for (const [whose, { summary, broken }] of reports)
    console.log([`${whose}: ${summary}`, ...broken].join('\n'));
  const isKept = reports.every(([, { broken }]) => broken.length === 0);
  console.log(isKept ? 'every promise kept' : 'promises were broken');
  process.exit(isKept ? 0 : 1);
}

/** What the engine itself needs for optimised code varies by less than that. */
const LEAK_BYTES = 3 * 2 ** 20;

/** The first two rounds load and compile everything. */
function measureGrowth({ heap }: Soak): number {
  return (heap.at(-1) ?? 0) - (heap[1] ?? 0);
}

const started = performance.now();
const result = await soak({
  seed: Number(values.seed),
  deliveries: Number(values.deliveries),
  bundled: Number(values.bundled),
});
const { trials } = result;
const seconds = Math.round((performance.now() - started) / 1000);
const growth = result.heap.length > 2 ? measureGrowth(result) : 0;
// Handles are gone a moment after they were closed.
await setTimeout(100);
const open = process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout/.test(name));
const faults = [
  ...trials.flatMap(judge),
  ...(growth > LEAK_BYTES ? [`memory grew by ${growth} bytes`] : []),
  ...(open.length > 0 ? [`still open: ${open.join(', ')}`] : []),
];

const requests = trials.reduce((sum, { attempts }) => sum + attempts, 0);
const by = Object.entries(Object.groupBy(trials, ({ outcome }) => outcome));
if (values.verbose) console.log(trials.map(describe).join('\n'));
console.log(`seed ${values.seed}: ${trials.length} deliveries, ${requests} requests, ${seconds} s`);
console.log(by.map(([outcome, some = []]) => `${outcome} ${some.length}`).join(', '));
console.log(`memory: ${(growth / 1024).toFixed(0)} KiB after the first two rounds`);
console.log(faults.length === 0 ? 'every promise kept' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
