/** The main stage: inputs, the workflow's facts, a message, requests, outputs. */

import type { Dependencies } from '../dependencies.ts';
import { ActionError, linkToDocs, quoteValue, wrapError } from '../errors.ts';
import { readEventFor } from '../inputs/event.ts';
import { type Inputs, listNames, type ReadInputsResult, readInputs } from '../inputs/inputs.ts';
import { readSecrets } from '../inputs/secrets.ts';
import { createLog, type Log } from '../report/log.ts';
import type { ReasonToSkip, StepResult } from '../report/outputs.ts';
import { report, sumUp } from '../report/report.ts';
import type { Target } from '../twake/api.ts';
import { deliver } from '../twake/deliver.ts';
import type { DeliveryRequest } from '../twake/delivery.ts';
import { whyNotNow } from '../workflow/conditions.ts';
import { readGithub } from '../workflow/github.ts';
import { readStatus } from '../workflow/status.ts';
import {
  type ComposedMessage,
  composeMessage,
  mayBeEmpty,
  readSpoken,
  type Spoken,
} from './compose-message.ts';
import type { Followed } from './follow.ts';
import { keepState, openState } from './live.ts';

/** Runs the step, and returns the exit code. It never throws. */
export async function runMain(dependencies: Dependencies): Promise<0 | 1> {
  const { core, env } = dependencies;
  const log = createLog(core);
  const result = await announce({ ...dependencies, log }).catch((error: unknown): StepResult => {
    if (!(error instanceof ActionError)) log.debug((error as Error).stack ?? String(error));
    return { outcome: 'failed', deliveries: [], error: wrapError(error) };
  });
  return report(result, {
    core,
    env,
    log,
    failOnError: !/^false$/i.test(core.getInput('fail_on_error')),
    linkTo: (code) => linkToDocs(code, env),
  });
}

async function announce(dependencies: Dependencies & { readonly log: Log }): Promise<StepResult> {
  const { core, env, files, network, log } = dependencies;
  const started_ms = network.date().getTime();
  openState(dependencies);
  readSecrets(core.getInput).forEach(log.mask);
  const reading = await readInputs({ getInput: core.getInput, hide: log.hide });
  const event = await readEventFor(reading, { env, files, warn: log.warning });
  const reason = await findReasonToSkip(reading, env, event);
  if (reason !== undefined) {
    log.notice(reason);
    return skip('secrets_withheld');
  }
  const inputs = accept(reading);
  const spoken = await readSpoken(inputs, event, dependencies);
  if (!isDue(inputs, spoken, log)) return leave('when', inputs, dependencies);
  const isRemoval = inputs.delivery.operation === 'remove';
  const followed = await findFollowed(inputs, spoken, event, dependencies);
  const composed = isRemoval
    ? undefined
    : await composeMessage(inputs, spoken, dependencies, followed?.mentioned).catch(
        emptyWhere(inputs),
      );
  if (composed === 'empty') {
    // Asked for, so nothing to draw attention to.
    log.info(`Skipped, because ${describeSource(inputs)} came out empty (\`if_empty: skip\`).`);
    return leave('empty', inputs, dependencies);
  }
  for (const sentence of composed?.advice ?? []) log.notice(sentence);
  for (const sentence of reading.kind.findWarnings(inputs, spoken)) log.warning(sentence);
  const request = toDeliveryRequest(inputs, composed, followed);
  if (inputs.presentation.dry_run) return dryRun(request, inputs, dependencies);
  if (request.targets.length === 0) {
    const who = followed?.isUnknown ? 'nobody knows which message' : 'no message is known that';
    log.info(`Skipped, because ${who} this \`key\` stands for: nothing is removed.`);
    return skip('no_message');
  }
  const deliveries = followed
    ? await followed.deliver(request, composed)
    : await deliver(request, { ...network, ...log });
  if (inputs.delivery.live) {
    const { twake, workflow } = inputs;
    const { mentions } = spoken;
    const status = readStatus(workflow);
    keepState({ twake, deliveries, mentions, started_ms, status }, dependencies);
  }
  const result = sumUp(deliveries);
  return { ...result, summary: await summarizeFor(inputs, composed, result, log) };
}

/** Whether it is what `when` waits for; a verdict that nobody knows is no reason to be silent. */
function isDue({ delivery }: Inputs, { context, ...spoken }: Spoken, log: Log): boolean {
  const { when, operation } = delivery;
  if (when.length === 0 || !('verdict' in context) || spoken.change === undefined) return true;
  const { verdict } = context;
  // What nobody can compare is told, and nothing is removed because of it.
  const isKept = spoken.change === 'unknown' && operation === 'remove';
  const change = isKept ? 'none' : spoken.change;
  if (verdict === 'unknown')
    log.notice(`How it went is not known, so the message is sent, whatever \`when\` says.`);
  const why = whyNotNow({ verdict, change }, when);
  if (why !== undefined) log.info(why);
  return why === undefined;
}

