/** docs/architecture.md draws who may import whom; the code is held to the drawing. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { errorCodes } from '../src/errors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = filesIn('src');

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

/** Every static, dynamic and type-only import of a file; relative ones as paths from the root. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const found: Import[] = [];
  const add = (specifier: ts.Node, isType: boolean) => {
    if (!ts.isStringLiteral(specifier)) return;
    const to = specifier.text.startsWith('.')
      ? relative(root, join(root, dirname(file), specifier.text))
      : specifier.text;
    found.push({ from: file, to, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments) add(argument, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.isTypeOnly) return true;
  const named = importClause?.namedBindings;
  if (importClause?.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

const imports = files.flatMap(importsOf);
const atRunTime = imports.filter(({ isType }) => !isType);

interface Room {
  readonly room: string;
  readonly mayImport: readonly string[];
}

/** The rows of the table under "Who may import whom": room, then what it may import at run time. */
const rooms: readonly Room[] = [
  ...readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(
    /^\| `(src\/[^`]+)` \|([^|]*)\|/gm,
  ),
].map(([, room = '', cell = '']) => ({
  room,
  mayImport: [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
}));

/** A file belongs to the room with the longest matching name: itself, or the folder that it is in. */
function roomOf(file: string): Room | undefined {
  return rooms
    .filter(({ room }) => room === file || (room.endsWith('/') && file.startsWith(room)))
    .sort((a, b) => b.room.length - a.room.length)[0];
}

describe('docs/architecture.md', () => {
  test('has a room for every file, and no empty room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(rooms.filter(({ room }) => !files.some((file) => roomOf(file)?.room === room))).toEqual(
      [],
    );
  });

  test('allows every import', () => {
    const forbidden = atRunTime.filter(({ from, to }) => {
      const here = roomOf(from);
      const there = to.startsWith('src/') ? roomOf(to)?.room : to;
      return here?.room !== there && !here?.mayImport.some((allowed) => allowed === there);
    });
    expect(forbidden.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('promises no import that is not there', () => {
    const used = new Set(
      atRunTime.map(
        ({ from, to }) =>
          `${roomOf(from)?.room} -> ${to.startsWith('src/') ? roomOf(to)?.room : to}`,
      ),
    );
    const promised = rooms.flatMap(({ room, mayImport }) =>
      mayImport.map((name) => `${room} -> ${name}`),
    );
    expect(promised.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test('says of every library which files of dist/ it is in', () => {
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      read('package.json'),
    );
    const [, libraries = ''] = read('docs/architecture.md').split('## Libraries');
    const told = [...libraries.matchAll(/^\| ([^|]+) \|[^|]*\| (`[^|]+`) \|/gm)].flatMap(
      ([, cell = '', files = '']) => cell.split(', ').map((name) => [name, files]),
    );
    const held = [...read('dist/README.md').matchAll(/^\| (`[^|]+`) \| ([^|]+) \|/gm)];
    const filesOf = (name: string) =>
      held.filter(([, , cell = '']) => ` ${cell}`.includes(` ${name} `)).map(([, file]) => file);
    const inDist = Object.keys(dependencies).map((name) => [name, filesOf(name).join(', ')]);
    expect(told).toEqual(expect.arrayContaining(inDist));
  });
});

describe('the house', () => {
  test('has no cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ isType }) => !isType)
          .map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('meets @actions only in its plug', () => {
    const plugs = atRunTime.filter(({ to }) => to.startsWith('@actions/')).map(({ from }) => from);
    expect(new Set(plugs)).toEqual(new Set(['src/index.ts']));
  });

  test('keeps workflow/ and message/ fit for a browser', () => {
    const pure = files.filter((file) => /^src\/(workflow|message)\//.test(file));
    expect(pure.length).toBeGreaterThan(5);
    const tied = imports.filter(({ from, to }) => pure.includes(from) && to.startsWith('node:'));
    expect(tied).toEqual([]);
    for (const file of pure) {
      expect([
        file,
        /\bprocess\.|\bBuffer\b|\b__dirname\b/.test(readFileSync(join(root, file), 'utf8')),
      ]).toEqual([file, false]);
    }
  });

  test('lets workflow/, message/ and twake/ not know each other', () => {
    const floors = ['src/workflow/', 'src/message/', 'src/twake/'];
    const floorOf = (file: string) => floors.find((floor) => file.startsWith(floor));
    const crossing = imports
      .filter(({ from, to }) => floorOf(from) && floorOf(to) && floorOf(from) !== floorOf(to))
      // What passes from message/ to twake/: a message, and its tree.
      .filter(({ to, isType }) => !(isType && /^src\/message\/(message|tree)\.ts$/.test(to)));
    expect(crossing).toEqual([]);
  });

  test('lets what is around src/ know only what stands before it', () => {
    const rooms = ['src', 'events', 'local-twake', 'page', 'local-runner', 'testing', 'scripts'];
    const roomOf = (path: string) => path.split('/')[0] ?? '';
    const upwards = rooms
      .flatMap(filesIn)
      .flatMap(importsOf)
      .filter(({ to }) => existsSync(join(root, to)))
      .filter(
        ({ from, to }) => !rooms.slice(0, rooms.indexOf(roomOf(from)) + 1).includes(roomOf(to)),
      );
    expect(upwards.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('has no drawers', () => {
    expect(files.filter((file) => /util|helper|constant|common|misc/i.test(file))).toEqual([]);
  });
});

/** The rows of the table under "Words": the words that we say, and those that they take the place of. */
const words = [
  ...(readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    .split('## Words')[1]
    ?.split('\n## ')[0]
    ?.matchAll(/^\| ([a-z][^|]*) \|[^|]*\| ([^|]*)\|$/gm) ?? []),
]
  .map(([, said = '', retired = '']) => ({ said: said.trim(), retired: wordsIn(retired) }))
  .slice(1);

function wordsIn(name: string): string[] {
  return name
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

/** The identifiers of a file, and the words of its path. */
function namesIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = new Set([file.replace(/\.ts$/, '')]);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return [...names];
}

describe('the words', () => {
  const everywhere = ['src', 'events', 'local-twake', 'page', 'local-runner', 'testing', 'scripts']
    .concat('__tests__')
    .flatMap(filesIn)
    .filter((file) => !file.endsWith('.generated.ts'));
  const retired = words.flatMap((row) => row.retired);

  test('are read from the table', () => {
    expect(words.length).toBeGreaterThan(20);
    expect(retired).toContain('world');
    expect(everywhere.length).toBeGreaterThan(300);
  });

  test('that were retired do not come back', () => {
    const codes: readonly string[] = errorCodes;
    const isSaid = (word: string) => words.some(({ said }) => wordsIn(said).includes(word));
    const found = everywhere.flatMap((file) =>
      namesIn(file)
        .filter((name) => !codes.includes(name))
        .flatMap((name) => wordsIn(name).map((word) => ({ file, name, word })))
        .filter(({ word }) => retired.includes(word))
        .filter(({ word }) => file.startsWith('src/') || !isSaid(word))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
