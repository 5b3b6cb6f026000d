/** Release notes and READMEs of ten shapes that projects give them, each of 3, 40, 150 and 400 points. */

const nouns = ['parser', 'cache of answers', 'reader', '`--watch` flag', 'Windows build', 'retry'];
const verbs = ['no longer stops at', 'waits for', 'names the place of', 'drops', 'keeps'];
const objects = [
  'an empty value',
  '`null`',
  'text behind `<!--`',
  'the first *and* last line',
  'CR',
];

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** A sentence, another one for each of several hundred indices. */
function sentence(index: number): string {
  return `the ${at(nouns, index)} ${at(verbs, index >> 1)} ${at(objects, index >> 2)} (${index})`;
}

const repository = 'https://github.com/octo/hello';

const shapes: Readonly<Record<string, (points: readonly number[]) => string>> = {
  "GitHub's own": (points) =>
    [
      '<!-- Release notes generated using configuration in .github/release.yml at main -->\n',
      "## What's Changed",
      ...points.map((n) => `* ${sentence(n)} by @mona in ${repository}/pull/${n + 1}`),
      '\n## New Contributors\n* @hubot made their first contribution',
      `\n\n**Full Changelog**: ${repository}/compare/v1...v2`,
    ].join('\n'),
  'conventional commits': (points) =>
    `# [2.0.0](${repository}/compare/v1...v2) (2026-03-02)\n\n\n### Bug Fixes\n\n${points
      .map((n) => {
        const sha = (0xabc1000 + n).toString(16);
        return `* **core:** ${sentence(n)} ([${sha}](${repository}/commit/${sha})), closes [#${n}](${repository}/issues/${n})`;
      })
      .join('\n')}\n\n\n### BREAKING CHANGES\n\n* Node 18 is needed.`,
  'a changelog with references at its end': (points) =>
    `## [2.0.0] - 2026-03-02\n\n${['Added', 'Changed', 'Fixed']
      .map((title, part) => {
        const own = points.filter((n) => n % 3 === part);
        return `### ${title}\n\n${own.map((n) => `- ${sentence(n)}, see [#${n}] and [the guide][g]`).join('\n')}`;
      })
      .join('\n\n')}\n\n${points.map((n) => `[#${n}]: ${repository}/issues/${n}`).join('\n')}
[2.0.0]: ${repository}/compare/v1...v2\n[g]: <https://hello.example/guide> "The guide"\n`,
  'nested lists': (points) =>
    points
      .map((n) => {
        const depth = [0, 1, 1, 2][n % 4] ?? 0;
        return `${'  '.repeat(depth)}- ${sentence(n)}`;
      })
      .join('\n'),
  'a table': (points) =>
    `Updates:\n\n| Package | From | To | Notes |\n|:--|--:|:-:|---|\n${points
      .map((n) => `| \`pkg-${n}\` | 1.${n}.0 | **2.${n}.0** | ${sentence(n).replace('|', '')} |`)
      .join('\n')}\n\nThat is all.`,
  'an upgrade guide with code': (points) =>
    `# Upgrading\n\n${points
      .map(
        (n) =>
          `${n + 1}. Then ${sentence(n)}:\n\n   \`\`\`sh\n   # number ${n}, not a heading\n   npm install hello@${n} <!-- now -->\n\n   - rm *.log *.tmp\n   \`\`\``,
      )
      .join('\n\n')}`,
  'HTML, as Dependabot writes it': (points) =>
    `Bumps [hello](${repository}) from 1 to 2.\n<details>\n<summary>Release notes</summary>\n<p><em>Sourced from <a href="${repository}/releases">hello's releases</a>.</em></p>\n<blockquote>\n<h2>v2.0.0</h2>\n<ul>\n${points
      .map((n) => `<li>${sentence(n).replace(/`(.*?)`/g, '<code>x</code>')} &amp; more</li>`)
      .join('\n')}\n</ul>\n</blockquote>\n<p>... (truncated)</p>\n</details>\n<br />`,
  'a loose list with footnotes': (points) =>
    `${points
      .map(
        (n) =>
          `* **${sentence(n)}**[^${n % 7}]\n\n  It was not so before, which [some][s] did not like.`,
      )
      .join(
        '\n\n',
      )}\n\n[s]: ${repository}/discussions\n${[0, 1, 2, 3, 4, 5, 6].map((n) => `[^${n}]: Of ${n}.`).join('\n')}`,
  'a README': (points) =>
    `<p align="center"><img src="https://hello.example/logo.png" alt="Hello"></p>\n\n# Hello\n\n[![build](https://hello.example/b.svg)](${repository})\n\n- [Use](#use)\n- [Why](#why)\n\n${points
      .map((n) =>
        n % 5 === 4
          ? `## Part ${n}\n\n> ${sentence(n)}`
          : `So ${sentence(n)}, and\nthat is *good*, see [part ${n}](docs/part-${n}.md).`,
      )
      .join('\n\n')}\n\n## License\n\nMIT`,
  'tasks and pictures': (points) =>
    `> [!IMPORTANT]\n> Read this first.\n\n${points
      .map((n) =>
        n % 10 === 9
          ? `\n![shot ${n}](https://hello.example/${n}.png)\n`
          : `- [${n % 2 ? 'x' : ' '}] ${sentence(n)}`,
      )
      .join('\n')}`,
};

/** Shape and number of points -> Markdown. */
export const corpus: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shapes).flatMap(([shape, write]) =>
    [3, 40, 150, 400].map((count) => [
      `${shape}, ${count} points`,
      write(Array.from({ length: count }, (_, index) => index)),
    ]),
  ),
);
