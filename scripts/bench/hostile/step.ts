/** Runs a step in this process, up to its request; runner, files and network are in memory. */

import { environmentOf, readEvent } from '../../../events/event-fixture.ts';
import { account } from '../../../local-twake/accounts.ts';
import { account as matrixAccount } from '../../../local-twake/matrix/accounts.ts';
import type { Dependencies } from '../../../src/dependencies.ts';
import { runMain } from '../../../src/stages/main.ts';
import type { Case } from './cases.ts';
import type { HostileStep } from './forms.ts';

export interface Outcome {
  /** Of the processor, in this thread: what else the machine does is not counted. */
  readonly milliseconds: number;
  readonly error_code: string;
}

const basics = {
  v1: {
    api_url: 'https://twake.example.com',
    public_id: account.public_id,
    private_api_key: account.private_api_key,
    group_id: account.group_id,
    channel_id: account.channel_ids[0],
    status: 'success',
  },
  matrix: {
    api_url: 'https://matrix.example.com',
    access_token: matrixAccount.access_token,
    channel_id: matrixAccount.channel_ids[0],
    status: 'success',
  },
} as const;

/** @param options.shows whether the message is shown as well, in log and job summary, and not sent */
export async function timeStep(
  { inputs: given, eventName = 'push', event: changes }: HostileStep,
  { shows, twake }: Pick<Case, 'shows' | 'twake'>,
): Promise<Outcome> {
  const inputs: Record<string, string> = { ...basics[twake], ...given, dry_run: String(shows) };
  const event = { ...(readEvent(eventName) as object), ...changes };
  const outputs: Record<string, string> = {};
  const file = new TextEncoder().encode(JSON.stringify(event));
  const ignore = () => {};
  const core = {
    getInput: (name: string) => (inputs[name] ?? '').trim(),
    getState: () => '',
    setOutput: (name: string, value: string) => {
      outputs[name] = value;
    },
    ...{ setSecret: ignore, saveState: ignore, exportVariable: ignore },
    ...{ debug: ignore, info: ignore, notice: ignore, warning: ignore, error: ignore },
    summary: { addRaw: () => ({ write: async () => {} }) },
  };
  const before = process.threadCpuUsage();
  await runMain({
    core: core as unknown as Dependencies['core'],
    env: {
      ...environmentOf(eventName, event),
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_OUTPUT: '/output',
    },
    files: {
      readFile: async () => file,
      realpath: async (path) => path,
      stat: async () => ({ isFile: () => true, size: file.length }),
      readdir: () => Promise.reject(new Error('There are no folders here.')),
    },
    network: {
      http: { send: async () => ({ kind: 'response', status: 403, headers: {}, body: '' }) },
      signal: new AbortController().signal,
      now: () => 0,
      date: () => new Date(),
      sleep: async () => {},
      random: Math.random,
      turn: async () => {},
    },
    octokit: () => Promise.reject(new Error('There is no GitHub here.')),
  });
  const { user, system } = process.threadCpuUsage(before);
  return {
    milliseconds: (user + system) / 1000,
    error_code: outputs['error_code'] ?? '',
  };
}
