/** What `content` holds in the API: the envelope of a message, or a bare string. */

import type { Message } from '../../message/message.ts';
import { addLine, toEnvelope } from './envelope.ts';
import { defuseText } from './mentions.ts';
import { plainText } from './plain-text.ts';
import type { Envelope } from './vocabulary.ts';

/** @throws {ActionError} `invalid_twacode` for what crashes or endangers its readers */
export async function toContent(content: Message['content']): Promise<Envelope | string> {
  switch (content.type) {
    case 'root':
      return toEnvelope(content);
    case 'twacode': {
      const { fromHandwritten } = await import('./handwritten.ts');
      const envelope = fromHandwritten(content);
      return content.statusLine ? addLine(envelope, content.statusLine) : envelope;
    }
    case 'plain': {
      // As its author wrote it; values mention nobody.
      const text = content.isFilled ? defuseText(content.value) : content.value;
      return content.statusLine ? `${text}\n${plainText(content.statusLine)}` : text;
    }
  }
}
