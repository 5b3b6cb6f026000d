/** What stands in a line becomes nodes: text with its values and references, emphasis, links, images, code. */
import type { Link, RootContent } from 'mdast';
import { type Fragment, fillText, splitPlaceholders } from '../fragment.ts';
import { literalText, mergeStrings, textLines, trimLine } from '../twacode/literal.ts';
import { codeSpan } from './code.ts';
import { replaceShortcodes } from './emoji.ts';
import { nestHtml } from './html.ts';
import { showImageLink } from './images.ts';
import { imageOf, linkOf, linkTo, targetOf } from './links.ts';
import { BREAK, element, type Nodes, onOneLine } from './nodes.ts';
import type { Place } from './place.ts';
import { joinAppNames, splitReferences } from './references.ts';
import { superscript } from './superscript.ts';
import { resolveTarget } from './target.ts';
import { type Document, textIn } from './tree.ts';

/** Nodes for a line, or for lines with `br` between them. Blocks among the children are squeezed in. */
export function showPhrasing(children: readonly RootContent[], place: Place): Nodes {
  return nestHtml(joinAppNames(children)).flatMap((node) => showInLine(node, place));
}

function showInLine(node: RootContent, place: Place): Nodes {
  switch (node.type) {
    case 'text':
      return showText(node.value, place);
    case 'strong':
      return element('bold', showPhrasing(node.children, place));
    case 'emphasis':
      return element('italic', showPhrasing(node.children, place));
    case 'delete':
      return element('strikethrough', showPhrasing(node.children, place));
    case 'underline':
      return element('underline', showPhrasing(node.children, place));
    case 'inlineCode':
    case 'code':
      return codeSpan(fillText(node.value, place.document.fragments));
    case 'break':
      return [BREAK];
    case 'link':
      return showLink(node, place);
    case 'linkReference':
      return showLink(linkOf(node, place), place);
    case 'image':
      return showImageLink(node, place);
    case 'imageReference':
      return showImageLink(imageOf(node, place), place);
    case 'footnoteReference':
      return [footnoteMark(node.identifier, place.document)];
    case 'footnoteDefinition':
      return [];
    default:
      return 'children' in node ? [' ', ...showPhrasing(node.children, place), ' '] : [];
  }
}

/** The text of an author: shortcodes and references mean something in it; in the values that fill it nothing does. */
function showText(text: string, place: Place): Nodes {
  const { repository, isLinked, emoji } = place;
  const written = replaceShortcodes(text, emoji);
  if (repository === undefined || isLinked) return fillNodes(written, place);
  return splitReferences(written, repository).flatMap((part) =>
    typeof part === 'string' ? fillNodes(part, place) : [part],
  );
}

/** Text with its values, and nothing else read in it but `<{{ url }}>`: an autolink, as `<https://...>` is one. */
export function fillNodes(text: string, place: Place): Nodes {
  const { fragments } = place.document;
  return text.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
    const nodes = splitPlaceholders(part, fragments).flatMap((filled) =>
      typeof filled === 'string' ? textLines(filled) : showFragment(filled, place),
    );
    if (index % 2 === 0) return nodes;
    const target = resolveTarget(part, { fragments });
    return target === undefined ? ['<', ...nodes, '>'] : linkTo(target, nodes, place);
  });
}

function showFragment(fragment: Fragment, place: Place): Nodes {
  if (fragment.kind === 'text') return literalText(fragment.text);
  if (fragment.kind === 'link') {
    const target = resolveTarget(fragment.url, { fragments: [] });
    return linkTo(target, literalText(fragment.text), place);
  }
  const document = place.foreign.get(fragment);
  return document === undefined ? [] : squeeze(document, place);
}

/** A whole document in the middle of a line: its text and inline forms, on this line. */
function squeeze(document: Document, place: Place): Nodes {
  const nodes = onOneLine(showPhrasing(document.children, { ...place, document }));
  return trimLine(mergeStrings(nodes)).map((node) =>
    typeof node === 'string' ? node.replace(/ {2,}/g, ' ') : node,
  );
}

/** The label of an autolink is its address, in which nothing else is read. */
function showLink(link: Link, place: Place): Nodes {
  const inside = { ...place, isLinked: true };
  const text = textIn(link.children);
  const isAutolink = [text, `http://${text}`, `mailto:${text}`].includes(link.url);
  const label = isAutolink ? fillNodes(text, inside) : showPhrasing(link.children, inside);
  return linkTo(targetOf(link, place, 'blob'), label, place);
}

/** The number of a footnote, raised. */
export function footnoteMark(identifier: string, { footnotes }: Document): string {
  const index = footnotes.findIndex((note) => note.identifier === identifier);
  return superscript(String(index + 1));
}
