/** Runs a step against a server, and tells it as one readable text: the log, the outputs, what the server got. */

import { type RunResult, runStep, type Step } from '../../local-runner/runner.ts';
import { startTwake, type Twake, type TwakeOptions } from '../../local-twake/server.ts';

/** Starts a Twake whose ids depend on nothing but the order of messages. */
export function startServer(options: TwakeOptions = {}): Promise<Twake> {
  return startTwake({ now: () => new Date('2026-11-22T18:00:00Z'), ...options });
}

/** The inputs that every step has, and more. */
export function inputsFor(twake: Twake, inputs: Readonly<Record<string, string>> = {}) {
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  return {
    api_url: twake.url,
    public_id,
    private_api_key,
    group_id,
    channel_id: channel_ids[0],
    ...inputs,
  };
}

export interface Transcript {
  readonly result: RunResult;
  /** `log`, `outputs` (those that are not empty) and `requests`, as text. */
  readonly text: string;
}

/** Runs a step against a server and tells what happened. */
export async function transcribe(twake: Twake, step: Step): Promise<Transcript> {
  const before = twake.requests.length;
  const result = await runStep({ ...step, inputs: inputsFor(twake, step.inputs) });
  const requests = twake.requests
    .slice(before)
    .map(
      ({ method, path, body }) =>
        `${method} ${path} ${JSON.stringify((body as { message: unknown }).message)}`,
    );
  const outputs = Object.entries(result.outputs)
    .filter(([name, value]) => value !== '' && name !== 'response' && name !== 'messages')
    .map(([name, value]) => `${name}=${value}`);
  const log = result.log.split('\n').filter((line) => line !== '' && !line.startsWith('::debug::'));
  const text = [...log, `exit code ${result.exitCode}`, '', ...outputs, '', ...requests].join('\n');
  return { result, text: readable(text, twake) };
}

/** Ids by name, so that a text can be read; the port and the key, which differ or must not be seen, too. */
function readable(text: string, { url, account }: Twake): string {
  const names: Record<string, string> = {
    [url]: 'SERVER',
    [account.private_api_key]: 'KEY',
    [Buffer.from(`${account.public_id}:${account.private_api_key}`).toString('base64')]: 'BASIC',
    [account.channel_ids[0]]: 'GENERAL',
    [account.channel_ids[1]]: 'DEPLOYS',
  };
  const named = Object.entries(names).reduce(
    (all, [value, name]) => all.replaceAll(value, name),
    text,
  );
  const seen: string[] = [];
  return named.replace(/[\da-f]{8}-[\da-f]{4}-11f1-[\da-f]{4}-[\da-f]{12}/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `MESSAGE${seen.indexOf(id) + 1}`;
  });
}
