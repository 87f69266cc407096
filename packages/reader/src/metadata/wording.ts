/** How wordings of titles and names are compared. */

/** Letters and digits alone, in lower case and without accents. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Runs of letters and digits. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
