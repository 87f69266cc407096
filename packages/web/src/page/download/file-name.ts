/** In: the headline that names a story. Out: the beginning of the names of its files, which every file system takes. */

/** Enough to tell stories apart; with what is put behind it far below the 255 bytes of a name, also in scripts of three bytes a letter. */
const LONGEST = 60;

/** `fire-guts-cold-store-on-ostrey-ferry-quay`: letters and digits of any script, joined by hyphens; `story` where there are none. */
export function fileStem(headline: string): string {
  const words =
    headline
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let stem = '';
  for (const word of words) {
    const longer = stem === '' ? word : `${stem}-${word}`;
    if (longer.length > LONGEST) break;
    stem = longer;
  }
  if (stem !== '') return stem;
  return Array.from(words[0] ?? 'story')
    .slice(0, LONGEST / 2)
    .join('');
}
