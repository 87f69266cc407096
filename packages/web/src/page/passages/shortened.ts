/** In: a passage as pieces and how many characters of it to show. Out: its beginning, with an ellipsis where it was cut. */
import type { Piece } from '@firsthand/digest';

export function shortened(pieces: readonly Piece[], most: number): readonly Piece[] {
  const kept: Piece[] = [];
  let left = most;
  for (const { text, marked } of pieces) {
    if (text.length > left) {
      // Half of a surrogate pair shows as a square.
      const head = text.slice(0, left).replace(/[\uD800-\uDBFF]$/, '');
      return [...kept, { text: head, marked }, { text: ' …', marked: false }];
    }
    kept.push({ text, marked });
    left -= text.length;
  }
  return pieces;
}
