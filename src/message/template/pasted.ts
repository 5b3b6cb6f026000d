/** What `${{ }}` pasted into a template, where it would run as code of the template. */

import { ActionError } from '../../errors.ts';

/** A value inside the event, with the way to it. */
interface Location {
  readonly value: unknown;
  readonly key: string;
  readonly parent?: Location;
}

/**
 * The error for a template into which `${{ }}` pasted a string of the event, which would then run as template code;
 * undefined when there is none. Takes time linear in the size of the event.
 *
 * @param source the template before anything else is done to it (line ends included)
 */
export function findPasted(source: string, event: unknown): ActionError | undefined {
  const holds = createSearch(source);
  const queue: Location[] = [{ value: event, key: 'github.event' }];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const { value } = place;
    if (typeof value === 'string') {
      if (variantsOf(value).some(holds)) return describePaste(place);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) {
        queue.push({ value: inside, key, parent: place });
      }
    }
  }
  return undefined;
}

/** `github.ref_name` is a string of the event, too, but for the prefix of `ref`. */
function variantsOf(value: string): readonly string[] {
  return /\{[{%]/.test(value) ? [value, value.replace(/^refs\/[a-z]+\//, '')] : [];
}

/**
 * Whether a string with template code stands in the source. Its first opening can only be one of the source's, so this
 * costs a few comparisons instead of a search. A bare opening proves nothing: every template has it.
 */
function createSearch(source: string): (value: string) => boolean {
  const openings = [...source.matchAll(/\{(?=[{%])/g)].map((match) => match.index);
  return (value) => {
    const first = value.search(/\{[{%]/);
    return (
      !/^\s*\{[{%]\s*$/.test(value) &&
      openings.some((index) => source.startsWith(value, index - first) && index >= first)
    );
  };
}

function describePaste(place: Location): ActionError {
  const path = pathTo(place);
  return new ActionError(
    'invalid_template',
    `\`\${{ }}\` pasted \`${path}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`,
    {
      nextStep: `Write \`{{ ${path} }}\` in the template, without the \`$\`: that inserts it as literal text.`,
    },
  );
}

/** The way to a value, as a template spells it. */
function pathTo(place: Location): string {
  const steps: string[] = [];
  let { key, parent }: Location = place;
  for (; parent !== undefined; { key, parent } = parent) {
    if (Array.isArray(parent.value)) steps.push(`[${key}]`);
    else steps.push(/^[a-z_][\w-]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
  }
  return key + steps.reverse().join('');
}
