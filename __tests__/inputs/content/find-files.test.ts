/** Which files the lines of `content_file` name, on a disk. */

import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readContentFile } from '../../../src/inputs/content/content.ts';
import type { Files } from '../../../src/inputs/content/files.ts';
import { type ContentFileInputs, findFiles } from '../../../src/inputs/content/find-files.ts';
import { disk as files } from '../../../testing/disk.ts';

let root: string;
const folders = () => ({
  workspace: join(root, 'hello/hello'),
  temp: join(root, '_temp'),
  repository: 'octo/hello',
});

/** The files by their names in the workspace, or beside it. */
async function find(content_file: string, more: Partial<ContentFileInputs> = {}) {
  const found = await findFiles({ content_file, if_empty: 'fail', ...more }, folders(), files);
  return [...found.keys()].map((path) => relative(folders().workspace, path));
}

const read = (content_file: string, more: Partial<ContentFileInputs> = {}) =>
  readContentFile(
    { content_file, format: 'markdown', if_empty: 'fail', ...more },
    folders(),
    files,
  );

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'find-files-')));
  const write = async (name: string, content: string | Uint8Array = name) => {
    const path = join(folders().workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
  for (const name of [
    ...['a.md', 'b.md', 'a b.md', 'a,b.md', '[x].md', 'x.md', '!no.md', '.hidden.md', '.npmrc'],
    ...['docs/1.md', 'docs/2.md', 'docs/10.md', 'docs/deep/er/c.md', 'docs/private/p.md'],
    ...['docs/node_modules/m/README.md', '.github/g.md', '.git/config', '.git/x.md'],
    ...[
      'sub/.git/x.md',
      'caf\u00e9/x.md',
      'docs/notes.txt',
      '{a}.md',
      '../../_temp/t.md',
      '../../out.md',
    ],
  ])
    await write(name);
  await write('blank.md', ' \n\n');
  await write('half.txt', new Uint8Array(3 * 1024 * 1024).fill(97));
  await write('other half.txt', new Uint8Array(3 * 1024 * 1024).fill(98));
  for (let index = 0; index < 101; index += 1) await write(`many/${index}.md`);
  const link = (target: string, name: string) => symlink(target, join(folders().workspace, name));
  await mkdir(join(folders().workspace, 'links'));
  await link('../../../out.md', 'links/out.md');
  await link('../.git/config', 'links/config.txt');
  await link('../a.md', 'links/a.mdx');
  await link('..', 'links/up');
  await link('nowhere', 'links/lost.text');
  await link('../../..', 'outside');
  await link('docs', 'linked');
  await link('.git', 'plain');
});
afterAll(() => rm(root, { recursive: true }));

