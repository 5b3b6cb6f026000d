/** Lines of styled text, printed as a page would show them, with colour only when asked. */

/** On and off, as ECMA-48 numbers them. */
const styles = {
  bold: [1, 22],
  faint: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  strikethrough: [9, 29],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof styles;

/** Text in one style. `fixed`: code or a margin, whose spaces stay. */
export interface StyledText {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly fixed?: boolean;
}

export type Line = readonly StyledText[];

export function isBlank(line: Line): boolean {
  return line.every(({ text }) => text.trim() === '');
}

export function printLine(line: Line, colour: boolean): string {
  let printed = '';
  let isAfterSpace = true;
  for (const { text, styles, fixed } of line) {
    const words: string = fixed ? text : collapse(text, isAfterSpace);
    const visible: string = words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
    if (visible !== '') isAfterSpace = fixed === true || visible.endsWith(' ');
    printed += colour ? paint(visible, styles) : visible;
  }
  return printed.trimEnd();
}

function collapse(text: string, isAfterSpace: boolean): string {
  const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
  return isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

function paint(text: string, names: readonly Style[]): string {
  return names.reduceRight((painted, name) => {
    const [on, off] = styles[name];
    return painted === '' ? '' : `\u001B[${on}m${painted}\u001B[${off}m`;
  }, text);
}
