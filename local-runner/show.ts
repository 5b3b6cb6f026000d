/** What came of a step, for a terminal: the message as readers see it, the requests, the log, the outputs. */

import { styleText } from 'node:util';
import type { RoomMessage } from '../local-twake/matrix/reader.ts';
import type { ReadMessage } from '../local-twake/reader.ts';
import type { AnyBehaviour } from '../local-twake/server.ts';
import type { SeenMessage, SeenRequest } from '../page/snapshot.ts';
import { type Generation, toTerminal } from '../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../src/twake/twacode/vocabulary.ts';
import { htmlToTerminal } from './html-lines.ts';
import { viewLog } from './log-view.ts';
import type { RunResult } from './runner.ts';

export function heading(text: string): string {
  return `\n${styleText(['bold', 'cyan'], text)}\n`;
}

/** @param behave whose look, where clients differ: that of the page */
export function showMessage(message: SeenMessage, behave: AnyBehaviour): string {
  if ('formatted_body' in message) return showInRoom(message);
  return showInChannel(message, behave === '2021' ? '2021' : '2020');
}

function showInChannel({ channel_id, content, text }: ReadMessage, generation: Generation): string {
  const nodes = (Array.isArray(content) ? content : [content]) as Twacode;
  return [
    heading(`In Twake, channel ${channel_id}:`),
    indent(toTerminal(nodes, { generation, colour: process.stdout.isTTY })),
    heading('In notifications and search:'),
    indent(text ?? '(nothing)'),
  ].join('\n');
}

/** Clients show the HTML, and where there is none, or they cannot, the text. */
function showInRoom(message: RoomMessage): string {
  const { channel_id, formatted_body, text, removed, highlighted } = message;
  const title = `In Twake Chat, room ${channel_id}${marksOf(message)}:`;
  if (removed) return [heading(title), '  (removed)'].join('\n');
  const shown =
    formatted_body === null
      ? (text ?? '(nothing)')
      : htmlToTerminal(formatted_body, { colour: process.stdout.isTTY });
  return [
    heading(title),
    indent(shown),
    heading('In notifications and search:'),
    indent(text ?? '(nothing)'),
    heading('Highlighted to:'),
    indent(highlighted.join(', ') || 'nobody'),
  ].join('\n');
}

function marksOf({ edited, parent_message_id }: RoomMessage): string {
  const marks = [edited && 'edited', parent_message_id && `in the thread of ${parent_message_id}`];
  const given = marks.filter(Boolean);
  return given.length > 0 ? ` (${given.join(', ')})` : '';
}

/** What the server was asked. */
export function showRequests(requests: readonly SeenRequest[]): string {
  const lines = requests.map(({ method, path }) => `  ${method} ${path}`);
  return [heading('The requests:'), ...lines].join('\n');
}

export function showStep(title: string, { log, outputs, exitCode }: RunResult): string {
  const debug = process.env['RUNNER_DEBUG'] === '1';
  const named = Object.entries(outputs).map(
    ([name, value]) => `  ${name.padEnd(18)} ${shorten(value)}`,
  );
  return [
    heading(title),
    indent(viewLog(log.trim(), { debug })),
    ...(named.length > 0 ? [heading('Its outputs:'), ...named] : []),
    `\n  exit code ${exitCode}`,
  ].join('\n');
}

/** An address is there to be opened, so it stays whole. */
function shorten(value: string): string {
  const isAddress = /^https?:\/\/\S+$/.test(value);
  return value.length > 100 && !isAddress ? `${value.slice(0, 100)} ...` : value;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