/** The message that this one follows, by its `key`. */
async function findFollowed(
  inputs: Inputs,
  spoken: Spoken,
  event: unknown,
  dependencies: Dependencies & { readonly log: Log },
): Promise<Followed | undefined> {
  if (inputs.delivery.key.source === '') return undefined;
  const follow = await import('./follow.ts');
  return follow.findFollowed({ inputs, spoken, event }, dependencies);
}

/** Where GitHub withholds secrets, a missing identifier is nobody's fault. */
async function findReasonToSkip(
  { inputs, kind, missing }: ReadInputsResult,
  env: Dependencies['env'],
  event: unknown,
): Promise<string | undefined> {
  if (missing.length === 0) return undefined;
  const github = readGithub({ env, event, runnerFacts: inputs.workflow.runner_facts });
  const { whySecretsAreWithheld } = await import('../workflow/withheld.ts');
  const why = whySecretsAreWithheld(github);
  return (
    why && `Skipped, because ${listNames(missing)} empty.${kind.adviseMissing(missing)} ${why}`
  );
}

function skip(why: ReasonToSkip): StepResult {
  return { outcome: 'skipped', deliveries: [], skipped: why };
}

/** Nothing is sent; a check is one of the server all the same. */
async function leave(
  why: ReasonToSkip,
  inputs: Inputs,
  dependencies: Pick<Dependencies, 'network'> & { readonly log: Log },
): Promise<StepResult> {
  if (inputs.presentation.dry_run !== 'check') return skip(why);
  return dryRun(
    { ...toDeliveryRequest(inputs, undefined, undefined), targets: [] },
    inputs,
    dependencies,
  );
}

/** Takes the error of a message without anything in it for the word, where it may be empty. */
function emptyWhere(inputs: Inputs): (error: unknown) => 'empty' {
  return (error) => {
    if (mayBeEmpty(inputs, error)) return 'empty';
    throw error;
  };
}

function describeSource({ message: { content_file, preset } }: Inputs): string {
  if (content_file) return `\`content_file\` (${quoteValue(content_file)})`;
  return preset ? '`preset`' : '`content`';
}

function accept({ inputs, issues }: ReadInputsResult): Inputs {
  if (issues.length > 0) throw new ActionError('invalid_input', issues.join('\n'));
  return inputs;
}

function toDeliveryRequest(
  { twake, delivery }: Inputs,
  composed: ComposedMessage | undefined,
  followed: Followed | undefined,
): DeliveryRequest {
  const named = targetsOf(delivery);
  // What a key stands for may be nowhere.
  const isKeyed = !composed && delivery.key.source !== '';
  const targets = isKeyed ? named.flatMap((one) => followed?.find(one) ?? []) : named;
  return {
    twake,
    targets,
    ...(composed && { message: composed.message }),
    policy: {
      delivery: delivery.delivery,
      retries: delivery.retries,
      timeout_ms: delivery.timeout * 1000,
    },
  };
}

/** Where the inputs say that it goes. */
function targetsOf({
  channel_id,
  message_id,
  parent_message_id,
}: Inputs['delivery']): readonly Target[] {
  return channel_id.map((id) => ({
    channel_id: id,
    ...(message_id && { message_id }),
    ...(parent_message_id && { parent_message_id }),
  }));
}

/** Everything but the sending. */
async function dryRun(
  request: DeliveryRequest,
  inputs: Inputs,
  dependencies: Pick<Dependencies, 'network'> & { readonly log: Log },
): Promise<StepResult> {
  const { runDry } = await import('./dry-run.ts');
  return runDry(request, { inputs, targets: targetsOf(inputs.delivery) }, dependencies);
}

/** The message for the job summary: when asked, and when it had to be shortened. */
async function summarizeFor(
  { presentation }: Inputs,
  composed: ComposedMessage | undefined,
  result: StepResult,
  log: Log,
): Promise<string> {
  if (composed === undefined || !(presentation.summary || composed.whole)) return '';
  try {
    const { summarizeDeliveries } = await import('../report/show.ts');
    return await summarizeDeliveries(result, composed.message, composed.whole);
  } catch (error) {
    // By now it is sent, and stays so.
    log.warning(`The message could not be shown in the job summary: ${(error as Error).message}`);
    return '';
  }
}
