/** Short texts that mean something to some parser, to be repeated, and put into each other, until a text is long. */

import { type Random, seeded } from '../../soak/chance.ts';

export interface Unit {
  readonly open: string;
  /** What ends what it opens, if anything does. */
  readonly close: string;
}

/** What each text has, in UTF-16 units. */
export const LENGTH = 64_000;

export const depths = [10, 100, 1000, 30_000] as const;

/** How many a seed makes of those that are known. */
const MIXED = 60;

/** Alone; `·` stands between them. */
const singles = [
  ...'*_~`[]<>!#|-+=:;@&\\"\'(){}$%^,./? \t\n\r0aZ',
  ...split(
    '\u0000·\u0085·\u2028·\u00A0·\u3000·\u200B·\u200D·\uFE0F·\u0301·\u20E3·\u202A·\u202E·\u2066·\u2069·\uD800·\uDC00',
  ),
  ...split(
    '\uE000·\uE0000\uE001·\u001B[31m·\u009D·\u001B]·👩\u200D👩\u200D👧·🚀·🇫🇷·👍🏽·a\u0301·क्षि·漢·ﷺ',
  ),
  ...split(
    '> ·>\n·- ·- > \n·1. ·1) a\n·* * *\n·# a\n·a\n===\n·a\n---\n·    a\n·- [ ] a\n·```\n·~~~ a\n',
  ),
  ...split('|a·|a|b|\n|-|-|\n·|-·\\|·a\n> b\nc\n·> a\nb\n·> - a\n\n·  - a\n'),
  ...split(
    '[^a]·[^a]: b\n·[^a]: b\n\n    c\n·[a]: b\n·[a]: <b> "c"\n·][a]\n·[a]·[a][b]·![·[a](b·](c)·<a@b.c>',
  ),
  ...split(
    '<!-- ·<?·<![CDATA[·<!A ·<a href="·<br>·<hr>\n·<img src=a>·<details>\n\n·<summary>·<p>·</p>·<td>·<li>·<b ·</',
  ),
  ...split('<dl><dt>·<dl><dt>x\n·x\n<dl><dt>·[^a]: ·\uFEFF'),
  ...split(
    '&amp;·&#0;·&#x1F600;·&ampamp·&a·:rocket:·:a:·:+1:·http://a·https://a.b/(·www.a.b·a@b.c·mailto:·a.a·a-',
  ),
  ...split(
    '@a·@a[bot]·@a/b·#1·GH-1·o/r#1·o/r@·abcdef0 ·@all·@here ·:a@b·11111111-1111-11ea-8111-111111111111·a:11111111-1111-11ea-8111-111111111111,',
  ),
  ...split('{{·{{ a }}·{%·{% if a %}·{{ a | b: c·%}·}}·{{"·{% raw %}·{% liquid\n·refs/heads/{{'),
  ...split('\\\\·\\n·\\u0000·&a ·*a ·? ·a: ·a: b\n·!!a ·|\n ·>-\n·--- \n·%a\n·null,·1e9,'),
  ...split('a = https://a.b\n·a on failure\n· on · \n·\r\n·\n\n· \n\t\n'),
];

/** What opens, `¦`, and what closes. */
const pairs = [
  ...split(
    '*¦*·**¦**·_¦_·~~¦~~·`¦`·[¦]·![¦](b)·[¦](b)·(¦)·<b>¦</b>·<u>¦</u>·<sup>¦</sup>·<pre>¦</pre>',
  ),
  ...split(
    '<details>\n\n¦</details>\n·<ul><li>¦</li></ul>·<blockquote>¦</blockquote>·<table><tr><td>¦</td></tr></table>·<a href="b">¦</a>·<!--¦-->',
  ),
  ...split(
    '$¦{{ a }}·{"type":"bold","content":[¦]}·{"a":¦}·[¦],·{a: ¦}·"¦"·\'¦\'·{{ a[¦] }}·{% if a %}¦{% endif %}·{% capture a %}¦{% endcapture %}·\u2067¦\u2069',
  ),
];

function split(units: string): string[] {
  return units.split('·');
}

/** All that are known, and some that a seed makes of them. */
export function unitsOf(seed: number): readonly Unit[] {
  const known = [...singles, ...pairs].map(toUnit);
  const random = seeded(seed);
  return [...known, ...Array.from({ length: MIXED }, () => mix(known, random))];
}

function toUnit(text: string): Unit {
  const [open = '', close = ''] = text.split('¦');
  return { open, close };
}

/** Two or three, one in the other. */
function mix(known: readonly Unit[], random: Random): Unit {
  const count = random() < 0.6 ? 2 : 3;
  const parts = Array.from(
    { length: count },
    () => known[Math.floor(random() * known.length)] as Unit,
  );
  return {
    open: parts.map(({ open }) => open).join(''),
    close: parts
      .map(({ close }) => close)
      .toReversed()
      .join(''),
  };
}

/** As long as all: so many in each other, and that again. */
export function textOf({ open, close }: Unit, depth: number): string {
  const count = Math.max(1, Math.min(depth, Math.floor(LENGTH / (open.length + close.length))));
  const nest = `${open.repeat(count)}${close.repeat(count)}\n\n`;
  return nest.repeat(Math.ceil(LENGTH / nest.length)).slice(0, LENGTH);
}
