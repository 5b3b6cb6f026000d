/** What the code refuses of a sample: the sentences, as a step says them. */

import type { AnyBehaviour } from '../../local-twake/server.ts';
import { defaultOf, type InputName, inputNames, readInputs } from '../../src/inputs/inputs.ts';
import { inputsFor, type Sample } from './reach.ts';

/** Of messages that nobody has: these are read, and nothing is sent. */
const message_ids: Readonly<Record<AnyBehaviour, string>> = {
  '2020': '5f000000-eeee-11ea-8000-000000000001',
  '2021': '5f000000-eeee-11ea-8000-000000000001',
  matrix: '$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg',
};

/** The sentences that name the input, or all; none: it is taken. */
export async function findRefusals(
  sample: Sample,
  behave: AnyBehaviour,
): Promise<readonly string[]> {
  const server = { url: 'https://twake.example.com', message_id: message_ids[behave] };
  const given = inputsFor(sample, behave, server);
  const { issues } = await readInputs({
    getInput: (name) => given[name] ?? defaultOf(name as InputName),
    hide: (text) => text,
  });
  const named = issues.filter((issue) => issue.includes(`\`${sample.input}`));
  return named.length > 0 ? named : issues;
}

/** Inputs without a sample. */
export function findMissing(samples: readonly Sample[]): readonly InputName[] {
  const known = new Set(samples.map(({ input }) => input));
  return inputNames.filter((name) => !known.has(name));
}
