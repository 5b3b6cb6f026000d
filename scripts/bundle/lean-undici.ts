/**
 * Makes of undici what one request over HTTP/1.1 runs, and of all the rest of it that a request may ask for a second file, loaded
 * when it does: undici's own index costs a step 40 ms more.
 *
 * Nothing is left out or changed. Node's own modules wait for their first use, too, where a request does without.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type PluginBuild } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const installed = dirname(require.resolve('undici/package.json'));
export const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

/** What src/ imports, and @actions/github; and what it asks for more. */
export const FILE = 'undici.cjs';
export const SELDOM_FILE = 'undici-seldom.cjs';

/** Paths of undici that are no part of its API: documented nowhere, and there in 6, 7 and 8. */
const parts = {
  connect: 'lib/core/connect.js',
  client: 'lib/dispatcher/client.js',
  dispatcher: 'lib/dispatcher/dispatcher.js',
  http2: 'lib/dispatcher/client-h2.js',
  proxyAgent: 'lib/dispatcher/proxy-agent.js',
  tables: 'lib/llhttp/constants.js',
  connectMethod: 'lib/api/api-connect.js',
};

/** Bodies that are streams or forms, responses as streams, proxies, HTTP/2, the parser for machines without SIMD. */
const SELDOM =
  /^lib\/(?:(?:api|web|encoding)\/|dispatcher\/(?!client(?:-h1)?\.js|dispatcher)|llhttp\/llhttp-wasm)/;

/** Modules of Node, as undici finds them until it needs more of them. */
const deferred: Readonly<Record<string, string>> = {
  // Only ever called; it costs 2 ms.
  'node:assert': `(value, ...rest) => { if (!value) require('assert')(value, ...rest); }`,
  // Read for a limit of headers, which src/ sets, and for a body that is a request of Node's own, which src/ never has; 3 ms.
  'node:http': '{}',
};

/** Fills a folder. @throws when this version of undici is not made as this file expects */
export async function makeLeanUndici(folder: string, undici = installed): Promise<void> {
  const missing = Object.values(parts).filter((path) => !existsSync(join(undici, path)));
  if (missing.length > 0) surprise(`has no ${missing.join(', ')}`);
  const { paths } = await bundle(often([]), apart);
  const [seldomPaths, shared] = [paths.filter(isSeldom), paths.filter((path) => !isSeldom(path))];
  if (!shared.includes(parts.connect)) surprise(`sends a request without ${parts.connect}`);
  if (shared.includes('lib/dispatcher/parser-h1.js')) surprise('loads a second parser');
  const write = (file: string, code: string) => writeFileSync(join(folder, file), code);
  write(FILE, (await bundle(often(shared), apart)).code);
  write(SELDOM_FILE, (await bundle(seldom(seldomPaths), joined(shared))).code);
}

const isSeldom = (path: string): boolean => SELDOM.test(path);

/** A module that has others of undici by their paths, each run when it is first asked for. */
const holding = (paths: readonly string[]): string =>
  paths.map((path) => `get '${path}'() { return require('undici/${path}'); },`).join('\n');

const often = (shared: readonly string[]): string => `
const seldom = (path) => require('./${SELDOM_FILE}')[path];
module.exports = {
  buildConnector: require('undici/${parts.connect}'),
  Client: require('undici/${parts.client}'),
  get ProxyAgent() {
    // undici's index gives every dispatcher its methods; of them, a proxy needs one.
    require('undici/${parts.dispatcher}').prototype.connect = seldom('${parts.connectMethod}');
    return seldom('${parts.proxyAgent}');
  },
  async fetch() { throw new Error('This bundle asks GitHub through src/workflow/lookups/octokit-fetch.ts.'); },
  shared: {${holding(shared)}},
};`;

const seldom = (paths: readonly string[]): string =>
  `module.exports = {${holding([...paths, parts.proxyAgent, parts.connectMethod])}};`;

interface Bundle {
  readonly code: string;
  /** Of what is in it of undici, and of what it asks the other file for. */
  readonly paths: readonly string[];
}

async function bundle(contents: string, plugin: Plugin): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'es2024',
    legalComments: 'none',
    minifySyntax: true,
    // undici's own switch for the bundle inside Node: one parser of HTTP in place of two.
    define: { esbuildDetection: '1' },
    plugins: [plugin],
  });
  const paths = Object.keys(metafile.inputs).flatMap((path) => /lib\/.*/.exec(path) ?? []);
  return { code: outputFiles[0]?.text ?? '', paths: paths.sort() };
}

/** What is seldom needed stays in the other file. */
const apart: Plugin = {
  name: 'apart',
  setup(build) {
    replaceModules(build, (path) => {
      // undici works them out each time that it is loaded, which takes 1 ms.
      if (path === parts.tables) return `JSON.parse(${JSON.stringify(readTables(path))})`;
      if (!isSeldom(path)) return undefined;
      const module = `require('./${SELDOM_FILE}')['${path}']`;
      // The only one that is asked for before it is needed.
      return path === parts.http2 ? `(...given) => ${module}(...given)` : module;
    });
    build.onResolve({ filter: /^node:/ }, ({ path }) =>
      path in deferred ? { path, namespace: 'deferred' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'deferred' }, ({ path }) => ({
      contents: `module.exports = ${deferred[path]};`,
    }));
  },
};

/** What the other file has is taken from there: there must be but one of each. */
const joined = (shared: readonly string[]): Plugin => ({
  name: 'joined',
  setup: (build) =>
    replaceModules(build, (path) =>
      shared.includes(path) ? `require('./${FILE}').shared['${path}']` : undefined,
    ),
});

/** Puts an expression in the place of a module, by its path in undici. */
function replaceModules(
  build: PluginBuild,
  toExpression: (path: string) => string | undefined,
): void {
  build.onResolve({ filter: /^(?:\.\.?|undici)\// }, ({ path, resolveDir }) => {
    if (path === `./${FILE}` || path === `./${SELDOM_FILE}`) return { path, external: true };
    const file = path.startsWith('.') ? join(resolveDir, path) : path;
    const part = relative(installed, require.resolve(file));
    return toExpression(part) ? { path: part, namespace: 'replaced' } : undefined;
  });
  build.onLoad({ filter: /./, namespace: 'replaced' }, ({ path }) => ({
    contents: `module.exports = ${toExpression(path)};`,
  }));
}

function readTables(path: string): string {
  return JSON.stringify(require(join(installed, path)), (_, value) =>
    /object|string|number/.test(typeof value)
      ? value
      : surprise(`has a ${typeof value} in ${path}`),
  );
}

function surprise(what: string): never {
  throw new Error(
    `undici ${version} ${what}, which scripts/bundle/lean-undici.ts does not expect: look there before you take this version.`,
  );
}
