/** The name that was probably meant. */

import type { Context } from 'liquidjs';

/** The names beside the missing one; when even its first part is missing, those one level further down, too. */
export function knownNames(path: string, scope: Context): string[] {
  const parents = path.split('.').slice(0, -1);
  const names = namesIn(parents.reduce<unknown>(valueIn, scope.getAll()));
  if (parents.length > 0) return names.map((name) => [...parents, name].join('.'));
  return names.flatMap((name) => [
    name,
    ...namesIn(valueIn(scope.getAll(), name)).map((inside) => `${name}.${inside}`),
  ]);
}

export function valueIn(parent: unknown, name: string): unknown {
  return namesIn(parent).includes(name) ? Object(parent)[name] : undefined;
}

export function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** The known name whose last part is most like that of the missing one, if any is. */
export async function nearest(
  missing: string,
  known: readonly string[],
): Promise<string | undefined> {
  const { distance } = await import('fastest-levenshtein');
  const last = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const near = known
    .map((path) => ({ path, distance: distance(last(path), last(missing)) }))
    .filter((candidate) => candidate.distance <= 1 + last(missing).length / 4);
  return near.sort((a, b) => a.distance - b.distance)[0]?.path;
}

export function suggest(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Did you mean \`${quote(name)}\`?`;
}

/** A text of a template, which may be of any length, as a sentence can hold it. */
export function quote(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
