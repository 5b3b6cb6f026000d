/**
 * Runs the tests of a room for Stryker: in one process, each mutant only the tests that reach it.
 *
 * Modules are loaded anew only for mutants in what runs while a module is loaded; nothing in `src/` keeps anything between calls.
 */

import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';
import {
  commonTokens,
  declareFactoryPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collect, run, type Test } from './jest.ts';

/** Shared with the code that Stryker wrote between ours. */
const stryker: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: stryker });

/** A busy machine must not kill mutants: in tests, whatever is measured takes a millisecond. */
const now = performance.now.bind(performance);
function stopClock(): void {
  let ticks = 0;
  performance.now = () => ++ticks;
}

let generation = 0;

/** Ours is loaded once for each generation, packages once. */
function loadModulesAnew(): void {
  const sandbox = pathToFileURL('./').href;
  const stripped = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') {
        return { url: new URL('jest.ts', import.meta.url).href, shortCircuit: true };
      }
      const found = next(specifier, context);
      const isOurs = found.url.startsWith(sandbox) && !found.url.includes('/node_modules/');
      return isOurs ? { ...found, url: `${found.url}?${generation}` } : found;
    },
    load(url, context, next) {
      const [address = ''] = url.split('?');
      if (!address.startsWith(sandbox) || !address.endsWith('.ts')) return next(url, context);
      const source =
        stripped.get(address) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(address), 'utf8'));
      stripped.set(address, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

const fileOf = (id: string) => id.split(' > ', 1)[0] ?? '';

const load = (path: string) => import(`${pathToFileURL(path).href}`);

/** Fails with what is thrown where nobody waits for it, too. */
async function outcomeOf(steps: () => unknown): Promise<unknown> {
  const { promise, reject } = Promise.withResolvers<never>();
  process.once('uncaughtException', reject);
  process.once('unhandledRejection', reject);
  try {
    await Promise.race([promise, steps()]);
    return undefined;
  } catch (error) {
    return error ?? new Error('Something empty was thrown.');
  } finally {
    process.off('uncaughtException', reject);
    process.off('unhandledRejection', reject);
  }
}

const failure = (id: string, error: unknown): TestResult => ({
  id,
  name: id,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: inspect(error),
});

function createRunner(options: StrykerOptions): TestRunner {
  const filesOf = (patterns: readonly string[]) =>
    globSync(patterns.filter((pattern) => !pattern.startsWith('!'))).toSorted();
  let files: Awaited<ReturnType<typeof collect>>[] = [];

  async function loadAll(): Promise<void> {
    generation += 1;
    // What is imported on first use is loaded now, so that Stryker sees what runs while it is loaded.
    for (const file of filesOf(options.mutate)) await load(file);
    files = [];
    for (const file of ['__tests__/seed.ts', ...filesOf(options.testFiles ?? [])]) {
      files.push(await collect(file, () => load(file)));
    }
  }

  async function runTests(isWanted: (test: Test) => boolean, bail: boolean) {
    const results: TestResult[] = [];
    const attempt = async ({ id }: Test, steps: () => unknown) => {
      stryker.currentTestId = id;
      const start = now();
      const error = await outcomeOf(steps);
      delete stryker.currentTestId;
      const timeSpentMs = now() - start;
      const said = { id, name: id, timeSpentMs, fileName: resolve(fileOf(id)) };
      results.push(
        error === undefined
          ? { ...said, status: TestStatus.Success }
          : { ...failure(id, error), ...said },
      );
      return error !== undefined && bail ? 'stop' : 'go on';
    };
    for (const file of files) {
      try {
        await run(file, isWanted, attempt);
      } catch (error) {
        // A hook around tests.
        results.push(failure(file.name, error));
      }
      if (bail && results.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { status: DryRunStatus.Complete, tests: results } as const;
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      loadModulesAnew();
      stopClock();
      // What a test leaves behind must not end the process.
      process.on('uncaughtException', () => {});
    },
    async dryRun() {
      await loadAll();
      const result = await runTests(() => true, false);
      const { mutantCoverage } = stryker;
      return mutantCoverage ? { ...result, mutantCoverage } : result;
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }: MutantRunOptions) {
      Object.assign(stryker, {
        activeMutant: activeMutant.id,
        hitCount: hitLimit === undefined ? undefined : 0,
        hitLimit,
      });
      try {
        if (reloadEnvironment || files.length === 0) await loadAll();
      } catch (error) {
        // Not even to be loaded.
        files = [];
        const tests = [failure(activeMutant.fileName, error)];
        return toMutantRunResult({ status: DryRunStatus.Complete, tests });
      }
      const asked = new Set(testFilter);
      // For what runs at loading, Stryker asks for all files.
      const isAsked = ({ id }: Test) => asked.has(id) || asked.has(resolve(fileOf(id)));
      const result = await runTests(isAsked, true);
      return toMutantRunResult(
        determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? result,
      );
    },
  };
}
createRunner.inject = tokens(commonTokens.options);

/** Of a class of strings, such as `\p{RGI_Emoji}`, Stryker makes the complement, which JavaScript cannot read. */
const ignorer: Ignorer = {
  shouldIgnore({ node }: NodePath & { readonly node?: { type: string; flags?: string } }) {
    const isSet = node?.type === 'RegExpLiteral' && node.flags?.includes('v');
    return isSet ? 'no complement of strings' : undefined;
  },
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'rooms', createRunner),
  declareValuePlugin(PluginKind.Ignore, 'sets', ignorer),
];
