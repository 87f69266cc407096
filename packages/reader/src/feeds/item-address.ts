/** Addresses as feeds write them, relative ones too, as addresses that can be asked for. */

/** An absolute http or https address without the part behind `#`, or null. */
export function itemAddress(written: string | null | undefined, base: string | null): string | null {
  if (written === null || written === undefined || written.trim() === '') return null;
  const address = parseOrNull(written.trim(), base);
  if (address === null || (address.protocol !== 'http:' && address.protocol !== 'https:')) return null;
  address.hash = '';
  return address.href;
}

function parseOrNull(written: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(written) : new URL(written, base);
  } catch {
    return null;
  }
}
