/** Addresses of pages of the web, as every Twake can open them. */

/** What a reader may follow: a page of the web, and nothing that a scheme of its own would run. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
}

/** Escaped, and with its scheme in lower case: Twake breaks `HTTPS://`. */
export function webAddress(address: string): string | undefined {
  const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
  return isWebAddress(url) ? url : undefined;
}

/** What no address may hold as it is: white space, controls, invisible characters, and the delimiters of HTML. */
function encodeUnsafe(address: string): string {
  return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
}
