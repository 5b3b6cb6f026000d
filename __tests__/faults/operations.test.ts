/** What a fault does to a new message, an edit and a removal, and what the person reads, through dist/index.js. */

import { expect, test } from '@jest/globals';
import { runStep } from '../../local-runner/runner.ts';
import { createFixtureFor } from '../../testing/faults/fixtures.ts';
import { type OperationRow, operationRows } from '../../testing/faults/operations.ts';
import { commandsIn } from '../../testing/faults/runner-oracle.ts';

/** Windows has no signals that a process could handle. */
const rows = operationRows.filter(
  ({ fixture }) => process.platform !== 'win32' || fixture[0] !== 'signal',
);

test.concurrent.each(rows.map((row) => [row.what, row.operation, row] as const))(
  '%s, %s',
  async (_, __, row) => {
    expect(await run(row)).toEqual({
      outcome: row.outcome,
      attempts: String(row.requests),
      requests: row.requests,
      exitCode: 1,
      sentence: row.sentence,
    });
  },
  30_000,
);

async function run(row: OperationRow) {
  const { step, onStart, twake, close } = await createFixtureFor(row.fixture);
  try {
    const inputs = { ...step.inputs, ...row.inputs };
    const { outputs, exitCode, log } = await runStep({
      ...step,
      inputs,
      ...(onStart && { onStart }),
    });
    const { outcome, attempts } = outputs;
    const error = commandsIn(log).find(({ name }) => name === 'error')?.data ?? '';
    const sentence = error
      .replace(new URL(twake.url).host, 'SERVER')
      .replace(/ \(\w+, https:\S+\)$/, '');
    return { outcome, attempts, requests: twake.connections.made, exitCode, sentence };
  } finally {
    await close();
  }
}
