/**
 * Stands in for entities in the bundle (see `paths` in tsconfig.json), of which markdown-it and this action take one function. Its tables
 * are unpacked when the first reference is met, and not for every message with Markdown: 1 ms.
 */

declare const require: (name: 'entities/decode') => typeof import('entities/decode');

export function decodeHTMLStrict(text: string): string {
  return require('entities/decode').decodeHTMLStrict(text);
}
