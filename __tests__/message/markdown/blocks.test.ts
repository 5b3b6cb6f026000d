/** Blocks, and the room between them. */

import { describe } from '@jest/globals';
import { testShown } from './shown.ts';

const rule = '<system>────────────────────</system>';
const title = (text: string) => `<underline><bold>${text}</bold></underline>`;
const image =
  '<url https://github.com/o/r/raw/HEAD/b><image https://github.com/o/r/raw/HEAD/b></image></url>';

describe('one below the other', () => {
  testShown([
    ['a\n\n\n\nb', 'a\n\nb'],
    ['a\\\nb  \nc\nd', 'a\nb\nc\nd'],
    ['  a \n   b', 'a\nb'],
    ['# a\nb\n# c\n\nd', `${title('a')}\nb\n\n${title('c')}\nd`],
    ['a\n***\n# b\n***\n***\nc', `a\n${rule}\n${title('b')}\n${rule}\n${rule}\nc`],
    ['# a *b* `c`\n\n#### d', `${title('a <italic>b</italic> <icode>c</icode>')}\n<bold>d</bold>`],
    ['# a\n### b\n##### c', `${title('a')}\n<bold>b</bold>\n<bold>c</bold>`],
    ['a\n=\nb\n-', `${title('a')}\n${title('b')}`],
    ['# \n\na', 'a'],
    ['a\n\n![](b)\n\nc', `a\n${image}\n\nc`],
    ['> a\n>\n> b\n\nc', '<quote>a\n\nb</quote>c'],
    ['> a\n\n> b', '<quote>a</quote><quote>b</quote>'],
    ['a\n\n```\nb\n```\n\nc', 'a<mcode>b</mcode>c'],
    ['`a`\n\n- `b`', '<icode>a</icode>\n\n• <icode>b</icode>'],
    ['<p>a</p>\nb\n\n*c* <b>d</b>', 'a\n\nb\n\n<italic>c</italic> <bold>d</bold>'],
    ['[a]: b\n\nc\n\n[d]: e', 'c'],
    ['<p>a</p>\n\n- b', 'a\n\n• b'],
    ['<ul><li>a</li>b<li>c</li><li>d</li><p>e</p></ul>', '• a\n\n\u2003b\n• c\n• d\n\n\u2003e'],
    ['a\n\n<div>b<p><img src="b"></p></div>', `a\n\nb\n${image}`],
  ]);
});

describe('lists', () => {
  testShown([
    ['- a\n  - b\n    - c\n      - d', '• a\n\u2003◦ b\n\u2003\u2003▪ c\n\u2003\u2003\u2003▪ d'],
    [
      '1. a\n   - b\n     1. c\n        - d',
      '1. a\n\u2003◦ b\n\u2003\u20031. c\n\u2003\u2003\u2003▪ d',
    ],
    ['3. a\n4. b', '3. a\n4. b'],
    ['0) a\n1) b', '0. a\n1. b'],
    ['7. a\n7. b', '7. a\n8. b'],
    ['- [ ] a\n  - [X] b\n- [x]\n- [y] c', '☐ a\n\u2003☑ b\n• [x]\n• [y] c'],
    ['2. [ ] a\n3. b', '2. ☐ a\n3. b'],
    ['a\n1. b', 'a\n1. b'],
    ['a\n\n1. b', 'a\n\n1. b'],
    ['# a\n\n- b', `${title('a')}\n• b`],
    ['- a\n\n\n- b\n\nc\n- d', '• a\n\n• b\n\nc\n• d'],
    ['- a\n- b\n* c\n* d', '• a\n• b\n• c\n• d'],
    ['- a\n\n  b\n- c', '• a\n\n\u2003b\n• c'],
    ['- # a\n  b', `• ${title('a')}\n\u2003b`],
    ['- a\\\n  b', '• a\n\u2003b'],
    ['- > a\n\n  b', '• <quote>a</quote>\u2003b'],
    ['- ```\n  a\n  ```\n  > b\n\n  c', '• <mcode>a</mcode><quote>b</quote>\u2003c'],
    ['-\n- a\n-', '•\n• a\n•'],
  ]);
});

describe('code', () => {
  testShown([
    ['```js\na\n```\n~~~\nb\n~~~', '<mcode>a</mcode><mcode>b</mcode>'],
    ['\ta\n\tb', '<mcode>a\nb</mcode>'],
    [
      '```\na\tb\nabc\td\nabcd\te\n\tf\n \t g\n```',
      '<mcode>a   b\nabc d\nabcd    e\n\u00A0\u00A0\u00A0\u00A0f\n\u00A0\u00A0\u00A0\u00A0\u00A0g</mcode>',
    ],
    ['```\na  b \n  c  d\n```', '<mcode>a  b \n\u00A0\u00A0c  d</mcode>'],
    ['```\n\n \n  a\n\n \n```', '<mcode>\u2060\u00A0\u00A0a</mcode>'],
    ['```\n\n \t\n```', ''],
    ['```\n```', ''],
    ['`` ` `` `  ` ` a ` `  b  `', '<icode>`</icode>  <icode>a</icode> <icode> b </icode>'],
  ]);
});

describe('footnotes', () => {
  testShown([
    ['[^1]: a\n\n[^1]', '¹\n\n¹ a'],
    ['a[^b] c[^d] e[^b]\n\n[^d]: f\n\n    g\n[^b]: - h', 'a¹ c² e¹\n\n¹ • h\n² f\n\ng'],
    ['a[^b]\n\n[^b]: c[^d]\n\n[^d]: e', 'a¹\n\n¹ c²\n² e'],
    ['a[^b]\n\n[^b]: c\n[^b]: d', 'a¹\n\n¹ c'],
    ['a\n\n[^b]: c', 'a'],
    ['a[^b]', 'a[^b]'],
    ['> a[^b]\n\n[^b]: > c', '<quote>a¹</quote>¹ <quote>c</quote>'],
  ]);
});

describe('definitions', () => {
  const to = (path: string, label: string) =>
    `<url https://github.com/o/r/blob/HEAD/${path}>${label}</url>`;

  testShown([
    ['[a]: b\n\n[a] [c][a] [A][]\n\n[a]: d', `${to('b', 'a')} ${to('b', 'c')} ${to('b', 'A')}`],
    ['> [a]: b\n\n[a]', to('b', 'a')],
    ['[**a**][b]\n\n[b]: c "title"', to('c', '<bold>a</bold>')],
    ['![][a] x\n\n[a]: b', `<url https://github.com/o/r/raw/HEAD/b>[🖼]</url> x`],
    ['![][a]\n\n[a]: b', image],
    ['[a][b]', '[a][b]'],
  ]);
});
