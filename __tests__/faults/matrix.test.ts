/** Every row of the fault matrix, through dist/index.js, in a process of its own, on real sockets. */

import { expect, test } from '@jest/globals';
import { type RunResult, runStep } from '../../local-runner/runner.ts';
import type { Fixture } from '../../testing/faults/fixtures/fixture.ts';
import { createFixtureFor } from '../../testing/faults/fixtures.ts';
import { matrix } from '../../testing/faults/matrix.ts';
import { commandsIn } from '../../testing/faults/runner-oracle.ts';
import type { Expectation, Row } from '../../testing/faults/table.ts';

/** Windows has no signals that a process could handle. */
const rows = matrix.filter(
  ({ fixture }) => process.platform !== 'win32' || fixture[0] !== 'signal',
);

test.concurrent.each(rows.map((row) => [`${row.section}: ${row.what}`, row] as const))(
  '%s',
  async (_, row) => {
    const fixture = await createFixtureFor(row.fixture);
    try {
      const { result, inputs, ended } = await run(row, fixture);
      expect(sumUp(result, fixture)).toEqual(row.expected);
      checkAnnotations(result, row.expected);
      checkSecrets(result, [...secretsOf(inputs), ...fixture.secrets]);
      if (fixture.signalled) expect(ended - fixture.signalled()).toBeLessThan(1000);
    } finally {
      await fixture.close();
    }
  },
  30_000,
);

async function run({ inputs }: Row, { step, onStart, names }: Fixture) {
  const filled = { ...step.inputs, ...fillIn(inputs, names) };
  const result = await runStep({
    ...step,
    inputs: filled,
    env: { RUNNER_DEBUG: '1', ...step.env },
    ...(onStart && { onStart }),
  });
  return { result, inputs: filled, ended: performance.now() };
}

function fillIn(inputs: Row['inputs'], names: Fixture['names']) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      value.replace(/\$\w+/g, (id) => names[id] ?? id),
    ]),
  );
}

function sumUp({ outputs, exitCode }: RunResult, { countMessages }: Fixture): Expectation {
  const isTold = outputs['outcome'] !== undefined;
  return {
    outcome: outputs['outcome'] ?? 'none',
    error_code: outputs['error_code'] || '-',
    attempts: isTold ? (outputs['attempts'] ?? '') : '-',
    messages: countMessages(),
    exit: exitCode ?? -1,
  };
}

const said = (result: RunResult, name: string) =>
  commandsIn(result.log).filter((command) => command.name === name);

/** A fault is one annotation: what happened, what to do, the code and where to read more. Success is none. */
function checkAnnotations(result: RunResult, { error_code, exit, outcome }: Expectation): void {
  const ours = new Set(['add-mask', 'debug', 'notice', 'warning', 'error']);
  expect(commandsIn(result.log).filter(({ name }) => !ours.has(name))).toEqual([]);
  expect(said(result, 'error')).toHaveLength(exit);
  expect(said(result, 'notice')).toHaveLength(outcome === 'skipped' ? 1 : 0);
  if (error_code === '-' || outcome === 'skipped') return;
  const kind = exit === 1 ? 'error' : 'warning';
  const link = `https://github.com/octo-org/twake-message-action/blob/v1/docs/troubleshooting.md#${error_code}`;
  const annotations = said(result, kind).map(({ data }) => data);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]?.length).toBeLessThan(4096);
  expect(annotations[0]).toMatch(/^[A-Z0-9`].*[.] [A-Z].*[.?] \(\w+, \S+\)$/s);
  expect(annotations[0]).toContain(`(${error_code}, ${link})`);
}

function secretsOf({ public_id = '', private_api_key = '', access_token = '' }: Row['inputs']) {
  const key = [private_api_key, btoa(`${public_id}:${private_api_key}`)];
  return [...(private_api_key ? key : []), ...(access_token ? [access_token] : [])];
}

/** The key or token, and what carries it, are masked first, and then never seen again. */
function checkSecrets({ log, ...files }: RunResult, secrets: readonly string[]): void {
  const unmasked = log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(files);
  for (const secret of secrets) expect(unmasked).not.toContain(secret);
}
