/** `dry_run`: what would be sent, and with `check` what the server tells without a message. Loaded only for that. */

import type { Dependencies } from '../dependencies.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../report/log.ts';
import type { StepResult } from '../report/outputs.ts';
import { describeDryRun, summarizeDryRun } from '../report/show.ts';
import type { Ask, Finding, Target } from '../twake/api.ts';
import { ATTEMPT_MS, sendingsFor } from '../twake/deliver.ts';
import type { DeliveryRequest } from '../twake/delivery.ts';

interface Asked {
  readonly inputs: Inputs;
  /** Where the inputs say that it goes; of the request there may be none. */
  readonly targets: readonly Target[];
}

type DryRunDependencies = Pick<Dependencies, 'network'> & { readonly log: Log };

/** @throws {ActionError} for what no server would take */
export async function runDry(
  request: DeliveryRequest,
  asked: Asked,
  dependencies: DryRunDependencies,
): Promise<StepResult> {
  const sendings = sendingsFor(request);
  for (const { error } of sendings) if (error !== undefined) throw error;
  const isCheck = asked.inputs.presentation.dry_run === 'check';
  const findings = isCheck ? await check(asked, dependencies) : [];
  const shown = { sendings, findings, targets: request.targets, message: request.message };
  dependencies.log.info(`Dry run, nothing is sent.\n${await describeDryRun(shown)}`);
  const summary = await summarizeDryRun('Twake message (dry run)', shown);
  const error = findings.find((finding) => finding.error)?.error;
  return {
    outcome: error ? 'failed' : 'dry_run',
    deliveries: [],
    summary,
    ...(error && { error }),
  };
}

/** Within the time for a whole delivery. */
async function check(
  { inputs: { twake, delivery }, targets }: Asked,
  { network: { http, signal, now }, log: { hide } }: DryRunDependencies,
): Promise<readonly Finding[]> {
  const end = now() + delivery.timeout * 1000;
  const ask: Ask = (request) =>
    http.send(request, { signal, timeout_ms: Math.max(1, Math.min(ATTEMPT_MS, end - now())) });
  return twake.check(targets, ask, { holdsSecret: (text) => hide(text) !== text });
}
