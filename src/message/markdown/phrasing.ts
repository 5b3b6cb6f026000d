/** What stands in a line: text with its values and references, emphasis, links, images, code. */
import type { Link, RootContent } from 'mdast';
import { balance } from '../bidi.ts';
import { type Fragment, fillText, splitPlaceholders } from '../fragment.ts';
import {
  BREAK,
  balanceLines,
  directLines,
  literalText,
  mergeText,
  type Phrasing,
  text,
  textLines,
  trimLine,
} from '../text.ts';
import { resolveDestination } from './destination.ts';
import { replaceShortcodes } from './emoji.ts';
import { trimBreaks } from './flow.ts';
import {
  imageOf,
  linkOf,
  linkTo,
  linkToItself,
  resolveAutolink,
  resolveImage,
  resolveLink,
} from './links.ts';
import { parent } from './nodes.ts';
import { type Document, textIn } from './parse.ts';
import { joinAppNames, splitReferences } from './references.ts';
import { squeeze } from './squeeze.ts';
import type { State } from './state.ts';

/** A line, or lines with a `break` between them, without the spaces around. */
export function resolveLine(children: readonly RootContent[], state: State): Phrasing {
  const line = resolvePhrasing(trimBreaks(state.nestHtml(children)), state);
  return mergeText(directLines(trimLine(mergeText(balanceLines(line)))));
}

/** Blocks among the children are squeezed in. */
function resolvePhrasing(children: readonly RootContent[], state: State): Phrasing {
  return state.nestHtml(joinAppNames(children)).flatMap((node) => resolveNode(node, state));
}

function resolveNode(node: RootContent, state: State): Phrasing {
  switch (node.type) {
    case 'text':
      return resolveText(node.value, state);
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'underline':
    case 'superscript':
      return parent({ type: node.type }, resolvePhrasing(node.children, state));
    case 'inlineCode':
    case 'code':
      return codeSpan(fillText(node.value, state.document.fragments));
    case 'break':
      return [BREAK];
    case 'link':
      return labelAndLink(node, state);
    case 'linkReference':
      return labelAndLink(linkOf(node, state), state);
    case 'image':
      return resolveImage(node, state);
    case 'imageReference':
      return resolveImage(imageOf(node, state), state);
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: numberOf(node.identifier, state.document) }];
    case 'footnoteDefinition':
      return [];
    default:
      return 'children' in node
        ? [text(isHtmlItem(node) ? '• ' : ' '), ...resolvePhrasing(node.children, state), text(' ')]
        : [];
  }
}

/** In the cell of a table, Markdown has no other lists than those of HTML, which have no position. */
function isHtmlItem({ type, position }: RootContent): boolean {
  return type === 'listItem' && position === undefined;
}

/** Code in a line, or nothing for code that is blank. */
function codeSpan(code: string): Phrasing {
  const value = balance(code.toWellFormed()).replace(/[\r\n][ \t\r\n]*/g, ' ');
  return value.trim() === '' ? [] : [{ type: 'inlineCode', value }];
}

/** The text of an author: shortcodes and references mean something in it; in the values that fill it nothing does. */
function resolveText(written: string, state: State): Phrasing {
  const { repository, isLinked, emoji } = state;
  const value = replaceShortcodes(written, emoji);
  if (repository === undefined || isLinked) return fillNodes(value, state);
  return splitReferences(value, repository).flatMap((part) =>
    typeof part === 'string' ? fillNodes(part, state) : [part],
  );
}

/** Text with its values, and nothing else read in it but `<{{ url }}>`: an autolink, as `<https://...>` is one. */
function fillNodes(value: string, state: State): Phrasing {
  const { fragments } = state.document;
  return value.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
    if (index % 2 === 0) return fillLine(part, state);
    const destination = resolveDestination(part, { fragments });
    return destination === undefined
      ? [text('<'), ...fillLine(part, state), text('>')]
      : linkToItself(destination, fillLine(part, { ...state, isLinked: true }), state);
  });
}

function fillLine(value: string, state: State): Phrasing {
  return splitPlaceholders(value, state.document.fragments).flatMap((part) =>
    typeof part === 'string' ? textLines(part) : resolveFragment(part, state),
  );
}

function resolveFragment(fragment: Fragment, state: State): Phrasing {
  const { isBidirectional } = state;
  if (fragment.kind === 'text') return literalText(fragment.text, isBidirectional);
  if (fragment.kind === 'link') {
    const destination = resolveDestination(fragment.url, { fragments: [] });
    return linkTo(destination, literalText(fragment.text, isBidirectional), state);
  }
  return squeeze(fragment.children, state);
}

/** The label of an autolink is its address, in which nothing else is read. */
function labelAndLink(link: Link, state: State): Phrasing {
  const inside = { ...state, isLinked: true };
  const written = textIn(link.children);
  const isAutolink = [written, `http://${written}`, `mailto:${written}`].includes(link.url);
  return isAutolink
    ? resolveAutolink(link, fillNodes(written, inside), state)
    : resolveLink(link, resolvePhrasing(link.children, inside), state);
}

/** The number of a footnote, from 1. */
export function numberOf(identifier: string, { footnotes }: Document): string {
  return String(footnotes.findIndex((note) => note.identifier === identifier) + 1);
}
