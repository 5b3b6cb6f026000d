/**
 * The commands that GitHub's runner would take from a log.
 *
 * Written from the runner's source (OutputManager.cs, ActionCommand.cs): lines end at LF, CR LF and a lone CR; `::name
 * properties::data` counts at the start of a line, white space apart, and `##[name properties]data` anywhere in one.
 */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** Stricter than the runner: it also counts commands with names that no runner knows. */
export function commandsIn(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => parse(line) ?? []);
}

function parse(line: string): RunnerCommand | undefined {
  const found =
    /^::(?<name>[^\s:]*) *(?<properties>.*?)::(?<data>.*)$/su.exec(line.trim()) ??
    /##\[(?<name>[^\s\]]*) *(?<properties>[^\]]*)\](?<data>.*)$/su.exec(line);
  if (found === null) return undefined;
  const { name = '', properties = '', data = '' } = found.groups ?? {};
  return { name, properties, data: decode(data) };
}

function decode(data: string): string {
  return data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
