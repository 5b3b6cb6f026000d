import { expect, test } from '@jest/globals';
import { readSecrets } from '../../src/inputs/secrets.ts';
import { inputsFrom, type Texts } from './texts.ts';

test.each<[string, Texts, string[]]>([
  [
    'the key, the credentials that travel, and the token',
    { public_id: 'app', private_api_key: 'key', github_token: 'ghs_x' },
    ['key', 'YXBwOmtleQ==', '', 'ghs_x'],
  ],
  ['no key', { public_id: 'app', github_token: 'ghs_x' }, ['', 'ghs_x']],
  [
    'the tokens, of a homeserver and of GitHub',
    { access_token: 'syt_x', github_token: 'ghs_x' },
    ['syt_x', 'ghs_x'],
  ],
  ['no token', { public_id: 'app', private_api_key: 'key' }, ['key', 'YXBwOmtleQ==', '', '']],
])('nobody may see %s', (_, texts, secrets) => {
  expect(readSecrets(inputsFrom(texts).getInput)).toEqual(secrets);
});
