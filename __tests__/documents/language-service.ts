/** What GitHub's own language service finds wrong in the text of a workflow or an action. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as languageService from '@actions/languageservice';
import type { ActionMetadata } from '@actions/languageservice/action';
import { buildSync } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Linter {
  /** @param path tells workflows and actions apart: an action is in a file called action.yml */
  lint(path: string, text: string): Promise<string[]>;
}

/**
 * @param ours the action whose inputs are checked in workflows that use it, as `OWNER/REPO@REF` or as `./`
 * @param called the workflows that others may call, by what those say in `uses`
 */
export async function createLinter(
  ours: { uses: string; metadata: ActionMetadata },
  called: Readonly<Record<string, string>> = {},
): Promise<Linter> {
  const { validate } = await load();
  const [repository] = ours.uses.split('@');
  const actionsMetadataProvider = {
    // What the inputs of others are is not known here, only that there are such actions.
    fetchActionMetadata: async ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === repository ? ours.metadata : { name, description: '' },
  };
  const fileProvider: languageService.ValidationConfig['fileProvider'] = {
    async getFileContent(reference) {
      const name =
        'repository' in reference
          ? `${reference.owner}/${reference.repository}/${reference.path}@${reference.version}`
          : `./${reference.path}`;
      const content = called[name];
      if (content === undefined) throw new Error(`There is no workflow ${name}.`);
      return { name, content };
    },
  };
  let count = 0;
  return {
    async lint(path, text) {
      count += 1;
      // The service looks up no local actions.
      const workflow = text.replace(/(\buses: )\.\/$/gm, `$1${ours.uses}`);
      // It remembers what it has read, by address, so each text gets one of its own.
      const address = `file:///${count}/${path}`;
      const document = TextDocument.create(address, 'yaml', count, workflow);
      const faults = await validate(document, { actionsMetadataProvider, fileProvider });
      return faults.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
    },
  };
}

/** Node cannot load the package as it is published: it imports JSON without saying so. A bundle of it can be loaded. */
async function load(): Promise<typeof languageService> {
  const folder = mkdtempSync(join(tmpdir(), 'language-service-'));
  try {
    const outfile = join(folder, 'index.mjs');
    buildSync({
      entryPoints: [fileURLToPath(import.meta.resolve('@actions/languageservice'))],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
