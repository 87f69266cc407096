/** How wordings of titles and names are compared. */
import { isAscii, lettersOf } from '../letters.js';

/** Letters and digits alone, in lower case and without accents. */
export function bare(text: string): string {
  return lettersOf((isAscii(text) ? text : text.normalize('NFKD')).toLowerCase());
}

/** Runs of letters and digits. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
