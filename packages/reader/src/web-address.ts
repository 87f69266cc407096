/** Addresses of the web as the standard writes them (WHATWG URL). */

/** The address as the standard writes it (WHATWG URL), or null where it is none of the web. */
export function absolute(address: string, base: string | null): string | null {
  const within = base !== null && isAddress(base) && URL.canParse(address, base);
  const url = within ? new URL(address, base) : URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Whether a text is an address of the web, and nothing else. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
