/** What a fault does to a new message, an edit and a removal, and what the person reads, through dist/index.js. */

import { expect, test } from '@jest/globals';
import { runStep } from '../../local-runner/runner.ts';
import { createFixtureFor } from '../../testing/faults/fixtures.ts';
import { type OperationRow, operationRows } from '../../testing/faults/operations.ts';
import { roomOperationRows } from '../../testing/faults/room-operations.ts';
import { commandsIn } from '../../testing/faults/runner-oracle.ts';

/** Windows has no signals that a process could handle. */
const rows = [...operationRows, ...roomOperationRows].filter(
  ({ fixture }) => process.platform !== 'win32' || fixture[0] !== 'signal',
);

const kindOf = ({ fixture }: OperationRow) => (fixture.includes('matrix') ? 'Matrix' : 'v1');

test.concurrent.each(rows.map((row) => [kindOf(row), row.what, row.operation, row] as const))(
  '%s: %s, %s',
  async (_, __, ___, row) => {
    expect(await run(row)).toEqual({
      outcome: row.outcome,
      attempts: String(row.requests),
      requests: row.requests,
      exitCode: row.sentence === '' ? 0 : 1,
      sentence: row.sentence,
    });
  },
  30_000,
);

async function run(row: OperationRow) {
  const { step, onStart, twake, names, countRequests, close } = await createFixtureFor(row.fixture);
  try {
    const filled = Object.entries(row.inputs).map(([name, value]) => [name, names[value] ?? value]);
    const inputs = { ...step.inputs, ...Object.fromEntries(filled) };
    const { outputs, exitCode, log } = await runStep({
      ...step,
      inputs,
      ...(onStart && { onStart }),
    });
    const { outcome, attempts } = outputs;
    const error = commandsIn(log).find(({ name }) => name === 'error')?.data ?? '';
    const sentence = error
      .replace(new URL(twake.url).host, 'SERVER')
      .replace(/\b0\.\d s/, 'SECONDS s')
      .replace(/ \(\w+, https:\S+\)$/, '');
    return { outcome, attempts, requests: countRequests(), exitCode, sentence };
  } finally {
    await close();
  }
}
