import { describe, expect, test } from '@jest/globals';
import { mergeStrings } from '../../../src/twake/twacode/nodes.ts';
import type { Twacode, TwacodeElement } from '../../../src/twake/twacode/vocabulary.ts';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { type Golden, readGoldens } from '../../twake/twacode/oracles.ts';
import { childrenOf, notation } from './notation.ts';

const repository_url = 'https://github.com/o/r';
const render = (text: string, options: object = { repository_url }) =>
  markdownToTwacode({ text, fragments: [] }, options);
const shown = async (text: string) => notation(await render(text));

describe('the pairs recorded with Twake’s renderer', () => {
  const goldens = readGoldens('markdown') as readonly (Golden & { markdown: string })[];

  /** Where we differ, and what we give instead. */
  const differences: Record<string, Twacode> = {
    // Suits the client of 2020 only. U+00A0 shows right in all of them: see src/twake/twacode/code.ts.
    'md-diff-suggestion': [{ type: 'mcode', content: '-a\n+b\n\u00A0c' }],
    'md-fenced-python': [
      'Try:',
      {
        type: 'mcode',
        content: `def f(x):\n${'\u00A0'.repeat(4)}if x:\n${'\u00A0'.repeat(8)}return 1`,
      },
      'ok',
    ],
    // Its label is kept.
    'md-relative-and-unsafe-links': [
      { type: 'url', url: 'https://github.com/o/r/blob/HEAD/docs/a.md', content: 'rel' },
      ' js mail (',
      { type: 'email', content: 'a@b.co' },
      ')',
    ],
  };

  test.each(goldens.map((golden) => [golden.name, golden] as const))(
    '%s',
    async (name, { markdown, content }) => {
      const isValue = name === 'md-untrusted-title';
      const source = isValue
        ? { text: '\uE0000\uE001', fragments: [{ kind: 'text', text: markdown } as const] }
        : { text: markdown, fragments: [] };
      const nodes = await markdownToTwacode(source, { repository_url });
      expect(nodes).toEqual(differences[name] ?? joined(content as Twacode));
    },
  );

  /** The recorded trees defuse mentions already: strings are split there, and hold U+2060. */
  function joined(nodes: Twacode): Twacode {
    return mergeStrings(nodes).map((node) =>
      typeof node === 'string' ? node : withoutJoiner(node),
    );
  }

  function withoutJoiner(node: TwacodeElement): TwacodeElement {
    const isText = typeof node.content === 'string';
    return isText ? { ...node, content: String(node.content).replaceAll('\u2060', '') } : node;
  }
});

describe('blocks', () => {
  test.each([
    [
      'headings',
      '# A\n\n## B\ntext\n\n### C',
      '<underline><bold>A</bold></underline>\n<underline><bold>B</bold></underline>\ntext\n\n<bold>C</bold>',
    ],
    ['rule', 'a\n\n---\nb', 'a\n<system>────────────────────</system>\nb'],
    ['list right under a text', 'a\n- b\n- c', 'a\n• b\n• c'],
    ['list after an empty line', 'a\n\n- b\n\nc', 'a\n\n• b\n\nc'],
    ['loose list', '- a\n\n- b\n  c\n\n  d\n  - e', '• a\n\n• b\n\u2003c\n\n\u2003d\n\u2003◦ e'],
    ['tasks', '- [x] a\n- [ ] b\n\n1. [x] c', '☑ a\n☐ b\n\n1. ☑ c'],
    [
      'quote and code in a list',
      '- > a\n- ```\n  b\n  ```\n  c\n-',
      '• <quote>a</quote>• <mcode>b</mcode>\u2003c\n•',
    ],
    ['nested quotes', '> a\n> > b', '<quote>a<quote>b</quote></quote>'],
    ['alert', '> [!WARNING]\n> a **b**', '<quote><bold>⚠️ Warning</bold>\na <bold>b</bold></quote>'],
    ['indented code', 'a\n\n    b\n    \tc', 'a<mcode>b\n\u00A0\u00A0\u00A0\u00A0c</mcode>'],
    [
      'code that starts indented',
      '```\n  a\nb\tc\n```',
      '<mcode>\u2060\u00A0\u00A0a\nb   c</mcode>',
    ],
    ['blank code', 'a\n```\n\n```\nb', 'a\n\nb'],
    ['footnotes', 'a[^x] b[^y]\n\n[^y]: Y\n[^x]: X\n[^z]: Z', 'a¹ b²\n\n¹ X\n² Y'],
    ['comment', 'a\n\n<!-- b\n\nc -->\n\nd', 'a\n\nd'],
    [
      'details',
      '<details>\n<summary>S <i>i</i></summary>\n\na\n\n- b\n\n</details>\n\nc',
      '<attachment><bold>S <italic>i</italic></bold>\na\n\n• b</attachment>c',
    ],
    ['unclosed details', '> <details>\n> a\n\nb', '<quote><attachment>a</attachment></quote>b'],
    [
      'other HTML',
      '<h1 align="center">A</h1>\n<p>\n  b<br>\n  <b>c</b> &hellip;\n</p>\n<ul><li>d</li><li>e</li></ul>',
      '<underline><bold>A</bold></underline>\nb\n<bold>c</bold> …\n\n• d\n• e',
    ],
    [
      'an HTML table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
      '<mcode>a │ b\n──┼──\nc │ d</mcode>',
    ],
    ['preformatted HTML', '<pre>\na\n  <b>b</b>\n</pre>', '<mcode>a\n\u00A0\u00A0b</mcode>'],
  ])('%s', async (_, markdown, expected) => {
    expect(await shown(markdown)).toBe(expected);
  });
});

