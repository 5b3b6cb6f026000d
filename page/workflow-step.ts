/** The texts of a form as a step of a workflow, in YAML. */

import { Document, visit } from 'yaml';
import type { AnyBehaviour } from '../local-twake/server.ts';
import { defaultOf, type InputName } from '../src/inputs/inputs.ts';
import type { InputTexts } from './dry-run.ts';

/** Spelled with a function, because these are expressions of GitHub, not of a template string. */
const expression = (text: string) => `\${{ ${text} }}`;

const channel_id = expression('vars.TWAKE_CHANNEL_ID');

/** Who sends, and where to, for each kind of Twake. */
const identifiers = {
  v1: {
    public_id: expression('vars.TWAKE_PUBLIC_ID'),
    private_api_key: expression('secrets.TWAKE_PRIVATE_API_KEY'),
    group_id: expression('vars.TWAKE_GROUP_ID'),
    channel_id,
  },
  matrix: {
    api_url: expression('vars.TWAKE_API_URL'),
    access_token: expression('secrets.TWAKE_ACCESS_TOKEN'),
    channel_id,
  },
} as const;

/** Only the workflow knows these, so their texts in the form were examples. */
const known: Readonly<Partial<Record<InputName, string | undefined>>> = {
  status: undefined,
  needs: expression('toJSON(needs)'),
};

/** The step, as an item of `steps:`; inputs at their defaults are left out. */
export function toWorkflowStep(inputs: InputTexts, behave: AnyBehaviour = '2020'): string {
  const set = Object.entries(inputs).filter(
    ([name, text]) => text.trim() !== '' && text !== defaultOf(name as InputName),
  );
  const own = set.map(([name, text]) => [
    name,
    name in known ? known[name as InputName] : typed(name, text),
  ]);
  const step = {
    uses: 'OWNER/twake-message-action@v1',
    with: { ...identifiers[behave === 'matrix' ? 'matrix' : 'v1'], ...Object.fromEntries(own) },
  };
  return write([step]);
}

/** Invisible, or the end of a line to some parsers: such characters are spelled out, which only double quotes allow. */
const UNPRINTABLE = /[[\p{Cc}\u2028\u2029\uFEFF]--[\t\n]]/gv;

/** Texts of several lines stay as they were written, where YAML can do that. */
function write(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, scalar) => {
      if (String(scalar.value).search(UNPRINTABLE) >= 0) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString({ blockQuote: 'literal', lineWidth: 0 })
    .replace(UNPRINTABLE, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}

/** `true`, as everybody writes it, and not `"true"`. */
function typed(name: string, text: string): string | boolean {
  return name === 'template' ? text === 'true' : text;
}
