/** How one kind of Twake shows its messages: what channels.ts must know, and no more. */

import type { Child } from './element.ts';
import type { Channel, Item } from './news.ts';

export interface Client {
  /** What the places are called where messages are. */
  readonly places: 'Channels' | 'Rooms';
  /** Whether an answer stands below what it answers. Else it stands where it arrived, with a quote. */
  readonly hasThreads: boolean;
  /** Whether messages may hold pictures from anywhere. */
  readonly hasPictures: boolean;
  readonly nameOf: (channel: Channel) => string;
  /** What the head of a channel says beside its name. */
  readonly describe: (channel: Channel) => string;
  readonly draw: (item: Item, surroundings: Surroundings) => HTMLElement;
  /** What is behind a message. */
  readonly inspect: (item: Item, channel: Channel) => HTMLElement;
}

/** What else counts for how a message looks. */
interface Surroundings {
  /** Load pictures from their hosts. */
  readonly pictures: boolean;
  /** The message that it answers, where that is here. */
  readonly parent: Item | undefined;
  /** Buttons. */
  readonly actions: readonly Child[];
}
