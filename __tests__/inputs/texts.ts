/** The texts of a step's `with:`, as readers get them. */

import { account } from '../../local-twake/accounts.ts';
import type { Reading } from '../../src/inputs/fields.ts';
import type { InputName } from '../../src/inputs/inputs.ts';
import { redactorOf } from '../../src/report/redact.ts';

export type Texts = Partial<Record<InputName, string>>;

/** What a first workflow sets. */
export const complete = {
  public_id: 'app',
  private_api_key: 's3cret-Key',
  group_id: account.group_id,
  channel_id: account.channel_ids[0],
  api_url: 'https://twake.example.com',
  content: 'Hi',
} as const satisfies Texts;

/** The same, of a step that sends to a room. */
export const completeForRoom = {
  access_token: 'syt_dG9rZW4_x',
  channel_id: '!OGEhHVWSdvArJzumhm:example.org',
  api_url: 'https://matrix.example.org',
  content: 'Hi',
} as const satisfies Texts;

export function inputsFrom(texts: Texts): Pick<Reading, 'getInput' | 'hide'> {
  return {
    getInput: (name, { trimWhitespace = true } = { trimWhitespace: true }) => {
      const text = texts[name as InputName] ?? '';
      return trimWhitespace ? text.trim() : text;
    },
    hide: redactorOf(
      [texts.private_api_key, texts.access_token, texts.github_token].map((text) => text ?? ''),
    ),
  };
}
