/** Text in HTML, as an element or an attribute holds it, without line ends: Markdown around it leaves it alone. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\n\r]/g, (character) => entities[character] ?? character);
}
