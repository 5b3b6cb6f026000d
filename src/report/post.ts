/** What the post stage says of the edits and replies that it made. */

import type { Delivery } from '../twake/delivery.ts';
import type { Log } from './log.ts';

export function reportEdit({ target, error, outcome, warning }: Delivery, log: Log): void {
  if (warning !== undefined) log.warning(warning);
  const which = `The live message ${target.message_id} in channel ${target.channel_id}`;
  if (error === undefined) log.info(`${which} is up to date.`);
  else if (error.code === 'message_not_found' && outcome === 'failed')
    log.warning(`${which} is gone: it was removed meanwhile.`);
  else log.warning(`${which} could not be updated: ${error.message} ${error.nextStep}`);
}

/** @param who is notified by it, in words */
export function reportReply(
  { target, error }: Delivery,
  log: Log,
  who = 'Those who are to know of this end',
): void {
  const where = `in the thread of ${target.parent_message_id}`;
  if (error === undefined) log.info(`${who} were notified ${where}.`);
  else log.warning(`Nobody was notified ${where}: ${error.message} ${error.nextStep}`);
}
