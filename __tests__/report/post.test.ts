/** The post stage says what became of the live message, and of the reply that notifies. */

import { expect, test } from '@jest/globals';
import { ActionError, type ErrorCode } from '../../src/errors.ts';
import type { Log } from '../../src/report/log.ts';
import { reportEdit, reportReply } from '../../src/report/post.ts';
import type { Delivery } from '../../src/twake/delivery.ts';

/** What the log says of a delivery, which may have ended with an error. */
function listen(report: typeof reportEdit, outcome: Delivery['outcome'], code?: ErrorCode) {
  const lines: string[] = [];
  const write = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`);
  const error = code && new ActionError(code, 'It failed.', { nextStep: 'Look.' });
  report(
    {
      target: { channel_id: 'c', message_id: 'm', parent_message_id: 'p' },
      ...({ operation: 'edit', attempts: 1, outcome } as const),
      ...(error && { error }),
    },
    { info: write('info'), warning: write('warning') } as Log,
  );
  return lines.join('\n');
}

test.each<[what: string, outcome: Delivery['outcome'], code: ErrorCode | undefined, line: string]>([
  ['was edited', 'sent', undefined, 'info: The live message m in channel c is up to date.'],
  [
    'is not there',
    'failed',
    'message_not_found',
    'warning: The live message m in channel c is gone: it was removed meanwhile.',
  ],
  [
    'is perhaps not there',
    'unknown',
    'message_not_found',
    'warning: The live message m in channel c could not be updated: It failed. Look.',
  ],
  [
    'was not edited',
    'failed',
    'server_error',
    'warning: The live message m in channel c could not be updated: It failed. Look.',
  ],
])('a live message that %s', (_, outcome, code, line) => {
  expect(listen(reportEdit, outcome, code)).toBe(line);
});

test('a reply that was sent, and one that was not', () => {
  expect(listen(reportReply, 'sent')).toBe(
    'info: Those who are to know of this end were notified in the thread of p.',
  );
  expect(listen(reportReply, 'failed', 'server_error')).toBe(
    'warning: Nobody was notified in the thread of p: It failed. Look.',
  );
});
