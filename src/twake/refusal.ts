/** What a check found that stands against a message. */

import type { ActionError } from '../errors.ts';
import type { Finding } from './api.ts';

export function refusal(error: ActionError): Finding {
  return { kind: 'no', sentence: error.message, error };
}
