/** What a node must know of its surroundings to be resolved. Types only. */
import type { Fragment } from '../fragment.ts';
import type { LinkBase } from './destination.ts';
import type { EmojiTable } from './emoji.ts';
import type { NestHtml } from './html.ts';
import type { Document } from './parse.ts';

export interface State {
  /** The document that the node belongs to. */
  readonly document: Document;
  /** Documents of their own, by the fragment that puts them here. */
  readonly foreign: ReadonlyMap<Fragment, Document>;
  readonly repository: LinkBase | undefined;
  readonly emoji: EmojiTable;
  readonly nestHtml: NestHtml;
  /** Nothing in a link is a link. */
  readonly isLinked: boolean;
}
