/** Builds the files that a browser loads: with a Twake behind them, or as a playground on its own. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** By name: `index.html`, `page.js`, `page.css`, `icon.svg`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** What every page may load: nothing but its own files, and no script or style inside a document. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * @param options.alone without a Twake: only the playground, which then needs no server, not even a web server
 */
export async function buildPage({ alone }: { readonly alone: boolean }): Promise<PageFiles> {
  const [script, style] = await bundle();
  return new Map([
    ['index.html', { type: 'text/html; charset=utf-8', body: alone ? standAlone() : markup() }],
    ['page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['page.css', { type: 'text/css; charset=utf-8', body: style }],
    ['icon.svg', { type: 'image/svg+xml', body: read('icon.svg') }],
  ]);
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function markup(): string {
  return read('index.html');
}

/** Where no server sends headers, the document itself must say what it may load. */
function standAlone(): string {
  return markup()
    .replace(' data-behind="a Twake"', '')
    .replace('<title>Twake on this machine', '<title>Twake Message playground')
    .replace('Twake <small>on this machine</small>', 'Twake Message <small>playground</small>')
    .replace(
      /(?<=<meta charset="utf-8">)/,
      `\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    );
}

async function bundle(): Promise<readonly [script: Uint8Array, style: Uint8Array]> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['page/main.ts', 'page/page.css'],
    entryNames: 'page',
    outdir: 'page',
    bundle: true,
    write: false,
    minify: true,
    // A module would need a web server: browsers load none from a file.
    format: 'iife',
    target: 'es2024',
    legalComments: 'eof',
    logLevel: 'silent',
    define: { 'import.meta.url': '""' },
    plugins: [withoutNode, adoptedStyles],
  });
  return [contentOf('page.js', outputFiles), contentOf('page.css', outputFiles)];
}

function contentOf(
  name: string,
  files: readonly { readonly path: string; readonly contents: Uint8Array }[],
): Uint8Array {
  const file = files.find(({ path }) => path.endsWith(name));
  if (file === undefined) throw new Error(`esbuild made no ${name}.`);
  return file.contents;
}

/**
 * The page runs the action's own modules up to the request. On the way only `Buffer` is used of what Node has; paths and
 * files, and globs, are for `content_file`, which the page does not offer.
 */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:|minimatch$)/ }, ({ path }) => ({ path, namespace: 'node' }));
    onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({
      contents:
        path === 'node:buffer'
          ? `exports.Buffer = {
              from: (text) => ({ toString: () => btoa(text) }),
              byteLength: (text) => new TextEncoder().encode(text).length,
            };`
          : 'module.exports = {}',
    }));
  },
};

/**
 * CodeMirror writes its styles into a `<style>`, which the policy refuses, and only in a shadow tree into a sheet of the
 * document, which no policy has to allow: here, too.
 */
const adoptedStyles: Plugin = {
  name: 'adopted-styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]style-mod[\\/].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(
        '!root.head && root.adoptedStyleSheets',
        'root.adoptedStyleSheets',
      );
      if (contents === source) throw new Error('style-mod asks for a shadow tree in other words.');
      return { contents };
    });
  },
};