describe('tables', () => {
  test('columns are as wide as their characters show', async () => {
    expect(await shown('| a | b | c |\n|---|:-:|--:|\n| 日本 | 🚀x | é |\n| 1 | 2 | 👩‍💻y |')).toBe(
      '<mcode>a    │  b  │   c\n─────┼─────┼────\n日本 │ 🚀x │   é\n1    │  2  │ 👩‍💻y</mcode>',
    );
  });

  test('an empty corner does not shift the header', async () => {
    expect(await shown('| | A |\n|-|-|\n| x | y |')).toBe(
      '<mcode>\u2060\u00A0\u00A0│ A\n──┼──\nx │ y</mcode>',
    );
  });

  test('with links, or too wide, it is lines', async () => {
    expect(
      await shown(
        '| App | State | Link |\n|-|-|-|\n| a | *up* | [open](https://x.io) |\n| b | | |',
      ),
    ).toBe(
      '<bold>App — State · Link</bold>\n<bold>a</bold> — <italic>up</italic> · <url https://x.io>open</url>\n<bold>b</bold>',
    );
    const long = 'word '.repeat(20).trim();
    expect(await shown(`| K | V |\n|-|-|\n| **a<br>b** | ${long} |`)).toBe(
      `<bold>K — V</bold>\n<bold><bold>a b</bold></bold> — ${long}`,
    );
  });
});

