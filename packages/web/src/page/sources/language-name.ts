/** In: a code of ISO 639-3. Out: the name of the language in English; `not told` for "und", the code itself where the browser has no name for it. */

export function languageName(code: string): string {
  if (code === 'und') return 'not told';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // Not of the form of a code.
  }
}
