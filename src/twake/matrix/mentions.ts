/** Who is notified: named in the event, apart from its text. Homeservers look nowhere else once `m.mentions` is there. */

import type { Addressee, Root } from '../../message/tree.ts';

/** `m.mentions` of an event (https://spec.matrix.org/v1.16/client-server-api/#user-and-room-mentions). */
export interface Mentions {
  readonly user_ids?: readonly string[];
  readonly room?: true;
}

/** Empty for nobody: an event without the field rings for whatever looks like a name in its text. */
export function mentionsOf(addressees: readonly Addressee[]): Mentions {
  const ids = new Set(addressees.flatMap((one) => (typeof one === 'string' ? [] : [one.id])));
  return {
    ...(ids.size > 0 && { user_ids: [...ids] }),
    ...(addressees.includes('all') && { room: true }),
  };
}

/** Those whom the closing line of a message names. */
export function addresseesIn({ children }: Root): readonly Addressee[] {
  return children.flatMap((node) =>
    node.type === 'mentions' ? node.children.map(({ addressee }) => addressee) : [],
  );
}

/** As it stands in a text: clients know everybody in a room by this word. */
export function mentionText(addressee: Addressee): string {
  if (addressee === 'all') return '@room';
  return typeof addressee === 'string' ? `@${addressee}` : `@${addressee.name}`;
}
