/**
 * The files of dist/: which hold what src/ imports on first use, and when they are loaded.
 *
 * webpack numbers its chunks, and makes several of one import (the libraries and the rest); its statistics tell which imports
 * load a chunk.
 */

export interface Chunk {
  readonly id: number;
  /** Loaded at the start. */
  readonly initial: boolean;
  /** The imports that load it, as they are written. */
  readonly origins: readonly { readonly request: string }[];
  readonly modules: readonly Module[];
}

export interface Module {
  readonly name: string;
  /** Those that webpack has put together. */
  readonly modules?: readonly Module[];
}

interface LazyFile {
  /** What loads it: a package, or a file of src/, wherever it lies. */
  readonly imports: readonly string[];
  readonly when: string;
}

const lazyFiles: Readonly<Record<string, LazyFile>> = {
  check: { imports: ['check.ts'], when: 'for `dry_run: check`' },
  'content-file': { imports: ['content.ts'], when: 'for `content_file`' },
  'did-you-mean': {
    imports: ['fastest-levenshtein'],
    when: 'for a word that a template or `mentions` gets wrong',
  },
  digest: { imports: ['digest.ts'], when: 'for `preset: digest`' },
  emoji: { imports: ['emoji.generated.ts'], when: 'for a `:shortcode:` in Markdown' },
  escapes: { imports: ['escapes.ts'], when: 'for content that has `\\n` or `\\t` in it' },
  excerpts: {
    imports: ['excerpt.ts', 'summary.ts'],
    when: 'for a part of the Markdown of others',
  },
  failure: {
    imports: ['failure.ts', 'transport-error.ts'],
    when: 'when a message is not accepted',
  },
  facts: {
    imports: ['message-context.ts', 'withheld.ts'],
    when: 'for a message that speaks of its run',
  },
  glob: { imports: ['glob.ts'], when: 'for a glob in `content_file`, and for what it leaves out' },
  graphql: { imports: ['graphql.ts'], when: 'when GitHub is asked by GraphQL' },
  history: {
    imports: ['change.ts', 'history.ts'],
    when: 'for what compares with earlier runs',
  },
  html: { imports: ['nest.ts'], when: 'for HTML in Markdown' },
  markdown: { imports: ['markdown.ts'], when: 'for a message with Markdown in it' },
  matrix: { imports: ['matrix.ts'], when: 'for a Matrix room' },
  'matrix-html': {
    imports: ['html.ts'],
    when: 'for a message to a Matrix room that is more than text',
  },
  octokit: {
    imports: ['@actions/github', 'octokit-fetch.ts'],
    when: 'when GitHub is asked for what the event does not tell',
  },
  memory: { imports: ['follow.ts'], when: 'for `key`' },
  presets: { imports: ['preset.ts'], when: 'for a preset' },
  preview: {
    imports: ['dry-run.ts', 'show.ts', 'preview.ts'],
    when: 'for a dry run, and for a message in the job summary',
  },
  reviews: { imports: ['reviews.ts'], when: 'for `preset: reviews`' },
  'seldom-presets': {
    imports: ['seldom-presets.generated.ts'],
    when: 'for `preset: reviews` and `preset: digest`',
  },
  shorten: { imports: ['cut.ts', 'cut-source.ts'], when: 'for a message that is too long' },
  'simple-templates': { imports: ['facts-only.ts'], when: 'for `template: true`' },
  templates: {
    imports: ['template.ts'],
    when: 'for a template with more than names of facts in it',
  },
  'seldom-partials': {
    imports: ['seldom-partials.generated.ts'],
    when: 'for a template with a part of these presets',
  },
  twacode: { imports: ['handwritten.ts'], when: 'for `format: twacode`' },
  yaml: { imports: ['yaml'], when: 'for YAML in an input' },
};

/** Chunk -> the name of the file that it is in, without its `.js`; the chunk that is loaded at the start is not among them. */
export type Names = ReadonlyMap<number, string>;

export function nameChunks(chunks: readonly Chunk[], files = lazyFiles): Names {
  const lazy = chunks.filter(({ initial }) => !initial);
  const nameByImport = new Map(
    Object.entries(files).flatMap(([name, { imports }]) =>
      imports.map((what) => [what, name] as const),
    ),
  );
  const names = new Map(lazy.map((chunk) => [chunk.id, nameOf(chunk, nameByImport)]));
  const imported = lazy.flatMap(importsOf);
  const left = [...nameByImport.keys()].filter((what) => !imported.includes(what));
  if (left.length > 0)
    throw new Error(
      `Nothing in src/ imports ${left.join(', ')} on first use. Take it out of scripts/bundle/names.ts.`,
    );
  return names;
}

/** Between the names of files that share a chunk. */
const AND = '-and-';

function nameOf(chunk: Chunk, nameByImport: ReadonlyMap<string, string>): string {
  const names = importsOf(chunk).map((what) => {
    const name = nameByImport.get(what);
    if (name !== undefined) return name;
    throw new Error(
      `src/ imports ${what} on first use. Say in scripts/bundle/names.ts which file of dist/ it is in, and when that is loaded.`,
    );
  });
  return [...new Set(names)].sort().join(AND);
}

function importsOf({ origins }: Chunk): string[] {
  return origins.map(({ request }) =>
    request.startsWith('.') ? request.replace(/^.*\//, '').replace(/\.js$/, '.ts') : request,
  );
}

export function whenLoaded(name: string): string {
  if (name === 'index') return 'always';
  const files = name.split(AND).map((one) => `\`${one}.js\``);
  return lazyFiles[name]?.when ?? `with ${files.join(' or ')}`;
}
