/**
 * Prints any text as lines that the runner shows and never obeys. The only writer of standard output.
 *
 * The runner takes `::command::` at the start of a line, and `##[command]` anywhere in one, for orders
 * (its source: ActionCommand.cs), and splits lines at CR too. Foreign text (titles, answers of servers, file names)
 * reaches the log through here only.
 */

import type * as core from '@actions/core';
import { redactorOf } from './redact.ts';

/** The part of @actions/core that writes lines. */
export type Writer = Pick<
  typeof core,
  'debug' | 'info' | 'notice' | 'warning' | 'error' | 'setSecret'
>;

export interface Log {
  /** Hides a value in everything printed later. */
  mask(secret: string): void;
  /** The text without anything that is masked, for what is not printed: outputs and state. */
  hide(text: string): string;
  debug(line: string): void;
  /** Prints a text of one or more lines. */
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string, title: string): void;
}

/** The runner cuts annotations at 4096 UTF-16 units, in the log too. */
export const ANNOTATION_LENGTH = 4000;
const LINE_LENGTH = 8000;

export function createLog(writer: Writer): Log {
  const secrets: string[] = [];
  let hide = redactorOf(secrets);
  return {
    mask: (secret) => {
      if (secret.trim() === '') return;
      writer.setSecret(secret);
      secrets.push(secret);
      // Not every runner hides what it is told to, and none does in every spelling.
      hide = redactorOf(secrets);
    },
    hide: (text) => hide(text),
    debug: (line) => writer.debug(oneLine(hide(line), LINE_LENGTH)),
    info: (text) => {
      for (const line of hide(text).split('\n')) writer.info(oneLine(line, LINE_LENGTH));
    },
    notice: (text) => writer.notice(fewLines(hide(text))),
    warning: (text) => writer.warning(fewLines(hide(text))),
    error: (text, title) => writer.error(fewLines(hide(text)), { title }),
  };
}

/** An annotation may have several lines: @actions/core escapes them, and the runner does not look at them again. */
export function fewLines(text: string, length = ANNOTATION_LENGTH): string {
  const lines = text.split('\n').map((line) => oneLine(line, LINE_LENGTH));
  return shorten(lines.join('\n'), length);
}

/** One line without control characters, terminal escapes and runner commands, cut to `length` UTF-16 units. */
export function oneLine(text: string, length: number): string {
  const line = text
    .slice(0, length * 2)
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    // Directional overrides make a line read as another one.
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/##\[/g, '##\u200B[')
    .replace(/^(\s*):(?=:)/, '$1:\u200B')
    .toWellFormed();
  return shorten(line, length);
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 2).toWellFormed()} …`;
}
