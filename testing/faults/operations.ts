/**
 * What goes wrong with each operation, what comes of it, and what the person reads. Data, and nothing runs here.
 *
 * `operations.test.ts` runs every row through dist/index.js; `scripts/reliability.ts` prints them in docs/reliability.md.
 */

type Operation = 'new message' | 'edit' | 'removal';

/** What the person is told of each where nobody knows what became of it. */
export const operations: readonly { readonly operation: Operation; readonly doubt: string }[] = [
  {
    operation: 'new message',
    doubt:
      'The message may be in the channel all the same: look there before you run this job again.',
  },
  {
    operation: 'edit',
    doubt:
      'The edit may have been made all the same: look at the message before you run this job again.',
  },
  {
    operation: 'removal',
    doubt:
      'The message may be gone all the same: look into the channel before you run this job again.',
  },
];

const inputs: Readonly<Record<Operation, Readonly<Record<string, string>>>> = {
  'new message': {},
  edit: { message_id: 'm1' },
  removal: { message_id: 'm1', operation: 'remove', content: '' },
};

export interface OperationRow {
  /** What goes wrong, in words. */
  readonly what: string;
  readonly operation: Operation;
  /** The name of a fixture in fixtures.ts, and its arguments. */
  readonly fixture: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly requests: number;
  /** The annotation up to its code, with `SERVER` for its address and `SECONDS` for less than one; '' where there is none. */
  readonly sentence: string;
}

/** For v1: what goes wrong | fixture | seconds | outcome | requests of a new message, an edit, a removal | what is said | what to do */
const table = `
HTTP 503 | 2020 status+stored=503 | 3 | unknown | 1 2 2 | The server answered HTTP 503: it is not available. | LOGS
nginx's stock page of 503 | 2020 unavailable+stored=nginx | 3 | unknown | 1 2 2 | The server answered HTTP 503: it is not available. | LOGS
HAProxy's stock page of 503 | 2020 unavailable+stored=haproxy | 3 | unknown | 1 2 2 | The server answered HTTP 503: it is not available. | LOGS
HTTP 429 | 2020 status=429 | 3 | failed | 2 2 2 | The server answered HTTP 429: too many requests. | Something in front of the server limits requests. Send fewer messages, or raise \`retries\` and \`timeout\`.
a reset connection | 2020 reset=stored | 3 | unknown | 1 2 2 | The connection to SERVER failed before the answer was complete: the other side closed it. | TOOK
a time-out | 2020 hang=stored | 1 | unknown | 1 1 1 | The request went to SERVER, but no complete answer came within 1 s. | TOOK
a cancelled job | signal SIGTERM hang=stored | 3 | unknown | 1 1 1 | Interrupted after the request went to SERVER, before its answer was complete. | The job was cancelled while this step was working.
`;

const advice: Readonly<Record<string, string>> = {
  LOGS: 'Look at the log of the server, and of the proxy in front of it.',
  TOOK: 'Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.',
};

/** How many attempts there were, where one was not all. */
export function tried(requests = 0): string {
  return requests > 1 ? `Tried ${requests} times.` : '';
}

export function sentenceOf(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Each fault with each operation. */
export const operationRows: readonly OperationRow[] = table.trim().split('\n').flatMap(readRow);

function readRow(line: string): readonly OperationRow[] {
  const [what = '', fixture = '', timeout = '', outcome = '', counts = '', said = '', next = ''] =
    line.split('|').map((cell) => cell.trim());
  const requests = counts.split(' ').map(Number);
  return operations.map(({ operation, doubt }, index) => ({
    what,
    operation,
    fixture: fixture.split(' '),
    inputs: { ...inputs[operation], timeout },
    outcome,
    requests: requests[index] ?? 0,
    sentence: sentenceOf([
      said,
      tried(requests[index]),
      outcome === 'unknown' ? doubt : '',
      advice[next] ?? next,
    ]),
  }));
}
