/** What a tag becomes, with what stands in it. */

import type { RootContent } from 'mdast';
import { isParagraph, isPhrasing } from '../flow.ts';
import { textIn } from '../parse.ts';
import { toItem, toList } from './list.ts';
import { toTable, withHead } from './table.ts';
import type { Tag } from './tags.ts';

export function toNodes(tag: Tag, children: RootContent[]): readonly RootContent[] {
  const { name, attributes, meaning } = tag;
  const of = (attribute: string): string => attributes.get(attribute) ?? '';
  switch (meaning) {
    case 'break':
    case 'thematicBreak':
      return [{ type: meaning }];
    case 'code':
    case 'inlineCode':
      return [{ type: meaning, value: textIn(children) }];
    case 'image':
      return [{ type: meaning, url: of('src'), alt: of('alt') }];
    case 'media':
      return of('src') === ''
        ? []
        : [wrapper({ type: 'link', url: of('src') }, [{ type: 'text', value: name }])];
    case 'box':
      return of('type').toLowerCase() === 'checkbox' ? [box(attributes.has('checked'))] : [];
    case 'link':
      return [wrapper({ type: meaning, url: of('href') }, children)];
    case 'title':
      return [wrapper({ type: 'heading', depth: 1 }, children)];
    case 'heading':
      return [wrapper({ type: meaning, depth: 3 }, children)];
    case 'list':
      return toList(tag, children);
    case 'listItem':
      return [toItem(children)];
    case 'row':
      return [wrapper({ type: meaning }, name === 'li' ? [mark, ...children] : children)];
    case 'term':
      return [wrapper({ type: 'row' }, around('strong', children))];
    case 'caption':
      return [wrapper({ type: 'paragraph' }, around('strong', children))];
    case 'table':
      return toTable(children);
    case 'head':
      return withHead(children);
    case 'rows':
      return children;
    case 'tableRow':
      return [wrapper({ type: meaning }, children)];
    case 'tableCell':
      return [wrapper({ type: meaning, data: { name, attributes } }, children)];
    case 'group':
    case 'blockquote':
    case 'details':
    case 'summary':
      return [wrapper({ type: meaning }, children)];
    default:
      return around(meaning, children);
  }
}

/** Any node may stand in any other here, whatever their types say. */
function wrapper(node: object, children: readonly RootContent[]): RootContent {
  return { ...node, children } as RootContent;
}

/** Of an item that stands in no list. */
const mark: RootContent = { type: 'text', value: '• ' };

function box(checked: boolean): RootContent {
  return { type: 'text', value: checked ? '☑' : '☐', data: { checked } };
}

/** What is for text goes into the paragraphs that it stands around, and means nothing to other blocks. */
function around(type: string, children: readonly RootContent[]): readonly RootContent[] {
  // Bold in bold says no more, and could be as deep as tags can.
  if (children.every((child) => child.type === type)) return children;
  if (children.every(isPhrasing)) return [wrapper({ type }, children)];
  return children.flatMap((child) => {
    if (isPhrasing(child)) return around(type, [child]);
    return isParagraph(child) ? [wrapper(child, around(type, child.children))] : [child];
  });
}
