/** `npm run twake`: starts a Twake and its page (`npm run twake -- --port 8080 --behave 2021`). */

import { Command, Option } from 'commander';
import {
  choosing,
  interrupted,
  parseWords,
  reading,
  wholeNumber,
} from '../local-twake/command-line.ts';
import { type Fault, faultHelp, parseFault, storedHelp } from '../local-twake/faults.ts';
import {
  type AnyBehaviour,
  allBehaviours,
  startTwake,
  type TwakeChange,
} from '../local-twake/server.ts';
import { findRunning, makeKnown } from './running.ts';
import { servePage } from './serve.ts';
import { describeUsage } from './usage.ts';

interface StartOptions {
  readonly port: number;
  readonly page: number;
  readonly behave: AnyBehaviour;
  readonly prefix: string;
  readonly fault: readonly Fault[];
  readonly times: number;
}

const LARGEST_PORT = 65_535;

/** Ends the process with a sentence where a word is wrong. */
function readCommand(words: readonly string[]): { options: StartOptions; program: Command } {
  const program = new Command('npm run twake --')
    .description(
      'A Twake on this machine: the messages API of 2020 or 2021, or the rooms of Twake Chat (matrix), on\n127.0.0.1 only. It keeps nothing on disk but a file that tells `npm run try` where it is, while it runs.',
    )
    .addOption(
      new Option('--port <port>', 'where to listen (0: any free port)')
        .argParser(wholeNumber(LARGEST_PORT))
        .default(8080),
    )
    .addOption(
      new Option('--page <port>', 'where the page that shows it listens')
        .argParser(wholeNumber(LARGEST_PORT))
        .default(0, 'any free port'),
    )
    .addOption(
      choosing('--behave <twake>', 'which servers to be like', allBehaviours).default('2020'),
    )
    .addOption(
      new Option('--prefix <path>', 'a path in front of /api or /_matrix, such as /chat')
        .argParser(reading(readPrefix))
        .default('', 'none'),
    )
    .addOption(
      new Option('--fault <fault>', 'something that goes wrong; several times, one after the other')
        .argParser((text, before: readonly Fault[] = []) => [...before, reading(readFault)(text)])
        .default([], 'none'),
    )
    .addOption(
      new Option('--times <n>', 'how many requests each fault befalls')
        .argParser(wholeNumber(Number.MAX_SAFE_INTEGER))
        .default(Number.POSITIVE_INFINITY, 'all that come'),
    )
    .addHelpText(
      'after',
      `\nFaults:\n${[...faultHelp, ...storedHelp].map((line) => `  ${line}`).join('\n')}`,
    );
  parseWords(program, 'twake', words);
  const options = program.opts<StartOptions>();
  if (options.port === options.page && options.port !== 0)
    program.error('--port and --page need a port each.');
  if (options.times !== Number.POSITIVE_INFINITY && options.fault.length === 0)
    program.error('--times says how often, and no --fault says what.');
  return { options, program };
}

function readPrefix(text: string): string {
  if (/^(\/[\w.-]+)*$/.test(text)) return text;
  throw new Error('It must be a path such as /chat.');
}

function readFault(text: string): Fault {
  const fault = parseFault(text);
  if (fault !== undefined) return fault;
  const kind = text.replace(/[+=].*/s, '');
  const form = faultHelp.find((help) => new RegExp(`^${kind}\\b`).test(help));
  throw new Error(form === undefined ? 'There is no such fault.' : `It must be ${form}.`);
}

/** A line for the terminal about what has just happened. */
function tell(change: TwakeChange): string {
  if (change.kind === 'requested') return `${change.request.method} ${change.request.path}`;
  const { id, channel_id, text, content } = change.message;
  const where = channel_id === '' ? ' in no channel' : '';
  return `  ${change.kind}${where} ${id}: ${text ?? JSON.stringify(content)}`;
}

/** Starts both, or nothing: where a port is taken, the other one is closed again. */
async function run({ port, page: pagePort, behave, prefix, fault, times }: StartOptions) {
  await using stack = new AsyncDisposableStack();
  const twake = stack.use(
    await opening('--port', port, () =>
      startTwake(behave === 'matrix' ? { port, behave, prefix } : { port, behave, prefix }),
    ),
  );
  const page = stack.use(
    await opening('--page', pagePort, () => servePage(twake, { port: pagePort })),
  );
  stack.defer(makeKnown(page.url));
  for (const each of fault) twake.injectFault(each, { times });
  twake.onChange((change) => console.log(tell(change)));
  const end = interrupted();
  console.log(describeUsage(twake, page.url));
  await end;
}

async function opening<T>(option: string, port: number, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { EADDRINUSE: 'is taken', EACCES: 'is not allowed' }[code ?? ''] ?? message;
    const running = await findRunning();
    const hint = running === undefined ? '' : ` A Twake runs here already: ${running.page}`;
    throw new Error(
      `The port ${port} ${why}. Choose another by ${option}; 0 is any free one.${hint}`,
    );
  }
}

const { options, program } = readCommand(process.argv.slice(2));
try {
  await run(options);
} catch (error) {
  program.error((error as Error).message);
}
