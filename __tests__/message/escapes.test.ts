/** `\n` that was meant to be a line end gets advice, and nothing else does. */

import { describe, expect, test } from '@jest/globals';
import { adviceForEscapes, findEscape } from '../../src/message/escapes.ts';

describe('an escape', () => {
  test.each([
    [String.raw`Deployed\nto production`, String.raw`\n`],
    [String.raw`Deployed\nTo production`, String.raw`\n`],
    [String.raw`Deployed!\n\nby octocat`, String.raw`\n`],
    [String.raw`done\n\nin 5 s`, String.raw`\n`],
    [String.raw`one\r\nand two`, String.raw`\r\n`],
    [String.raw`Deployed \n to production`, String.raw`\n`],
    [String.raw`Deployed \nto production`, String.raw`\n`],
    [String.raw`Status:\nDeployed`, String.raw`\n`],
    [String.raw`Deployed\n- one\n- two`, String.raw`\n`],
    [String.raw`Deployed\nv1.2`, String.raw`\n`],
    [String.raw`Deployed\nhello.example`, String.raw`\n`],
    [String.raw`Live:\nhttps://hello.example/a.md`, String.raw`\n`],
    [String.raw`**hello**\n🚀`, String.raw`\n`],
    [String.raw`the end\n`, String.raw`\n`],
    [String.raw`Name:\tValue`, String.raw`\t`],
    [String.raw`a \`x\`\n\`y\``.replaceAll('\\`', '`'), String.raw`\n`],
    [String.raw`{{ data.x }}\n{{ data.y }}`, String.raw`\n`],
    ['first\nsecond\\nthird', String.raw`\n`],
    ['see C:\\new\\notes, done\\nThen go', String.raw`\n`],
    ['a\\n `b` `` ` ``', String.raw`\n`],
  ])('%j has %s', (text, found) => {
    expect(findEscape(text)).toBe(found);
  });

  test.each([
    ['a drive', String.raw`in C:\new\notes now`],
    ['a drive with capitals', String.raw`in C:\nUnit\bin`],
    ['a drive in words', String.raw`path=C:\nTest (D:\nTest)`],
    ['a server', String.raw`on \\server\nDrive`],
    ['a relative path', String.raw`run .\nPack or ..\nPack`],
    ['a variable', String.raw`in %APPDATA%\npm and $HOME\nTest`],
    ['folders', String.raw`in src\app\nTest`],
    ['the name of a file', String.raw`in docs\nTest.md.`],
    ['words with a vowel', String.raw`docs\notes, packages\node, lib\net`],
    ['words with t', String.raw`src\test, app\tools`],
    ['npm', String.raw`tools\npm, tools\nginx-proxy`],
    ['a backslash that is escaped', String.raw`a\\nb`],
    ['a span of code', String.raw`split at ${'`'}a\nb${'`'}`],
    ['a span of two backticks', String.raw`split at ${'``'}a\nB${'``'}`],
    ['a fence', '```js\nx.split("a\\nB")\n```'],
    ['an open fence', '~~~\na\\nB'],
    ['a fence in a list', '- x\n  ```\n  a\\nB\n  ```'],
    ['indented code', 'x\n\n    a\\nB'],
    ['code in HTML', String.raw`<code>a\nB</code> <pre>\n</pre>`],
    ['quotes', String.raw`handle "\n" and '\r\n' in [\r\n], /\n/`],
    ['a template', String.raw`{{ x | split: "a\nB" }}{% assign y = "\n" %}`],
    ['a command of TeX', String.raw`\nabla \nu \text{x} \times`],
    ['a real line end', 'a\nb\tc'],
  ])('is not %s', (_, text) => {
    expect(findEscape(text)).toBeUndefined();
  });

  test.each([
    ['\\n'.repeat(40_000)],
    ['"\\n'.repeat(25_000)],
    ['`'.repeat(65_000)],
    ['```\n~~~\n'.repeat(8_000)],
    ['<code>'.repeat(11_000)],
    ['{{'.repeat(32_000)],
    [`${'\\na'.repeat(21_000)}.`],
    ['a:\\'.repeat(21_000)],
  ])('is looked for in time that grows with the text: %.10s', (text) => {
    const started = performance.now();
    findEscape(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('advice', () => {
  const root = { type: 'root', children: [] } as const;
  const fill = () => undefined;
  const sentence =
    'The content holds `\\n`, which is shown as it is written. Write the line ends and tabs themselves (in YAML, under `content: |`), or put the text in double quotes.';

  test('is one sentence, about the first', () => {
    expect(adviceForEscapes('a\\nb\\tC', root)).toEqual([sentence]);
    expect(adviceForEscapes('a\nb', root)).toEqual([]);
  });

  test('looks at the first 64 KiB', () => {
    expect(adviceForEscapes(`${'x '.repeat(33_000)}a\\nb`, root)).toEqual([]);
  });

  test.each<[unknown, readonly string[]]>([
    ['a\\nb', [sentence]],
    [['x', { type: 'bold', content: ['a\\nb'] }], [sentence]],
    [{ formatted: ['a\\nb'], original_str: '' }, [sentence]],
    ['a\nb', []],
    [{ type: 'icode', content: 'a\\nb' }, []],
    [{ type: 'mcode', content: 'a\\nb' }, []],
    [{ type: 'copiable', content: 'a\\nb' }, []],
    [{ start: '```', content: 'a\\nb' }, []],
    [{ type: 'url', url: 'a\\nb', content: null }, []],
    [7, []],
  ])('of Twacode looks at what is shown: %j', (value, advice) => {
    // In JSON, the letters stand for a line end.
    expect(adviceForEscapes('["a\\nb"]', { type: 'twacode', value, fill })).toEqual(advice);
  });

  test('of Twacode reaches any depth', () => {
    let value: unknown = 'a\\nb';
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(adviceForEscapes('', { type: 'twacode', value, fill })).toEqual([sentence]);
  });
});