describe('lines', () => {
  test.each([
    [
      'underline, keys, raised numbers',
      '<u>a</u> <kbd>Ctrl</kbd>+<kbd>C</kbd> 10<sup>6</sup> H<sub>2</sub>O',
      '<underline>a</underline> <icode>Ctrl</icode>+<icode>C</icode> 10⁶ H2O',
    ],
    ['tags that nobody closes', '<b>a\n\nb</i>', '<bold>a</bold>\n\nb'],
    ['comments and unknown tags', 'a <!-- x --><blink>b</blink>', 'a b'],
    ['entities', '&lt;b&gt; &copy; &#x1F680;', '<b> © 🚀'],
    [
      'emoji',
      ':rocket::tada: 12:30:rocket: :octocat: `:tada:` https://x.io/:tada:/',
      '🚀🎉 12:30🚀 :octocat: <icode>:tada:</icode> <url https://x.io/:tada:/>https://x.io/:tada:/</url>',
    ],
    [
      'inline image and badge',
      'a ![b](c.png) [![d](https://img.shields.io/d.svg)](https://x.io) ![](https://x.io/e.png)',
      'a <url https://github.com/o/r/raw/HEAD/c.png>[b]</url> <url https://x.io>[d]</url> <url https://x.io/e.png>[🖼]</url>',
    ],
    [
      'badge alone',
      '![CI](https://x.io/ci/badge.svg)',
      '<url https://x.io/ci/badge.svg>[CI]</url>',
    ],
    [
      'image by reference',
      '![b][c]\n\n[c]: d.png',
      '<url https://github.com/o/r/raw/HEAD/d.png><image https://github.com/o/r/raw/HEAD/d.png></image></url>\n<system>b</system>',
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(await shown(markdown)).toBe(expected);
  });
});

describe('links', () => {
  test.each([
    ['docs/a b.md', 'https://github.com/o/r/blob/HEAD/docs/a%20b.md'],
    ['/docs/a.md#x', 'https://github.com/o/r/blob/HEAD/docs/a.md#x'],
    ['../../issues', 'https://github.com/o/r/issues'],
    ['../..', 'https://github.com/o/r/'],
    ['docs/../a.md', 'https://github.com/o/r/blob/HEAD/a.md'],
    ['a..b/..c', 'https://github.com/o/r/blob/HEAD/a..b/..c'],
    ['#usage', 'https://github.com/o/r#usage'],
    ['//x.io/a', 'https://x.io/a'],
    ['HTTPS://x.io', 'https://x.io'],
    ['hTTp://x.io/A', 'http://x.io/A'],
    ['https://x.io/"<>', 'https://x.io/%22%3C%3E'],
  ])('%s leads to %s', async (target, url) => {
    expect(await render(`[L](<${target.replace('<>', '\\<\\>')}>)`)).toEqual([
      { type: 'url', url, content: 'L' },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'ftp://x.io',
    'vbscript:x',
    '',
    'https:',
    'https:x.io',
    'https:/x.io',
    'https:\\\\x.io',
    'mailto:x',
    '../../../other/blob/main/x',
    '../../../../other/repo/blob/main/x',
    '../../../r2',
    '/../../../other/repo',
    'a/../../../../other/repo',
    '%2e%2e/%2E%2e/.%2e/other/repo',
    '..\\\\..\\\\..\\\\other\\\\repo',
    '..%2f..%2F..%2fother%2frepo',
    'a%2f..%5c..%5c..%5cother%zz',
  ])('%j leads nowhere', async (target) => {
    expect(await shown(`[L](<${target}>)`)).toBe('L');
  });

  test('are read at another ref, or not at all without a repository', async () => {
    expect(await render('[L](a.md)', { repository_url, ref: 'feature/x' })).toEqual([
      { type: 'url', url: 'https://github.com/o/r/blob/feature/x/a.md', content: 'L' },
    ]);
    expect(await render('[L](a.md) #12 @octocat deadbee1', {})).toEqual([
      'L #12 @octocat deadbee1',
    ]);
  });

  test('e-mail', async () => {
    expect(await shown('<a@b.co> c@d.co [x](mailto:e@f.co?subject=y)')).toBe(
      '<email>a@b.co</email> <email>c@d.co</email> x (<email>e@f.co</email>)',
    );
  });
});

describe('references', () => {
  test.each([
    ['@octocat', 'https://github.com/octocat'],
    ['@o/team', 'https://github.com/orgs/o/teams/team'],
    ['#12', 'https://github.com/o/r/issues/12'],
    ['a/b.c#3', 'https://github.com/a/b.c/issues/3'],
    ['GH-4', 'https://github.com/o/r/issues/4'],
  ])('%s leads to %s', async (text, url) => {
    expect(await render(`(${text}), x`)).toEqual([
      '(',
      { type: 'url', url, content: text },
      '), x',
    ]);
  });

  test('images stay in the repository, too', async () => {
    expect(
      await shown('![a](../../../../o2/r2/raw/main/x.png) <img src="../../../x" alt="b">'),
    ).toBe('[a] [b]');
    expect(await shown('<a href="../../../x">c</a>')).toBe('c');
  });

  const dependabot = '<url https://github.com/apps/dependabot>@dependabot[bot]</url>';
  test.each([
    ['@dependabot[bot]', dependabot],
    ['by @dependabot[bot] in x', `by ${dependabot} in x`],
    ['(@dependabot[bot]), **@dependabot[bot]**!', `(${dependabot}), <bold>${dependabot}</bold>!`],
    ['@dependabot\\[bot\\].', `${dependabot}.`],
    ['- @dependabot[bot]: x', `• ${dependabot}: x`],
    ['@dependabot[bot]\n\n[bot]: https://x.io', dependabot],
    [
      '@dependabot[bot], [bot]\n\n[bot]: https://x.io',
      `${dependabot}, <url https://x.io>bot</url>`,
    ],
    ['@dependabot[bot]s\n\n[bot]: https://x.io', '@dependabot[bot]s'],
    ['@dependabot[bot](https://x.io) y', '<url https://x.io>@dependabot[bot]</url> y'],
    ['see @dependabot[bot](x:y)', 'see @dependabot[bot]'],
    ['@a[bot][]\n\n[bot]: https://x.io', '<url https://x.io>@a[bot]</url>'],
    ['by @a[bot][1], x\n\n[1]: https://x.io', 'by <url https://x.io>@a[bot]</url>, x'],
    ['@a[bot][**bot**]\n\n[**bot**]: x:y', '@a[bot]'],
    ['<1+a[bot]@users.noreply.github.com>', '<1+a[bot]@users.noreply.github.com>'],
    ['@a[bot]@b[bot](https://x.io)', '@a[bot]@b<url https://x.io>bot</url>'],
    ['[@dependabot[bot]](https://x.io)', '<url https://x.io>@dependabot[bot]</url>'],
    ['@dependabot[bot]s @dependabot[bot]/x', '@dependabot[bot]s @dependabot[bot]/x'],
    ['a@b[bot] c/@d[bot]', 'a@b[bot] c/@d[bot]'],
    ['@a [bot]', '<url https://github.com/a>@a</url> [bot]'],
    ['@a[b]', '<url https://github.com/a>@a</url>[b]'],
    ['@all[bot]', '<url https://github.com/apps/all>@all[bot]</url>'],
    ['`@a[bot]`', '<icode>@a[bot]</icode>'],
  ])('the name of an app leads to the app: %j', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  test.each([
    ['https://octo.ghe.com/o/r', '<url https://octo.ghe.com/apps/x>@x[bot]</url>'],
    ['https://github.example.com/o/r', '@x[bot]'],
    ['https://github.com.example/o/r', '@x[bot]'],
    ['https://octo.ghe.com.example/o/r', '@x[bot]'],
    ['https://codeberg.org/o/r', '@x[bot]'],
  ])('at %s it leads where apps have pages there', async (repository_url, expected) => {
    expect(notation(await render('@x[bot]', { repository_url }))).toBe(expected);
  });

  test('commits are short', async () => {
    expect(await shown('a/b@1a2b3c4d5 1a2b3c4d5e')).toBe(
      '<url https://github.com/a/b/commit/1a2b3c4d5><icode>a/b@1a2b3c4</icode></url> <url https://github.com/o/r/commit/1a2b3c4d5e><icode>1a2b3c4</icode></url>',
    );
  });

  test.each([
    ...[
      '@all',
      '@here',
      '@channel',
      '@everyone',
      '@types/node',
      'x@y',
      'a#1',
      '##1',
      '1234567',
      'defaced',
    ],
    ...[
      '1a2b3c4d-1111-11ea-8111-111111111111',
      'v1.2.3-1a2b3c4',
      'GH-',
      '#x',
      '&#35;',
      'C0FFEE12',
      '#000',
      '#123456789',
    ],
  ])('%s is text', async (text) => {
    expect(await shown(text)).not.toContain('<url');
  });

  test('are not looked for in code and links', async () => {
    expect(await shown('`#1` [#2 @octocat](https://x.io)')).toBe(
      '<icode>#1</icode> <url https://x.io>#2 @octocat</url>',
    );
  });
});

test('a tree is flat and never empty in the middle', async () => {
  const nodes = await render('**a** [](https://x.io) ``` ``` <b></b> _b_\n\n[x]: y\n\nc');
  expect(
    nodes.every(
      (node) => typeof node === 'string' || childrenOf(node).length > 0 || node.type === 'br',
    ),
  ).toBe(true);
});
