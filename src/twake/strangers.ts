/** People of another kind of Twake, whom nobody in this one knows. */

import type { Asked } from './api.ts';

interface Stranger {
  /** The input that names them. */
  readonly input: 'mentions' | 'people';
  readonly id: string;
}

export function findStrangers(
  { message, workflow }: Asked,
  isUser: (id: string) => boolean,
): readonly Stranger[] {
  const named = message.mentions.flatMap(({ who }) => (typeof who === 'string' ? [] : who));
  return [
    ...named.map(({ id }) => ({ input: 'mentions', id }) as const),
    ...Object.values(workflow.people)
      .flat()
      .map(({ id }) => ({ input: 'people', id }) as const),
  ].filter(({ id }) => !isUser(id));
}
