/** What nobody may see, known before anything else is read or printed. */

import { secretsOf } from '../twake/v1/request.ts';
import type { Reading } from './fields.ts';

/** The keys, the form in which one travels, the tokens; some may be empty. */
export function readSecrets(getInput: Reading['getInput']): readonly string[] {
  const public_id = getInput('public_id');
  const private_api_key = getInput('private_api_key');
  const key = secretsOf({ public_id, private_api_key });
  return [...key, getInput('access_token'), getInput('github_token')];
}
