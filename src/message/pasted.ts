/** What in a source was probably not meant as it is written: refused, or advised against. */

import { ActionError } from '../errors.ts';

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

/**
 * Advice about content that is shown as it is written: sentences, each naming the input that does what was meant.
 *
 * @param options.template whether the content is a template
 */
export function adviceFor(source: string, options: { readonly template: boolean }): string[] {
  const code = options.template ? undefined : templateCode.exec(source)?.[0];
  const isOfWorkflow = code !== undefined && source.includes(`$${code}`);
  const mention = mentionOfAll.exec(source)?.[0];
  const advice: string[] = [];
  if (code !== undefined) {
    advice.push(
      `The content holds \`${code}\`, which is shown as it is written. Set \`template: true\` to evaluate it${isOfWorkflow ? ', and write it without the `$`' : ''}.`,
    );
  }
  if (mention !== undefined) {
    advice.push(
      `\`${mention}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`,
    );
  }
  return advice;
}

const templateCode =
  /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}\n]{0,60}(?:%\})?/;

/** Stand-alone: not part of an address, a package name or a path. */
const mentionOfAll = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
