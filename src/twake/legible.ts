/** Text that any server and client can read. */

/**
 * The same text without control characters, which show nothing and break some readers, and with U+FFFD for half a surrogate
 * pair: PHP drops the whole body for one, Synapse answers 500.
 */
export function legible(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, '');
}
