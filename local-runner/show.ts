/** What came of a step, for a terminal: the message as readers see it, the log, the outputs. */

import { styleText } from 'node:util';
import type { ReadMessage } from '../local-twake/reader.ts';
import { toTerminal } from '../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../src/twake/twacode/vocabulary.ts';
import { viewLog } from './log-view.ts';
import type { RunResult } from './runner.ts';

export function heading(text: string): string {
  return `\n${styleText(['bold', 'cyan'], text)}\n`;
}

export function showMessage({ channel_id, content, text }: ReadMessage): string {
  const nodes = (Array.isArray(content) ? content : [content]) as Twacode;
  return [
    heading(`In Twake, channel ${channel_id}:`),
    indent(toTerminal(nodes, { colour: process.stdout.isTTY })),
    heading('In notifications and search:'),
    indent(text ?? '(nothing)'),
  ].join('\n');
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

function shorten(value: string): string {
  return value.length > 100 ? `${value.slice(0, 100)} ...` : value;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
