/** How the Twake of this machine's environment becomes that of a workflow: commands of GitHub's CLI, and the lines of the step. */

import { heading } from './show.ts';

const secrets = ['private_api_key', 'access_token'];

/** @param inputs `api_url`, the identifiers and the credentials; of what is secret, only the name is shown */
export function showSetup(inputs: Readonly<Record<string, string>>): string {
  const names = Object.keys(inputs);
  const kindOf = (name: string) => (secrets.includes(name) ? 'secret' : 'variable');
  const setters = names.map((name) => {
    const set = `gh ${kindOf(name)} set ${variableOf(name)}`;
    return kindOf(name) === 'secret' ? set : `${set} --body '${inputs[name]}'`;
  });
  const step = names.map((name) => {
    const scope = kindOf(name) === 'secret' ? 'secrets' : 'vars';
    return `    ${name}: \${{ ${scope}.${variableOf(name)} }}`;
  });
  return [
    heading('To use it in a repository, in a clone of that (gh asks for what is secret):'),
    ...setters.map((line) => `  ${line}`),
    heading('And in a step of a workflow:'),
    ...['- uses: OWNER/twake-message-action@v1', '  with:', ...step].map((line) => `  ${line}`),
  ].join('\n');
}

/** As README calls it, and `--server` finds it. */
function variableOf(input: string): string {
  return `TWAKE_${input.toUpperCase()}`;
}
