/** A message from its source to what the API is sent, where the rest of a step does not matter. */

import { compose } from '../src/message/compose.ts';
import type { Composed, ComposeOptions, Source } from '../src/message/source.ts';
import type { Envelope } from '../src/twake/twacode/vocabulary.ts';
import { messageSize, toMessageObject } from '../src/twake/v1/message-object.ts';

const bareSource: Source = { content: '', format: 'markdown', template: false };
const bareOptions: ComposeOptions = {
  context: {},
  event: {},
  repository_url: null,
  is_private: false,
  run_url: null,
  size: messageSize,
};

/** @param source over a message in Markdown without anything in it */
export function composeBare(
  source: Partial<Source>,
  options: Partial<ComposeOptions> = {},
): Promise<Composed> {
  return compose({ ...bareSource, ...source }, { ...bareOptions, ...options });
}

export async function toEnvelopeOf({ message }: Composed): Promise<Envelope> {
  const { content } = await toMessageObject(message);
  if (typeof content === 'string') throw new Error('It is a bare string.');
  return content;
}
