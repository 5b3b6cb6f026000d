/** What in a content was probably not meant as it is written. */

import type { Source } from './source.ts';

/** Advice about content that is shown as it is written: sentences, each naming the input that does what was meant. */
export function adviceFor({
  content: source,
  template,
  format,
}: Pick<Source, 'content' | 'template' | 'format'>): string[] {
  const code = template ? undefined : templateCode.exec(source)?.[0];
  const isOfWorkflow = code !== undefined && source.includes(`$${code}`);
  // Hand-written Twacode, and a bare string, notify whom they name.
  const isText = format === 'markdown' || format === 'text';
  const mention = isText ? mentionOfAll.exec(source)?.[0] : undefined;
  const advice: string[] = [];
  if (code !== undefined) {
    advice.push(
      `The content holds \`${code}\`, which is shown as it is written. Set \`template: true\` to evaluate it${isOfWorkflow ? ', and write it without the `$`' : ''}.`,
    );
  }
  if (mention !== undefined) {
    advice.push(
      `\`${mention}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`,
    );
  }
  if (format === 'plain') {
    advice.push(
      '`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere.',
    );
  }
  return advice;
}

const templateCode =
  /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}%\n]{0,60}(?:%\})?/;

/** Stand-alone: not part of an address, a package name or a path. */
const mentionOfAll = /(?<![\w@./+-])@(?:all|here|channel|everyone|room)(?![\w/@-]|\.\w)/;
