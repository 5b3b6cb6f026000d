/** The JSON in a response of the v1 API (pure). */

/**
 * The JSON object of a body. Stock installations print PHP warnings, as lines of HTML, in front of it: the message is
 * saved all the same, so the JSON counts.
 */
export function parseBody(body: string): Record<string, unknown> | undefined {
  const start = body.startsWith('{')
    ? 0
    : (/\n\{"(?:object|error|result)":/.exec(body)?.index ?? -1);
  if (start < 0 || (start > 0 && !/^(<br \/>|array|object|string)/.test(body))) return undefined;
  try {
    return JSON.parse(body.slice(start)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
