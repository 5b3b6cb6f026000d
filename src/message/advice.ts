/** What in a content was probably not meant as it is written. */

/**
 * Advice about content that is shown as it is written: sentences, each naming the input that does what was meant.
 *
 * @param options.template whether the content is a template
 */
export function adviceFor(source: string, options: { readonly template: boolean }): string[] {
  const code = options.template ? undefined : templateCode.exec(source)?.[0];
  const isOfWorkflow = code !== undefined && source.includes(`$${code}`);
  const mention = mentionOfAll.exec(source)?.[0];
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
  return advice;
}

const templateCode =
  /\{\{-?\s*(?:github|run|commit|branch|tag|pull_request|release|deployment|repository|actor|jobs?|matrix|runner|needs|data|status|duration|verdict)\b[^{}\n]{0,60}(?:\}\})?|\{%-?\s*(?:if|unless|for|case|assign|capture)\b[^{}\n]{0,60}(?:%\})?/;

/** Stand-alone: not part of an address, a package name or a path. */
const mentionOfAll = /(?<![\w@./+-])@(?:all|here|channel|everyone)(?![\w/@-]|\.\w)/;
