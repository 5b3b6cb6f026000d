/** What a step costs when everything in it is ten times as large, and again. */

import { readEvent } from '../../events/event-fixture.ts';
import type { Step } from '../../local-runner/runner.ts';
import { account } from '../../local-twake/accounts.ts';
import { inspect, type Use } from './inspect.ts';
import { inputsFor } from './kinds.ts';
import { assertWell, medianBy } from './measure.ts';
import { table } from './page.ts';
import type { Servers } from './servers.ts';

interface Point {
  readonly size: number;
  readonly use: Pick<Use, 'cpu_ms' | 'memory_MiB'>;
}

export interface Series {
  readonly name: string;
  /** What `size` counts. */
  readonly unit: string;
  readonly points: readonly Point[];
}

interface Growth {
  readonly name: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly stepOf: (size: number) => Step;
}

const KB = 1000;
const RUNS = 3;

const fromFile = (content: string, more: Step = {}): Step => ({
  ...more,
  inputs: { content_file: 'message.md', ...more.inputs },
  workspace: { 'message.md': content },
});

const line = 'The quick brown fox jumps over the lazy dog, again and again.\n';
const section =
  '## What is new\n\n- **Greet** everybody in [their language](https://hello.example) by @octocat in #12\n- `hello()` takes a name\n\n> Thank you, all of you.\n\n';

function repeat(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

/** A push of some commits, each with a message of some bytes. */
function push(count: number, bytes: number): Step {
  const commits = Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(40, 'a'),
    message: `Step ${index}\n\n${repeat(line, bytes)}`,
    author: { name: 'Mona Octocat', username: 'octocat' },
  }));
  return { eventName: 'push', event: { ...(readEvent('push') as object), commits } };
}

const growths: readonly Growth[] = [
  {
    name: 'plain text',
    unit: 'bytes of content',
    sizes: [KB, 10 * KB, 100 * KB, 1000 * KB],
    stepOf: (size) => fromFile(repeat(line, size)),
  },
  {
    name: 'Markdown',
    unit: 'bytes of content',
    sizes: [KB, 10 * KB, 100 * KB, 1000 * KB],
    stepOf: (size) => fromFile(repeat(section, size)),
  },
  {
    name: 'channels',
    unit: '',
    sizes: [1, account.channel_ids.length],
    stepOf: (size) => ({
      inputs: { content: 'Hello', channel_id: account.channel_ids.slice(0, size).join() },
    }),
  },
  {
    name: 'event',
    unit: 'bytes of payload',
    sizes: [25 * KB, 250 * KB, 2500 * KB, 25_000 * KB],
    stepOf: (size) => ({
      ...push(20, size / 20),
      inputs: { content: '{{ github.event.commits.size }} commits', template: 'true' },
    }),
  },
  {
    name: 'template over commits',
    unit: 'commits',
    sizes: [10, 100, 1000, 10_000],
    stepOf: (size) =>
      fromFile(
        '{% for commit in github.event.commits %}- {{ commit.message | split: "\n" | first }} ({{ commit.id | short }})\n{% endfor %}',
        { ...push(size, 50), inputs: { template: 'true' } },
      ),
  },
];

export async function measureScale({ twake }: Servers): Promise<readonly Series[]> {
  const all: Series[] = [];
  for (const { name, unit, sizes, stepOf } of growths) {
    const points: Point[] = [];
    for (const size of sizes)
      points.push({ size, use: await use(`${name}, ${size}`, twake, stepOf(size)) });
    all.push({ name, unit, points });
  }
  return all;
}

async function use(name: string, twake: string, step: Step): Promise<Use> {
  const uses: Use[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await inspect({ ...step, inputs: { ...inputsFor(twake), ...step.inputs } });
    assertWell(name, result);
    uses.push(result.use);
  }
  return medianBy(uses, ({ cpu_ms }) => cpu_ms);
}

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 0 });

export function describeScale(series: readonly Series[]): string {
  const rows = series.flatMap(({ name, unit, points }) =>
    points.map(({ size, use }, index) => {
      const before = points[index - 1]?.use;
      return [
        name,
        `${size.toLocaleString('en')} ${unit}`,
        use.cpu_ms.toFixed(0),
        before ? signed.format(use.cpu_ms - before.cpu_ms) : '',
        use.memory_MiB.toFixed(0),
      ];
    }),
  );
  return table(['what grows', 'to', 'CPU ms', 'more than the row above', 'MiB'], rows);
}
