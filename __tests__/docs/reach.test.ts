/** docs/reach.md: what it says to work is sent by the bundle, and what it says to be refused is, in the same words. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import { type RunResult, runStep } from '../../local-runner/runner.ts';
import {
  type AnyBehaviour,
  allBehaviours,
  type LocalTwake,
  startTwake,
} from '../../local-twake/server.ts';
import { inputsFor, type Sample, samples, sentBy, workspace } from '../../scripts/docs/reach.ts';
import { findMissing, findRefusals } from '../../scripts/docs/refusals.ts';

/** A busy machine may be slow to start a process. */
jest.setTimeout(30_000);

test('every input has a sample, but what only the runner knows', () => {
  expect(findMissing(samples)).toEqual(['runner_facts']);
});

const nameOf = ({ input, value }: Sample) => (value === undefined ? input : `${input}: ${value}`);
const cases = samples.map((sample) => [nameOf(sample), sample] as const);

function start(behave: AnyBehaviour): Promise<LocalTwake> {
  return behave === 'matrix' ? startTwake({ behave, rateLimit: 'none' }) : startTwake({ behave });
}

describe.each(allBehaviours)('%s', (behave) => {
  let twake: LocalTwake;
  beforeAll(async () => {
    twake = await start(behave);
  });
  afterAll(() => twake.close());

  function run(sample: Sample, message_id: string): Promise<RunResult> {
    return runStep({
      inputs: inputsFor(sample, behave, { url: twake.url, message_id }),
      workspace,
      event: readEvent('push'),
      env: { GITHUB_API_URL: 'http://127.0.0.1:1' },
    });
  }

  /** The id of a message that a sample edits, answers or removes. */
  async function post(): Promise<string> {
    const { outputs } = await run({ input: 'content', inputs: {} }, '');
    return outputs['message_id'] ?? '';
  }

  test.each(cases)('%s', async (_, sample) => {
    const refusals = await findRefusals(sample, behave);
    const needsMessage = JSON.stringify(sample.inputs).includes('MESSAGE');
    const message_id = needsMessage ? await post() : '';
    const before = twake.requests.length;
    const { exitCode, log, outputs } = await run(sample, message_id);
    const requests = twake.requests.slice(before);

    if (refusals.length > 0) {
      expect(outputs).toMatchObject({ outcome: 'failed', error_code: 'invalid_input' });
      for (const sentence of refusals) expect(log).toContain(sentence);
      expect(requests).toEqual([]);
      return;
    }
    expect({ exitCode, outcome: outputs['outcome'] }).toEqual({
      exitCode: 0,
      outcome: sample.outcome ?? 'sent',
    });
    const sent = requests.map(
      ({ path, headers, raw }) => `${path}\n${JSON.stringify(headers)}\n${raw}`,
    );
    expect(sent.join('\n')).toContain(sentBy(sample, behave).replace('MESSAGE', message_id));
  });
});
