/**
 * `npm run try`: sends a message to a Twake on this machine.
 *
 * Runs dist/index.js as GitHub's runner would, and shows what arrives.
 */

import { spawn } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readEvent } from '../events/event-fixture.ts';
import { interrupted, readPayload } from '../local-twake/command-line.ts';
import { readCommand, type TryOptions } from './command.ts';
import { type RunResult, runStep, type Step } from './runner.ts';
import { showSetup } from './setup.ts';
import { heading, showMessage, showRequests, showStep } from './show.ts';
import { findTarget, type TryServer } from './twake.ts';

const sample = {
  content: `**{{ repository.full_name }}** is live :rocket: ([run]({{ run.url }}))

> {{ commit.title }}

- by *{{ actor.login }}*, on \`{{ branch }}\`
- what a title holds stays text: {{ data.title }}`,
  template: 'true',
  data: 'title: "**not bold**, @all, [no link](x)"',
};

/** The texts of `with:`. Without any message, a sample that shows what messages can do. */
function inputsOf(options: TryOptions): Record<string, string> {
  const { contentFile, preset, content } = options;
  return {
    ...(!hasMessage(options) && (speaksOfARun(options) ? { preset: 'auto' } : sample)),
    ...(content !== undefined && { content }),
    ...(contentFile && { content_file: basename(contentFile) }),
    ...(preset && { preset }),
    ...(options.template && { template: 'true' }),
    ...(options.format && { format: options.format }),
    ...(options.needs && { needs: options.needs }),
    ...(options.data && { data: options.data }),
    ...(options.dryRun && { dry_run: 'true' }),
    status: options.status,
    ...options.input,
    // Whatever else is asked for, a check posts nothing.
    ...(options.check && { dry_run: 'check' }),
  };
}

/** Whoever says what happened wants to hear that, and not the sample. */
function speaksOfARun({ event, status, needs, data, jobMatrix }: TryOptions): boolean {
  const facts = [needs, data, jobMatrix].some((fact) => fact !== undefined);
  return facts || event.name !== 'push' || event.file !== undefined || status !== 'success';
}

function hasMessage({ content, contentFile, preset, input }: TryOptions): boolean {
  const inputs = ['content', 'content_file', 'preset', 'operation'];
  return (content ?? contentFile ?? preset) !== undefined || inputs.some((name) => name in input);
}

function stepOf(options: TryOptions, target: TryServer): Step {
  const { event, contentFile } = options;
  return {
    eventName: event.name,
    event: event.file === undefined ? readEvent(event.name) : readPayload(event.file),
    inputs: { ...target.inputs, ...inputsOf(options) },
    job: { status: jobStatusOf(options.status) },
    matrix: options.jobMatrix,
    ...(contentFile && { workspace: { [basename(contentFile)]: readFileSync(contentFile) } }),
    // Links to the documents lead into this checkout.
    env: { ...ofThisMachine(), GITHUB_ACTION_REPOSITORY: '' },
  };
}

/** A job knows three of the words, and success until something fails. */
function jobStatusOf(status: string): string {
  return ['failure', 'cancelled'].includes(status) ? status : 'success';
}

/** Runs the step, and its post stage where it has one, and shows what came of it. */
async function send(options: TryOptions, target: TryServer): Promise<number> {
  const before = await target.read();
  const known = new Set(before.messages.map(({ id }) => id));
  const stages = await runStages(stepOf(options, target));
  const touched = new Set(stages.flatMap(({ result }) => idsIn(result)));
  const { messages, requests } = await target.read();
  for (const message of messages.filter(({ id }) => !known.has(id) || touched.has(id)))
    console.log(showMessage(message, target.behave));
  // A real server cannot be looked into, and a dry run may ask nothing.
  const own = requests.slice(before.requests.length);
  if (own.length > 0) console.log(showRequests(own));
  for (const { title, result } of stages) console.log(showStep(title, result));
  return stages[0]?.result.exitCode ?? 1;
}

/** An edited message is one of before. */
function idsIn({ outputs }: RunResult): string[] {
  const entries: { message_id: string }[] = JSON.parse(outputs['messages'] || '[]');
  return entries.map(({ message_id }) => message_id);
}

async function runStages(step: Step): Promise<{ title: string; result: RunResult }[]> {
  const isLive = step.inputs?.['live'] === 'true';
  // A live message begins before anything can have failed.
  const begun = { ...step, job: {}, inputs: { ...step.inputs, status: 'in_progress' } };
  const main = await runStep(isLive ? begun : step);
  const stages = [{ title: 'The log of the step:', result: main }];
  if (main.exported['TWAKE_MESSAGE_LIVE'] !== 'true') return stages;
  const post = await runStep({ ...step, state: main.state });
  return [...stages, { title: 'The log of its post stage, when the job ends:', result: post }];
}

async function main(): Promise<void> {
  const options = readCommand(process.argv.slice(2));
  await using target = await findTarget(options);
  console.log(target.introduction);
  process.exitCode = await send(options, target);
  if (options.check && target.isReal && process.exitCode === 0)
    console.log(showSetup(target.inputs));
  const page = options.page || options.open ? await target.openPage() : undefined;
  if (page !== undefined) console.log(`${heading('On a page:')}\n  ${page}`);
  if (page !== undefined && options.open) openInBrowser(page);
  if (page === undefined && target.isOwn)
    console.log('\n  npm run try -- --open shows it in a browser');
  const isShown = page !== undefined && target.isOwn;
  if (options.watch) sendOnChange(options, target);
  if (options.watch || isShown) {
    const end = interrupted();
    console.log('\n  (until Ctrl-C)');
    await end;
  }
}

/** Sends again when a file has changed; editors write a file in several steps, and some put another one in its place. */
function sendOnChange(options: TryOptions, target: TryServer): void {
  const files = [options.contentFile, options.event.file].filter((file) => file !== undefined);
  let timer: NodeJS.Timeout | undefined;
  let sending = Promise.resolve();
  const sendSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      sending = sending.then(async () => {
        await send(options, target).catch(explain);
      });
    }, 100);
  };
  for (const file of files) {
    watch(dirname(file), { persistent: false }, (_, name) => name === basename(file) && sendSoon());
  }
}

/** With the command that each system has for it. Without one, the printed address is still there. */
function openInBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('  (no browser could be opened)'))
    .unref();
}

const openers: { readonly [platform: string]: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** A real server may be behind the proxy of this machine, or known by a private authority only. */
function ofThisMachine(): Record<string, string | undefined> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
  return Object.fromEntries(
    [...names, 'NODE_EXTRA_CA_CERTS', 'RUNNER_DEBUG'].map((name) => [name, process.env[name]]),
  );
}

function explain(error: unknown): void {
  console.error((error as Error).message);
  process.exitCode = 2;
}

try {
  await main();
} catch (error) {
  explain(error);
}
