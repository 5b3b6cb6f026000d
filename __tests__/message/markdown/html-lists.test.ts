/** Lists of raw HTML are lists, as those of Markdown are. */

import { describe } from '@jest/globals';
import { testShown } from './shown.ts';

describe('marks', () => {
  testShown([
    ['<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    ['<ol>\n  <li>a</li>\n  <li>b</li>\n</ol>', '1. a\n2. b'],
    ['<ol start="7"><li>a</li><li>b</li></ol>', '7. a\n8. b'],
    ['<ol start=0><li>a</li></ol>', '0. a'],
    ['<ol start="x"><li>a</li></ol>', '1. a'],
    ['<OL><LI>a</LI></OL>', '1. a'],
  ]);
});

describe('lists in lists', () => {
  testShown([
    ['<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n\u2003◦ b\n2. c'],
    ['<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>', '• a\n\u20031. b'],
    ['<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '• a\n\u2003◦ b\n• c'],
    ['<ul><ul><li>a</li></ul></ul>', '• a'],
    ['<ul><ul><li>a</li></ul><li>b</li></ul>', '• ◦ a\n• b'],
    ['- a\n  <ul><li>b</li></ul>', '• a\n\u2003◦ b'],
    ['<ul>\n<li>\n\n1. a\n2. b\n\n</li>\n<li>c</li>\n</ul>', '• 1. a\n\u20032. b\n• c'],
  ]);
});

describe('items', () => {
  testShown([
    ['<ul><li>a<li>b</ul>c', '• a\n• b\n\nc'],
    ['<ul><li>a<ol><li>b<li>c</ol><li>d</ul>', '• a\n\u20031. b\n\u20032. c\n• d'],
    ['<ul><li><p>a<li><p>b</ul>', '• a\n• b'],
    ['<ul><li><p>a</p><p>b</p></li></ul>', '• a\n\n\u2003b'],
    ['<ul><li>a<pre>b</pre></li></ul>', '• a<mcode>b</mcode>'],
    ['<ul><li><b>a</b>\n<code>b</code></li></ul>', '• <bold>a</bold> <icode>b</icode>'],
    ['<ul><li>\n\n**a**\n\n</li></ul>', '• <bold>a</bold>'],
    ['<ul><li></li><li>b</li></ul>', '•\n• b'],
    ['<ul>\n</ul>x', 'x'],
    ['<ul>x</ul>', 'x'],
    ['<ul>\n\n- x\n\n</ul>', '• x'],
    ['<ul>x<li>a</li>y</ul>', '• x\n• a\n\n\u2003y'],
    ['<div><li>a</li><li>b</li></div>', '• a\n• b'],
    ['| a |\n|-|\n| <ul><li>b</li><li>c</li></ul> |', '<mcode>a\n───────\n• b • c</mcode>'],
  ]);
});

describe('boxes', () => {
  testShown([
    ['<ul><li><input type="checkbox" checked> a<li><input type=checkbox> b</ul>', '☑ a\n☐ b'],
    ['<ul><li><label><input type="CHECKBOX" checked=""/> a</label></ul>', '☑ a'],
    ['<ol><li>\n<p><input disabled type="checkbox"> a</p></ol>', '1. ☐ a'],
    ['<ul><li>a <input type="checkbox" checked></ul>', '• a ☑'],
    ['<p><input type="checkbox"> a</p>', '☐ a'],
    ['<ul><li><input type="text" checked> a</ul>', '• a'],
  ]);
});

describe('what announces a list', () => {
  testShown([
    ['<div>a:<ul><li>b</li></ul></div>', 'a:\n• b'],
    ['<p>a:</p><ul><li>b</li></ul>', 'a:\n\n• b'],
    ['a:\n\n<ul><li>b</li></ul>', 'a:\n• b'],
  ]);
});