describe('a line', () => {
  test.each<[string, readonly string[]]>([
    ['a b.md', ['a b.md']],
    ['a,b.md', ['a,b.md']],
    ['{a}.md', ['{a}.md']],
    ['[x].md', ['[x].md']],
    ['\\[x\\].md', ['[x].md']],
    ['[x]*.md', ['x.md']],
    ['./!no.md', ['!no.md']],
    ['b.md\na.md', ['b.md', 'a.md']],
    ['  b.md\r\n\n\ta.md  ', ['b.md', 'a.md']],
    ['a.md\n./a.md\nlinks/a.mdx\ndocs/../a.md', ['a.md']],
    ['docs/*.md', ['docs/1.md', 'docs/10.md', 'docs/2.md']],
    ['./docs/../docs/?.md', ['docs/1.md', 'docs/2.md']],
    ['docs/[0-9].md', ['docs/1.md', 'docs/2.md']],
    ['docs/**/[a-z].md', ['docs/deep/er/c.md', 'docs/private/p.md']],
    ['docs/*/*/c.md', ['docs/deep/er/c.md']],
    ['docs/deep/**', ['docs/deep/er/c.md']],
    ['caf*/x.md', ['caf\u00e9/x.md']],
    ['linked/?.md', ['docs/1.md', 'docs/2.md']],
    ['docs/2.md\ndocs/*.md', ['docs/2.md', 'docs/1.md', 'docs/10.md']],
    ['.github/*', ['.github/g.md']],
    ['.*.md', ['.hidden.md']],
    ['[!ab]*.md', ['!no.md', '[x].md', 'x.md', '{a}.md']],
    ['links/*.mdx', ['a.md']],
  ])('%j names %j', async (lines, names) => {
    expect(await find(lines)).toEqual(names);
  });

  test('may be absolute, in the workspace and in RUNNER_TEMP', async () => {
    const { workspace, temp } = folders();
    expect(await find(`${workspace}/docs/?.md`)).toEqual(['docs/1.md', 'docs/2.md']);
    expect(await find(`${temp}/*.md`)).toEqual(['../../_temp/t.md']);
    expect(await find(`docs/?.md\n!${workspace}/docs/1.md`)).toEqual(['docs/2.md']);
  });

  test('passes over what is hidden, and what is Git’s', async () => {
    const names = await find('**/*\n!many\n!links\n!docs');
    expect(names).toContain('a.md');
    expect(names.filter((name) => /(?:^|\/)\./.test(name))).toEqual([]);
    expect(await find('**/.git/**\na.md', { if_empty: 'skip' })).toEqual(['a.md']);
    expect(await find('.*/*\nsub/.*/*', { if_empty: 'skip' })).toEqual(['.github/g.md']);
  });

  test('does not follow links to folders that it does not name', async () => {
    expect(await find('**/c.md')).toEqual(['docs/deep/er/c.md']);
    expect(await find('l*/1.md', { if_empty: 'skip' })).toEqual([]);
  });
});

describe('what is left out', () => {
  test.each<[string, readonly string[]]>([
    ['docs/**/*.md\n!docs/private/**\n!**/node_modules/**', [...numbered(), 'docs/deep/er/c.md']],
    ['docs/**/*.md\n!docs/private\n!**/node_modules', [...numbered(), 'docs/deep/er/c.md']],
    ['docs/**/*.md\n!docs/private/\n!docs/*/m/\n!docs/node*', [...numbered(), 'docs/deep/er/c.md']],
    ['docs/?.md\n!docs/1.md\ndocs/1.md', ['docs/2.md', 'docs/1.md']],
    ['!docs/1.md\ndocs/?.md', ['docs/1.md', 'docs/2.md']],
    ['docs/?.md\n!*.md', ['docs/1.md', 'docs/2.md']],
    ['a.md\nb.md\n!b.*', ['a.md']],
    ['a.md\ndocs/1.md\n!docs', ['a.md']],
    ['.*.md\n.npmrc\na.md\n!*rc', ['.hidden.md', 'a.md']],
    ['a.md\n!nothing', ['a.md']],
    ['a.md\nb.md\n! b.md', ['a.md']],
  ])('by %j: the rest is %j', async (lines, names) => {
    expect(await find(lines)).toEqual(names);
  });

  function numbered() {
    return ['docs/1.md', 'docs/10.md', 'docs/2.md'];
  }
});

const inHello = (text: string) => text.replaceAll('HERE', folders().workspace);

