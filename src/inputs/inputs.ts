/** The texts of `with:` as typed inputs, or everything that is wrong with them at once. */

import { type Reading, readGroup } from './fields.ts';
import { groups, type Inputs } from './groups.ts';
import { checkMessageFields } from './message-fields.ts';
import { rules } from './rules.ts';

export { defaultOf, type InputName, type Inputs, inputNames } from './groups.ts';

/** What came of reading; where there are issues, the inputs beside them are not to be used. */
export interface ReadInputsResult {
  readonly inputs: Inputs;
  /** Which of the identifiers are empty: without any one of these nothing can be sent. */
  readonly missing: readonly string[];
  /** Everything that is wrong, as sentences; `missing` ones included. */
  readonly issues: readonly string[];
}

/** Reads all inputs, each group by itself, and then what they say together. */
export async function readInputs(reading: Reading): Promise<ReadInputsResult> {
  const [connection, message, workflow, delivery, presentation] = await Promise.all([
    readGroup(groups.connection, reading),
    readGroup(groups.message, reading),
    readGroup(groups.workflow, reading),
    readGroup(groups.delivery, reading),
    readGroup(groups.presentation, reading),
  ]);
  const inputs: Inputs = {
    connection: connection.values,
    message: message.values,
    workflow: workflow.values,
    delivery: delivery.values,
    presentation: presentation.values,
  };
  const missing = findMissing(inputs);
  const issues = [
    ...describeMissing(missing),
    ...[connection, delivery, message, workflow, presentation].flatMap((group) => group.issues),
    ...rules.filter(({ broken }) => broken(inputs)).map(({ sentence }) => sentence),
    ...checkMessageFields(inputs.message),
  ];
  return { inputs, missing, issues };
}

function findMissing({ connection, delivery }: Inputs): readonly string[] {
  const { public_id, private_api_key, group_id } = connection;
  const identifiers = { public_id, private_api_key, group_id, channel_id: delivery.channel_id };
  return Object.entries(identifiers).flatMap(([name, { length }]) => (length === 0 ? name : []));
}

/** One sentence for all of them: they are usually missing together, and for the same reason. */
function describeMissing(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  // `channel_id: #general` is a comment for YAML.
  const comment =
    names.join() === 'channel_id'
      ? ' (In YAML, `#` begins a comment. It is the id that counts here, not the name.)'
      : '';
  return [
    `${listNames(names)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${comment}`,
  ];
}

/** As the subject of a sentence, and its verb. */
export function listNames(names: readonly string[]): string {
  return `${names.map((name) => `\`${name}\``).join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
}
