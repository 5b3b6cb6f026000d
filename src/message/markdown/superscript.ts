/** A number becomes the small raised one; any other text stays. */
export function superscript(text: string): string {
  if (!/^\d+$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
