/**
 * In: where two sentences stand on both sides of a gap. Out: the line that joins them, as path data of SVG 2: a bracket along each sentence, as tall
 * as the sentence, and a curve between the two. What is scrolled out of sight is met at the edge of its column.
 */

/** A height on the screen, in CSS pixels from the top of the drawing. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

export interface JoinedSide {
  readonly sentence: Extent;
  /** What can be seen of the column. */
  readonly column: Extent;
  /** Where the column ends and the gap begins. */
  readonly edge: number;
}

/** How far a bracket's feet reach towards the text, in CSS pixels. */
const FOOT = 5;

export function joiningLine(left: JoinedSide, right: JoinedSide): string {
  const from = seen(left);
  const to = seen(right);
  const fromMiddle = (from.top + from.bottom) / 2;
  const toMiddle = (to.top + to.bottom) / 2;
  const bend = (left.edge + right.edge) / 2;
  return [
    `M${px(left.edge - FOOT)} ${px(from.top)}H${px(left.edge)}V${px(from.bottom)}h${-FOOT}`,
    `M${px(left.edge)} ${px(fromMiddle)}C${px(bend)} ${px(fromMiddle)} ${px(bend)} ${px(toMiddle)} ${px(right.edge)} ${px(toMiddle)}`,
    `M${px(right.edge + FOOT)} ${px(to.top)}H${px(right.edge)}V${px(to.bottom)}h${FOOT}`,
  ].join('');
}

function seen({ sentence, column }: JoinedSide): Extent {
  const within = (height: number): number => Math.min(Math.max(height, column.top), column.bottom);
  return { top: within(sentence.top), bottom: within(sentence.bottom) };
}

/** Half a pixel is as fine as anybody sees. */
function px(length: number): number {
  return Math.round(length * 2) / 2;
}
