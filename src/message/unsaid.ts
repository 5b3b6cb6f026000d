/** What stands in the texts of pull requests, issues and comments, and nobody wrote to be read in a chat. */

/** Empty answers of forms, footers of tools and mails, trailers, commands to bots. */
const UNSAID = [
  /^(?:no response|n\/?a|none|nothing|tbd|todo|[-.…])\.?$/i,
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*|(?:this (?:pr|pull request|release) was )?auto(?:matically |-))generated (?:with|by|from|via|using) /iu,
  /^sent from (?:my|mail|outlook) /i,
  /^[a-z]+(?:-[a-z]+)*-by: /i,
  /^\(cherry picked from commit [\da-f]+\)$/i,
  /^(?:table of )?contents:?$/i,
  /^\/[a-z][\w-]*(?: [@\w/:-]+){0,2}$/i,
  /^On .{6,200} wrote:$/s,
];

/** An issue, a ticket, an address, a person, or the place of one in a template. */
const REFERENCE = String.raw`(?:[\w./-]*#[\w-]*(?: \(issue\))?|[A-Z][A-Z\d]+-\d+|https?:\/\/\S+|@[\w/-]+)`;
const RELATION =
  'close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|related to|part of|depends on|follow[- ]up (?:of|to|for)|cc|r\\?';

/** `Closes #12, closes octo/hello#13` */
const RELATES = new RegExp(
  `^(?:(?:${RELATION}):?\\s+)?${REFERENCE}(?:(?:,|,?\\s+and)?\\s+(?:(?:${RELATION}):?\\s+)?${REFERENCE})*\\.?$`,
  'i',
);

/** Whether each line of a text, whose pictures have been taken out, says nothing to its reader. */
export function isUnsaid(text: string): boolean {
  return linesOf(text).every((line) => UNSAID.some((pattern) => pattern.test(line)));
}

/** Whether a text only names what it belongs to, which says something, but not what it is about. */
export function isReference(text: string): boolean {
  return linesOf(text).every((line) => RELATES.test(line));
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
