/**
 * A command line becomes a message in a Twake on this machine: `npm run try`.
 *
 * Runs dist/index.js as GitHub's runner would, and shows what arrives.
 */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import type { Twacode } from '../src/message/message.ts';
import { toTerminal } from '../src/message/preview/preview.ts';
import { viewLog } from './log-view.ts';
import { eventNames, readEvent } from './occasion.ts';
import { servePage } from './page/serve.ts';
import type { ReadMessage } from './reader.ts';
import { runStep, type StepResult } from './runner.ts';
import { behaviours, startTwake, type Twake } from './server.ts';

const help = `Sends a message to a Twake on this machine, as a step of a workflow would, and shows what arrives.

Usage: npm run try -- [options]

  --content TEXT         the message (GitHub Markdown)
  --content-file FILE    the message, from a file
  --template             evaluate {{ }} and {% %} in it
  --preset NAME          a built-in message instead: auto, deploy, pull_request, release, push, status
  --format FORMAT        markdown, text, twacode or plain
  --event NAME           what happened: ${eventNames.join(', ')}
                         (default push), or a file with the payload of an event, as NAME=FILE
  --status STATUS        in_progress, success, failure, cancelled or skipped (default success)
  --input NAME=VALUE     any other input of the action; may be given several times
  --behave YEAR          which servers the local Twake is like: ${behaviours.join(' or ')} (default 2020)
  --server URL           a real Twake instead. TWAKE_PUBLIC_ID, TWAKE_PRIVATE_API_KEY, TWAKE_GROUP_ID and
                         TWAKE_CHANNEL_ID in the environment say as whom and where
  --page                 show it on a page, with a playground beside it, until Ctrl-C
  --open                 the same, and open the page in a browser
  --dry-run              show what would be sent
  --help                 this text
`;

const sample = `**{{ repository.full_name }}** is live :rocket: ([run]({{ run.url }}))

> {{ commit.title }}

- by *{{ actor.login }}*, on \`{{ branch }}\`
- what a title holds stays text: {{ data.title }}`;

function readCommand() {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      'content-file': { type: 'string' },
      template: { type: 'boolean', default: false },
      preset: { type: 'string' },
      format: { type: 'string' },
      event: { type: 'string', default: 'push' },
      status: { type: 'string', default: 'success' },
      input: { type: 'string', multiple: true, default: [] },
      behave: { type: 'string', default: '2020' },
      server: { type: 'string' },
      page: { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

type Command = ReturnType<typeof readCommand>;

/** The texts of `with:`. Without any message, a sample that shows what messages can do. */
function inputsOf(command: Command): Record<string, string> {
  const others = command.input.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')] as const;
  });
  const file = command['content-file'];
  const content = command.content ?? (file === undefined ? undefined : readFileSync(file, 'utf8'));
  const isSample = content === undefined && command.preset === undefined;
  return {
    ...(isSample
      ? { content: sample, template: 'true', data: 'title: "**not bold**, @all, [no link](x)"' }
      : {
          content: content ?? '',
          preset: command.preset ?? '',
          template: String(command.template),
        }),
    ...(command.format && { format: command.format }),
    ...(command['dry-run'] && { dry_run: 'true' }),
    status: command.status,
    ...Object.fromEntries(others),
  };
}

/** The payload of a fixture, or of a file: `pull_request=payload.json`. */
function readOccasion(text: string): { eventName: string; event: unknown } {
  const [eventName = '', file] = text.split('=');
  if (file !== undefined) return { eventName, event: readFileSync(file, 'utf8') };
  const known = eventNames.find((name) => name === text);
  if (known === undefined) throw new Error(`--event must be one of ${eventNames.join(', ')}.`);
  return { eventName, event: readEvent(known) };
}

async function connectTo(
  command: Command,
): Promise<{ inputs: Record<string, string>; twake?: Twake }> {
  if (command.server !== undefined) {
    const names = ['public_id', 'private_api_key', 'group_id', 'channel_id'];
    const ids = names.map((name) => [name, process.env[`TWAKE_${name.toUpperCase()}`] ?? '']);
    return { inputs: { api_url: command.server, ...Object.fromEntries(ids) } };
  }
  const behave = behaviours.find((known) => known === command.behave);
  if (behave === undefined) throw new Error(`--behave must be ${behaviours.join(' or ')}.`);
  const twake = await startTwake({ behave });
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const ids = { public_id, private_api_key, group_id, channel_id: channel_ids[0] };
  return { twake, inputs: { api_url: twake.url, ...ids } };
}

function heading(text: string): string {
  return `\n${styleText(['bold', 'cyan'], text)}\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function showMessages(messages: readonly ReadMessage[]): void {
  for (const message of messages) {
    const nodes = (Array.isArray(message.content) ? message.content : [message.content]) as Twacode;
    console.log(heading(`In Twake, channel ${message.channel_id}:`));
    console.log(indent(toTerminal(nodes, { colour: process.stdout.isTTY })));
    console.log(heading('In notifications and search:'));
    console.log(indent(message.text ?? '(nothing)'));
  }
}

function showStep({ log, outputs, exitCode }: StepResult): void {
  console.log(heading('The log of the step:'));
  console.log(indent(viewLog(log.trim(), { debug: process.env['RUNNER_DEBUG'] === '1' })));
  console.log(heading('Its outputs:'));
  for (const [name, value] of Object.entries(outputs)) {
    console.log(
      `  ${name.padEnd(18)} ${value.length > 100 ? `${value.slice(0, 100)} ...` : value}`,
    );
  }
  console.log(`\n  exit code ${exitCode}`);
}

async function main(): Promise<void> {
  const command = readCommand();
  if (command.help) {
    console.log(help);
    return;
  }
  const { inputs, twake } = await connectTo(command);
  const page = twake && (command.page || command.open) ? await servePage(twake) : undefined;
  const result = await runStep({
    ...readOccasion(command.event),
    inputs: { ...inputs, ...inputsOf(command) },
    env: proxyVariables(),
  });
  if (twake) showMessages(twake.messages());
  showStep(result);
  process.exitCode = result.exitCode ?? 1;
  if (page === undefined) {
    if (twake) console.log('\n  npm run try -- --open shows it in a browser');
    await twake?.close();
    return;
  }
  console.log(heading('On a page, until Ctrl-C:'));
  console.log(`  ${page.url}`);
  if (command.open) open(page.url);
  const close = () => Promise.all([page.close(), twake?.close()]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
}

/** With the command that each system has for it. Without one, the printed address is still there. */
function open(url: string): void {
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
function proxyVariables(): Record<string, string | undefined> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
  return Object.fromEntries(
    [...names, 'NODE_EXTRA_CA_CERTS', 'RUNNER_DEBUG'].map((name) => [name, process.env[name]]),
  );
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
