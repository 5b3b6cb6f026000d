/** The texts of `with:` as typed inputs, or everything that is wrong with them at once. */

import type { TwakeKind } from '../twake/api.ts';
import { chooseTwake } from '../twake/choose.ts';
import { type Reading, readGroup } from './fields.ts';
import { groups, type Inputs } from './groups.ts';
import { rules } from './rules.ts';

export { defaultOf, type InputName, type Inputs, inputNames } from './groups.ts';

/** What came of reading; where there are issues, the inputs beside them are not to be used. */
export interface ReadInputsResult {
  readonly inputs: Inputs;
  readonly kind: TwakeKind;
  /** Which of the identifiers are empty: without any one of these nothing can be sent. */
  readonly missing: readonly string[];
  /** Everything that is wrong, as sentences; `missing` ones included. */
  readonly issues: readonly string[];
}

/** Reads all inputs, each group by itself, and then what they say together. */
export async function readInputs({
  getInput,
  hide,
}: Pick<Reading, 'getInput' | 'hide'>): Promise<ReadInputsResult> {
  const kind = await chooseTwake({
    access_token: getInput('access_token'),
    channel_id: getInput('channel_id'),
  });
  const reading = { getInput, hide, kind };
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
    twake: kind.connect(connection.values),
  };
  const missing = findMissing(inputs, kind);
  const issues = [
    ...describeMissing(missing, kind),
    ...[connection, delivery, message, workflow, presentation].flatMap((group) => group.issues),
    ...kind.findIssues(inputs),
    ...rules.filter(({ broken }) => broken(inputs)).map(({ sentence }) => sentence),
  ];
  return { inputs, kind, missing, issues };
}

function findMissing({ connection, delivery }: Inputs, { required }: TwakeKind): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...connection, ...delivery };
  return required.filter((name) => String(values[name]) === '');
}

/** One sentence for all of them: they are usually missing together, and for the same reason. */
function describeMissing(names: readonly string[], kind: TwakeKind): string[] {
  if (names.length === 0) return [];
  return [
    `${listNames(names)} empty. Set the key from a secret and the ids from variables or secrets (Settings, Secrets and variables, Actions). Those of an environment need \`environment:\` in the job, and a reusable workflow needs the secret from its caller.${kind.adviseMissing(names)}`,
  ];
}

/** As the subject of a sentence, and its verb. */
export function listNames(names: readonly string[]): string {
  return `${names.map((name) => `\`${name}\``).join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
}
