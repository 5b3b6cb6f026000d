/** Channels of Twake of 2020 and 2021. */

import type { Generation } from '../src/twake/twacode/preview/preview.ts';
import type { Client } from './client.ts';
import { drawInspection } from './inspection.ts';
import { drawMessage } from './message-view.ts';
import type { ShownMessage } from './news.ts';

export function channelClient(generation: Generation): Client {
  return {
    places: 'Channels',
    hasThreads: true,
    hasPictures: true,
    nameOf: ({ name }) => `# ${name}`,
    describe: () => '',
    draw: ({ message }, { pictures, parent, actions }) => {
      const shown = {
        ...message,
        created_at: new Date(message.created_at),
        marks: marksOf(message, parent !== undefined),
      };
      const article = drawMessage(shown, { generation, pictures }, ...actions);
      article.classList.toggle('removed', message.removed);
      return article;
    },
    inspect: (item, { name }) => drawInspection(item, { channel: name, generation }),
  };
}

function marksOf(message: ShownMessage, hasParent: boolean): readonly string[] {
  const { edited, pinned, removed, ephemeral_recipients, parent_message_id } = message;
  return [
    edited && 'edited',
    pinned && 'pinned',
    removed && 'removed',
    ephemeral_recipients !== null && `shown once, to ${ephemeral_recipients.length}`,
    parent_message_id !== '' && !hasParent && 'answers a message that is not here',
  ].filter((mark) => mark !== false);
}
