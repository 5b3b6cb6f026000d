/**
 * Reads YAML that somebody wrote by hand: a value, or a sentence about what is wrong in it, and where.
 *
 * The library is kept from what it does with input that is made to hurt: it prints warnings with the text in them past
 * our log, recurses as deep as the input does, and takes minutes for keys in keys and for thousands of aliases.
 */

import type { CST, Document, Parser, Scalar, YAMLMap } from 'yaml';

export interface YamlOptions {
  /** `*name` may stand for what `&name` marks; without it, an alias is an error. */
  readonly aliases?: boolean;
  /** A number stays the text it is when digits would get lost: `1.10` is a version, `12345e7` a commit. */
  readonly keepsDigits?: boolean;
}

/** Why the text is not what it should be: a sentence without its full stop. */
export interface YamlError {
  readonly error: string;
  readonly line: number;
  readonly column: number;
}

interface YamlIssue {
  readonly what: string;
  /** An offset in the text. */
  readonly at: number;
}

/** Deeper than anybody nests, far from what overflows a stack, and within what PHP's json_decode takes (512). */
const MAX_DEPTH = 400;

/** Each costs the library a walk through the whole document. */
const MAX_ALIASES = 100;

/** As many as a request may have; parsing them takes seconds. */
const MAX_LENGTH = 1_000_000;

export const tooDeep = `It nests deeper than ${MAX_DEPTH} levels`;
const badAliases = 'It has too many or unknown aliases (`*name`): write the values out';

/** Reads one document of YAML 1.2, by its core schema: no tag and no directive makes it another. */
export async function readYaml(
  text: string,
  options: YamlOptions = {},
): Promise<{ readonly value: unknown } | YamlError> {
  if (text.length > MAX_LENGTH)
    return { error: 'It is longer than 1 million characters', line: 1, column: 1 };
  const { LineCounter, Parser } = await import('yaml');
  silence();
  const lines = new LineCounter();
  const failed = ({ what, at }: YamlIssue): YamlError => {
    const { line, col } = lines.linePos(at);
    // The library quotes what it does not understand, whatever its length.
    return { error: what.slice(0, 200), line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const parser = new Parser(lines.addNewLine);
  const tokens = tokensOf(parser, text);
  if (tokens === undefined) return failed({ what: tooDeep, at: parser.offset });
  const misuse = findMisuse(tokens, options);
  if (misuse !== undefined) return failed(misuse);
  const [document, second] = await compose(tokens, text.length);
  if (document === undefined) return { value: undefined };
  const issue = findError(document, second) ?? (await settleScalars(document, options));
  if (issue !== undefined) return failed(issue);
  try {
    const value: unknown = document.toJS();
    // What is deeper than its text holds itself.
    if (!isTooDeep(value)) return { value };
  } catch {
    // The only other thing that is found out no sooner.
  }
  return failed({ what: badAliases, at: Math.max(text.indexOf('*'), 0) });
}

/** Undefined where the library's recursion overflows, which takes thousands of levels. */
function tokensOf(parser: Parser, text: string): readonly CST.Token[] | undefined {
  try {
    return [...parser.parse(text)];
  } catch {
    return undefined;
  }
}

/** Whether lists and mappings nest deeper than YAML may, JSON likewise; what holds itself does. */
export function isTooDeep(root: unknown): boolean {
  const open = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return true;
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return false;
}

/** The library prints all that it reads where a workflow happens to have a variable of one of these names. */
function silence(): void {
  const env = globalThis.process?.env;
  delete env?.['LOG_STREAM'];
  delete env?.['LOG_TOKENS'];
}

/** A text may have as many errors as characters: that they are without stack traces saves seconds. */
async function compose(tokens: readonly CST.Token[], length: number) {
  const { Composer } = await import('yaml');
  // The library's own search for keys that are there twice takes the square of their number.
  const composer = new Composer({ schema: 'core', resolveKnownTags: false, uniqueKeys: false });
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    return [...composer.compose(tokens, true, length)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What must not be composed, looked for without recursion, in the order of the text. */
function findMisuse(tokens: readonly CST.Token[], options: YamlOptions): YamlIssue | undefined {
  const roots = tokens.flatMap((token): PlacedToken[] =>
    token.type === 'document' && token.value ? [{ token: token.value, depth: 1 }] : [],
  );
  const open = roots.toReversed();
  let aliases = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === 'alias') aliases += 1;
    if (aliases > MAX_ALIASES) return { what: badAliases, at: token.offset };
    const issue = misuseOf(next, options);
    if (issue !== undefined) return issue;
    const items = 'items' in token ? token.items.toReversed() : [];
    for (const { value } of items) if (value) open.push({ token: value, depth: depth + 1 });
  }
  return undefined;
}

interface PlacedToken {
  readonly token: CST.Token;
  readonly depth: number;
}

function misuseOf({ token, depth }: PlacedToken, { aliases }: YamlOptions): YamlIssue | undefined {
  if (token.type === 'alias' && !aliases)
    return { what: 'YAML aliases (`*name`) are not supported', at: token.offset };
  if (!('items' in token)) return undefined;
  if (depth > MAX_DEPTH) return { what: tooDeep, at: token.offset };
  const [at] = token.items.flatMap(({ key }) =>
    key && ('items' in key || key.type === 'alias') ? [key.offset] : [],
  );
  if (at === undefined) return undefined;
  return { what: 'A key must be a text, not a list, a mapping or an alias', at };
}

function findError({ errors }: Document.Parsed, second?: Document.Parsed): YamlIssue | undefined {
  const [error] = errors;
  if (error !== undefined) return { what: error.message, at: error.pos[0] };
  return second && { what: 'There is more than one document', at: second.range[0] };
}

/** Finds a key that is there twice, and keeps the digits of numbers. */
async function settleScalars(
  document: Document.Parsed,
  { keepsDigits = false }: YamlOptions,
): Promise<YamlIssue | undefined> {
  const { visit } = await import('yaml');
  let issue: YamlIssue | undefined;
  visit(document, {
    Map: (_key, map) => {
      issue ??= findTwin(map as YAMLMap.Parsed<Scalar.Parsed>);
    },
    Scalar: (_key, node) => {
      if (keepsDigits && typeof node.value === 'number' && String(node.value) !== node.source)
        node.value = node.source;
    },
  });
  return issue;
}

function findTwin({ items }: YAMLMap.Parsed<Scalar.Parsed>): YamlIssue | undefined {
  const seen = new Set<string>();
  for (const { key } of items) {
    const name = String(key.value ?? '');
    if (seen.has(name)) return { what: 'Map keys must be unique', at: key.range[0] };
    seen.add(name);
  }
  return undefined;
}
