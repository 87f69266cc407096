/**
 * The markup of a page in, the markup of what Readability takes for its article out. Loads Readability and linkedom on first use:
 * most of what Firsthand reads needs neither. linkedom's `worker` build is the same library in one file; it loads in a fifth of the time.
 */
export async function readableMarkup(html: string): Promise<string | null> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom/worker'),
  ]);
  const { document } = parseHTML(html);
  return new Readability(document, { disableJSONLD: true }).parse()?.content ?? null;
}
