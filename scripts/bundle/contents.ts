/** What is in a file of dist/, by what webpack says of its modules: packages, and which parts of this repository. */

import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Module } from './names.ts';

export interface Contents {
  /** Packages that package.json asks for, each with its version. */
  readonly packages: readonly string[];
  /** Packages that those bring along. */
  readonly brought: readonly string[];
  /** Files, and folders where there are several files of one. */
  readonly ours: readonly string[];
}

const root = new URL('../../', import.meta.url);
const { dependencies } = readJson('package.json');

export function contentsOf(modules: readonly Module[]): Contents {
  const paths = modules
    .flatMap((module) => module.modules ?? [module])
    // Neither Node's own modules nor the runtime of webpack.
    .filter(({ name }) => name.startsWith('./'))
    .map(({ name }) => name.slice('./'.length));
  const folders = new Set(
    paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  const packages = [...folders].sort().map((folder) => readJson(`${folder}/package.json`));
  const show = ({ name, version }: PackageFile) => `${name} ${version}`;
  return {
    packages: packages.filter(({ name }) => name in dependencies).map(show),
    brought: packages.filter(({ name }) => !(name in dependencies)).map(show),
    ours: roomsOf(paths.filter((path) => !path.includes('node_modules/'))),
  };
}

/** What lies in src/ itself is said by name: its folder would mean everything. */
function roomsOf(paths: readonly string[]): string[] {
  return [...Map.groupBy(paths, dirname)]
    .flatMap(([folder, files]) => (files.length > 1 && folder !== 'src' ? [`${folder}/`] : files))
    .sort();
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function readJson(path: string): PackageFile {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}
