/** Raw HTML: what each tag becomes, and what is made of tags that are not as they should be. */

import { describe } from '@jest/globals';
import { testShown } from './shown.ts';

const link = '<url https://github.com/o/r/blob/HEAD/b>c</url>';
const at = 'https://github.com/o/r/raw/HEAD/b';
const picture = `<url ${at}><image ${at}></image></url>`;
const rule = '<system>────────────────────</system>';

describe('tags in a line', () => {
  testShown([
    ['<b>a</b><strong>b</strong>', '<bold>a</bold><bold>b</bold>'],
    ['<i>a</i><em>b</em>', '<italic>a</italic><italic>b</italic>'],
    ['<u>a</u><ins>b</ins>', '<underline>a</underline><underline>b</underline>'],
    [
      '<s>a</s><del>b</del><strike>c</strike>',
      '<strikethrough>a</strikethrough><strikethrough>b</strikethrough><strikethrough>c</strikethrough>',
    ],
    ['<code>a</code><kbd>b</kbd>', '<icode>a</icode><icode>b</icode>'],
    ['<samp>a</samp><tt>b</tt>', '<icode>a</icode><icode>b</icode>'],
    ['<code>a<b>b</b></code>', '<icode>ab</icode>'],
    ['<B>a</b>', '<bold>a</bold>'],
    ['<b >a</b >', '<bold>a</bold>'],
    ['a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    ['# x <ul><li>a</li><li>b</li></ul> y', '<underline><bold>x  • a • b   y</bold></underline>'],
    ['[x <p>a</p>](https://x.io)', '<url https://x.io>x  a </url>'],
    ['<mark>a</mark> <span class="b">c</span>', 'a c'],
  ]);
});

describe('raised numbers', () => {
  testShown([
    ['x<sup>0</sup>', 'x⁰'],
    ['x<sup>1234567890</sup>', 'x¹²³⁴⁵⁶⁷⁸⁹⁰'],
    ['1<sup>st</sup>', '1st'],
    ['x<sup>a1</sup>', 'xa1'],
    ['x<sup>1a</sup>', 'x1a'],
    ['x<sup>-6</sup>', 'x-6'],
    ['x<sup>**2**</sup>', 'x<bold>2</bold>'],
    ['x<sup></sup>', 'x'],
    [
      `${Array.from({ length: 11 }, (_, i) => `[^${i}]`).join('')}\n\n${Array.from({ length: 11 }, (_, i) => `[^${i}]: n`).join('\n')}`,
      `¹²³⁴⁵⁶⁷⁸⁹¹⁰¹¹\n\n${[...'¹²³⁴⁵⁶⁷⁸⁹', '¹⁰', '¹¹'].map((mark) => `${mark} n`).join('\n')}`,
    ],
  ]);
});

describe('blocks', () => {
  testShown([
    ['<h1>a</h1>', '<underline><bold>a</bold></underline>'],
    ['<h2>a</h2>', '<underline><bold>a</bold></underline>'],
    ['<h3>a</h3>', '<bold>a</bold>'],
    ['<h4>a</h4>', '<bold>a</bold>'],
    ['<h5>a</h5>', '<bold>a</bold>'],
    ['<h6>a</h6>', '<bold>a</bold>'],
    ['<h7>a</h7>', 'a'],
    ['<blockquote>a</blockquote>', '<quote>a</quote>'],
    ['<hr>', rule],
    ['<p>a</p>\n<hr/>\n<p>b</p>', `a\n${rule}\nb`],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<div>a</div><center>b</center><section>c</section>', 'a\n\nb\n\nc'],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '<bold>a</bold>\nb'],
    ['<dl><dt>a<dd>b<dd>c<dt>d</dl>', '<bold>a</bold>\nb\nc\n<bold>d</bold>'],
    ['x<p>a</p>y', 'x\n\na\n\ny'],
    ['x <pre>a</pre> y', 'x<mcode>a</mcode>y'],
    ['x <ul><li>a</li></ul> y', 'x\n• a\n\ny'],
    ['- x <ol><li>a</li></ol>', '• x\n\u20031. a'],
    ['<b>a <b>b</b></b>', '<bold>a <bold>b</bold></bold>'],
    ['<b><b>a</b></b>', '<bold>a</bold>'],
    ['<dl><dt><dl><dt>a', '<bold>a</bold>'],
    ['<pre>a<br>  b</pre>', '<mcode>a\n\u00A0\u00A0b</mcode>'],
    ['<video src="https://x.io/a.mp4"></video>', '<url https://x.io/a.mp4>video</url>'],
    ['<pre>a   b\n  c &lt;</pre>', '<mcode>a   b\n\u00A0\u00A0c <</mcode>'],
    ['<pre><code>a\n  b</code></pre>', '<mcode>a\n\u00A0\u00A0b</mcode>'],
    ['<pre><b>\n</b>a</pre>', '<mcode>a</mcode>'],
    ['<details><summary>a</summary>b</details>', '<attachment><bold>a</bold>\nb</attachment>'],
    ['<details>b</details>', '<attachment>b</attachment>'],
    ['<details><summary>a</summary></details>', '<attachment><bold>a</bold></attachment>'],
    ['<summary>a</summary>', 'a'],
  ]);
});

describe('links and images', () => {
  testShown([
    ['<a href="b">c</a>', link],
    ["<A HREF='b'>c</A>", link],
    ['<a href=b>c</a>', link],
    ['<a href=bb id=y>c</a>', link.replace('/b>', '/bb>')],
    ['<a class="x" href = "b" id=y>c</a>', link],
    ['<a\n  href="b">c</a>', link],
    ['<a href="b" href="d">c</a>', link.replace('/b>', '/d>')],
    ['<a title="href=b">c</a>', 'c'],
    ['<a data-href="b">c</a>', 'c'],
    ['<a href>c</a>', 'c'],
    ['<a href="">c</a>', 'c'],
    ['<a name="b"></a>c', 'c'],
    ['<a href="https://x.io/?a=1&amp;b=2">c</a>', '<url https://x.io/?a=1&b=2>c</url>'],
    ['<img src="b">', picture],
    ['<img src=b alt=c>', `${picture}\n<system>c</system>`],
    ['<p align="center"><img src="b" alt="c &amp; d"></p>', `${picture}\n<system>c & d</system>`],
    ["x <img alt='c d' src='b'/> y", `x <url ${at}>[c d]</url> y`],
    ['<a href="https://x.io"><img src="b"></a>', '<url https://x.io>[🖼]</url>'],
    ['<img>', '[🖼]'],
    ['x <img alt="c">', 'x [c]'],
  ]);
});

describe('tags that are not closed in turn', () => {
  const deep = (inside: string) =>
    `${'<bold><underline>'.repeat(10)}${inside}${'</underline></bold>'.repeat(10)}`;

  testShown([
    ['<b>a', '<bold>a</bold>'],
    ['</b>a', 'a'],
    ['a</b> <b>c</b>', 'a <bold>c</bold>'],
    ['<b>a<u>b</b>c', '<bold>a<underline>b</underline></bold>c'],
    ['x<b><i>y</b>z</i>w', 'x<bold><italic>y</italic></bold>zw'],
    ['<b><i><u>a</b>c', '<bold><italic><underline>a</underline></italic></bold>c'],
    ['<b>a</b>b</b>c', '<bold>a</bold>bc'],
    ['<b></b>a', 'a'],
    ['<i><b>a</b>c</i>d', '<italic><bold>a</bold>c</italic>d'],
    ['<b>*a</b>*', '<bold><italic>a</italic></bold>'],
    [`${'<b><u>'.repeat(10)}<i>a</i>`, deep('a')],
    [
      `${'<b><u>'.repeat(9)}<b><i>a</i>`,
      deep('<italic>a</italic>')
        .replace('<underline><italic>', '<italic>')
        .replace('</italic></underline>', '</italic>'),
    ],
    [`${'<b><u>'.repeat(10)}a<br>c`, deep('a\nc')],
    ['<p>a<p>b<p>c', 'a\n\nb\n\nc'],
    [`${'<p>a'.repeat(25)}`, Array(25).fill('a').join('\n\n')],
    ['<p>a<ul><li>b</ul>c</p>', 'a\n\n• b\n\nc'],
    ['<p><b>a<h3>c</h3>', '<bold>a</bold>\n\n<bold>c</bold>'],
    ['<div><p>a</div>b', 'a\n\nb'],
    ['<details><ul><li>a</details>b', '<attachment>• a</attachment>b'],
    ['<b>a<ul><li>c</b>d</ul>', '<bold>a</bold>\n• cd'],
  ]);
});

describe('what is not shown', () => {
  testShown([
    ['x <!-- a --> y', 'x  y'],
    ['<!-- a\n\n<b>b</b>\n-->\n\nc', 'c'],
    ['<p>a<!-- <b> -->c</p>', 'ac'],
    ['<p>a<!-- b', 'a'],
    ['x <?php a ?> y', 'x  y'],
    ['<!DOCTYPE html>\na', 'a'],
    ['x <b title="a>c">d</b>', 'x <bold>d</bold>'],
    ["x <b title='a>c'>d</b>", 'x <bold>d</bold>'],
    ['<div title="a>c">d</div>', 'd'],
    ["<div title='a>c'>d</div>", 'd'],
  ]);
});

describe('white space and entities', () => {
  testShown([
    ['<p>a   b\t\tc</p>', 'a b c'],
    ['<p>\n  a\n  b\n</p>', 'a b'],
    ['<p><b>a</b> <i>b</i></p>', '<bold>a</bold> <italic>b</italic>'],
    ['<p> </p>', ''],
    ['<p>&lt;a&gt; &amp; &copy; &#35; &#x23; &#X1F680;</p>', '<a> & © # # 🚀'],
    ['<p>&frac12; &nothing; &amp &; &#; &#12345678;</p>', '½ &nothing; &amp &; &#; &#12345678;'],
    ['<p>&amp;lt;</p>', '&lt;'],
    ['<p>&ast;a&ast;</p>', '*a*'],
  ]);
});

describe('a line end', () => {
  testShown([
    ['<p><b>a</b>\n<i>b</i></p>', '<bold>a</bold> <italic>b</italic>'],
    ['<div>a\n<b>b</b>\n  c</div>', 'a <bold>b</bold> c'],
    ['<b>a</b>\n<i>b</i>', '<bold>a</bold>\n<italic>b</italic>'],
    ['<p>a<br>\n  b</p>', 'a\nb'],
    ['<p><br>a<br></p>\n<br>\n<p>b</p>', 'a\n\nb'],
    ['a\n\n<br />\n\nb', 'a\n\nb'],
    ['a\n\n<br>\n<br>\n\n<br>\n\nb', 'a\n\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['a<br><br> <br/><br>b', 'a\n\nb'],
    ['a<br>\n<br>\nb', 'a\n\nb'],
    ['a<br>\nb', 'a\n\nb'],
    ['<details>a</details>\n<br />\n\nb', '<attachment>a</attachment>b'],
    ['a\n<span></span>', 'a'],
    ['a  \n<span id="x"></span>', 'a'],
    ['a<br><span></span> ', 'a'],
    ['# a<br>', '<underline><bold>a</bold></underline>'],
    ['- a<br>\n- b', '• a\n• b'],
    ['<code>a\n  b</code>', '<icode>a b</icode>'],
    ['<p><code>a\n  b<br>c</code></p>', '<icode>a b c</icode>'],
    ['`a\nb`', '<icode>a b</icode>'],
  ]);
});

describe('a tag around blocks that is for text', () => {
  testShown([
    ['<b>\n\n- a\n\n</b>', '• a'],
    ['<b>\n\na\n\n</b>', '<bold>a</bold>'],
    ['<b><i><p>a</p><ul><li>c</li></ul></i></b>', '<bold><italic>a</italic></bold>\n\n• c'],
    ['<u>x<div>a<hr></div></u>', `<underline>x</underline>\n\n<underline>a</underline>\n${rule}`],
    ['<sup>\n\n- a\n- b\n\n</sup>', '• a\n• b'],
    ['<sup>\n\nfoot 1\n\n</sup>', 'foot 1'],
    ['<sup>\n\n```\na\n```\n\n</sup>', '<mcode>a</mcode>'],
    ['x\n\n|  |\n|-|', 'x'],
    ['x [](mailto:a@b.co) y', 'x <email>a@b.co</email> y'],
    ['<a href="mailto:a@b.co"></a>', '<email>a@b.co</email>'],
  ]);
});
