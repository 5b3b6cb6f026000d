/** What `${{ }}` pasted into a template, where it would run as code of the template. */

import { ActionError } from '../../errors.ts';

/** A value inside the event, with the way to it. */
interface Location {
  readonly value: unknown;
  readonly key: string;
  readonly parent?: Location;
}

/** How many comparisons there may be, each of at most so many characters: a tenth of a second. */
const MOST_COMPARISONS = 5e5;
const COMPARED = 1000;

/** Only openings that go on alike are compared. */
const ALIKE = 12;

/**
 * The error for a template into which `${{ }}` pasted a string of the event, which would then run as template code;
 * undefined when there is none. Takes time linear in the size of the event: where too much would have to be compared to tell, that is
 * an error, too.
 *
 * @param source the template before anything else is done to it (line ends included)
 */
export function findPasted(source: string, event: unknown): ActionError | undefined {
  const search = createSearch(source);
  const queue: Location[] = [{ value: event, key: 'github.event' }];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const { value } = place;
    if (typeof value === 'string') {
      if (variantsOf(value).some(search.holds)) return describePaste(place);
      if (search.isOver()) return tooMany();
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
function createSearch(source: string) {
  const openings = [...source.matchAll(/\{(?=[{%])/g)].map((match) => match.index);
  const alike = Map.groupBy(openings, (index) => source.slice(index, index + ALIKE));
  const absent = new Set<string>();
  let left = MOST_COMPARISONS;
  const holds = (value: string): boolean => {
    if (/^\s*\{[{%]\s*$/.test(value) || absent.has(value)) return false;
    const first = value.search(/\{[{%]/);
    const start = value.slice(first, first + ALIKE);
    const candidates = start.length < ALIKE ? openings : (alike.get(start) ?? []);
    left -= candidates.length * Math.ceil(value.length / COMPARED);
    absent.add(value);
    return candidates.some((index) => source.startsWith(value, index - first) && index >= first);
  };
  return { holds, isOver: () => left < 0 };
}

function tooMany(): ActionError {
  return new ActionError(
    'invalid_template',
    `The event holds so much template code (\`{{\` or \`{%\`) that nobody can tell whether \`\${{ }}\` pasted some of it into the template.`,
    { nextStep: 'Use a preset, or a template with fewer outputs.' },
  );
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
