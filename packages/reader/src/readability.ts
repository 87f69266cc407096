/**
 * The markup of a page in, the markup of what Readability takes for its article out. Loads Readability and linkedom on first use:
 * most of what Firsthand reads needs neither. linkedom's `worker` build is the same library in one file; it loads in a fifth of the time.
 */
export async function readableMarkup(html: string): Promise<string | null> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom/worker'),
  ]);
  const { document } = parseHTML(asDocument(html));
  return new Readability(document, { disableJSONLD: true }).parse()?.content ?? null;
}

/** linkedom has no body for markup that does not name one. */
function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const content = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${content}</body></html>`;
}
