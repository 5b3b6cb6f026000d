/** What two generations of servers have in common, and where they may differ. */

import type { Application } from './accounts.ts';
import type { ApiResponse } from './api.ts';
import type { PhpArray } from './php.ts';

/** A line of PHP source, from the root of the server. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** A request whose sender is known and allowed to do this. */
export interface Call {
  readonly application: Application;
  readonly group_id: unknown;
  /** The field `message` of the body, whatever it is. */
  readonly message: unknown;
  /** Prints a PHP warning in front of the response. */
  readonly warn: (text: string, place: SourceLine) => void;
}

/** What a call leads to. `dead`: PHP stopped with an uncaught error. */
export type OperationResult =
  | { readonly kind: 'json'; readonly value: PhpArray }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'dead'; readonly error: string; readonly place: SourceLine };

/** What one generation does in its own way. Cases and sources: the transcripts in `__tests__/fixtures/transcripts`. */
export interface Generation {
  readonly save: (call: Call) => OperationResult;
  readonly remove: (call: Call) => OperationResult;
  /** Whether a body is read as JSON, by its media type and what PHP already found in it as a form. */
  readonly readsJson: (mediaType: string | undefined, form: PhpArray) => boolean;
  /** Whether an application with these capabilities in the company may do what needs one more. */
  readonly allows: (capabilities: readonly string[], needed: string) => boolean;
  /** What PHP adds to warnings, because they were sent before the headers of the response. */
  readonly warnAboutHeaders: (
    first: SourceLine,
  ) => readonly (readonly [text: string, place: SourceLine])[];
  /** nginx's response to a POST whose path does not begin with `/api/`. */
  readonly outsideApi: ApiResponse;
}

export const HTML = 'text/html; charset=UTF-8';

export function json(value: PhpArray): OperationResult {
  return { kind: 'json', value };
}

/** nginx's own page for a status. */
export function nginxPage(
  status: number,
  reason: string,
  headers: ApiResponse['headers'] = {},
): ApiResponse {
  const title = `${status} ${reason}`;
  return {
    status,
    headers: { 'Content-Type': 'text/html', ...headers },
    body: `<html>
<head><title>${title}</title></head>
<body>
<center><h1>${title}</h1></center>
<hr><center>nginx/1.18.0</center>
</body>
</html>
`.replaceAll('\n', '\r\n'),
  };
}

/** A PHP warning as `display_errors` prints it into the response. */
export function formatWarning(text: string, place: SourceLine): string {
  return formatError('Warning', text, place);
}

/** An uncaught PHP error as `display_errors` prints it in place of the response. */
export function formatFatal(error: string, place: SourceLine): string {
  return formatError('Fatal error', `Uncaught Error: ${error}`, place);
}

function formatError(level: string, text: string, { file, line }: SourceLine): string {
  return `<br />\n<b>${level}</b>:  ${text} in <b>/twake-core/${file}</b> on line <b>${line}</b><br />\n`;
}
