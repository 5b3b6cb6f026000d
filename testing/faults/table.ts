/** The rows of the fault matrix, and how its tables are read. */

export interface Row {
  readonly section: string;
  /** What goes wrong, in words. */
  readonly what: string;
  /** The name of a fixture in fixtures.ts, and its arguments. */
  readonly fixture: readonly string[];
  /** Inputs beside those that every step of the matrix has. `$1` and the like: ids of the local Twake. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly expected: Expectation;
}

/** What the step says of itself, and what readers see in the channels. Without GITHUB_OUTPUT, it says nothing. */
export interface Expectation {
  readonly outcome: string;
  readonly error_code: string;
  readonly attempts: string;
  readonly messages: number;
  readonly exit: number;
}

/** Columns: what | fixture | inputs | outcome, error code (- for none), attempts, messages, exit code. */
export function readTable(text: string): readonly Row[] {
  let section = '';
  return text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      if (!line.startsWith('# ')) return readRow(line, section);
      section = line.slice(2);
      return [];
    });
}

function readRow(line: string, section: string): Row {
  const [what = '', fixture = '', inputs = '', result = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [outcome = '', error_code = '', attempts = '', messages, exit] = result.split(' ');
  return {
    section,
    what,
    fixture: fixture.split(' '),
    inputs: Object.fromEntries(inputs.split(' ').filter(Boolean).map(readInput)),
    expected: { outcome, error_code, attempts, messages: Number(messages), exit: Number(exit) },
  };
}

function readInput(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
