import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readContentFile } from '../../../src/inputs/content/content.ts';
import type { Files, ReadableFolders } from '../../../src/inputs/content/files.ts';
import { disk as files } from '../../../testing/disk.ts';

let folder: string;
const readIn = (content_file: string, folders: ReadableFolders, some: Files = files) =>
  readContentFile({ content_file, format: 'markdown', if_empty: 'fail' }, folders, some);
const read = (path: string) =>
  readIn(path, { workspace: join(folder, 'workspace'), temp: join(folder, 'temp') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-file-'));
  await mkdir(join(folder, 'workspace/docs'), { recursive: true });
  await mkdir(join(folder, 'temp'));
  const write = (path: string, content: string | Uint8Array) =>
    writeFile(join(folder, path), content);
  await write('secret.txt', 'secret');
  await write('temp/notes.md', 'notes');
  await write('workspace/docs/a.md', '\uFEFFone\r\ntwo\rthree\n');
  await write('workspace/latin1.txt', Uint8Array.of(0xe9));
  await write('workspace/binary', 'a\0b');
  await write('workspace/..dots.md', 'dots');
  await write('workspace/largest.md', new Uint8Array(5 * 1024 * 1024).fill(97));
  await write('workspace/large.md', new Uint8Array(5 * 1024 * 1024 + 1).fill(97));
  await symlink('../secret.txt', join(folder, 'workspace/link.md'));
  await symlink('docs/a.md', join(folder, 'workspace/inner-link.md'));
  await symlink(folder, join(folder, 'workspace/out'));
  await symlink('workspace', join(folder, 'way-in'));

  await mkdir(join(folder, 'workspace/.git/modules/lib'), { recursive: true });
  await mkdir(join(folder, 'workspace/lib'));
  await mkdir(join(folder, 'workspace/elsewhere'));
  // The same folder, where file systems do not know upper case.
  await mkdir(join(folder, 'workspace/.GIT'), { recursive: true });
  await mkdir(join(folder, 'workspace/.github'));
  await write('workspace/.git/config', 'token');
  await write('workspace/.git/modules/lib/config', 'token');
  await write('workspace/.GIT/config', 'token');
  await write('workspace/lib/.git', 'gitdir: ../.git/modules/lib');
  await write('workspace/elsewhere/config', 'token');
  await write('workspace/.git-credentials', 'token');
  await write('workspace/.github/message.md', 'of GitHub');
  await write('workspace/.gitignore', 'not of Git');
  await write('workspace/x.git', 'not of Git');
  await write('temp/git-credentials-0b1c.config', 'token');
  await symlink('.git', join(folder, 'workspace/linked'));
  await symlink('.git/config', join(folder, 'workspace/config.md'));
  await symlink('../elsewhere', join(folder, 'workspace/docs/.Git'));

  await mkdir(join(folder, 'moved/store'), { recursive: true });
  await mkdir(join(folder, 'moved/docs'));
  await write('moved/store/config', 'token');
  await symlink('store', join(folder, 'moved/.git'));
  await symlink('.git', join(folder, 'moved/alias'));
  await symlink('../alias/config', join(folder, 'moved/docs/alias.md'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readContentFile', () => {
  const saveAsUtf8 =
    'Save the file as UTF-8: in Windows PowerShell with `Out-File -Encoding utf8`, elsewhere it is what `>` writes.';

  test('reads UTF-8, without byte order mark and carriage returns', async () => {
    expect(await read('docs/a.md')).toBe('one\ntwo\nthree\n');
    expect(await read('./docs/../docs/a.md')).toBe('one\ntwo\nthree\n');
    expect(await read('inner-link.md')).toBe('one\ntwo\nthree\n');
    expect(await read('..dots.md')).toBe('dots');
    expect(await read('largest.md')).toHaveLength(5 * 1024 * 1024);
  });

  test.each<[string, readonly number[], string]>([
    ['UTF-16, little end first', [0xff, 0xfe, 0x48, 0, 0xe9, 0, 0x0d, 0, 0x0a, 0], 'H\u00e9\n'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x48, 0xd8, 0x3d, 0xde, 0x80], 'H\u{1F680}'],
    ['nothing but its mark', [0xff, 0xfe], ''],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x48], 'H'],
  ])('reads %s', async (_, bytes, text) => {
    await writeFile(join(folder, 'workspace/encoded.md'), Uint8Array.from(bytes));
    expect(await read('encoded.md')).toBe(text);
  });

  test.each<[string, readonly number[], string]>([
    ['half a character of UTF-16', [0xff, 0xfe, 0x48], 'is not UTF-8 text'],
    ['half a pair of UTF-16', [0xff, 0xfe, 0x3d, 0xd8], 'is not UTF-8 text'],
    ['UTF-16 without a mark', [0x48, 0, 0x69, 0], 'is a binary file, not a text'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x48, 0, 0, 0], 'is a binary file, not a text'],
    ['what Windows calls ANSI', [0x48, 0xe9, 0x6c], 'is not UTF-8 text'],
  ])('refuses %s', async (_, bytes, what) => {
    await writeFile(join(folder, 'workspace/encoded.md'), Uint8Array.from(bytes));
    await expect(read('encoded.md')).rejects.toMatchObject({
      message: `The file of \`content_file\` ("encoded.md") ${what}.`,
      nextStep: saveAsUtf8,
    });
  });

  test('reads absolute paths in the workspace and in RUNNER_TEMP', async () => {
    expect(await read(join(folder, 'workspace/docs/a.md'))).toBe('one\ntwo\nthree\n');
    expect(await read(join(folder, 'temp/notes.md'))).toBe('notes');
  });

  test.each([
    ['..', 'The file of `content_file` ("..") lies outside the workspace.'],
    ['missing.md', 'The file of `content_file` ("missing.md") does not exist.'],
    ['../secret.txt', 'The file of `content_file` ("../secret.txt") lies outside the workspace.'],
    ['link.md', 'The file of `content_file` ("link.md") lies outside the workspace.'],
    ['out/secret.txt', 'The file of `content_file` ("out/secret.txt") lies outside the workspace.'],
    [
      '../temp/notes.md',
      'The file of `content_file` ("../temp/notes.md") lies outside the workspace.',
    ],
    ['/etc/hostname', 'The file of `content_file` ("/etc/hostname") lies outside the workspace.'],
    ['docs', 'The file of `content_file` ("docs") is not a regular file.'],
    ['latin1.txt', 'The file of `content_file` ("latin1.txt") is not UTF-8 text.'],
    ['binary', 'The file of `content_file` ("binary") is a binary file, not a text.'],
    ['large.md', 'The file of `content_file` ("large.md") is larger than 5 MiB.'],
  ])('refuses %s', async (path, message) => {
    await expect(read(path)).rejects.toMatchObject({ code: 'unreadable_file', message });
  });

  test.each([
    [
      'missing.md',
      'Check the path in `content_file`, and that an earlier step has written that file.',
    ],
    ['../secret.txt', 'Use a path inside the workspace, or an absolute one inside RUNNER_TEMP.'],
    ['.git/config', 'Use a file of your own: `run: git log -1 > message.md` writes one.'],
    ['latin1.txt', saveAsUtf8],
    ['binary', saveAsUtf8],
    ['docs', 'Name a file, or those of a folder: `docs/*.md`.'],
    ['a.md, b.md', 'Write several files one per line, without commas.'],
  ])('says what to do about %s', async (path, nextStep) => {
    await expect(read(path)).rejects.toMatchObject({ nextStep });
  });

  test.each([
    '.git/config',
    './.git/config',
    'docs/../.git/config',
    './/.git//config',
    '.GIT/config',
    '.git/modules/lib/config',
    'lib/.git',
    'docs/.Git/config',
    'linked/config',
    'config.md',
    '.git-credentials',
    'out/workspace/.git/config',
  ])('refuses %s, which is Git’s own', async (path) => {
    await expect(read(path)).rejects.toMatchObject({
      code: 'unreadable_file',
      message: `The file of \`content_file\` ("${path}") belongs to Git, which keeps tokens there.`,
    });
  });

  test('refuses what checkout leaves in RUNNER_TEMP, and absolute paths to Git’s own', async () => {
    for (const path of ['temp/git-credentials-0b1c.config', 'workspace/.git/config']) {
      await expect(read(join(folder, path))).rejects.toMatchObject({ code: 'unreadable_file' });
    }
  });

  test.each([
    ['.github/message.md', 'of GitHub'],
    ['.gitignore', 'not of Git'],
    ['x.git', 'not of Git'],
  ])('reads %s', async (path, text) => {
    expect(await read(path)).toBe(text);
  });

  test.each(['.git/config', 'store/config', 'alias/config', 'docs/alias.md'])(
    'refuses %s where `.git` is a link to a folder of another name',
    async (path) => {
      const places = { workspace: join(folder, 'moved'), temp: undefined };
      await expect(readIn(path, places)).rejects.toMatchObject({
        code: 'unreadable_file',
        message: expect.stringContaining('belongs to Git'),
      });
    },
  );

  test('a workspace may be in a folder of that name', async () => {
    const workspace = join(folder, 'workspace/.git');
    await writeFile(join(workspace, 'a.md'), 'a');
    expect(await readIn('a.md', { workspace, temp: undefined })).toBe('a');
  });

  test('a workspace may be a link', async () => {
    const places = { workspace: join(folder, 'way-in'), temp: undefined };
    expect(await readIn('docs/a.md', places)).toBe('one\ntwo\nthree\n');
  });

  test.each([
    ['EACCES', 'may not be read'],
    ['ELOOP', 'does not exist'],
  ])('says why a path leads nowhere: %s', async (code, words) => {
    const realpath = () => Promise.reject(Object.assign(new Error('no'), { code }));
    const places = { workspace: folder, temp: undefined };
    await expect(readIn('a.md', places, { ...files, realpath })).rejects.toMatchObject({
      message: `The file of \`content_file\` ("a.md") ${words}.`,
    });
  });

  test('a file that vanishes meanwhile does not exist', async () => {
    const stat = () => Promise.reject(new Error('no'));
    const places = { workspace: join(folder, 'workspace'), temp: undefined };
    await expect(readIn('docs/a.md', places, { ...files, stat })).rejects.toMatchObject({
      message: 'The file of `content_file` ("docs/a.md") does not exist.',
    });
  });

  test('without a workspace, a path is looked for where the step runs', async () => {
    const places = { workspace: undefined, temp: undefined };
    expect(await readIn('package.json', places)).toMatch(/^\{/);
  });

  test('says why a file cannot be read', async () => {
    const denied = {
      ...files,
      readFile: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    };
    const reading = readIn(
      'docs/a.md',
      { workspace: join(folder, 'workspace'), temp: undefined },
      denied,
    );
    await expect(reading).rejects.toMatchObject({
      message: 'The file of `content_file` ("docs/a.md") cannot be read (EACCES).',
    });
  });
});
