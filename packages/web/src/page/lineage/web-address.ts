/** In: what an article gives as its address. Out: it, if a link may lead there; an address may come from a page that wants to run a script. */
export function webAddress(given: string | null): string | null {
  if (given === null) return null;
  try {
    const { protocol, href } = new URL(given);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
