/**
 * What goes wrong with each operation in a Matrix room, what comes of it, and what the person reads. Data, and nothing runs here.
 *
 * `stored`: the homeserver has done its work, and its response is lost; then a look finds the message, its edit, or that it is
 * gone. Else it has not, and never will.
 */

import { type OperationRow, operations, sentenceOf, tried } from './operations.ts';

const inputs = {
  'new message': {},
  edit: { message_id: '$own' },
  removal: { message_id: '$own', operation: 'remove', content: '' },
} as const;

/** What goes wrong | fixture | seconds | outcomes of a new message, an edit, a removal | requests | what is said | what to do */
const table = `
HTTP 503, stored | matrix status+stored=503 | 3 | sent sent removed | 1 1 1 | |
HTTP 503 | matrix status=503 | 3 | unknown unknown unknown | 2 2 2 | The server answered HTTP 503: it is not available. | LOGS
nginx's stock page of 503, stored | matrix unavailable+stored=nginx | 3 | sent sent removed | 1 1 1 | |
an internal error | matrix internal_error | 3 | unknown unknown unknown | 2 2 2 | The server answered HTTP 500. | LOGS
HTTP 429 | matrix rate_limited=100 | 3 | failed failed failed | 2 2 2 | The homeserver wants fewer messages at a time, and none for 1 s. | SLOW
a reset connection, stored | matrix reset=stored | 3 | sent sent removed | 1 1 1 | |
a reset connection | matrix reset=body | 3 | unknown unknown unknown | 2 2 2 | The connection to SERVER failed before the answer was complete: the other side closed it. | TOOK
stored, then a restart | matrix restart | 3 | sent sent removed | 1 1 1 | |
a time-out, stored | matrix hang=stored | 4 | sent sent removed | 1 1 1 | |
a time-out | matrix hang | 1 | unknown unknown unknown | 1 1 1 | The request went to SERVER, but no complete answer came within SECONDS s. | TOOK
a cancelled job, stored | signal SIGTERM matrix hang=stored | 3 | unknown unknown unknown | 1 1 1 | Interrupted after the request went to SERVER, before its answer was complete. | CANCELLED
`;

const advice: Readonly<Record<string, string>> = {
  LOGS: 'Look at the log of the server, and of the proxy in front of it.',
  TOOK: 'Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.',
  SLOW: 'Send fewer messages, raise `timeout` (a step waits up to a minute at a time), or have the administrator lift the limit for this account.',
  CANCELLED: 'The job was cancelled while this step was working.',
};

/** Each fault with each operation. */
export const roomOperationRows: readonly OperationRow[] = table.trim().split('\n').flatMap(readRow);

function readRow(line: string): readonly OperationRow[] {
  const [what = '', fixture = '', timeout = '', told = '', counts = '', said = '', next = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const outcomes = told.split(' ');
  const requests = counts.split(' ').map(Number);
  return operations.map(({ operation, doubt }, index) => {
    const outcome = outcomes[index] ?? '';
    const isRefused = outcome === 'unknown' || outcome === 'failed';
    const sentence = sentenceOf([
      said,
      isRefused ? tried(requests[index]) : '',
      outcome === 'unknown' ? doubt : '',
      advice[next] ?? next,
    ]);
    return {
      what,
      operation,
      fixture: fixture.split(' '),
      inputs: { ...inputs[operation], timeout },
      outcome,
      requests: requests[index] ?? 0,
      sentence,
    };
  });
}