describe('an error', () => {
  test.each([
    ['nope/*.md', '`content_file`: no file in "HERE/nope" matches "nope/*.md".'],
    ['*.rst', '`content_file`: no file in "HERE" matches "*.rst".'],
    ['docs/*/*/*/*', '`content_file`: no file in "HERE/docs" matches "docs/*/*/*/*".'],
    ['a.md\n*.rst', '`content_file`: no file in "HERE" matches "*.rst".'],
    ['docs/*.md\n!docs', '`content_file`: no file in "HERE/docs" matches "docs/*.md".'],
    ['a.md/*', '`content_file`: no file in "HERE/a.md" matches "a.md/*".'],
    ['.git/*', 'The file of `content_file` (".git/*") belongs to Git, which keeps tokens there.'],
    ['../*.md', 'The file of `content_file` ("../*.md") lies outside the workspace.'],
    ['../../_temp/*', 'The file of `content_file` ("../../_temp/*") lies outside the workspace.'],
    ['/etc/*', 'The file of `content_file` ("/etc/*") lies outside the workspace.'],
    ['a.md\n!/etc/*', 'The file of `content_file` ("/etc/*") lies outside the workspace.'],
    ['outside/*.md', 'The file of `content_file` ("outside/*.md") lies outside the workspace.'],
    ['links/*.md', 'The file of `content_file` ("links/out.md") lies outside the workspace.'],
    [
      'links/*.txt',
      'The file of `content_file` ("links/config.txt") belongs to Git, which keeps tokens there.',
    ],
    ['plain/*', 'The file of `content_file` ("plain/*") belongs to Git, which keeps tokens there.'],
    ['links/*.text', 'The file of `content_file` ("links/lost.text") does not exist.'],
    ['a.md\n!', 'The file of `content_file` ("!") does not exist.'],
    ['a.md\nnope.md', 'The file of `content_file` ("nope.md") does not exist.'],
    ['a.md, b.md', 'The file of `content_file` ("a.md, b.md") does not exist.'],
    ['!a.md', '`content_file` says only what to leave out (`!`), and names no file.'],
    ['many/*', '`content_file` names more than 100 files.'],
    ['a.md\n'.repeat(101), '`content_file` names more than 100 lines.'],
  ])('names the place: %j', async (lines, message) => {
    await expect(find(lines)).rejects.toMatchObject({ message: inHello(message) });
  });

  test('is none where nothing matches and that may be', async () => {
    expect(await find('nope/*.md', { if_empty: 'skip' })).toEqual([]);
    expect(await find('nope/*.md\na.md\n*.rst', { if_empty: 'skip' })).toEqual(['a.md']);
    await expect(find('nope.md', { if_empty: 'skip' })).rejects.toThrow('does not exist');
  });

  test('a long line is no path', async () => {
    await expect(find('x'.repeat(1001))).rejects.toThrow('has a line of more than 1000 characters');
    await expect(find('x'.repeat(1000))).rejects.toThrow('does not exist');
  });

  test('what is larger than may be looked through is not looked through', async () => {
    const entry = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
    const some = (count: number): Files => ({
      ...files,
      readdir: async () => Array.from({ length: count }, (_, at) => ({ ...entry, name: `${at}` })),
    });
    const look = (lines: string, count: number) =>
      findFiles({ content_file: lines, if_empty: 'skip' }, folders(), some(count));
    expect((await look('*.md', 50_000)).size).toBe(0);
    await expect(look('*.md', 50_001)).rejects.toMatchObject({
      code: 'unreadable_file',
      message: '`content_file`: looking for "*.md" led through more than 50000 files and folders.',
    });
    await expect(look('*.md\n*.txt', 30_000)).rejects.toThrow('looking for "*.txt" led');
  });

  test('a folder that may not be read has no files', async () => {
    const closed: Files = { ...files, readdir: () => Promise.reject(new Error('EACCES')) };
    const found = await findFiles({ content_file: '*', if_empty: 'skip' }, folders(), closed);
    expect(found.size).toBe(0);
  });

  test.each([
    '*a'.repeat(400),
    `${'**/'.repeat(300)}x`,
    '['.repeat(900),
    '*[a'.repeat(300),
    `${'**/*a/'.repeat(150)}x`,
  ])('a pattern is matched in time that no name blows up: %.9s', async (pattern) => {
    const entry = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
    const hostile: Files = {
      ...files,
      readdir: async () =>
        Array.from({ length: 100 }, (_, at) => ({ ...entry, name: 'a'.repeat(150 + at) })),
    };
    const started = performance.now();
    await findFiles({ content_file: pattern, if_empty: 'skip' }, folders(), hostile);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the texts', () => {
  test('of one file are as they are', async () => {
    expect(await read('blank.md', { format: 'text' })).toBe(' \n\n');
    expect(await read('a.md', { format: 'twacode' })).toBe('a.md');
  });

  test.each([
    ['markdown', 'a.md\n\nb.md'],
    ['text', 'a.md\nb.md'],
    ['plain', 'a.md\nb.md'],
  ] as const)(
    'of several are joined, as %s wants it, without those that are blank',
    async (format, text) => {
      expect(await read('a.md\nblank.md\nb.md', { format })).toBe(text);
    },
  );

  test('of several are no Twacode', async () => {
    await expect(read('a.md\nb.md', { format: 'twacode' })).rejects.toMatchObject({
      code: 'invalid_input',
      message:
        '`content_file` names 2 files, and `format: twacode` takes one: several do not add up to one YAML or JSON.',
    });
  });

  test('are no longer together than one may be', async () => {
    expect(await read('half.txt')).toHaveLength(3 * 1024 * 1024);
    await expect(read('half.txt\nother half.txt')).rejects.toThrow(
      'The file of `content_file` ("other half.txt") is, with those before it, larger than 5 MiB.',
    );
  });

  test('are none where nothing matches', async () => {
    expect(await read('nope/*', { if_empty: 'skip' })).toBe('');
  });
});

describe('a path of another machine', () => {
  test.each<[string, readonly string[]]>([
    ['/home/runner/work/hello/hello/docs/1.md', ['docs/1.md']],
    ['/home/runner/work/hello/hello/docs/?.md', ['docs/1.md', 'docs/2.md']],
    ['/__w/hello/hello/a.md', ['a.md']],
    ['/github/workspace/a b.md', ['a b.md']],
    ['D:\\a\\hello\\hello\\docs\\1.md', ['docs/1.md']],
    ['D:\\a\\hello\\hello\\docs\\*.txt', ['docs/notes.txt']],
    ['C:/actions-runner/_work/hello/hello/a.md', ['a.md']],
    ['/home/runner/work/_temp/t.md', ['../../_temp/t.md']],
    ['/github/runner_temp/t.md', ['../../_temp/t.md']],
    ['D:\\a\\_temp\\t.md', ['../../_temp/t.md']],
    ['docs/?.md\n!/home/runner/work/hello/hello/docs/1.md', ['docs/2.md']],
  ])('%s is %j here', async (path, names) => {
    expect(await find(path)).toEqual(names);
  });

  test.each([
    ['/home/runner/work/other/other/a.md', 'does not exist'],
    ['/home/runner/work/hello/hello/nope.md', 'does not exist'],
    ['/work/hello/hello/hello/a.md', 'does not exist'],
    ['/home/runner/hello/a.md', 'does not exist'],
    ['D:\\a\\other\\other\\a.md', 'does not exist'],
    ['\\\\server\\share\\a.md', 'does not exist'],
  ])('%s tells no file', async (path, what) => {
    await expect(find(path)).rejects.toMatchObject({
      message: `The file of \`content_file\` ("${path}") ${what}.`,
      nextStep: inHello(
        'In a job container, and on another runner, folders have other paths: write it relative to the workspace, which is "HERE" (GITHUB_WORKSPACE) here.',
      ),
    });
  });

  test.each([
    ['/github/workspace/../../out.md', 'lies outside the workspace'],
    ['/github/workspace/links/out.md', 'lies outside the workspace'],
    ['/home/runner/work/hello/hello/.git/config', 'belongs to Git'],
    ['/__w/hello/hello/links/config.txt', 'belongs to Git'],
  ])('%s reaches no further', async (path, what) => {
    await expect(find(path)).rejects.toThrow(what);
  });

  test('a path that is here stays what it is', async () => {
    const other = join(root, 'other/hello/hello');
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'a.md'), 'another');
    await expect(find(join(other, 'a.md'))).rejects.toThrow('lies outside the workspace');
    await expect(find(join(other, '*.md'))).rejects.toThrow('lies outside the workspace');
  });

  test('nobody knows the name of the workspace', async () => {
    for (const repository of [undefined, '', 'hello']) {
      const unknown = { ...folders(), repository };
      const lines = {
        content_file: '/home/runner/work/hello/hello/a.md',
        if_empty: 'fail',
      } as const;
      await expect(findFiles(lines, unknown, files)).rejects.toThrow('does not exist');
    }
  });
});
