/** What stands in a line: text with its values and references, emphasis, links, images, code. */
import type { Link, RootContent } from 'mdast';
import { type Fragment, fillText, splitPlaceholders } from '../fragment.ts';
import { literalText, mergeStrings, textLines, trimLine } from '../twacode/literal.ts';
import { codeSpan } from './code.ts';
import { resolveDestination } from './destination.ts';
import { replaceShortcodes } from './emoji.ts';
import { nestHtml } from './html.ts';
import { showImageLink } from './images.ts';
import { destinationOf, imageOf, linkOf, linkTo } from './links.ts';
import { BREAK, element, type Nodes, onOneLine } from './nodes.ts';
import { joinAppNames, splitReferences } from './references.ts';
import type { State } from './state.ts';
import { superscript } from './superscript.ts';
import { type Document, textIn } from './tree.ts';

/** Nodes for a line, or for lines with `br` between them. Blocks among the children are squeezed in. */
export function showPhrasing(children: readonly RootContent[], state: State): Nodes {
  return nestHtml(joinAppNames(children)).flatMap((node) => showInLine(node, state));
}

function showInLine(node: RootContent, state: State): Nodes {
  switch (node.type) {
    case 'text':
      return showText(node.value, state);
    case 'strong':
      return element('bold', showPhrasing(node.children, state));
    case 'emphasis':
      return element('italic', showPhrasing(node.children, state));
    case 'delete':
      return element('strikethrough', showPhrasing(node.children, state));
    case 'underline':
      return element('underline', showPhrasing(node.children, state));
    case 'inlineCode':
    case 'code':
      return codeSpan(fillText(node.value, state.document.fragments));
    case 'break':
      return [BREAK];
    case 'link':
      return showLink(node, state);
    case 'linkReference':
      return showLink(linkOf(node, state), state);
    case 'image':
      return showImageLink(node, state);
    case 'imageReference':
      return showImageLink(imageOf(node, state), state);
    case 'footnoteReference':
      return [footnoteMark(node.identifier, state.document)];
    case 'footnoteDefinition':
      return [];
    default:
      return 'children' in node ? [' ', ...showPhrasing(node.children, state), ' '] : [];
  }
}

/** The text of an author: shortcodes and references mean something in it; in the values that fill it nothing does. */
function showText(text: string, state: State): Nodes {
  const { repository, isLinked, emoji } = state;
  const written = replaceShortcodes(text, emoji);
  if (repository === undefined || isLinked) return fillNodes(written, state);
  return splitReferences(written, repository).flatMap((part) =>
    typeof part === 'string' ? fillNodes(part, state) : [part],
  );
}

/** Text with its values, and nothing else read in it but `<{{ url }}>`: an autolink, as `<https://...>` is one. */
export function fillNodes(text: string, state: State): Nodes {
  const { fragments } = state.document;
  return text.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
    const nodes = splitPlaceholders(part, fragments).flatMap((filled) =>
      typeof filled === 'string' ? textLines(filled) : showFragment(filled, state),
    );
    if (index % 2 === 0) return nodes;
    const destination = resolveDestination(part, { fragments });
    return destination === undefined ? ['<', ...nodes, '>'] : linkTo(destination, nodes, state);
  });
}

function showFragment(fragment: Fragment, state: State): Nodes {
  if (fragment.kind === 'text') return literalText(fragment.text);
  if (fragment.kind === 'link') {
    const destination = resolveDestination(fragment.url, { fragments: [] });
    return linkTo(destination, literalText(fragment.text), state);
  }
  const document = state.foreign.get(fragment);
  return document === undefined ? [] : squeeze(document, state);
}

/** A whole document in the middle of a line: its text and inline forms, on this line. */
function squeeze(document: Document, state: State): Nodes {
  const nodes = onOneLine(showPhrasing(document.children, { ...state, document }));
  return trimLine(mergeStrings(nodes)).map((node) =>
    typeof node === 'string' ? node.replace(/ {2,}/g, ' ') : node,
  );
}

/** The label of an autolink is its address, in which nothing else is read. */
function showLink(link: Link, state: State): Nodes {
  const inside = { ...state, isLinked: true };
  const text = textIn(link.children);
  const isAutolink = [text, `http://${text}`, `mailto:${text}`].includes(link.url);
  const label = isAutolink ? fillNodes(text, inside) : showPhrasing(link.children, inside);
  return linkTo(destinationOf(link, state, 'blob'), label, state);
}

/** The number of a footnote, raised. */
export function footnoteMark(identifier: string, { footnotes }: Document): string {
  const index = footnotes.findIndex((note) => note.identifier === identifier);
  return superscript(String(index + 1));
}
