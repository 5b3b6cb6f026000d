/** Text as the nodes of a line. */

import { describe, expect, test } from '@jest/globals';
import {
  BREAK as br,
  literalLine,
  literalText,
  mergeText,
  type Phrasing,
  text,
  textLines,
  trimLine,
} from '../../src/message/text.ts';
import type { PhrasingContent } from '../../src/message/tree.ts';

const bold: PhrasingContent = { type: 'strong', children: [text(' x ')] };

type Line = readonly (string | PhrasingContent)[];
const nodesOf = (line: Line): Phrasing =>
  line.map((node) => (typeof node === 'string' ? text(node) : node));

test.each<[string, Line]>([
  ['', ['']],
  ['a', ['a']],
  ['a\nb', ['a', br, 'b']],
  ['a\r\nb', ['a', br, 'b']],
  ['a\rb', ['a', br, 'b']],
  ['a\n\r\nb\n', ['a', br, '', br, 'b', br, '']],
])('the lines of %j', (written, nodes) => {
  expect(textLines(written)).toEqual(nodesOf(nodes));
});

describe('a value is shown to the letter', () => {
  test.each<[string, string, Line]>([
    ['spaces between words', 'a b c', ['a b c']],
    ['several spaces', 'a   b', ['a\u00A0\u00A0 b']],
    ['spaces at the ends', ' a ', ['\u00A0a\u00A0']],
    ['spaces at the ends of lines', 'a \n b', ['a\u00A0', br, '\u00A0b']],
    ['a tab', 'a\tb', ['a\u2003b']],
    ['half a character', 'a\uD83D', ['a\uFFFD']],
  ])('%s', (_, value, nodes) => {
    expect(literalText(value)).toEqual(nodesOf(nodes));
    const line = nodes.map((node) => (typeof node === 'string' ? node : ' ')).join('');
    expect(literalLine(value)).toBe(line);
  });
});

test.each<[string, Line, Line]>([
  ['nothing', [], []],
  ['strings', ['a', 'b', 'c'], ['abc']],
  ['empty strings', ['', 'a', '', br, '', 'b'], ['a', br, 'b']],
  ['nodes', [br, bold, br], [br, bold, br]],
  ['strings around a node', ['a', 'b', br, 'c', 'd'], ['ab', br, 'cd']],
])('mergeText: %s', (_, nodes, merged) => {
  expect(mergeText(nodesOf(nodes))).toEqual(nodesOf(merged));
});

test.each<[string, Line, Line]>([
  ['nothing', [], []],
  ['spaces at both ends', ['   a  b   '], ['a  b']],
  ['spaces at the ends of several nodes', ['  a ', bold, ' b  '], ['a ', bold, ' b']],
  ['spaces at a node', [bold, ' a '], [bold, ' a']],
  ['nothing but spaces', ['  ', bold, '  '], [bold]],
  ['the spaces of a value', ['\u00A0a\u00A0'], ['\u00A0a\u00A0']],
  ['a string between nodes', [bold, ' a ', bold], [bold, ' a ', bold]],
])('trimLine: %s', (_, nodes, trimmed) => {
  expect(trimLine(nodesOf(nodes))).toEqual(nodesOf(trimmed));
});
