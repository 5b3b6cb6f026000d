/** What a template looks like. */

/** Whether something in it is to be evaluated. */
export function isTemplate(source: string): boolean {
  return /\{[{%]/.test(source);
}
