/**
 * What the web client of 2020 shows for a moment when a message comes: it compiles the first 120 characters of the text as
 * the markup that people type. There, a quote is an empty box, and half an emoji an exception.
 *
 * A pair of marks may have anything between them, so nothing invisible breaks it: others take their places
 * that look like them.
 */

/** UTF-16 units. */
const LENGTH = 120;

const lookalikes: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '°': '˚',
  '`': 'ˋ',
};

/** A mention of somebody, which must stay to the letter, or a mark. */
const MARK = /@(?!\u2060)\S+|[*_~°`]/g;

/**
 * The text, so that its start shows as it is.
 * @param from what is before this index is not changed
 */
export function toastText(text: string, from = 0): string {
  const head = text.slice(0, LENGTH);
  const marks: readonly string[] = head.match(MARK) ?? [];
  const start = head.replace(MARK, (mark, index: number) => {
    const isAlone = marks.indexOf(mark) === marks.lastIndexOf(mark);
    return isAlone || index < from ? mark : (lookalikes[mark] ?? mark);
  });
  const opened = from === 0 ? start.replace(/^>+/, (marks) => '›'.repeat(marks.length)) : start;
  return withWholeEmoji(opened + text.slice(LENGTH), from);
}

/** An emoji on the border is behind it. */
function withWholeEmoji(text: string, from: number): string {
  const last = LENGTH - 1;
  const isHalf = last >= from && /[\uD800-\uDBFF]/.test(text.charAt(last));
  return isHalf ? `${text.slice(0, last)}\u2060${text.slice(last)}` : text;
}
