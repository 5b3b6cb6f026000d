/** What a node must know of its surroundings to be resolved. Types only. */
import type { LinkBase } from './destination.ts';
import type { EmojiTable } from './emoji.ts';
import type { NestHtml } from './html.ts';
import type { Document } from './parse.ts';

export interface State {
  /** The document that the node belongs to. */
  readonly document: Document;
  readonly repository: LinkBase | undefined;
  readonly emoji: EmojiTable;
  /** Whether some of the document may run from right to left, so that its values are kept apart. */
  readonly isBidirectional: boolean;
  readonly nestHtml: NestHtml;
  /** Nothing in a link is a link. */
  readonly isLinked: boolean;
}
