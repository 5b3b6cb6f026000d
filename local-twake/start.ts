/** A command line becomes a running Twake: `npm run twake -- --port 8080 --behave 2021`. */

import { parseArgs } from 'node:util';
import { type Fault, faultHelp, parseFault, storedHelp } from './faults.ts';
import { servePage } from './page/serve.ts';
import { type Behaviour, behaviours, type Change, startTwake, type Twake } from './server.ts';

const help = `A Twake on this machine: the messages API, on 127.0.0.1 only, with nothing kept on disk.

Usage: npm run twake -- [options]

  --port PORT        where to listen (default 8080; 0: any free port)
  --page PORT        where the page that shows it listens (default: any free port)
  --behave YEAR      which servers to be like: ${behaviours.join(' or ')} (default 2020)
  --prefix PATH      a path in front of /api, such as /chat
  --fault FAULT      something that goes wrong; may be given several times, one after the other
  --times N          how many requests each fault befalls (default: all that come)
  --help             this text

Faults:
${[...faultHelp, ...storedHelp].map((line) => `  ${line}`).join('\n')}
`;

interface Command {
  readonly port: number;
  readonly page: number;
  readonly behave: Behaviour;
  readonly prefix: string;
  readonly faults: readonly Fault[];
  readonly times: number;
}

/** Reads the command line; 'help' if that is wanted. Throws an Error whose message names the wrong option. */
function readCommand(args: readonly string[]): Command | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      page: { type: 'string', default: '0' },
      behave: { type: 'string', default: '2020' },
      prefix: { type: 'string', default: '' },
      fault: { type: 'string', multiple: true, default: [] },
      times: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    port: readNumber('--port', values.port, 65_535),
    page: readNumber('--page', values.page, 65_535),
    behave: readBehaviour(values.behave),
    prefix: readPrefix(values.prefix),
    faults: values.fault.map(readFault),
    times:
      values.times === undefined
        ? Number.POSITIVE_INFINITY
        : readNumber('--times', values.times, Number.MAX_SAFE_INTEGER),
  };
}

function readNumber(option: string, text: string, largest: number): number {
  if (/^\d+$/.test(text) && Number(text) <= largest) return Number(text);
  throw new Error(`${option} must be a whole number up to ${largest}, not "${text}".`);
}

function readBehaviour(text: string): Behaviour {
  const behave = behaviours.find((known) => known === text);
  if (behave !== undefined) return behave;
  throw new Error(`--behave must be ${behaviours.join(' or ')}, not "${text}".`);
}

function readPrefix(text: string): string {
  if (/^(\/[\w.-]+)*$/.test(text)) return text;
  throw new Error(`--prefix must be a path such as /chat, not "${text}".`);
}

function readFault(text: string): Fault {
  const fault = parseFault(text);
  if (fault !== undefined) return fault;
  throw new Error(`--fault ${text}: there is no such fault, or it needs another value.`);
}

/** What one needs to know to use it: ids, keys, and a command that posts a message. */
function introduce({ url, behave, account }: Twake, page: string): string {
  const body = {
    group_id: account.group_id,
    message: { channel_id: account.channel_ids[0], content: ['Hello'] },
  };
  return `A Twake of ${behave} listens on ${url} (Ctrl-C ends it)

  api_url          ${url}
  public_id        ${account.public_id}
  private_api_key  ${account.private_api_key}
  group_id         ${account.group_id}
  channel_id       ${account.channel_ids.join(' or ')}
  user id          ${account.user_id}

See it:  ${page}

Try it:

  curl -u ${account.public_id}:${account.private_api_key} \\
    -H 'Content-Type: application/json' \\
    -d '${JSON.stringify(body)}' \\
    ${url}/api/v1/messages/save
`;
}

/** A line for the terminal about what has just happened. */
function tell(change: Change): string {
  if (change.kind === 'requested') return `${change.request.method} ${change.request.path}`;
  const { id, channel_id, text, content } = change.message;
  const where = channel_id === '' ? ' in no channel' : '';
  return `  ${change.kind}${where} ${id}: ${text ?? JSON.stringify(content)}`;
}

async function run({
  port,
  page: pagePort,
  behave,
  prefix,
  faults,
  times,
}: Command): Promise<void> {
  const twake = await startTwake({ port, behave, prefix });
  const page = await servePage(twake, { port: pagePort });
  for (const fault of faults) twake.misbehave(fault, { times });
  twake.onChange((change) => console.log(tell(change)));
  const close = () => Promise.all([twake.close(), page.close()]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  console.log(introduce(twake, page.url));
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE'
    ? 'This port is taken. Choose another, or --port 0 for any free one.'
    : `${message}`;
}

try {
  const command = readCommand(process.argv.slice(2));
  if (command === 'help') console.log(help);
  else await run(command);
} catch (error) {
  console.error(`${explain(error)} See --help.`);
  process.exitCode = 1;
}
