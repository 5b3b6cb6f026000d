/** The table of docs/reach.md: every input, and what each kind of Twake makes of it. */

import { type AnyBehaviour, allBehaviours } from '../../local-twake/server.ts';
import { groups } from './inputs.ts';
import { type Sample, samples } from './reach.ts';
import { findRefusals } from './refusals.ts';

async function formatCell(sample: Sample, behave: AnyBehaviour): Promise<string> {
  const refusals = await findRefusals(sample, behave);
  if (refusals.length > 0) return `**refused**: ${refusals.join(' ')}`;
  const difference = sample.differs?.[behave];
  return difference === undefined ? 'works' : `differs: ${difference}`;
}

async function formatRow(sample: Sample): Promise<string> {
  const { input, value } = sample;
  const cells = await Promise.all(allBehaviours.map((behave) => formatCell(sample, behave)));
  const name = value === undefined ? input : `${input}: ${value}`;
  return `| ${[`\`${name}\``, ...cells].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** In the order of the README, each group under its name. */
export async function makeReachTable(): Promise<string> {
  const rows = groups.map(async ({ title, names }) => {
    const own = names.flatMap((name) => samples.filter(({ input }) => input === name));
    return [`| **${title}** | | | |`, ...(await Promise.all(own.map(formatRow)))];
  });
  return [
    '| input | Twake of 2020 | Twake of 2021 and 2022 | a Matrix room |',
    '| --- | --- | --- | --- |',
    ...(await Promise.all(rows)).flat(),
  ].join('\n');
}
