/** Twacode, read as Twake's clients show it. */
import type { TwacodeElement, TwacodeNode } from '../../../../src/twake/twacode/vocabulary.ts';
import { childrenOf } from '../notation.ts';
import type { Part, Reading, Run } from './lines.ts';
import { addressOf, codeLines, LINE_END, linesOf, pictureForm, print } from './lines.ts';

export function readHandwritten(nodes: readonly TwacodeNode[]): Reading {
  return print(partsOf(nodes));
}

function partsOf(nodes: readonly TwacodeNode[]): readonly Part[] {
  const parts: Part[] = [];
  let line: Run[] = [];
  for (const node of nodes) {
    if (typeof node === 'string' || !['quote', 'mcode'].includes(node.type)) {
      line.push(...runsOf(node, []));
      continue;
    }
    parts.push(...linesOf(line), boxOf(node));
    line = [];
  }
  return [...parts, ...linesOf(line)];
}

function boxOf(element: TwacodeElement): Part {
  const isCode = element.type === 'mcode';
  const parts = isCode ? codeLines(String(element.content)) : partsOf(childrenOf(element));
  return { box: element.type, parts };
}

function runsOf(node: TwacodeNode, outside: readonly string[]): readonly Run[] {
  // A newline in a string is white space to Twake.
  if (typeof node === 'string') return [{ text: node.replaceAll('\n', ' '), forms: outside }];
  if (node.type === 'br') return [LINE_END];
  const forms = [...outside, formOf(node)];
  if (node.type === 'image') return [{ text: '', forms }];
  return childrenOf(node).flatMap((child) => runsOf(child, forms));
}

function formOf({ type, content, url, src }: TwacodeElement): string {
  if (type === 'url') return `link ${addressOf(String(url))}`;
  if (type === 'email') return `link mailto:${content}`;
  if (type === 'image') return pictureForm(addressOf(String(src)));
  return type === 'icode' ? 'code' : type;
}
